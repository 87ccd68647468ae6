//! What is wrong with an entry that has not the shape of its kind.
//!
//! `serde` stops at the first fault and says it as an English sentence. Its sentences are few and stable
//! (they are made by `serde::de::Error`'s own default methods); they are read back into data here, in one
//! place, and each misspelt key is taken out so that the next fault of the same entry is found as well.

use super::kinds::place_of;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::pack::near::closest;
use serde::de::DeserializeOwned;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

/// More faults than this in one entry help nobody.
const MOST_FAULTS: usize = 20;

/// Everything wrong with a table, and what it says once keys that nobody knows are left out, when that can
/// be read.
pub(super) type Shaped<T> = (Vec<Diagnostic>, Option<T>);

/// Everything wrong with the shape of the `nth` entry of a kind (`nth` is ignored for `[pack]`).
pub(super) fn faults<T: DeserializeOwned>(file: usize, text: &str, kind: &'static str, nth: usize) -> Shaped<T> {
    let name = if kind == "pack" { "[pack]".to_owned() } else { format!("[[{kind}]]") };
    again(text, kind, nth).map_or_else(|| (Vec::new(), None), |entry| faults_in::<T>(file, &name, entry))
}

/// Everything wrong with the shape of a table; `name` is what messages call it.
pub(super) fn faults_in<T: DeserializeOwned>(file: usize, name: &str, mut entry: Spanned<DeValue<'_>>) -> Shaped<T> {
    let mut found = Vec::new();
    let header = entry.span();
    let place = match entry.get_ref() {
        DeValue::Table(table) => place_of(file, table, header.clone()),
        _ => Place { file, span: header.clone() },
    };
    while found.len() < MOST_FAULTS {
        let error = match T::deserialize(ValueDeserializer::from(entry.clone())) {
            Ok(read) => return (found, Some(read)),
            Err(error) => error,
        };
        let fault = Fault::of(&error);
        let span = error.span().filter(|span| *span != header);
        let place = span.map_or_else(|| place.clone(), |span| Place { file, span });
        let goes_on = matches!(fault, Fault::UnknownKey { .. }) && take_out(&mut entry, &place.span);
        if !meant(&fault, &found) {
            found.push(fault.diagnostic(name).at(&place));
        }
        if !goes_on {
            break;
        }
    }
    (found, None)
}

/// A missing key that a misspelt one was probably meant to be is not reported twice.
fn meant(fault: &Fault, found: &[Diagnostic]) -> bool {
    let Fault::MissingKey(key) = fault else { return false };
    found.iter().any(|earlier| earlier.suggestion.as_ref() == Some(key))
}

fn again<'t>(text: &'t str, kind: &str, nth: usize) -> Option<Spanned<DeValue<'t>>> {
    let (tree, _) = DeTable::parse_recoverable(text);
    let value = tree.into_inner().remove(kind)?;
    let span = value.span();
    match value.into_inner() {
        DeValue::Array(list) => list.into_iter().nth(nth),
        other => Some(Spanned::new(span, other)),
    }
}

/// Removes the key written at a place, wherever it is nested.
fn take_out(value: &mut Spanned<DeValue<'_>>, span: &Range<usize>) -> bool {
    match value.get_mut() {
        DeValue::Table(table) => {
            let key = table.keys().find(|key| key.span() == *span).map(|key| key.get_ref().to_string());
            match key {
                Some(key) => table.remove(key.as_str()).is_some(),
                None => table.iter_mut().any(|(_, inner)| take_out(inner, span)),
            }
        }
        DeValue::Array(list) => list.iter_mut().any(|inner| take_out(inner, span)),
        _ => false,
    }
}

/// A fault of shape, read back from serde's sentence.
enum Fault {
    UnknownKey { key: String, known: Vec<String> },
    UnknownWord { word: String, known: Vec<String> },
    MissingKey(String),
    Wanted { found: String, code: &'static str, expected: String },
    Other(String),
}

impl Fault {
    fn of(error: &Error) -> Fault {
        let message = error.message();
        let names = quoted(message);
        let first = names.first().cloned().unwrap_or_default();
        let known: Vec<String> = names.into_iter().skip(1).collect();
        if message.starts_with("unknown field") {
            Fault::UnknownKey { key: first, known }
        } else if message.starts_with("unknown variant") {
            Fault::UnknownWord { word: first, known }
        } else if message.starts_with("missing field") {
            Fault::MissingKey(first)
        } else {
            Fault::wanted(message)
        }
    }

    fn wanted(message: &str) -> Fault {
        if message.starts_with("data did not match any variant") {
            return Fault::Wanted { found: String::new(), code: "pack-want-value", expected: String::new() };
        }
        let Some((found, expected)) = message.split_once(", expected ") else {
            return Fault::Other(message.to_owned());
        };
        let found = found.split_once(": ").map_or(found, |(_, found)| found);
        Fault::Wanted { found: literal(found), code: wanted_code(expected), expected: expected.to_owned() }
    }

    fn diagnostic(self, kind: &str) -> Diagnostic {
        match self {
            Fault::UnknownKey { key, known } => Diagnostic::new("pack-unknown-key")
                .suggest(closest(&key, known.iter().map(String::as_str)))
                .with("kind", kind)
                .with("key", key),
            Fault::UnknownWord { word, known } => Diagnostic::new("pack-unknown-word")
                .suggest(closest(&word, known.iter().map(String::as_str)))
                .with("word", word)
                .with("known", listed(&known)),
            Fault::MissingKey(key) => Diagnostic::new("pack-missing-key").with("kind", kind).with("key", key),
            Fault::Wanted { code, found, expected } => {
                Diagnostic::new(code).with("found", found).with("expected", expected)
            }
            Fault::Other(detail) => Diagnostic::new("pack-shape").with("detail", detail),
        }
    }
}

/// What was found as it is written in TOML, so that no English word stands in a French sentence.
fn literal(found: &str) -> String {
    match found {
        "sequence" => "[…]".to_owned(),
        "map" => "{…}".to_owned(),
        _ => found.find(['`', '"']).and_then(|at| found.get(at..)).unwrap_or(found).trim_matches('`').to_owned(),
    }
}

/// Which sentence says what was expected.
fn wanted_code(expected: &str) -> &'static str {
    match expected {
        "u32" | "i64" | "i32" | "usize" => "pack-want-number",
        "a boolean" => "pack-want-boolean",
        "a string" => "pack-want-text",
        "a sequence" => "pack-want-list",
        "a map" => "pack-want-table",
        "struct Words" => "pack-want-words",
        "a style" => "pack-want-style",
        words if words.starts_with("a day") => "pack-want-date",
        words if words.starts_with("a table of tests") => "pack-want-condition",
        words if words.starts_with("a number, an option") => "pack-want-test",
        _ => "pack-want",
    }
}

/// The names that a sentence puts in back-ticks.
fn quoted(sentence: &str) -> Vec<String> {
    sentence.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn listed(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
