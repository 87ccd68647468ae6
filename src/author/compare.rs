//! Two packs side by side: which entries differ, and whose plans change with them, and by which rule.

mod case;
mod entries;
mod people;
mod plans;
mod report;
mod why;

pub use entries::{Entry, How};
pub use people::{Someone, people};
pub use report::{json, told};

use crate::author::story::Said;
use crate::pack::diagnostic::Diagnostic;
use crate::reason::Engine;
use chrono::NaiveDate;
use rayon::prelude::*;

/// What differs between two packs.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// Entries that were added, removed or changed, by kind and id.
    pub entries: Vec<Entry>,
    /// How many people were planned for.
    pub people: usize,
    /// Those whose plan or whose answers do not stay as they are, in the order given.
    pub changed: Vec<Changed>,
}

/// Somebody whose plan changes.
#[derive(Debug, Clone)]
pub struct Changed {
    /// Position among the people given.
    pub who: usize,
    /// What the new pack does not accept of their answers.
    pub refused: Vec<Diagnostic>,
    /// What changes in the plan.
    pub changes: Vec<Change>,
}

/// Something that changes in a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The line, setting or warning.
    pub id: String,
    /// What it was; `None` for what comes.
    pub before: Option<String>,
    /// What it is now; `None` for what goes.
    pub after: Option<String>,
    /// The change in a sentence.
    pub said: Said,
    /// The rules and entries that make the difference.
    pub why: Vec<Said>,
}

/// Compares two packs, and the plans they make for these people.
#[must_use]
pub fn compare(old: &Engine, new: &Engine, people: &[Someone], today: NaiveDate) -> Comparison {
    let entries = entries::differences(old.pack(), new.pack());
    let changed = people.par_iter().enumerate().filter_map(|(who, someone)| {
        let (refused, changes) = case::compare(old, new, &entries, someone, today);
        (!refused.is_empty() || !changes.is_empty()).then_some(Changed { who, refused, changes })
    });
    Comparison { changed: changed.collect(), people: people.len(), entries }
}

#[cfg(test)]
mod tests;
