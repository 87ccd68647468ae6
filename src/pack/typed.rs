//! From a value as written to a value of a question's kind.

use crate::pack::question::{Kind, Question};
use crate::pack::value::{RawValue, Value};
use chrono::NaiveDate;
use std::collections::HashSet;

/// Why a written value is no answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// Another kind of value is wanted (a number for a text …).
    Kind,
    /// No such option.
    Option(String),
    /// The same option, or date, twice.
    Twice(String),
    /// An option that stands alone was given with others.
    NotAlone(String),
    /// A number outside the bounds.
    Bounds(i64),
    /// So many entries, outside the bounds.
    Count(usize),
    /// A text of so many characters, too long.
    Long(usize),
    /// An empty text.
    Empty,
    /// Not a day of the calendar.
    Date(String),
}

/// The value, typed by the question's kind. Text is trimmed, dates are sorted.
///
/// # Errors
/// Why the value does not fit.
pub fn typed(question: &Question, raw: &RawValue) -> Result<Value, Misfit> {
    match question.kind {
        Kind::Single => one_option(question, raw).map(Value::Text),
        Kind::Multi => many_options(question, raw).map(Value::Many),
        Kind::Number | Kind::Scale => number(question, raw).map(Value::Number),
        Kind::Text => text(raw, question.highest()).map(Value::Text),
        Kind::Texts => texts(question, raw).map(Value::Many),
        Kind::Date => date(raw).map(Value::Date),
        Kind::Dates => dates(question, raw).map(Value::Dates),
    }
}

/// Longest entry of a list of texts, in characters: a subject or a name, not a paragraph.
pub const LONGEST_ENTRY: i64 = 80;

fn one_option(question: &Question, raw: &RawValue) -> Result<String, Misfit> {
    let RawValue::Text(option) = raw else { return Err(Misfit::Kind) };
    match question.choice(option) {
        Some(_) => Ok(option.clone()),
        None => Err(Misfit::Option(option.clone())),
    }
}

fn many_options(question: &Question, raw: &RawValue) -> Result<Vec<String>, Misfit> {
    let options: Vec<String> = list(raw)?.iter().map(|one| one_option(question, one)).collect::<Result<_, _>>()?;
    let mut seen = HashSet::new();
    if let Some(twice) = options.iter().find(|option| !seen.insert(option.as_str())) {
        return Err(Misfit::Twice(twice.clone()));
    }
    let alone = options.iter().find(|option| question.choice(option).is_some_and(|choice| choice.alone));
    match alone {
        Some(option) if options.len() > 1 => Err(Misfit::NotAlone(option.clone())),
        _ => counted(question, options),
    }
}

fn number(question: &Question, raw: &RawValue) -> Result<i64, Misfit> {
    let RawValue::Number(number) = raw else { return Err(Misfit::Kind) };
    let fits = (question.lowest()..=question.highest()).contains(number);
    if fits { Ok(*number) } else { Err(Misfit::Bounds(*number)) }
}

fn text(raw: &RawValue, longest: i64) -> Result<String, Misfit> {
    let RawValue::Text(text) = raw else { return Err(Misfit::Kind) };
    let text = text.trim();
    let characters = text.chars().count();
    if text.is_empty() {
        Err(Misfit::Empty)
    } else if i64::try_from(characters).is_ok_and(|count| count > longest) {
        Err(Misfit::Long(characters))
    } else {
        Ok(text.to_owned())
    }
}

fn texts(question: &Question, raw: &RawValue) -> Result<Vec<String>, Misfit> {
    let texts = list(raw)?.iter().map(|one| text(one, LONGEST_ENTRY)).collect::<Result<_, _>>()?;
    counted(question, texts)
}

fn date(raw: &RawValue) -> Result<NaiveDate, Misfit> {
    let written = match raw {
        RawValue::Date(date) if date.time.is_none() => date.to_string(),
        RawValue::Text(text) => text.trim().to_owned(),
        _ => return Err(Misfit::Kind),
    };
    NaiveDate::parse_from_str(&written, "%Y-%m-%d").map_err(|_| Misfit::Date(written))
}

fn dates(question: &Question, raw: &RawValue) -> Result<Vec<NaiveDate>, Misfit> {
    let mut dates: Vec<NaiveDate> = list(raw)?.iter().map(date).collect::<Result<_, _>>()?;
    dates.sort_unstable();
    if let Some(twice) = dates.windows(2).find_map(|pair| pair.first().filter(|first| pair.last() == Some(first))) {
        return Err(Misfit::Twice(twice.to_string()));
    }
    counted(question, dates)
}

fn list(raw: &RawValue) -> Result<&[RawValue], Misfit> {
    match raw {
        RawValue::List(list) => Ok(list),
        _ => Err(Misfit::Kind),
    }
}

fn counted<T>(question: &Question, entries: Vec<T>) -> Result<Vec<T>, Misfit> {
    let count = i64::try_from(entries.len()).unwrap_or(i64::MAX);
    let fits = (question.lowest()..=question.highest()).contains(&count);
    if fits { Ok(entries) } else { Err(Misfit::Count(entries.len())) }
}
