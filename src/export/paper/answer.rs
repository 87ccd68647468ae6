//! Answers in words.

use super::joined;
use crate::export::Sheet;
use crate::pack::question::Question;
use crate::pack::value::Value;
use crate::reason::Answer;

/// A few words that name the question, and the answer; `None` for a question without one.
pub(super) fn pair<'a>(sheet: &Sheet<'a>, question: &str) -> Option<(&'a str, String)> {
    let question = sheet.pack.questions.get(question)?;
    let answer = sheet.plan.answers.get(&question.id)?;
    Some((sheet.words(&question.short), said(sheet, question, answer)?))
}

/// The answer alone.
pub(super) fn alone(sheet: &Sheet<'_>, question: &str) -> Option<String> {
    pair(sheet, question).map(|(_, answer)| answer)
}

/// A few words that name the question.
pub(super) fn short<'a>(sheet: &Sheet<'a>, question: &str) -> Option<&'a str> {
    sheet.pack.questions.get(question).map(|question| sheet.words(&question.short))
}

fn said(sheet: &Sheet<'_>, question: &Question, answer: &Answer) -> Option<String> {
    match answer {
        Answer::Given(value) => Some(in_words(sheet, question, value)),
        Answer::Unknown => Some(sheet.text.say("paper-unknown")),
        Answer::NotConcerned | Answer::Withheld => None,
    }
}

/// A value in words: labels of options, a number with its unit, dates as people say them.
pub(super) fn in_words(sheet: &Sheet<'_>, question: &Question, value: &Value) -> String {
    match value {
        Value::Text(text) => label(sheet, question, text),
        Value::Many(list) => joined(list.iter().map(|one| label(sheet, question, one))),
        Value::Number(number) => match &question.unit {
            Some(unit) => format!("{} {}", sheet.text.number(*number), sheet.words(unit)),
            None if question.is_number() => sheet.text.with("paper-of", &[("n", (*number).into()), ("most", question.highest().into())]),
            None => sheet.text.number(*number),
        },
        Value::Date(date) => sheet.text.date(*date),
        Value::Dates(dates) => joined(dates.iter().map(|date| sheet.text.date(*date))),
    }
}

fn label(sheet: &Sheet<'_>, question: &Question, text: &str) -> String {
    question.choice(text).map_or_else(|| text.to_owned(), |choice| sheet.words(&choice.label).to_owned())
}
