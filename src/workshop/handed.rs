//! What is handed in, in words: fields and cells by the labels of the pack.

use crate::pack::Pack;
use crate::pack::question::Kind;
use crate::pack::words::Lang;
use crate::text::Text;
use crate::workshop::{Cell, Field, Room, Said, Schema, Submission};

/// The short name of a field's question.
#[must_use]
pub fn field(field: &Field, pack: &Pack, text: &Text) -> String {
    let question = pack.questions.get(&field.question);
    question.map_or_else(|| field.question.clone(), |question| question.short.get(text.lang()).to_owned())
}

/// A cell: the label of an option, a range with its unit.
#[must_use]
pub fn cell(field: &Field, at: usize, pack: &Pack, text: &Text) -> String {
    let question = pack.questions.get(&field.question);
    match field.cells.get(at) {
        None => String::new(),
        Some(Cell::Unknown) => text.say("other-unknown"),
        Some(Cell::Option(id)) => {
            let other = question.and_then(|question| question.options_of.as_ref());
            let owner = other.and_then(|other| pack.questions.get(other.as_ref())).or(question);
            let label = owner.and_then(|owner| owner.choice(id)).map(|choice| choice.label.get(text.lang()));
            label.unwrap_or(id).to_owned()
        }
        Some(Cell::Band(from, to)) => {
            let range = match from == to {
                true => text.number(*from),
                false => format!("{}–{}", text.number(*from), text.number(*to)),
            };
            match question.map(|question| (&question.unit, question.kind)) {
                Some((Some(unit), _)) => format!("{range} {}", unit.get(text.lang())),
                Some((None, Kind::Scale)) => format!("{range}/{}", question.map_or(0, |question| question.highest())),
                _ => range,
            }
        }
    }
}

/// What was said to a field; `None` where nothing was that counts.
#[must_use]
pub fn said(field: &Field, said: &Said, pack: &Pack, text: &Text) -> Option<String> {
    let cells: Vec<String> = said.cells().iter().map(|at| cell(field, *at, pack, text)).collect();
    (!cells.is_empty()).then(|| cells.join(&text.say("names-between")))
}

/// The title of a line of advice.
#[must_use]
pub fn item(id: &str, pack: &Pack, text: &Text) -> String {
    let title = pack.activities.get(id).map(|one| &one.title);
    let title = title.or_else(|| pack.guardrails.get(id).map(|one| &one.title));
    title.map_or(id, |title| title.get(text.lang())).to_owned()
}

/// All that is handed in, question by question, then the advice.
#[must_use]
pub fn submission(submission: &Submission, schema: &Schema, pack: &Pack, text: &Text) -> Vec<(String, String)> {
    let one = |(asked, answer): (&Field, &Said)| {
        let words = said(asked, answer, pack, text).unwrap_or_else(|| text.say("hand-nothing"));
        (field(asked, pack, text), words)
    };
    schema.fields.iter().zip(&submission.said).map(one).collect()
}

/// The titles of the advice that is handed in.
#[must_use]
pub fn advice(submission: &Submission, schema: &Schema, pack: &Pack, text: &Text) -> Vec<String> {
    submission.items.iter().filter_map(|at| schema.items.get(*at)).map(|id| item(id, pack, text)).collect()
}

/// The languages of a room, each by its own name.
#[must_use]
pub fn languages(room: &Room) -> String {
    let name = |lang: &Lang| match lang {
        Lang::En => "English",
        Lang::Fr => "français",
    };
    room.languages.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// A text from outside without anything that drives a terminal or turns its writing round.
#[must_use]
pub fn clean(text: &str) -> String {
    let turns =
        |sign: char| matches!(sign, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|sign| !sign.is_control() && !turns(*sign)).collect()
}
