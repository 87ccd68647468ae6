//! The answers that can be given to each question, as far as the pack can tell them apart.

use crate::pack::Pack;
use crate::pack::question::Kind;
use crate::pack::rule::Derived;
use crate::plan::READ_BY_PLAN;
use crate::reason::facts::default_of;
use crate::reason::proof::Domain;
use crate::reason::{Answer, Answers};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The answers to every question of a pack, by position.
#[derive(Debug, Clone)]
pub struct Values {
    lists: Vec<Vec<Answer>>,
    complete: Vec<bool>,
    bearing: Vec<bool>,
    defaults: Vec<Answer>,
}

impl Values {
    /// The answers to every question: each value (for free words and dates one for each case that rules can tell
    /// apart), and "not concerned".
    #[must_use]
    pub fn of(pack: &Pack, day: NaiveDate) -> Values {
        let tested = tested(pack);
        let mut values = Values { lists: Vec::new(), complete: Vec::new(), bearing: Vec::new(), defaults: Vec::new() };
        for question in &pack.questions {
            let domain = Domain::of(pack, question, day);
            let read = READ_BY_PLAN.contains(&question.id.as_str());
            // Rules cannot tell one date from another, but the calendar of a plan can.
            let dated = matches!(question.kind, Kind::Date | Kind::Dates);
            values.complete.push(domain.complete && !(read && dated));
            values.bearing.push(tested.contains(question.id.as_str()) || read);
            values.lists.push(domain.values.into_iter().map(Answer::Given).chain([Answer::NotConcerned]).collect());
            values.defaults.push(default_of(question, day).map_or(Answer::NotConcerned, Answer::Given));
        }
        values
    }

    /// The answers to a question.
    #[must_use]
    pub fn to(&self, question: usize) -> &[Answer] {
        self.lists.get(question).map_or(&[], Vec::as_slice)
    }

    /// Whether every possible answer to a question is listed, or one like it.
    #[must_use]
    pub fn is_complete(&self, question: usize) -> bool {
        self.complete.get(question) == Some(&true)
    }

    /// Whether anything at all looks at a question: a rule, the catalogue, or the plan itself.
    #[must_use]
    pub fn bears(&self, question: usize) -> bool {
        self.bearing.get(question) == Some(&true)
    }

    /// What an answer comes to: what was given, or else what is assumed.
    #[must_use]
    pub fn effective(&self, pack: &Pack, answers: &Answers, question: usize) -> Answer {
        let given = pack.questions.at(question).and_then(|question| answers.get(&question.id));
        match given {
            Some(answer @ (Answer::Given(_) | Answer::NotConcerned)) => answer.clone(),
            _ => self.defaults.get(question).cloned().unwrap_or(Answer::NotConcerned),
        }
    }
}

/// Every question that some condition of the pack looks at or that a derived fact is computed from.
fn tested(pack: &Pack) -> BTreeSet<&str> {
    let keys = pack.conditions().flat_map(|condition| &condition.tables).flat_map(|tests| &tests.0);
    let inputs = pack.derived.iter().flat_map(Derived::inputs);
    keys.map(|(key, _)| key.as_ref().as_str()).chain(inputs).collect()
}
