//! A file as a tree that remembers places, whatever it was written in.
//!
//! Answers come as TOML (files) or JSON (one line of a batch). Both become this tree, so that one reader
//! checks both; a JSON line is short and has no places.

use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::pack::read::slip;
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// A byte range, when the text has places.
pub type Span = Option<Range<usize>>;

/// A value with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where it is written.
    pub span: Span,
    /// What it is.
    pub raw: Raw,
}

/// What a value is, before anybody knows what it should be.
#[derive(Debug, Clone, PartialEq)]
pub enum Raw {
    /// A string.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Another number, as written.
    Number(String),
    /// `true` or `false`.
    Boolean(bool),
    /// A date or a time, as written.
    Date(String),
    /// A list.
    List(Vec<Node>),
    /// A table, its keys in the order written.
    Table(Vec<Field>),
    /// JSON's `null`.
    Nothing,
}

/// A key of a table with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Key.
    pub key: String,
    /// Where the key is written.
    pub span: Span,
    /// Value.
    pub node: Node,
}

/// Most syntax errors that are told at once: after a few, the rest are echoes of the first.
const MOST_ERRORS: usize = 10;

/// Reads TOML.
///
/// # Errors
/// Everything that is no TOML, as diagnostics that point into file 0.
pub fn toml(text: &str) -> Result<Vec<Field>, Vec<Diagnostic>> {
    let (tree, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return Ok(fields(tree.get_ref()));
    }
    Err(errors.iter().take(MOST_ERRORS).map(|error| syntax(text, error)).collect())
}

/// Reads one JSON value.
///
/// # Errors
/// What is no JSON.
pub fn json(text: &str) -> Result<Node, Diagnostic> {
    serde_json::from_str(text).map_err(|error| Diagnostic::new("answers-json").with("detail", error.to_string()))
}

fn syntax(text: &str, error: &toml::de::Error) -> Diagnostic {
    let end = text.len();
    let span = error.span().map_or(end..end, |span| span.start.min(end)..span.end.min(end));
    let key = text.get(span.clone()).unwrap_or_default();
    let problem = match error.message() {
        "duplicate key" => Diagnostic::new("answers-duplicate").with("key", key.trim()),
        detail => Diagnostic::new("answers-syntax").with("kind", slip(detail)),
    };
    problem.at(&Place { file: 0, span })
}

fn fields(table: &DeTable<'_>) -> Vec<Field> {
    let mut fields: Vec<Field> = table
        .iter()
        .map(|(key, value)| Field {
            key: key.get_ref().to_string(),
            span: Some(key.span()),
            node: Node { span: Some(value.span()), raw: raw(value.get_ref()) },
        })
        .collect();
    fields.sort_by_key(|field| field.span.as_ref().map(|span| span.start));
    fields
}

fn raw(value: &DeValue<'_>) -> Raw {
    match value {
        DeValue::String(text) => Raw::Text(text.to_string()),
        DeValue::Integer(number) => integer(number.as_str(), number.radix()),
        DeValue::Float(number) => Raw::Number(number.as_str().to_owned()),
        DeValue::Boolean(yes) => Raw::Boolean(*yes),
        DeValue::Datetime(date) => Raw::Date(date.to_string()),
        DeValue::Array(list) => {
            Raw::List(list.iter().map(|one| Node { span: Some(one.span()), raw: raw(one.get_ref()) }).collect())
        }
        DeValue::Table(table) => Raw::Table(fields(table)),
    }
}

fn integer(digits: &str, radix: u32) -> Raw {
    i64::from_str_radix(digits, radix).map_or_else(|_| Raw::Number(digits.to_owned()), Raw::Integer)
}

impl Raw {
    /// The value as a person would write it in TOML, for messages and suggestions.
    #[must_use]
    pub fn written(&self) -> String {
        match self {
            Raw::Text(text) => format!("\"{text}\""),
            Raw::Integer(number) => number.to_string(),
            Raw::Number(text) | Raw::Date(text) => text.clone(),
            Raw::Boolean(yes) => yes.to_string(),
            Raw::List(_) => "[…]".to_owned(),
            Raw::Table(_) => "{…}".to_owned(),
            Raw::Nothing => "null".to_owned(),
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader).map(|raw| Node { span: None, raw })
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Raw;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Raw, E> {
        Ok(Raw::Integer(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Raw, E> {
        Ok(i64::try_from(number).map_or_else(|_| Raw::Number(number.to_string()), Raw::Integer))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Raw, E> {
        Ok(Raw::Number(number.to_string()))
    }

    fn visit_bool<E: Error>(self, yes: bool) -> Result<Raw, E> {
        Ok(Raw::Boolean(yes))
    }

    fn visit_unit<E: Error>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(entry) = entries.next_element()? {
            list.push(entry);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut fields: Vec<Field> = Vec::new();
        while let Some((key, node)) = entries.next_entry::<String, Node>()? {
            if fields.iter().any(|field| field.key == key) {
                return Err(A::Error::custom(format!("duplicate key `{key}`")));
            }
            fields.push(Field { key, span: None, node });
        }
        Ok(Raw::Table(fields))
    }
}
