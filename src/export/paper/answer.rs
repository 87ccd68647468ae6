//! Answers in words.

use super::{Leaf, joined};

use crate::pack::question::Question;
use crate::pack::value::Value;
use crate::reason::Answer;

/// A few words that name the question, and the answer; `None` for a question without one.
pub(super) fn pair<'a>(leaf: &Leaf<'a>, question: &str) -> Option<(&'a str, String)> {
    let question = leaf.pack.questions.get(question)?;
    let answer = leaf.plan.answers.get(&question.id)?;
    Some((leaf.words(&question.short), said(leaf, question, answer)?))
}

/// The answer alone.
pub(super) fn alone(leaf: &Leaf<'_>, question: &str) -> Option<String> {
    pair(leaf, question).map(|(_, answer)| answer)
}

/// A few words that name the question.
pub(super) fn short<'a>(leaf: &Leaf<'a>, question: &str) -> Option<&'a str> {
    leaf.pack.questions.get(question).map(|question| leaf.words(&question.short))
}

fn said(leaf: &Leaf<'_>, question: &Question, answer: &Answer) -> Option<String> {
    match answer {
        Answer::Given(value) => Some(in_words(leaf, question, value)),
        Answer::Unknown => Some(leaf.text.say("paper-unknown")),
        Answer::NotConcerned | Answer::Withheld => None,
    }
}

/// A value in words: labels of options, a number with its unit, dates as people say them.
pub(super) fn in_words(leaf: &Leaf<'_>, question: &Question, value: &Value) -> String {
    match value {
        Value::Text(text) => label(leaf, question, text),
        Value::Many(list) => joined(list.iter().map(|one| label(leaf, question, one))),
        Value::Number(number) => match &question.unit {
            Some(unit) => format!("{} {}", leaf.text.number(*number), leaf.words(unit)),
            None if question.is_number() => leaf.text.with("paper-of", &[("n", (*number).into()), ("most", question.highest().into())]),
            None => leaf.text.number(*number),
        },
        Value::Date(date) => leaf.text.date(*date),
        Value::Dates(dates) => joined(dates.iter().map(|date| leaf.text.date(*date))),
    }
}

fn label(leaf: &Leaf<'_>, question: &Question, text: &str) -> String {
    question.choice(text).map_or_else(|| text.to_owned(), |choice| leaf.words(&choice.label).to_owned())
}
