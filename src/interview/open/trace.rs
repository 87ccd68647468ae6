//! From an open condition back to the questions that can still turn it.
//!
//! A table with a failing test never holds again, and a holding one always will: only the open tests of open
//! tables can turn a condition, so only their keys are followed. A derived fact is followed to its inputs in the
//! same way, and a question that may or may not show to those that decide whether it does.

use super::questions::Questions;
use crate::pack::Pack;
use crate::pack::condition::Condition;
use crate::pack::question::{Depth, Question};
use crate::pack::rule::{Derived, Rule};
use crate::reason::{Answers, Facts, Known, Truth};
use std::cell::RefCell;
use std::collections::HashMap;

/// Follows open things back; what was followed once is remembered.
pub(super) struct Trace<'t, 'p> {
    pub(super) pack: &'p Pack,
    pub(super) facts: &'t Facts,
    answers: &'t Answers,
    depth: Depth,
    found: RefCell<HashMap<&'p str, Questions>>,
}

impl<'t, 'p> Trace<'t, 'p> {
    pub(super) fn new(pack: &'p Pack, facts: &'t Facts, answers: &'t Answers, depth: Depth) -> Self {
        Trace { pack, facts, answers, depth, found: RefCell::default() }
    }

    /// Whether the interview would still ask the question, if it shows.
    pub(super) fn is_to_ask(&self, question: &Question) -> bool {
        question.depth <= self.depth
            && self.answers.get(&question.id).is_none()
            && self.facts.shown(&question.id) != Truth::Fails
    }

    /// The questions that can still turn an open rule.
    pub(super) fn rule(&self, rule: &'p Rule) -> Questions {
        let mut behind = self.condition(rule.when.as_ref());
        behind.extend(&self.condition(rule.unless.as_ref()));
        behind
    }

    /// The questions that can still turn a condition; none when it holds or fails already.
    pub(super) fn condition(&self, condition: Option<&'p Condition>) -> Questions {
        let mut behind = Questions::default();
        let Some(condition) = condition.filter(|it| self.facts.walk(Some(it)) == Truth::Open) else {
            return behind;
        };
        for tests in condition.tables.iter().filter(|tests| self.facts.table(tests) == Truth::Open) {
            for (key, _) in &tests.0 {
                behind.extend(&self.key(key.as_ref()));
            }
        }
        behind
    }

    /// The questions on which the value of a question or derived fact still depends.
    pub(super) fn key(&self, key: &'p str) -> Questions {
        if *self.facts.get(key) != Known::Open {
            return Questions::default();
        }
        if let Some(found) = self.found.borrow().get(key) {
            return found.clone();
        }
        // Seen before it is done, a key adds nothing: that only happens in a circle, which no checked pack has.
        self.found.borrow_mut().insert(key, Questions::default());
        let found = match (self.pack.questions.position(key), self.pack.derived.get(key)) {
            (Some(at), _) => self.question(at),
            (None, Some(derived)) => self.derived(derived),
            (None, None) => Questions::default(),
        };
        self.found.borrow_mut().insert(key, found.clone());
        found
    }

    fn question(&self, at: usize) -> Questions {
        let Some(question) = self.pack.questions.at(at) else { return Questions::default() };
        let mut behind = self.condition(question.when.as_ref());
        if self.is_to_ask(question) {
            behind.add(at);
        }
        behind
    }

    fn derived(&self, derived: &'p Derived) -> Questions {
        let mut behind = Questions::default();
        let factors = derived.product.iter().flatten().chain(derived.share.iter().map(|share| &share.of));
        let inputs = factors.chain(derived.mentions.iter().map(|mentions| &mentions.question));
        for input in inputs {
            behind.extend(&self.key(input.as_ref()));
        }
        for case in derived.cases.iter().flatten() {
            match self.facts.walk(Some(&case.when)) {
                // The first case that holds is the value: later ones are never looked at.
                Truth::Holds => break,
                Truth::Open => behind.extend(&self.condition(Some(&case.when))),
                Truth::Fails => {}
            }
        }
        behind
    }
}
