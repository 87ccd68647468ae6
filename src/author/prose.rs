//! A pack in sentences: conditions, effects, questions, sources, as a person who signs for them reads them.
//!
//! Every sentence keeps the exact meaning of the data: "or" includes both, ranges include their ends, nothing is
//! left out for the sake of style. The grammar is chosen so that it holds for whatever names a pack gives to its
//! questions: in French, "the answer to …" and "the finding …" carry the agreement in their place.

mod answers;
mod catalogue;
mod condition;
mod derived;
mod effects;
mod names;
mod question;
mod rule;
mod setting;
mod share;
mod source;
mod subject;
mod test;
mod value;

pub use answers::answers;

use crate::author::line::{self, clean};
use crate::pack::Pack;
use crate::pack::words::{Lang, Words};
use crate::text::Text;

/// Whether names lead to their entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Links {
    /// Plain words.
    None,
    /// Marked for [`line::Line::of`].
    Marked,
}

/// Tells a pack in one language.
#[derive(Debug, Clone, Copy)]
pub struct Prose<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// The words around the pack's own, and their language.
    pub text: &'a Text,
    links: Links,
}

impl<'a> Prose<'a> {
    /// Tells in plain words.
    #[must_use]
    pub fn new(pack: &'a Pack, text: &'a Text) -> Prose<'a> {
        Prose { pack, text, links: Links::None }
    }

    /// Tells in sentences for [`line::Line::of`], whose names lead to their entries.
    #[must_use]
    pub fn linked(pack: &'a Pack, text: &'a Text) -> Prose<'a> {
        Prose { pack, text, links: Links::Marked }
    }

    /// A text of the pack in the language of the prose, on one line.
    #[must_use]
    pub fn words(&self, words: &Words) -> String {
        clean(words.get(self.text.lang()))
    }

    /// Between the quotation marks of the language; quotation marks inside become those of the second rank.
    #[must_use]
    pub fn quoted(&self, said: &str) -> String {
        let said = said.trim();
        match self.text.lang() {
            Lang::En => format!("“{}”", said.replace('“', "‘").replace('”', "’")),
            Lang::Fr => {
                let inner = ["«\u{202F}", "«\u{A0}", "« ", "«"]
                    .iter()
                    .fold(said.to_owned(), |said, mark| said.replace(mark, "“"));
                let inner =
                    ["\u{202F}»", "\u{A0}»", " »", "»"].iter().fold(inner, |said, mark| said.replace(mark, "”"));
                format!("«\u{202F}{inner}\u{202F}»")
            }
        }
    }

    /// "a, b and c".
    #[must_use]
    pub fn all_of(&self, parts: &[String]) -> String {
        self.listed(parts, "prose-and")
    }

    /// "a, b or c".
    #[must_use]
    pub fn any_of(&self, parts: &[String]) -> String {
        self.listed(parts, "prose-or")
    }

    fn listed(&self, parts: &[String], key: &str) -> String {
        match parts.split_last() {
            None => self.text.say("prose-nothing"),
            Some((only, [])) => only.clone(),
            Some((last, first)) => self.text.with(key, &[("first", first.join(", ").into()), ("last", last.into())]),
        }
    }

    /// A name that leads to its entry, where links are wanted.
    fn named(&self, kind: &str, id: &str, label: &str) -> String {
        match self.links {
            Links::None => label.to_owned(),
            Links::Marked => line::link(&line::anchor(kind, id), label),
        }
    }

    /// An id, set as typed.
    #[must_use]
    pub fn code(&self, id: &str) -> String {
        match self.links {
            Links::None => format!("`{}`", clean(id)),
            Links::Marked => line::code(id),
        }
    }

    /// "yes" or "no" in the language; any other word as it is typed: packs have no label for it.
    fn bare_value(&self, value: &str) -> String {
        match value {
            "yes" => self.quoted(&self.text.say("prose-yes")),
            "no" => self.quoted(&self.text.say("prose-no")),
            other => self.code(other),
        }
    }
}

/// With a capital at the start.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + letters.as_str())
}
