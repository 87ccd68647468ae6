//! Who stands behind a line, and how firmly.

use crate::pack::Pack;
use crate::pack::words::Words;
use chrono::NaiveDate;

pub use crate::pack::source::Strength;

/// A claim of an author, or a fact of the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// What an author advises. However well argued, it is advice: as strong as a heuristic.
    Claim {
        /// Claim id.
        id: String,
        /// Author.
        author: Words,
        /// Title of the work.
        work: Words,
        /// Year of the work.
        year: i32,
    },
    /// A fact or figure.
    Fact {
        /// Fact id.
        id: String,
        /// Who says so, where, when.
        source: String,
        /// How well established.
        strength: Strength,
        /// Day on which the source was last read.
        checked: Option<NaiveDate>,
    },
}

impl Source {
    /// The id of the claim or fact.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Source::Claim { id, .. } | Source::Fact { id, .. } => id,
        }
    }

    /// How firmly it stands.
    #[must_use]
    pub fn strength(&self) -> Strength {
        match self {
            Source::Claim { .. } => Strength::Heuristic,
            Source::Fact { strength, .. } => *strength,
        }
    }
}

impl Source {
    /// The claim or fact of an id.
    #[must_use]
    pub fn of(pack: &Pack, id: &str) -> Option<Source> {
        of(pack, id)
    }
}

/// The claim or fact of an id.
pub(super) fn of(pack: &Pack, id: &str) -> Option<Source> {
    if let Some(claim) = pack.claims.get(id) {
        let work = pack.works.get(claim.work.as_ref())?;
        let (author, title) = (work.author.clone(), work.title.clone());
        return Some(Source::Claim { id: id.to_owned(), author, work: title, year: work.year });
    }
    let fact = pack.facts.get(id)?;
    let (source, strength) = (fact.source.clone(), fact.strength);
    Some(Source::Fact { id: id.to_owned(), source, strength, checked: fact.checked })
}
