//! Answers in TOML: each kind of value in its own manner, so that it reads back as what it was.

use super::laid_out;
use crate::pack::Pack;
use crate::pack::value::Value as Answered;
use crate::reason::{Answer, Answers};
use chrono::NaiveDate;
use toml_edit::{Datetime, InlineTable, Item, Table, Value};

/// Answers by question id, in the order of the interview.
pub(super) fn table(answers: &Answers, pack: &Pack) -> Table {
    let mut ordered: Vec<(&str, &Answer)> = answers.iter().collect();
    ordered.sort_by_key(|(id, _)| pack.questions.position(id).unwrap_or(usize::MAX));
    ordered.into_iter().map(|(id, answer)| (id, Item::Value(value(answer)))).collect()
}

fn value(answer: &Answer) -> Value {
    match answer {
        Answer::Given(value) => given(value),
        state => {
            let word = state.state_word().unwrap_or_default();
            InlineTable::from_iter([("state", Value::from(word))]).into()
        }
    }
}

fn given(value: &Answered) -> Value {
    match value {
        Answered::Text(text) => text.as_str().into(),
        Answered::Number(number) => (*number).into(),
        Answered::Many(list) => laid_out(list.iter().map(String::as_str).collect()).into(),
        Answered::Date(date) => day(*date),
        Answered::Dates(dates) => laid_out(dates.iter().map(|date| day(*date)).collect()).into(),
    }
}

/// A day as TOML writes it; one beyond the year 9999 stays a text, which reads back as well.
fn day(date: NaiveDate) -> Value {
    let text = date.to_string();
    text.parse::<Datetime>().map_or_else(|_| Value::from(text), Value::from)
}
