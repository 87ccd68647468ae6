//! The questions that rules and conditions rest on.

use super::Engine;
use crate::pack::Pack;
use crate::pack::condition::Condition;
use crate::pack::rule::Rule;
use crate::reason::facts::Facts;
use crate::reason::scheme::{Classes, Compiled, Tested};

impl Engine {
    /// The questions a rule's holding rests on, in pack order: those of its `when` tables that hold and of
    /// its `unless`, derived facts taken back to the questions they are computed from.
    #[must_use]
    pub fn questions_behind(&self, facts: &Facts, rule: &Rule) -> Vec<&str> {
        let at = self.pack.rules.position(&rule.id);
        self.ids(&at.map_or_else(Vec::new, |at| self.positions_behind(facts, at)))
    }

    /// The same by positions: of the rule, and of the questions.
    #[must_use]
    pub fn positions_behind(&self, facts: &Facts, rule: usize) -> Vec<usize> {
        let Some((when, unless)) = self.parts.conditions.get(rule) else { return Vec::new() };
        let classes = self.classes(facts);
        let holding = when.iter().flat_map(|when| self.holding(&classes, when));
        let excepted = unless.iter().flat_map(|unless| unless.0.iter().flatten()).map(Vec::as_slice);
        self.behind(holding.chain(excepted).flatten())
    }

    /// The questions that make a condition hold, in pack order: those of its tables that hold.
    #[must_use]
    pub fn questions_in(&self, facts: &Facts, condition: Option<&Condition>) -> Vec<&str> {
        self.ids(&self.positions_in(facts, condition))
    }

    /// The same by positions of the questions.
    #[must_use]
    pub fn positions_in(&self, facts: &Facts, condition: Option<&Condition>) -> Vec<usize> {
        let Some(condition) = condition else { return Vec::new() };
        if let Some(compiled) = self.parts.offers.compiled(condition) {
            let classes = self.classes(facts);
            return self.behind(self.holding(&classes, compiled).flatten());
        }
        let holding = condition.tables.iter().filter(|tests| facts.table(tests).holds());
        let keys = holding.flat_map(|tests| &tests.0).filter_map(|(id, _)| self.parts.scheme.place(id.as_ref()));
        self.sorted(keys)
    }

    fn holding<'c>(&'c self, classes: &'c Classes, when: &'c Compiled) -> impl Iterator<Item = &'c [Tested]> {
        let truths = when.tables(&self.parts.scheme.keys, classes);
        let tables = when.0.iter().map(|tests| tests.as_deref().unwrap_or_default());
        tables.zip(truths).filter(|(_, truth)| truth.holds()).map(|(tests, _)| tests)
    }

    fn behind<'c>(&self, tests: impl Iterator<Item = &'c Tested>) -> Vec<usize> {
        self.sorted(tests.map(|test| test.key as usize))
    }

    fn sorted(&self, keys: impl Iterator<Item = usize>) -> Vec<usize> {
        let mut positions: Vec<usize> = keys.filter_map(|key| self.parts.behind.get(key)).flatten().copied().collect();
        positions.sort_unstable();
        positions.dedup();
        positions
    }

    fn ids(&self, positions: &[usize]) -> Vec<&str> {
        positions.iter().filter_map(|at| self.pack.questions.at(*at)).map(|question| question.id.as_str()).collect()
    }
}

/// The questions behind each key: a question itself, or those that a derived fact is computed from.
pub(super) fn of_keys(pack: &Pack) -> Vec<Vec<usize>> {
    let ids = pack.questions.ids().chain(pack.derived.ids());
    let of_key = |id: &str| {
        let mut positions = Vec::new();
        trace(pack, id, &mut positions, 0);
        positions.sort_unstable();
        positions.dedup();
        positions
    };
    ids.map(of_key).collect()
}

/// Takes a key back to question positions; `depth` guards against a cycle in an unchecked pack.
fn trace(pack: &Pack, key: &str, positions: &mut Vec<usize>, depth: usize) {
    if let Some(at) = pack.questions.position(key) {
        positions.push(at);
        return;
    }
    let Some(derived) = pack.derived.get(key).filter(|_| depth < 8) else { return };
    for input in derived.inputs() {
        trace(pack, input, positions, depth + 1);
    }
}
