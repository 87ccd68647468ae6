//! What the first screen may offer besides a new interview.

use crate::interview::{Pace, Session};
use crate::plan::glance::Glance;
use crate::workshop::room::draft::Defaults;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// What was found when the session began.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Opening {
    /// A draft to take up.
    pub draft: Option<Session>,
    /// Minutes since it was last saved; `None` when it was left in this session.
    pub draft_age: Option<u64>,
    /// Drafts before that one, latest first.
    pub older: Vec<Older>,
    /// Plans opened or saved lately, latest first.
    pub recent: Vec<Recent>,
    /// Where a plan is saved unless the person says otherwise.
    pub save_as: PathBuf,
    /// Whether everything is asked from the beginning: whoever writes questions wants to see each of them.
    pub pace: Pace,
    /// What workshops begin with.
    pub founding: Defaults,
}

/// A draft that is kept aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Older {
    /// The number under which it is kept.
    pub number: u32,
    /// How many questions it answers.
    pub answered: usize,
    /// Minutes since it was last saved.
    pub age: u64,
}

/// A plan opened or saved lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Where it is, or was.
    pub path: PathBuf,
    /// What is there.
    pub seen: Seen,
}

/// What a look at a plan's file showed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Seen {
    /// A plan.
    Plan(Glance),
    /// There is no such file now.
    Missing,
    /// Something that cannot be read as a plan.
    Unreadable,
}
