//! Sentences as data: a key of `assets/text` and what fills its blanks. They are put into words when told.

use crate::pack::words::{Lang, Words};
use crate::text::{Arg, Text};

/// A sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Key of the sentence.
    pub key: &'static str,
    /// Its blanks.
    pub parts: Vec<(&'static str, Part)>,
}

/// What fills a blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The same in every language: an id, a value.
    Text(String),
    /// Words of the pack.
    Words(Words),
    /// A number, which also chooses the plural.
    Number(i64),
    /// Several sentences in a row.
    List(Vec<Said>),
}

impl Said {
    /// A sentence without blanks yet.
    pub(in crate::author) fn new(key: &'static str) -> Said {
        Said { key, parts: Vec::new() }
    }

    /// Fills a blank.
    pub(in crate::author) fn with(mut self, name: &'static str, part: impl Into<Part>) -> Said {
        self.parts.push((name, part.into()));
        self
    }

    /// The sentence in words.
    #[must_use]
    pub fn in_words(&self, text: &Text) -> String {
        let args: Vec<(&str, Arg<'_>)> = self.parts.iter().map(|(name, part)| (*name, part.arg(text))).collect();
        text.with(self.key, &args)
    }
}

impl Part {
    fn arg(&self, text: &Text) -> Arg<'_> {
        match self {
            Part::Text(written) => written.into(),
            Part::Words(words) => words.get(text.lang()).into(),
            Part::Number(number) => Arg::Number(*number),
            Part::List(list) => {
                let between = match text.lang() {
                    Lang::En => "; ",
                    Lang::Fr => "\u{202F}; ",
                };
                let sentences: Vec<String> = list.iter().map(|said| said.in_words(text)).collect();
                Arg::Text(sentences.join(between).into())
            }
        }
    }
}

impl From<&str> for Part {
    fn from(text: &str) -> Part {
        Part::Text(text.to_owned())
    }
}

impl From<String> for Part {
    fn from(text: String) -> Part {
        Part::Text(text)
    }
}

impl From<&Words> for Part {
    fn from(words: &Words) -> Part {
        Part::Words(words.clone())
    }
}

impl From<Vec<Said>> for Part {
    fn from(list: Vec<Said>) -> Part {
        Part::List(list)
    }
}

impl From<u32> for Part {
    fn from(number: u32) -> Part {
        Part::Number(number.into())
    }
}
