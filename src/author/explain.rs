//! One entry of a pack, explained: what it is, what it does, what rests on it; for a rule also what it beats and
//! what beats it, how often it holds, answers under which it does and, one answer away, under which it does not.

mod contest;
mod json;
mod paper;
mod reach;

pub use json::json;
pub use paper::paper;
pub use reach::{Evidence, Holds, NearMiss, Reach};

use crate::author::card::{Card, Cards, find};
use crate::pack::Pack;
use crate::pack::near::closest;
use crate::text::Text;

/// What is known of an id.
#[derive(Debug, Clone, PartialEq)]
pub enum Explained {
    /// The entries of this id; at least one. When the first is a rule, how far it reaches.
    Entries(Vec<Card>, Option<Reach>),
    /// There is none, and this id was perhaps meant.
    Unknown(Option<String>),
}

/// Explains all entries of an id.
#[must_use]
pub fn explain(pack: &Pack, text: &Text, id: &str, evidence: &dyn Evidence) -> Explained {
    let cards = Cards::alone(pack, text);
    let mut found = cards.of(id);
    let mut reach = None;
    if let (Some(at), Some(card)) = (pack.rules.position(id), found.first_mut()) {
        contest::add(&cards, at, evidence, card);
        let known = evidence.reach(at);
        reach::add(&cards.prose, &known, card);
        reach = Some(known);
    }
    if found.is_empty() { Explained::Unknown(closest(id, find::ids(pack))) } else { Explained::Entries(found, reach) }
}
