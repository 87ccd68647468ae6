//! What a room's bars show: insights, contrasts, and the sessions that follow a workshop.

use crate::pack::condition::Condition;
use crate::pack::entry::{Place, Ref};
use crate::pack::names;
use crate::pack::rule::Level;
use crate::pack::shelf::entries;
use crate::pack::words::Words;
use borsh::{BorshDeserialize, BorshSerialize};
use schemars::JsonSchema;
use serde::Deserialize;

/// How many of those who are counted said something.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct RoomShare {
    /// One question, and the answers that count; of a question with several answers, one of them.
    pub said: Condition,
    /// Holds if so many percent of the people or more said it.
    #[serde(default)]
    #[schemars(range(min = 1, max = 100))]
    pub at_least: Option<u32>,
    /// Holds if so many percent of the people or fewer said it; 0: nobody.
    #[serde(default)]
    #[schemars(range(max = 100))]
    pub at_most: Option<u32>,
}

/// Something that a room's bars show, and what the organisation should do about it.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Insight {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// How urgent it is: stop = before the first post, warn = within a month, hint = good to know.
    pub level: Level,
    /// Shares that must all hold; the first one gives the numbers of the text.
    #[schemars(length(min = 1))]
    pub when: Vec<RoomShare>,
    /// What is seen; may use `{people}` and `{of}`.
    pub text: Words,
    /// What the organisation should do.
    pub action: Words,
    /// Session of the follow-up that takes it up.
    #[serde(default)]
    #[schemars(with = "Option<names::FollowUpId>")]
    pub follow: Option<Ref>,
    /// Claims and facts behind it.
    #[schemars(with = "names::Sources")]
    pub because: Vec<Ref>,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// Something that many in a room want and few of them have.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Contrast {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// What many said, `at_least` so many of them.
    pub many: RoomShare,
    /// What few said, `at_most` so many of them.
    pub few: RoomShare,
    /// The sentence; may use `{many}`, `{few}` and `{of}`.
    pub text: Words,
    /// Claims and facts behind it.
    #[schemars(with = "names::Sources")]
    pub because: Vec<Ref>,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// A session after a workshop.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// How many days after the workshop.
    #[schemars(range(min = 1, max = 365))]
    pub day: u32,
    /// How long it takes.
    #[schemars(range(min = 5, max = 480))]
    pub minutes: u32,
    /// Whether it is held whatever the room shows.
    #[serde(default)]
    pub always: bool,
    /// Title.
    pub title: Words,
    /// What is done.
    pub text: Words,
    /// Who takes part.
    pub who: Words,
    /// Claims and facts behind it.
    #[schemars(with = "names::Sources")]
    pub because: Vec<Ref>,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

entries!(Insight, Contrast, FollowUp);
