//! Values a question can take, as written in packs (defaults, examples) and answers.

use crate::pack::compact::as_text;
use borsh::{BorshDeserialize, BorshSerialize};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer, Serialize};

/// One answer's value. Which variant is right depends on the question's kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// `single`: an option id. Also `text`: free words.
    Text(String),
    /// `number` (in the question's unit) or `scale` (usually 1 to 5).
    Number(i64),
    /// `multi`: option ids; `texts`: free words. Order as given.
    Many(Vec<String>),
    /// `date`.
    Date(NaiveDate),
    /// `dates`, in ascending order.
    Dates(Vec<NaiveDate>),
}

impl Value {
    /// The text, for `single` and `text`.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, for `number` and `scale`.
    #[must_use]
    pub fn as_number(&self) -> Option<i64> {
        match self {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The list, for `multi` and `texts`; empty for any other.
    #[must_use]
    pub fn as_many(&self) -> &[String] {
        match self {
            Value::Many(list) => list,
            _ => &[],
        }
    }

    /// The date, for `date`.
    #[must_use]
    pub fn as_date(&self) -> Option<NaiveDate> {
        match self {
            Value::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// The dates, for `dates`; empty for any other.
    #[must_use]
    pub fn as_dates(&self) -> &[NaiveDate] {
        match self {
            Value::Dates(dates) => dates,
            _ => &[],
        }
    }
}

/// A value as it stands in a TOML file, before its question's kind is known.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(untagged)]
pub enum RawValue {
    /// A TOML integer.
    Number(i64),
    /// A TOML date.
    Date(
        #[schemars(with = "crate::pack::names::Date")]
        #[borsh(serialize_with = "as_text::write", deserialize_with = "as_text::read")]
        toml::value::Datetime,
    ),
    /// A TOML string.
    Text(String),
    /// A TOML list.
    List(Vec<RawValue>),
}

/// Reads a day, written as a TOML date or as the same in quotes.
///
/// # Errors
/// Anything else than a day of the calendar.
pub fn day<'de, D: Deserializer<'de>>(source: D) -> Result<Option<NaiveDate>, D::Error> {
    let raw = <RawValue as Deserialize>::deserialize(source)?;
    let written = match &raw {
        RawValue::Date(date) => date.to_string(),
        RawValue::Text(text) => text.clone(),
        RawValue::Number(number) => number.to_string(),
        RawValue::List(_) => String::new(),
    };
    let day = NaiveDate::parse_from_str(&written, "%Y-%m-%d");
    day.map(Some).map_err(|_| D::Error::invalid_value(Unexpected::Str(&written), &"a day such as `2026-10-01`"))
}
