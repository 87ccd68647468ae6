//! One person under both packs.

use super::entries::Entry;
use super::people::Someone;
use super::{Change, plans};
use crate::pack::diagnostic::Diagnostic;
use crate::plan::{self, Plan, Request};
use crate::reason::{Answers, Decision, Engine, Stage};
use chrono::NaiveDate;

/// A person under one pack.
pub(super) struct Side<'a> {
    pub(super) engine: &'a Engine,
    pub(super) decision: Decision,
    pub(super) plan: Plan,
}

/// A person under both.
pub(super) struct Both<'a> {
    pub(super) old: Side<'a>,
    pub(super) new: Side<'a>,
    pub(super) entries: &'a [Entry],
}

impl<'a> Side<'a> {
    fn of(engine: &'a Engine, answers: &Answers, today: NaiveDate) -> Side<'a> {
        let facts = engine.facts(answers, Stage::Settled, today);
        let request = Request { answers, stage: Stage::Settled, today };
        Side { engine, decision: engine.decide(&facts), plan: plan::build(engine, &request) }
    }

    /// Whether a rule of this id is there and holds.
    pub(super) fn holds(&self, rule: &str) -> bool {
        let at = self.engine.pack().rules.position(rule);
        at.and_then(|at| self.decision.rules.get(at)).is_some_and(|truth| truth.holds())
    }

    /// Ids of rules by position.
    pub(super) fn ids(&self, rules: &[usize]) -> Vec<String> {
        rules.iter().filter_map(|at| self.engine.pack().rules.at(*at)).map(|rule| rule.id.clone()).collect()
    }
}

/// What the new pack refuses that the old one took, and what changes in the plan.
pub(super) fn compare(
    old: &Engine,
    new: &Engine,
    entries: &[Entry],
    someone: &Someone,
    today: NaiveDate,
) -> (Vec<Diagnostic>, Vec<Change>) {
    let today = someone.today.unwrap_or(today);
    let (before, refused_before) = someone.under(old.pack());
    let (after, refused) = someone.under(new.pack());
    let refused = refused.into_iter().filter(|problem| !refused_before.contains(problem)).collect();
    let both = Both { old: Side::of(old, &before, today), new: Side::of(new, &after, today), entries };
    (refused, plans::changes(&both))
}
