//! Proofs over all answers a person could give, hidden questions included.
//!
//! The answers of a pack are finitely many cases as far as its tests can tell, so a statement about all of
//! them can be settled: either no answers show the contrary, or some do, and then they are shown. Two methods
//! share the work. Box algebra ([`regions`]) lists the answers under which one rule holds as unions of boxes:
//! it finds rules that never hold and pairs that hold together among thousands of rules at once. A solver of
//! propositional formulas ([`sat`]) takes statements that need many rules together, and whatever has too many
//! boxes. Neither method is trusted alone: what they find is shown by answers that the engine itself is then
//! asked about, and their silence is tested against trying every answer of small packs.
//!
//! What is a set of answers? Each question has one of its values, or none ("does not concern me"), and counts
//! only while it is shown; borrowed options exclude the one chosen at the lender. Free words and dates count
//! as far as the pack tests them.

mod assignment;
mod bits;
mod budget;
mod contest;
mod count;
mod domain;
mod effects;
mod encoder;
mod formula;
mod idle;
mod items;
mod lacking;

mod logic;
mod numbers;
mod outcome;
mod pairs;
mod prover;
mod regions;
mod sat;
mod smallest;
#[cfg(test)]
pub(crate) mod tests;
mod witness;

pub use count::Share;
pub use domain::Domain;

pub use contest::Contest;
pub use idle::Idle;
pub use items::{Item, Keys, Ways};
pub use pairs::Clash;
pub use prover::{NearMiss, Prover};

/// What came of looking for answers that show something.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Search<T> {
    /// There are none: proved.
    Never,
    /// These.
    Found(T),
    /// Neither found nor excluded within the limits.
    NotDecided,
}

impl<T> Search<T> {
    /// What was found.
    #[must_use]
    pub fn found(self) -> Option<T> {
        match self {
            Search::Found(found) => Some(found),
            _ => None,
        }
    }

    /// The same, with what was found turned into something else.
    pub fn map<U>(self, turn: impl FnOnce(T) -> U) -> Search<U> {
        match self {
            Search::Never => Search::Never,
            Search::Found(found) => Search::Found(turn(found)),
            Search::NotDecided => Search::NotDecided,
        }
    }
}
