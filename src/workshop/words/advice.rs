//! What the plans of a room have most often, in words.

use crate::phrase::Phrase;
use crate::workshop::picture::Line;
use crate::workshop::words::told::Row;
use crate::workshop::{Picture, Schema};

/// What a line of advice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Something to do.
    Activity,
    /// Something to mind.
    Guardrail,
}

/// The lines of a kind, the most frequent first.
#[must_use]
pub fn rows(picture: &Picture, schema: &Schema, kind: Kind, phrase: &Phrase<'_>) -> Vec<Row> {
    let id = |line: &Line| schema.items.get(line.item).map(String::as_str).unwrap_or_default();
    let guards = |line: &Line| phrase.pack.guardrails.get(id(line)).is_some();
    let row = |line: &Line| Row { label: phrase.item(id(line)), people: line.people, of: line.of, marked: false };
    picture.advice.iter().filter(|line| guards(line) == (kind == Kind::Guardrail)).map(row).collect()
}
