//! What is handed in, in words: fields and cells by the labels of the pack.

use crate::pack::Pack;
use crate::pack::words::Lang;
use crate::phrase::Phrase;
use crate::text::Text;
use crate::workshop::words::{self, Unit};
use crate::workshop::{Field, Room, Said, Schema, Submission};

/// The short name of a field's question.
#[must_use]
pub fn field(field: &Field, pack: &Pack, text: &Text) -> String {
    let question = pack.questions.get(&field.question);
    question.map_or_else(|| field.question.clone(), |question| question.short.get(text.lang()).to_owned())
}

/// What was said to a field; `None` where nothing was that counts.
#[must_use]
pub fn said(field: &Field, said: &Said, pack: &Pack, text: &Text) -> Option<String> {
    let phrase = Phrase::new(pack, text);
    let cells: Vec<String> = said.cells().iter().map(|at| words::group(field, &[*at], Unit::Told, &phrase)).collect();
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
