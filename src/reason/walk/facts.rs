//! Facts worked out as they are written: by the names of things, each looked up when it is needed.

use crate::pack::Pack;
use crate::pack::condition::Condition;
use crate::pack::question::Question;
use crate::pack::rule::{Derived, Share};
use crate::pack::value::Value;
use crate::reason::answers::{Answer, Answers};
use crate::reason::facts::{Stage, default_of};
use crate::reason::known::Known;
use crate::reason::mentions::mentioned;
use crate::reason::truth::Truth;
use crate::reason::walk;
use chrono::NaiveDate;
use std::borrow::Cow;
use std::collections::HashMap;

/// What is known under some answers: the oracle of [`Facts`](crate::reason::Facts).
#[derive(Debug)]
pub struct Plain<'a> {
    pack: &'a Pack,
    answers: &'a Answers,
    stage: Stage,
    today: NaiveDate,
    known: HashMap<&'a str, Known>,
    /// Whether each question is shown, in pack order.
    pub shown: Vec<Truth>,
    /// The questions whose default was taken, in pack order.
    pub assumed: Vec<&'a str>,
}

impl<'a> Plain<'a> {
    /// Works out every question, in pack order: visibility depends on earlier ones only.
    #[must_use]
    pub fn of(pack: &'a Pack, answers: &'a Answers, stage: Stage, today: NaiveDate) -> Plain<'a> {
        let (known, shown, assumed) = (HashMap::new(), Vec::new(), Vec::new());
        let mut plain = Plain { pack, answers, stage, today, known, shown, assumed };
        for question in &pack.questions {
            let shown = question.when.as_ref().map_or(Truth::Holds, |when| plain.truth(when));
            let known = match shown {
                Truth::Fails => Known::Absent,
                Truth::Open => Known::Open,
                Truth::Holds => plain.answered(question),
            };
            plain.shown.push(shown);
            plain.known.insert(&question.id, known);
        }
        plain
    }

    /// What a question or derived fact is worth; `Open` for a question not reached yet.
    #[must_use]
    pub fn get(&self, id: &str) -> Cow<'_, Known> {
        match self.known.get(id) {
            Some(known) => Cow::Borrowed(known),
            None => Cow::Owned(self.pack.derived.get(id).map_or(Known::Open, |derived| self.derive(derived))),
        }
    }

    /// Whether a condition holds.
    pub fn truth(&self, condition: &Condition) -> Truth {
        walk::condition(condition, &|id| self.get(id))
    }

    fn answered(&mut self, question: &'a Question) -> Known {
        match self.answers.get(&question.id) {
            Some(Answer::Given(value)) => return Known::Value(value.clone()),
            Some(Answer::NotConcerned) => return Known::Absent,
            Some(Answer::Unknown | Answer::Withheld) => {}
            None => {
                if matches!(self.stage, Stage::Asking(depth) if question.depth <= depth) {
                    return Known::Open;
                }
            }
        }
        let Some(value) = default_of(question, self.today) else { return Known::Absent };
        self.assumed.push(&question.id);
        Known::Value(value)
    }

    fn derive(&self, derived: &Derived) -> Known {
        if let Some(factors) = &derived.product {
            return factors
                .iter()
                .fold(Known::Value(Value::Number(1)), |product, factor| times(product, &self.get(factor.as_ref())));
        }
        if let Some(share) = &derived.share {
            return part(share, &self.get(share.of.as_ref()));
        }
        if let Some(mentions) = &derived.mentions {
            return match self.get(mentions.question.as_ref()).as_ref() {
                Known::Value(value @ (Value::Many(_) | Value::Text(_))) => {
                    text(if mentioned(mentions, value) { "yes" } else { "no" })
                }
                Known::Open => Known::Open,
                _ => Known::Absent,
            };
        }
        for case in derived.cases.iter().flatten() {
            match self.truth(&case.when) {
                Truth::Holds => return text(&case.value),
                Truth::Open => return Known::Open,
                Truth::Fails => {}
            }
        }
        derived.otherwise.as_deref().map_or(Known::Absent, text)
    }
}

fn text(text: &str) -> Known {
    Known::Value(Value::Text(text.to_owned()))
}

/// The first factor that is no number decides.
fn times(product: Known, factor: &Known) -> Known {
    match (&product, factor) {
        (Known::Value(Value::Number(product)), Known::Value(Value::Number(factor))) => {
            Known::Value(Value::Number(product.saturating_mul(*factor)))
        }
        (Known::Value(_), Known::Open) => Known::Open,
        (Known::Value(_), _) => Known::Absent,
        _ => product,
    }
}

fn part(share: &Share, of: &Known) -> Known {
    match of {
        Known::Value(Value::Number(number)) => Known::Value(Value::Number(share.part(*number))),
        Known::Open => Known::Open,
        _ => Known::Absent,
    }
}
