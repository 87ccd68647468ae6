//! A pack made ready for reasoning.

use crate::pack::Pack;
use crate::pack::condition::Condition;
use crate::pack::rule::Rule;
use crate::reason::answers::Answers;
use crate::reason::decide::decide;
use crate::reason::decision::Decision;
use crate::reason::facts::{Facts, Stage};
use crate::reason::rows::Rows;
use crate::reason::truth::Truth;
use chrono::NaiveDate;
use std::sync::Arc;

/// A checked pack with its conditions compiled. Cheap to clone, safe to share between threads.
#[derive(Debug, Clone)]
pub struct Engine {
    pack: Arc<Pack>,
    rows: Arc<Rows>,
}

impl Engine {
    /// Compiles a checked pack.
    #[must_use]
    pub fn new(pack: Arc<Pack>) -> Engine {
        let rows = Arc::new(Rows::compile(&pack));
        Engine { pack, rows }
    }

    /// The pack.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// What is known under these answers.
    #[must_use]
    pub fn facts(&self, answers: &Answers, stage: Stage, today: NaiveDate) -> Facts {
        Facts::of(&self.pack, answers, stage, today)
    }

    /// What the rules decide under these facts.
    #[must_use]
    pub fn decide(&self, facts: &Facts) -> Decision {
        decide(&self.pack, facts, self.rows.evaluate(facts))
    }

    /// The truth of every rule, by position in the pack.
    #[must_use]
    pub fn truths(&self, facts: &Facts) -> Vec<Truth> {
        self.rows.evaluate(facts)
    }

    /// Whether a condition of the catalogue (an offer's `when`) holds.
    pub fn truth(&self, facts: &Facts, condition: Option<&Condition>) -> Truth {
        facts.truth(&self.pack, condition)
    }

    /// The truth of one rule by walking its conditions as written: the oracle of the compiled rows.
    pub fn walk(&self, facts: &Facts, rule: &Rule) -> Truth {
        let when = facts.truth(&self.pack, rule.when.as_ref());
        let unless = rule.unless.as_ref().map_or(Truth::Fails, |unless| facts.truth(&self.pack, Some(unless)));
        when.and(unless.not())
    }

    /// The questions a rule's holding rests on, in pack order: those of its `when` tables that hold and of
    /// its `unless`, derived facts taken back to the questions they are computed from.
    #[must_use]
    pub fn questions_behind(&self, facts: &Facts, rule: &Rule) -> Vec<&str> {
        let mut keys = self.keys_in(facts, rule.when.as_ref());
        keys.extend(
            rule.unless
                .iter()
                .flat_map(|unless| &unless.tables)
                .flat_map(|tests| &tests.0)
                .map(|(key, _)| key.as_ref().as_str()),
        );
        self.in_pack_order(&keys)
    }

    /// The questions that make a condition hold, in pack order: those of its tables that hold.
    #[must_use]
    pub fn questions_in(&self, facts: &Facts, condition: Option<&Condition>) -> Vec<&str> {
        self.in_pack_order(&self.keys_in(facts, condition))
    }

    fn keys_in<'c>(&self, facts: &Facts, condition: Option<&'c Condition>) -> Vec<&'c str> {
        let tables = condition.iter().flat_map(|condition| &condition.tables);
        let holding = tables.filter(|tests| facts.table(&self.pack, tests).holds());
        holding.flat_map(|tests| &tests.0).map(|(key, _)| key.as_ref().as_str()).collect()
    }

    fn in_pack_order(&self, keys: &[&str]) -> Vec<&str> {
        let mut positions = Vec::new();
        for key in keys {
            self.trace(key, &mut positions, 0);
        }
        positions.sort_unstable();
        positions.dedup();
        positions.into_iter().filter_map(|at| self.pack.questions.at(at)).map(|question| question.id.as_str()).collect()
    }

    /// Takes a key back to question positions; `depth` guards against a cycle in an unchecked pack.
    fn trace(&self, key: &str, positions: &mut Vec<usize>, depth: usize) {
        if let Some(at) = self.pack.questions.position(key) {
            positions.push(at);
            return;
        }
        let Some(derived) = self.pack.derived.get(key).filter(|_| depth < 8) else { return };
        for input in derived.inputs() {
            self.trace(input, positions, depth + 1);
        }
    }
}
