//! `coach rules test`: the stories beside a pack, played in both languages.

use crate::author::Finding;
use crate::author::story::{self, Book, Outcome, Scope};
use crate::cli::report::report;
use crate::cli::rules::beside::{self, Beside};
use crate::cli::rules::problem;
use crate::cli::{Exit, Io, Setup};
use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::read::Faults;
use crate::reason::Engine;
use crate::text::Text;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::Arc;

/// `coach rules test`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Files or folders of stories.
    #[arg(id = "stories", value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Only this story.
    #[arg(long, value_name = "ID")]
    pub story: Option<String>,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// Plays the stories and tells what did not come true, and which rows do nothing.
///
/// # Errors
/// What could not be written; what was told already.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let (engine, book) = match beside::of(setup).and_then(|beside| opened(&beside, &args.paths, setup)) {
        Ok(opened) => opened,
        Err(faults) if args.json => {
            let problems = problem::list(&faults.diagnostics, &faults.files, &setup.text);
            writeln!(io.out, "{:#}", json!({ "pass": false, "problems": problems }))?;
            return Ok(Exit::PackFaults);
        }
        Err(faults) => return Err(setup.refuse(&faults, io, Exit::PackFaults).into()),
    };
    known(args, &book, setup, io)?;
    let outcomes = story::run(&engine, &book, |story| args.story.as_ref().is_none_or(|id| story.id == *id));
    let played = Played { unused: story::unused(&book, &outcomes, scope(args)), book, outcomes };
    if args.json {
        writeln!(io.out, "{:#}", played.json(engine.pack(), &setup.text))?;
    } else {
        io.out.write_all(played.told(setup, io).as_bytes())?;
    }
    Ok(if played.passed() { Exit::Done } else { Exit::Found })
}

/// The pack, and the stories asked for.
///
/// # Errors
/// Everything that is wrong with either.
pub(super) fn opened(beside: &Beside, paths: &[PathBuf], setup: &Setup) -> Result<(Engine, Book), Faults> {
    let engine = Engine::new(Arc::new(beside.pack()?));
    let stories = if paths.is_empty() { beside.stories()? } else { beside::files(paths)? };
    let book = story::read(engine.pack(), &beside.people()?, &stories, setup.today)?;
    Ok((engine, book))
}

fn scope(args: &Args) -> Scope {
    match (&args.story, args.paths.is_empty()) {
        (Some(_), _) => Scope::Single,
        (None, true) => Scope::Everything,
        (None, false) => Scope::Files,
    }
}

/// Refuses a story that nobody tells.
fn known(args: &Args, book: &Book, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<()> {
    let Some(id) = args.story.as_ref().filter(|id| !book.stories.iter().any(|story| story.id == **id)) else {
        return Ok(());
    };
    let near = crate::pack::near::closest(id, book.stories.iter().map(|story| story.id.as_str()));
    let problem = Diagnostic::new("story-no-such").with("id", id.as_str()).suggest(near);
    let faults = Faults { files: Vec::new(), diagnostics: vec![problem] };
    Err(setup.refuse(&faults, io, Exit::Usage).into())
}

struct Played {
    book: Book,
    outcomes: Vec<Outcome>,
    unused: Vec<Finding>,
}

impl Played {
    fn passed(&self) -> bool {
        self.unused.is_empty() && self.failed() == 0
    }

    fn failed(&self) -> usize {
        self.outcomes.iter().filter(|outcome| !outcome.misses.is_empty()).count()
    }

    fn told(&self, setup: &Setup, io: &Io<'_>) -> String {
        let text = &setup.text;
        if self.outcomes.is_empty() {
            return format!("{}\n", text.say("story-none"));
        }
        let mut told = story::told(&self.book, &self.outcomes, text);
        if !self.unused.is_empty() {
            let diagnostics = self.unused.iter().map(|finding| finding.problem.clone()).collect();
            let faults = Faults { files: self.book.files.clone(), diagnostics };
            told.push_str(&report(&faults, text, setup.paint_out(io)));
            told.push('\n');
        }
        let (n, failed) = (self.outcomes.len(), self.failed());
        let counts = [("n", n.into()), ("passed", (n - failed).into()), ("failed", failed.into())];
        let unused = [("unused", self.unused.len().into())];
        told.push_str(&text.with("story-summary", &[counts.as_slice(), &unused].concat()));
        told.push('\n');
        told
    }

    fn json(&self, pack: &Pack, text: &Text) -> Value {
        let (n, failed) = (self.outcomes.len(), self.failed());
        json!({
            "pass": self.passed(),
            "pack": { "name": pack.about.name, "version": pack.about.version, "digest": pack.digest },
            "counts": { "stories": n, "passed": n - failed, "failed": failed, "unused": self.unused.len() },
            "stories": story::json(&self.book, &self.outcomes, text),
            "unused": problem::list(self.unused.iter().map(|finding| &finding.problem), &self.book.files, text),
        })
    }
}
