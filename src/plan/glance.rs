//! What is told of a saved plan before it is opened.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// A plan at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Glance {
    /// The coach in a sentence, in the language of the plan.
    pub headline: String,
    /// The day it was made.
    pub made: Option<NaiveDate>,
    /// The next sitting, from today on.
    pub next: Option<Sitting>,
    /// The next look back, from today on.
    pub review: Option<NaiveDate>,
}

/// A sitting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sitting {
    /// Its day.
    pub day: NaiveDate,
    /// When it starts.
    pub start: NaiveTime,
    /// Whether no sitting comes before it.
    pub is_first: bool,
}
