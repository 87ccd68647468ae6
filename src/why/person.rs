//! One person's answers, asked about.

use crate::interview::accept;
use crate::pack::Pack;
use crate::plan::{self, Gist, Plan, Request};
use crate::reason::{Answer, Answers, Engine, Stage};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Questions, by their position in the pack.
pub type Questions = BTreeSet<usize>;

/// One person's answers with what a plan is made from.
#[derive(Debug, Clone, Copy)]
pub struct Person<'a> {
    /// The pack, ready for reasoning.
    pub engine: &'a Engine,
    /// The answers; what is missing is assumed from the pack's defaults.
    pub answers: &'a Answers,
    /// The day the plan is made.
    pub today: NaiveDate,
}

impl<'a> Person<'a> {
    /// The pack.
    #[must_use]
    pub fn pack(&self) -> &'a Pack {
        self.engine.pack()
    }

    /// The plan under these answers.
    #[must_use]
    pub fn plan(&self) -> Plan {
        plan::build(self.engine, &self.request(self.answers))
    }

    /// The plan that there would be if one item were kept out of it.
    #[must_use]
    pub fn plan_without(&self, item: &str) -> Plan {
        plan::build_without(self.engine, &self.request(self.answers), item)
    }

    /// What the plan comes to under other answers.
    #[must_use]
    pub fn gist(&self, answers: &Answers) -> Gist<'a> {
        plan::gist(self.engine, &self.request(answers))
    }

    /// Whether a line is in the plan under other answers.
    #[must_use]
    pub fn has(&self, answers: &Answers, item: &str) -> bool {
        self.gist(answers).lines.contains_key(item)
    }

    /// These answers with one of them changed.
    #[must_use]
    pub fn with(&self, question: &str, answer: Answer) -> Answers {
        let mut answers = self.answers.clone();
        answers.set(question, answer);
        answers
    }

    /// Whether a set of answers could have been given: options that another answer takes away are not there.
    #[must_use]
    pub fn could_answer(&self, answers: &Answers) -> bool {
        self.pack().questions.iter().filter(|question| question.options_of.is_some()).all(|question| {
            answers
                .value(&question.id)
                .is_none_or(|value| accept(self.pack(), question, answers, value.clone()).is_ok())
        })
    }

    fn request<'r>(&self, answers: &'r Answers) -> Request<'r> {
        Request { answers, stage: Stage::Settled, today: self.today }
    }
}
