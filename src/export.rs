//! A plan on paper, on a screen's lines and in files: one format a file, one small trait.
//!
//! Every format says the same plan, in the same order, in the language asked: language changes words only.

pub mod json;
pub mod markdown;
pub mod paper;
pub mod plain_text;
pub mod toml;
pub mod tree;

use crate::pack::Pack;
use crate::pack::question::Depth;
use crate::pack::words::{Lang, Words};
use crate::plan::Plan;
use crate::reason::Answers;
use crate::text::Text;
use std::io::{self, Write};

/// A plan and what is needed to write it out.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// All answers it was made from, parked and withheld ones included.
    pub answers: &'a Answers,
    /// How deep the interview went.
    pub depth: Depth,
    /// The pack: sources, names.
    pub pack: &'a Pack,
    /// The words of the interface, and with them the language.
    pub text: &'a Text,
}

impl<'a> Sheet<'a> {
    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.text.lang()
    }

    /// A text of the plan in that language.
    #[must_use]
    pub fn words(&self, words: &'a Words) -> &'a str {
        words.get(self.lang())
    }
}

/// A way to write a plan.
pub trait Export {
    /// Writes the whole plan.
    ///
    /// # Errors
    /// What the writer said.
    fn write(&self, sheet: &Sheet<'_>, out: &mut dyn Write) -> io::Result<()>;
}

/// Formats of a plan, as asked for on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The saved plan.
    Toml,
    /// For programs.
    Json,
    /// For documents.
    Markdown,
    /// For reading and printing.
    Text,
}

impl Format {
    /// What writes it.
    #[must_use]
    pub fn export(self) -> &'static dyn Export {
        match self {
            Format::Toml => &toml::Toml,
            Format::Json => &json::Json,
            Format::Markdown => &markdown::Markdown,
            Format::Text => &plain_text::PlainText,
        }
    }
}
