//! The shipped pack is what we say it is.

use chrono::NaiveDate;
use std::sync::Arc;
use tweet_coach::assets;
use tweet_coach::pack::diagnostic::{Diagnostic, line_and_column};
use tweet_coach::pack::read::{Faults, read};
use tweet_coach::plan::READ_BY_PLAN;
use tweet_coach::reason::Engine;
use tweet_coach::reason::proof::{Clash, Contest, Prover, Search};

/// One problem on one line, as editors understand it.
fn line(faults: &Faults, problem: &Diagnostic) -> String {
    let place = problem.place.as_ref().map_or(String::new(), |place| {
        let file = &faults.files[place.file];
        let (line, column) = line_and_column(&file.text, place.span.start);
        format!("{}:{line}:{column}: ", file.path)
    });
    let meant = problem.suggestion.as_ref().map_or(String::new(), |meant| format!(" → {meant}"));
    format!("{place}{} {:?}{meant}", problem.code, problem.args)
}

#[test]
fn the_shipped_pack_is_clean() {
    if let Err(faults) = read(vec![assets::embedded()]) {
        let lines: Vec<String> = faults.diagnostics.iter().map(|problem| line(&faults, problem)).collect();
        panic!("{} problems\n{}", lines.len(), lines.join("\n"));
    }
}

fn shipped() -> Engine {
    Engine::new(Arc::new(read(vec![assets::embedded()]).unwrap_or_else(|_| panic!("the shipped pack is clean"))))
}

/// A day on which plans are made; no proof depends on it.
fn some_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 30).unwrap()
}

#[test]
fn every_question_and_every_option_changes_something() {
    let engine = shipped();
    let prover = Prover::new(&engine, some_day());
    let questions = &engine.pack().questions;
    for question in READ_BY_PLAN {
        assert!(questions.get(question).is_some(), "{question}");
    }
    let idle: Vec<String> = prover
        .idle(READ_BY_PLAN)
        .into_iter()
        .map(|(idle, verdict)| format!("{} {:?}: {verdict:?}", questions.at(idle.question).unwrap().id, idle.option))
        .collect();
    assert!(idle.is_empty(), "{}", idle.join("\n"));
}

#[test]
fn no_two_rules_require_and_forbid_the_same_thing_or_rivals() {
    let engine = shipped();
    let prover = Prover::new(&engine, some_day());
    let name = |rule: usize| engine.pack().rules.at(rule).unwrap().id.as_str();
    let clashes: Vec<String> = prover
        .clashes()
        .into_iter()
        // Rules that set one setting one after the other refine each other on purpose.
        .filter(|(clash, _)| !matches!(clash, Clash::TwoValues { .. }))
        .map(|(clash, together)| format!("{} {}: {together:?}", name(clash.rules().0), name(clash.rules().1)))
        .collect();
    assert!(clashes.is_empty(), "{}", clashes.join("\n"));
}

#[test]
fn every_rule_matters_under_some_answers() {
    let engine = shipped();
    let prover = Prover::new(&engine, some_day());
    for (rule, contest) in engine.pack().rules.iter().zip(prover.contests()) {
        assert_eq!(contest, Contest::Matters, "{}", rule.id);
    }
    let never = engine.pack().rules.iter().enumerate().filter(|(at, _)| prover.can_hold(*at) == Search::Never);
    let never: Vec<&str> = never.map(|(_, rule)| rule.id.as_str()).collect();
    assert!(never.is_empty(), "{never:?}");
}
