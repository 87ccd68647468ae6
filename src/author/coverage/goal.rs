//! What a story can be told for.

use super::takes;
use crate::reason::{Answers, Engine, Stage};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Something that a story should do and none does yet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Goal {
    /// The rule at this position holds.
    Holds(usize),
    /// It fails.
    Fails(usize),
    /// Somebody chooses this option of this question.
    Chooses(String, String),
}

/// Which of these goals some answers serve.
pub(super) fn served(engine: &Engine, answers: &Answers, today: NaiveDate, goals: &BTreeSet<Goal>) -> BTreeSet<Goal> {
    let facts = engine.facts(answers, Stage::Settled, today);
    let rules = engine.truths(&facts);
    let holds = |rule: &usize| rules.get(*rule).is_some_and(|truth| truth.holds());
    let serves = |goal: &&Goal| match goal {
        Goal::Holds(rule) => holds(rule),
        Goal::Fails(rule) => !holds(rule),
        Goal::Chooses(question, option) => {
            facts.shown(question).holds() && answers.value(question).is_some_and(|value| takes(value, option))
        }
    };
    goals.iter().filter(serves).cloned().collect()
}
