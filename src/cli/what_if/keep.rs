//! Scenarios written into the plan file, and taken out of it: nothing else in the file changes.

use super::{Args, Opened, find, refuse};
use crate::cli::{Exit, Io, Setup};
use crate::export::toml::scenario_tables;
use crate::interview::Scenario;
use crate::interview::scenario::name;
use crate::pack::diagnostic::Diagnostic;
use crate::reason::Answers;
use crate::store::file;
use crate::store::plan_file::keep_scenarios;
use anyhow::Context;

/// Keeps changes under a name; those kept under it before are replaced.
pub(super) fn save(
    opened: &Opened,
    args: &Args,
    typed: &str,
    answers: &Answers,
    setup: &Setup,
    io: &mut Io<'_>,
) -> anyhow::Result<()> {
    let told = |code| Diagnostic::new(code).with("name", typed);
    let words = [typed.to_owned()];
    let name = name(typed).map_err(|_| refuse(&words, told("scenario-name"), setup, io))?;
    if answers.is_empty() {
        return Err(refuse(&words, told("what-if-no-change"), setup, io).into());
    }
    let mut scenarios = opened.saved.scenarios.clone();
    let new = Scenario { name, answers: answers.clone() };
    match scenarios.iter_mut().find(|scenario| scenario.name == new.name) {
        Some(there) => *there = new,
        None => scenarios.push(new),
    }
    write(opened, args, &scenarios, "what-if-kept", typed, setup, io)
}

/// Takes a scenario out of the plan file.
pub(super) fn forget(opened: &Opened, args: &Args, name: &str, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    find(opened, name).map_err(|problem| refuse(&[name.to_owned()], problem, setup, io))?;
    let left: Vec<Scenario> = opened.saved.scenarios.iter().filter(|scenario| scenario.name != name).cloned().collect();
    write(opened, args, &left, "what-if-forgotten", name, setup, io)?;
    Ok(Exit::Done)
}

fn write(
    opened: &Opened,
    args: &Args,
    scenarios: &[Scenario],
    said: &str,
    name: &str,
    setup: &Setup,
    io: &mut Io<'_>,
) -> anyhow::Result<()> {
    let pack = opened.engine.pack();
    let whole = keep_scenarios(&opened.written, scenarios, &scenario_tables(scenarios, pack), pack)?;
    let path = args.plan.display().to_string();
    file::write(&args.plan, whole.as_bytes())
        .with_context(|| setup.text.with("cli-unwritable", &[("path", path.clone().into())]))?;
    writeln!(io.err, "{}", setup.text.with(said, &[("name", name.into()), ("path", path.into())]))?;
    Ok(())
}
