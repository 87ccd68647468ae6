//! `coach what-if`: a saved plan under other answers, beside the plan as it is.

mod json;
mod keep;
mod table;
mod words;

use crate::cli::output::{self, FormatFlag, Output};
use crate::cli::plan::refused;
use crate::cli::{Exit, Halt, Io, Setup, show};
use crate::export::Sheet;
use crate::interview::Scenario;
use crate::interview::scenario::over;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::near::closest;
use crate::reason::{Answers, Engine};
use crate::store::changes;
use crate::store::file;
use crate::store::plan_file::{self, Saved};
use crate::text::Text;
use crate::why::{Person, WhatIf, what_if};
use std::path::PathBuf;
use std::sync::Arc;

/// `coach what-if`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Saved plan.
    #[arg(value_name = "PLAN.toml")]
    pub plan: PathBuf,
    /// Changes, or the name of a scenario.
    #[arg(value_name = "QUESTION=VALUE|NAME")]
    pub words: Vec<String>,
    /// The scenarios there are.
    #[arg(long, conflicts_with_all = ["words", "compare", "save", "forget", "output"])]
    pub list: bool,
    /// Scenarios side by side.
    #[arg(long, value_name = "NAME,…", value_delimiter = ',', conflicts_with_all = ["words", "save", "forget", "output"])]
    pub compare: Vec<String>,
    /// Keep the changes under a name.
    #[arg(long, value_name = "NAME", conflicts_with = "forget")]
    pub save: Option<String>,
    /// Forget a scenario.
    #[arg(long, value_name = "NAME", conflicts_with = "words")]
    pub forget: Option<String>,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
    /// Where the changed plan is written to.
    #[arg(short, long, value_name = "PLAN.toml")]
    pub output: Option<PathBuf>,
}

/// A saved plan with what is needed to make it again.
pub(super) struct Opened {
    engine: Engine,
    saved: Saved,
    /// The file as it stands.
    written: String,
    /// The words of the plan's language.
    text: Text,
}

impl Opened {
    fn person<'a>(&'a self, answers: &'a Answers) -> Person<'a> {
        Person { engine: &self.engine, answers, today: self.saved.today }
    }

    fn what_if(&self, others: &Answers) -> WhatIf {
        what_if::compare(&self.person(&self.saved.answers), others, self.saved.depth)
    }

    /// All answers with those of a scenario laid over them.
    fn over(&self, others: &Answers) -> Answers {
        over(self.engine.pack(), &self.saved.answers, others)
    }
}

/// Compares, lists, keeps or forgets.
///
/// # Errors
/// What was told already, or could not be read or written.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let opened = open(args, setup, io)?;
    if let Some(name) = &args.forget {
        return keep::forget(&opened, args, name, setup, io);
    }
    if args.list {
        return list(&opened, args, io);
    }
    if !args.compare.is_empty() {
        let scenarios: Result<Vec<&Scenario>, Diagnostic> =
            args.compare.iter().map(|name| find(&opened, name.trim())).collect();
        let scenarios = scenarios.map_err(|problem| refuse(&args.compare, problem, setup, io))?;
        return table::write(&opened, &scenarios, args.json, io);
    }
    let others = changed(&opened, &args.words, setup, io)?;
    if let Some(name) = &args.save {
        keep::save(&opened, args, name, &others, setup, io)?;
    }
    let all = opened.over(&others);
    let what_if = opened.what_if(&all);
    if args.json {
        writeln!(io.out, "{:#}", json::of(&what_if, &opened))?;
    } else {
        words::lines(&what_if, &opened).iter().try_for_each(|line| writeln!(io.out, "{line}"))?;
    }
    deliver(&opened, args, &all, &what_if, setup, io)
}

fn open(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Opened> {
    let engine = Engine::new(Arc::new(setup.pack(io)?));
    let written = file::read(&args.plan).map_err(|unread| refused(unread, setup, io))?;
    let shown = args.plan.display().to_string();
    let saved =
        plan_file::read(&written, &shown, engine.pack()).map_err(|faults| setup.refuse(&faults, io, Exit::Usage))?;
    show::remark(&saved, engine.pack(), setup, io)?;
    if !saved.scenario_faults.diagnostics.is_empty() {
        let told = crate::cli::report::report(&saved.scenario_faults, &setup.text, setup.paint_err(io));
        writeln!(io.err, "{told}{}", setup.text.say("what-if-left-out"))?;
    }
    let text = Text::new(setup.lang_flag.unwrap_or(saved.lang));
    Ok(Opened { engine, saved, written, text })
}

fn find<'o>(opened: &'o Opened, name: &str) -> Result<&'o Scenario, Diagnostic> {
    let scenarios = &opened.saved.scenarios;
    scenarios.iter().find(|scenario| scenario.name == name).ok_or_else(|| {
        let near = closest(name, scenarios.iter().map(|scenario| scenario.name.as_str()));
        Diagnostic::new("what-if-no-scenario").with("name", name).suggest(near)
    })
}

/// Tells a fault about the first of the words that it names.
fn refuse(words: &[String], problem: Diagnostic, setup: &Setup, io: &mut Io<'_>) -> Halt {
    let named = problem.args.first().map(|(_, name)| name.clone()).unwrap_or_default();
    let at = words.iter().position(|word| word.trim() == named).unwrap_or_default();
    setup.refuse(&changes::refused(words, at, problem), io, Exit::Usage)
}

/// The other answers that the words ask for.
fn changed(opened: &Opened, words: &[String], setup: &Setup, io: &mut Io<'_>) -> Result<Answers, Halt> {
    let (spoken, named): (Vec<String>, Vec<String>) = words.iter().cloned().partition(|word| word.contains('='));
    if words.is_empty() {
        return Err(refuse(&[], Diagnostic::new("what-if-nothing-asked"), setup, io));
    }
    let mut others = Answers::default();
    for name in &named {
        let scenario = find(opened, name).map_err(|problem| refuse(words, problem, setup, io))?;
        scenario.answers.iter().for_each(|(id, answer)| others.set(id, answer.clone()));
    }
    let spoken = changes::read(opened.engine.pack(), &opened.over(&others), &spoken)
        .map_err(|faults| setup.refuse(&faults, io, Exit::Usage))?;
    spoken.iter().for_each(|(id, answer)| others.set(id, answer.clone()));
    Ok(others)
}

fn list(opened: &Opened, args: &Args, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    if args.json {
        writeln!(io.out, "{:#}", json::scenarios(&opened.saved.scenarios))?;
        return Ok(Exit::Done);
    }
    words::scenarios(opened).iter().try_for_each(|line| writeln!(io.out, "{line}"))?;
    Ok(Exit::Done)
}

/// Writes the plan under the other answers, when a place is given.
fn deliver(
    opened: &Opened,
    args: &Args,
    answers: &Answers,
    what_if: &WhatIf,
    setup: &Setup,
    io: &mut Io<'_>,
) -> anyhow::Result<Exit> {
    if args.output.is_none() {
        return Ok(Exit::Done);
    }
    let (pack, text, depth) = (opened.engine.pack(), &opened.text, opened.saved.depth);
    let sheet = Sheet { plan: &what_if.after, answers, depth, pack, text };
    let output = Output { output: args.output.clone(), format: None, force: false };
    output::deliver(&sheet, &output, FormatFlag::Toml, setup, io)
}
