//! Stories: who answers what, and what their plan must then be. Order-free, and silent about whatever a story
//! does not name, so that a question that moves or a sentence that is reworded breaks none.

mod asked;
mod case;
mod draft;
mod figures;
mod known;
mod meets;
mod order;
mod read;
mod report;
mod said;
mod says;
mod unused;
mod why;

pub use case::{Case, Miss, Outcome, run};
pub use draft::Expect;
pub use read::read;
pub use report::{json, told};
pub use said::{Part, Said};
pub use unused::{Scope, unused};
pub(in crate::author) use why::{level_word, setting_word};

use crate::pack::entry::{Place, SourceFile};
use crate::pack::words::Words;
use crate::reason::Answers;
use chrono::NaiveDate;

/// Stories and people, with the files they were read from.
#[derive(Debug, Clone, Default)]
pub struct Book {
    /// The files that places point into: people first, then stories.
    pub files: Vec<SourceFile>,
    /// The people that stories may be told of.
    pub people: Vec<Person>,
    /// Answers shared by the stories of a file.
    pub bases: Vec<Base>,
    /// The stories, in the order of reading.
    pub stories: Vec<Story>,
}

/// Somebody whose answers are kept beside a pack.
#[derive(Debug, Clone)]
pub struct Person {
    /// Name of the file, without its ending.
    pub id: String,
    /// The file.
    pub place: Place,
    /// The answers.
    pub answers: Answers,
    /// Where each is written.
    pub rows: Vec<Row>,
}

/// The `[base]` of a file of stories.
#[derive(Debug, Clone)]
pub struct Base {
    /// The answers.
    pub answers: Answers,
    /// Where each is written.
    pub rows: Vec<Row>,
}

/// An answer as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Question id.
    pub question: String,
    /// Where.
    pub place: Place,
}

/// A story.
#[derive(Debug, Clone)]
pub struct Story {
    /// Stable id.
    pub id: String,
    /// What it is about, for people.
    pub title: Words,
    /// Where it is written.
    pub place: Place,
    /// The person it is told of: position in [`Book::people`].
    pub who: Option<usize>,
    /// Its file's `[base]`: position in [`Book::bases`].
    pub base: Option<usize>,
    /// Where its own answers are written.
    pub rows: Vec<Row>,
    /// Everything answered: the base, the person over it, its own answers over both.
    pub answers: Answers,
    /// The day on which the plan is made.
    pub today: NaiveDate,
    /// What must come of it.
    pub expect: Expect,
}

#[cfg(test)]
mod tests;
