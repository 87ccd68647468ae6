//! Answers in words.

use super::{Leaf, joined};

use crate::pack::question::Question;
use crate::pack::value::Value;
use crate::reason::Answer;

/// The answer to a question in words; `None` without one.
pub(super) fn alone(leaf: &Leaf<'_>, question: &str) -> Option<String> {
    let question = leaf.pack.questions.get(question)?;
    said(leaf, question, leaf.plan.answers.get(&question.id)?)
}

/// A few words that name the question. A page in the first person has its own for what the interview calls
/// "your …"; other questions keep those of the pack.
pub(super) fn label(leaf: &Leaf<'_>, question: &str) -> Option<String> {
    let question = leaf.pack.questions.get(question)?;
    let own = leaf.text.with("paper-label", &[("question", question.id.as_str().into())]);
    Some(if own.is_empty() { leaf.words(&question.short).to_owned() } else { own })
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
        Value::Text(text) => option(leaf, question, text),
        Value::Many(list) => joined(list.iter().map(|one| option(leaf, question, one))),
        Value::Number(number) => match &question.unit {
            Some(unit) => format!("{} {}", leaf.text.number(*number), leaf.words(unit)),
            None if question.is_number() => {
                leaf.text.with("paper-of", &[("n", (*number).into()), ("most", question.highest().into())])
            }
            None => leaf.text.number(*number),
        },
        Value::Date(date) => leaf.text.date(*date),
        Value::Dates(dates) => joined(dates.iter().map(|date| leaf.text.date(*date))),
    }
}

fn option(leaf: &Leaf<'_>, question: &Question, text: &str) -> String {
    question.choice(text).map_or_else(|| text.to_owned(), |choice| leaf.words(&choice.label).to_owned())
}
