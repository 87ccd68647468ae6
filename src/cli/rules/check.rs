//! `coach rules check`: everything that is wrong with a pack, or what has been proved of it.

mod json;
mod sarif;
mod summary;

use crate::author::check::{Checked, check};
use crate::author::finding::{Finding, Verdict};
use crate::author::prose;
use crate::cli::report::{Told, report_told};
use crate::cli::{Exit, Io, Setup};
use crate::pack::Pack;
use crate::pack::read::Faults;
use crate::reason::Engine;
use crate::text::Text;
use std::sync::Arc;

/// `coach rules check`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// As JSON.
    #[arg(long, conflicts_with = "sarif")]
    pub json: bool,
    /// As SARIF 2.1.0, for code hosts and editors.
    #[arg(long)]
    pub sarif: bool,
}

/// What came of it.
enum Outcome {
    /// The pack cannot be used.
    Broken(Faults),
    /// It can, and was checked.
    Checked(Arc<Pack>, Checked),
}

/// Reads the pack, runs every rule's example, looks at its texts, and proves what can be proved.
///
/// # Errors
/// What could not be written.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let outcome = match setup.read_packs() {
        Err(faults) => Outcome::Broken(faults),
        Ok(pack) => {
            let pack = Arc::new(pack);
            let checked = check(&Engine::new(Arc::clone(&pack)), setup.today);
            Outcome::Checked(pack, checked)
        }
    };
    match (args.json, args.sarif) {
        (true, _) => writeln!(io.out, "{:#}", json::of(&outcome, &setup.text))?,
        (_, true) => writeln!(io.out, "{:#}", sarif::of(&outcome, &setup.text))?,
        _ => tell(&outcome, setup, io)?,
    }
    Ok(match outcome {
        Outcome::Broken(_) => Exit::PackFaults,
        Outcome::Checked(_, checked) if checked.findings.is_empty() => Exit::Done,
        Outcome::Checked(..) => Exit::Found,
    })
}

fn tell(outcome: &Outcome, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<()> {
    let told = outcome.told(&setup.text);
    if !told.is_empty() {
        io.err.write_all(report_told(&told, outcome.files(), &setup.text, setup.paint_err(io)).as_bytes())?;
    }
    if let Outcome::Checked(pack, checked) = outcome {
        write!(io.out, "{}", summary::of(pack, checked, &setup.text))?;
    }
    Ok(())
}

impl Outcome {
    fn files(&self) -> &[crate::pack::entry::SourceFile] {
        match self {
            Outcome::Broken(faults) => &faults.files,
            Outcome::Checked(pack, _) => &pack.files,
        }
    }

    /// Every problem, with what is known about it in words.
    fn told(&self, text: &Text) -> Vec<Told<'_>> {
        match self {
            Outcome::Broken(faults) => faults.diagnostics.iter().map(Told::plain).collect(),
            Outcome::Checked(pack, checked) => {
                checked.findings.iter().map(|finding| told(pack, finding, text)).collect()
            }
        }
    }
}

fn told<'f>(pack: &Pack, finding: &'f Finding, text: &Text) -> Told<'f> {
    let mut notes: Vec<String> = verdict(finding, text).into_iter().collect();
    if let Some(witness) = &finding.witness {
        if witness.answers.is_empty() {
            notes.push(text.say("check-witness-defaults"));
        } else {
            let answers = prose::answers(pack, &witness.answers, text).join(" · ");
            notes.push(text.with("check-witness", &[("answers", answers.into())]));
        }
    }
    Told { problem: &finding.problem, notes, related: &finding.related }
}

/// How a finding about behaviour was settled, in words.
fn verdict(finding: &Finding, text: &Text) -> Option<String> {
    let key = match finding.verdict? {
        Verdict::Proved => "check-verdict-proved",
        Verdict::Refuted => "check-verdict-refuted",
        Verdict::NotDecided => "check-verdict-open",
    };
    Some(text.say(key))
}
