//! What is known: each question and each derived fact, under one set of answers.

mod learn;

use crate::pack::condition::{Condition, Tests};
use crate::pack::question::{Depth, Question};
use crate::pack::value::Value;
use crate::reason::known::Known;
use crate::reason::scheme::{ABSENT, Classes, Scheme};
use crate::reason::truth::Truth;
use crate::reason::walk;
use chrono::NaiveDate;
use std::borrow::Cow;
use std::sync::Arc;

/// How unanswered questions are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The interview is running at this depth: unanswered questions that it will ask are open.
    Asking(Depth),
    /// The interview is over: whatever is missing takes the pack's default, or is absent.
    Settled,
}

/// A default that was taken in place of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assumption<'f> {
    /// Question id.
    pub question: &'f str,
    /// The value assumed.
    pub value: &'f Value,
}

/// Everything known under one set of answers. Made by `Engine::facts`, and to be asked about by the engine
/// that made it or its clones.
#[derive(Debug, Clone)]
pub struct Facts {
    scheme: Arc<Scheme>,
    worth: Vec<Worth>,
    classes: Classes,
    shown: Vec<Truth>,
    assumed: Vec<usize>,
}

/// What a key is worth.
#[derive(Debug, Clone)]
enum Worth {
    /// Something that many facts share, by its place in the scheme.
    Shared(usize),
    /// This.
    Own(Known),
}

impl Facts {
    /// What a question or derived fact is worth; `Absent` for an unknown id.
    #[must_use]
    pub fn get(&self, id: &str) -> &Known {
        self.scheme.place(id).map_or(&Known::Absent, |key| self.at(key))
    }

    /// What a key is worth by its position: first the questions in pack order, then the derived facts.
    #[must_use]
    pub fn at(&self, position: usize) -> &Known {
        match self.worth.get(position) {
            Some(Worth::Own(known)) => known,
            Some(Worth::Shared(at)) => self.scheme.worth.get(*at).unwrap_or(&Known::Absent),
            None => &Known::Absent,
        }
    }

    /// The value of a question or derived fact, when there is one.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<&Value> {
        self.get(id).value()
    }

    /// The option chosen, or the text.
    #[must_use]
    pub fn text(&self, id: &str) -> Option<&str> {
        self.value(id).and_then(Value::as_text)
    }

    /// The number.
    #[must_use]
    pub fn number(&self, id: &str) -> Option<i64> {
        self.value(id).and_then(Value::as_number)
    }

    /// The options or texts chosen; empty when there is none.
    #[must_use]
    pub fn many(&self, id: &str) -> &[String] {
        self.value(id).map_or(&[], Value::as_many)
    }

    /// Whether a question is shown: it holds, fails, or depends on an open answer.
    pub fn shown(&self, question: &str) -> Truth {
        self.scheme.place(question).map_or(Truth::Fails, |at| self.shown_at(at))
    }

    /// Whether a question is shown, by its position in the pack.
    pub fn shown_at(&self, position: usize) -> Truth {
        self.shown.get(position).copied().unwrap_or(Truth::Fails)
    }

    /// Defaults taken, in the order of the questions.
    pub fn assumptions(&self) -> impl Iterator<Item = Assumption<'_>> {
        let assumed = self.assumed.iter();
        assumed.filter_map(|at| Some(Assumption { question: self.scheme.id(*at), value: self.at(*at).value()? }))
    }

    /// Whether a condition holds, by walking it as written; a missing condition holds.
    pub fn walk(&self, condition: Option<&Condition>) -> Truth {
        condition.map_or(Truth::Holds, |condition| walk::condition(condition, &|id| Cow::Borrowed(self.get(id))))
    }

    /// Whether one table of a condition holds, by walking it as written.
    pub fn table(&self, tests: &Tests) -> Truth {
        walk::all(tests, &|id| Cow::Borrowed(self.get(id)))
    }

    pub(in crate::reason) fn scheme(&self) -> &Arc<Scheme> {
        &self.scheme
    }

    pub(in crate::reason) fn classes(&self) -> &Classes {
        &self.classes
    }

    fn blank(scheme: &Arc<Scheme>) -> Facts {
        let keys = scheme.keys.len();
        Facts {
            scheme: Arc::clone(scheme),
            worth: vec![Worth::Shared(ABSENT); keys],
            classes: Classes::open(keys),
            shown: vec![Truth::Fails; scheme.questions.len()],
            assumed: Vec::new(),
        }
    }
}

/// The pack's default for a question, `"today"` being the day the plan is made.
#[must_use]
pub fn default_of(question: &Question, today: NaiveDate) -> Option<Value> {
    use crate::pack::question::Kind;
    match (&question.default, question.kind, &question.raw_default) {
        (Some(value), _, _) => Some(value.clone()),
        (None, Kind::Date, Some(_)) => Some(Value::Date(today)),
        _ => None,
    }
}
