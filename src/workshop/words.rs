//! What the cells of a field are called: the pack's own labels, numbers with their unit, several of them together.

pub mod advice;
pub mod contrast;
pub mod told;

use crate::pack::question::{Kind, Question};
use crate::phrase::{Phrase, or};
use crate::workshop::{Cell, Field};

/// Whether numbers are told with their unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// "6 to 10 minutes a day": by itself.
    Told,
    /// "6 to 10": under a title that says what of.
    Known,
}

fn cell(field: &Field, at: usize, phrase: &Phrase<'_>) -> String {
    let question = phrase.pack.questions.get(&field.question);
    match (field.cells.get(at), question) {
        (Some(Cell::Option(id)), Some(question)) => option(question, id, phrase),
        (Some(Cell::Unknown), _) => phrase.text.say("other-unknown"),
        _ => String::new(),
    }
}

/// What several cells are called that are counted together: bands that follow each other are one band.
#[must_use]
pub fn group(field: &Field, cells: &[usize], unit: Unit, phrase: &Phrase<'_>) -> String {
    or(phrase.text, &parts(field, cells, unit, phrase))
}

fn parts(field: &Field, cells: &[usize], unit: Unit, phrase: &Phrase<'_>) -> Vec<String> {
    let Some(question) = phrase.pack.questions.get(&field.question) else { return Vec::new() };
    let band = |(from, to)| band(question, from, to, unit, phrase);
    let mut parts = Vec::new();
    let mut open: Option<(i64, i64)> = None;
    for at in cells {
        match (field.cells.get(*at), open) {
            (Some(Cell::Band(from, to)), Some((first, last))) if *from == last.saturating_add(1) => {
                open = Some((first, *to));
            }
            (Some(Cell::Band(from, to)), before) => {
                parts.extend(before.map(band));
                open = Some((*from, *to));
            }
            _ => {
                parts.extend(open.take().map(band));
                parts.push(cell(field, *at, phrase));
            }
        }
    }
    parts.extend(open.map(band));
    parts
}

/// The label of an option, of this question or of the one whose options it takes.
fn option(question: &Question, id: &str, phrase: &Phrase<'_>) -> String {
    let other = question.options_of.as_ref().and_then(|other| phrase.pack.questions.get(other.as_ref()));
    phrase.option(other.unwrap_or(question), id)
}

/// "6 to 10 minutes"; of a scale only the numbers.
fn band(question: &Question, from: i64, to: i64, told: Unit, phrase: &Phrase<'_>) -> String {
    let number = |number| phrase.text.number(number);
    let span = match from == to {
        true => number(from),
        false => phrase.text.with("console-band", &[("from", number(from).into()), ("to", number(to).into())]),
    };
    match &question.unit {
        Some(unit) if question.kind == Kind::Number && told == Unit::Told => format!("{span} {}", phrase.words(unit)),
        _ => span,
    }
}
