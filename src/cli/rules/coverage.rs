//! `coach rules coverage`: what the stories beside a pack touch, and answers for what they do not.

use super::problem;
use super::test::opened;
use crate::author::coverage::{self, Coverage, Goal, Missing, percent};
use crate::author::story;
use crate::cli::rules::beside;
use crate::cli::{Exit, Halt, Io, Setup};
use crate::reason::Engine;
use crate::reason::proof::Prover;
use crate::store::file::{self, Standing};
use anyhow::Context;
use serde_json::json;
use std::path::{Path, PathBuf};

/// `coach rules coverage`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Files or folders of stories.
    #[arg(id = "stories", value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Where to write answers for what no story touches.
    #[arg(long, value_name = "DIR")]
    pub missing: Option<PathBuf>,
    /// Least share of rules that are held by one story and failed by another.
    #[arg(long = "at-least", value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    pub at_least: Option<u8>,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// Plays the stories and tells what they touch.
///
/// # Errors
/// What could not be written; what was told already.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let (engine, book) = match beside::of(setup).and_then(|beside| opened(&beside, &args.paths, setup)) {
        Ok(opened) => opened,
        Err(faults) if args.json => {
            let problems = problem::list(&faults.diagnostics, &faults.files, &setup.text);
            writeln!(io.out, "{:#}", json!({ "problems": problems }))?;
            return Ok(Exit::PackFaults);
        }
        Err(faults) => return Err(setup.refuse(&faults, io, Exit::PackFaults).into()),
    };
    let outcomes = story::run(&engine, &book, |_| true);
    let coverage = Coverage::of(engine.pack(), &book, &outcomes);
    if args.json {
        writeln!(io.out, "{:#}", coverage::json(&coverage, engine.pack()))?;
    } else {
        io.out.write_all(coverage::told(&coverage, engine.pack(), &setup.text).as_bytes())?;
    }
    if let Some(dir) = &args.missing {
        write_missing(dir, &coverage, &engine, setup, io)?;
    }
    let share = percent(coverage.both_ways(), coverage.rules.len());
    let low = args.at_least.is_some_and(|least| share < usize::from(least));
    Ok(if low { Exit::Found } else { Exit::Done })
}

fn write_missing(
    dir: &Path,
    coverage: &Coverage,
    engine: &Engine,
    setup: &Setup,
    io: &mut Io<'_>,
) -> anyhow::Result<()> {
    let goals = coverage.open();
    let prover = Prover::new(engine, setup.today);
    let missing = coverage::missing(engine, setup.today, &goals, |goal| match goal {
        Goal::Holds(rule) => prover.holds(*rule),
        Goal::Fails(rule) => prover.fails(*rule),
        Goal::Chooses(question, option) => prover.chooses(question, option),
    });
    let path = |at: usize| dir.join(format!("missing-{:02}.toml", at + 1));
    let taken = (0..missing.sets.len()).map(path).find(|path| matches!(file::standing(path), Standing::Taken));
    if let Some(taken) = taken {
        writeln!(io.err, "{}", setup.text.with("coverage-taken", &[("path", taken.display().to_string().into())]))?;
        return Err(Halt(Exit::Failed).into());
    }
    let unwritable = |path: &Path| setup.text.with("cli-unwritable", &[("path", path.display().to_string().into())]);
    std::fs::create_dir_all(dir).with_context(|| unwritable(dir))?;
    for (at, set) in missing.sets.iter().enumerate() {
        let path = path(at);
        let text = coverage::written(set, engine.pack(), &setup.text);
        file::write(&path, text.as_bytes()).with_context(|| unwritable(&path))?;
    }
    tell(&missing, goals.len(), dir, setup, io)
}

fn tell(missing: &Missing, goals: usize, dir: &Path, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<()> {
    let (never, undecided) = (missing.never.len(), missing.undecided.len());
    let counts = [("n", missing.sets.len().into()), ("reached", (goals - never - undecided).into())];
    let rest = [("never", never.into()), ("undecided", undecided.into()), ("path", dir.display().to_string().into())];
    writeln!(io.err, "{}", setup.text.with("coverage-written", &[counts.as_slice(), &rest].concat()))?;
    Ok(())
}
