//! What a person answered, by question id.

use crate::pack::value::Value;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The four states of an answer. A question without any is simply not in [`Answers`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// A value.
    Given(#[serde(with = "Tagged")] Value),
    /// "I do not know": the pack's default is assumed, and said.
    Unknown,
    /// "This does not concern me": absent, no rule about it fires.
    NotConcerned,
    /// "I prefer not to say": the pack's default is assumed; nothing is exported about it.
    Withheld,
}

impl Answer {
    /// The value, when one was given.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        match self {
            Answer::Given(value) => Some(value),
            _ => None,
        }
    }

    /// The word by which files name a state that is no value.
    #[must_use]
    pub fn state_word(&self) -> Option<&'static str> {
        match self {
            Answer::Given(_) => None,
            Answer::Unknown => Some("unknown"),
            Answer::NotConcerned => Some("not-concerned"),
            Answer::Withheld => Some("prefer-not-to-say"),
        }
    }
}

/// A value that says of which kind it is: without its question, a day and a text would read the same.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Value", rename_all = "kebab-case")]
enum Tagged {
    Text(String),
    Number(i64),
    Many(Vec<String>),
    Date(NaiveDate),
    Dates(Vec<NaiveDate>),
}

/// All answers, parked ones included; whether a question is visible is decided by `facts`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Answers(BTreeMap<String, Answer>);

impl Answers {
    /// Sets an answer.
    pub fn set(&mut self, question: &str, answer: Answer) {
        self.0.insert(question.to_owned(), answer);
    }

    /// Forgets an answer.
    pub fn clear(&mut self, question: &str) {
        self.0.remove(question);
    }

    /// The answer to a question.
    #[must_use]
    pub fn get(&self, question: &str) -> Option<&Answer> {
        self.0.get(question)
    }

    /// The value given to a question.
    #[must_use]
    pub fn value(&self, question: &str) -> Option<&Value> {
        self.get(question).and_then(Answer::value)
    }

    /// All answers, by question id in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(id, answer)| (id.as_str(), answer))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl FromIterator<(String, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (String, Answer)>>(answers: I) -> Self {
        Answers(answers.into_iter().collect())
    }
}
