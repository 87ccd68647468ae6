//! The text of a draft.

use super::Draft;
use crate::interview::{Change, Session};
use crate::pack::question::Depth;
use crate::pack::value::Value;
use crate::pack::words::Lang;
use crate::reason::Answer;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::io;
use toml::value::Datetime;

/// The format of drafts that this program reads and writes.
const FORMAT: u32 = 1;

/// Why a text is no draft.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// A newer program wrote it.
    Newer,
    /// It makes no sense.
    Broken,
}

#[derive(Serialize, Deserialize)]
struct Page {
    format: u32,
    lang: Lang,
    pack: String,
    /// How many changes count; the others were undone.
    done: usize,
    #[serde(default, rename = "change")]
    changes: Vec<Line>,
}

/// One change. Exactly one of `answer`, `clear`, `depth` is given; with `answer`, exactly one of the others:
/// each kind of value has its own key, so that a draft can be read without the pack.
#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Line {
    answer: Option<String>,
    clear: Option<String>,
    depth: Option<Depth>,
    text: Option<String>,
    number: Option<i64>,
    list: Option<Vec<String>>,
    date: Option<Datetime>,
    dates: Option<Vec<Datetime>>,
    state: Option<String>,
}

pub(super) fn write(draft: &Draft) -> io::Result<String> {
    let (changes, done) = draft.session.history();
    let changes = changes.iter().map(line).collect();
    let page = Page { format: FORMAT, lang: draft.lang, pack: draft.pack.clone(), done, changes };
    toml::to_string(&page).map_err(io::Error::other)
}

pub(super) fn read(text: &str) -> Result<Draft, Unreadable> {
    #[derive(Deserialize)]
    struct Mark {
        format: u32,
    }
    // The format is read first: what follows may have another shape in a newer one.
    let mark: Mark = toml::from_str(text).map_err(|_| Unreadable::Broken)?;
    if mark.format > FORMAT {
        return Err(Unreadable::Newer);
    }
    let page: Page = toml::from_str(text).map_err(|_| Unreadable::Broken)?;
    let changes = page.changes.into_iter().map(change).collect::<Option<Vec<_>>>().ok_or(Unreadable::Broken)?;
    Ok(Draft { lang: page.lang, pack: page.pack, session: Session::replay(changes, page.done) })
}

fn line(change: &Change) -> Line {
    match change {
        Change::Clear { question } => Line { clear: Some(question.clone()), ..Line::default() },
        Change::Depth(depth) => Line { depth: Some(*depth), ..Line::default() },
        Change::Answer { question, answer } => {
            let line = answer.value().map(value_line).unwrap_or_default();
            Line { answer: Some(question.clone()), state: answer.state_word().map(str::to_owned), ..line }
        }
    }
}

fn value_line(value: &Value) -> Line {
    let mut line = Line::default();
    match value {
        Value::Text(text) => line.text = Some(text.clone()),
        Value::Number(number) => line.number = Some(*number),
        Value::Many(list) => line.list = Some(list.clone()),
        Value::Date(date) => line.date = written(*date),
        Value::Dates(dates) => line.dates = Some(dates.iter().filter_map(|date| written(*date)).collect()),
    }
    line
}

fn change(line: Line) -> Option<Change> {
    match (line.answer.clone(), line.clear.clone(), line.depth) {
        (Some(question), None, None) => answer(line).map(|answer| Change::Answer { question, answer }),
        (None, Some(question), None) => Some(Change::Clear { question }),
        (None, None, Some(depth)) => Some(Change::Depth(depth)),
        _ => None,
    }
}

fn answer(line: Line) -> Option<Answer> {
    if let Some(word) = line.state {
        let states = [Answer::Unknown, Answer::NotConcerned, Answer::Withheld];
        return states.into_iter().find(|state| state.state_word() == Some(&word));
    }
    let given = match line {
        Line { text: Some(text), .. } => Value::Text(text),
        Line { number: Some(number), .. } => Value::Number(number),
        Line { list: Some(list), .. } => Value::Many(list),
        Line { date: Some(date), .. } => Value::Date(day(&date)?),
        Line { dates: Some(dates), .. } => Value::Dates(dates.iter().map(day).collect::<Option<_>>()?),
        _ => return None,
    };
    Some(Answer::Given(given))
}

fn written(date: NaiveDate) -> Option<Datetime> {
    date.to_string().parse().ok()
}

fn day(date: &Datetime) -> Option<NaiveDate> {
    date.to_string().parse().ok()
}
