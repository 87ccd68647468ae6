//! Sentences: templates, prompts, springs, culture card, tensions.

use crate::pack::condition::Condition;
use crate::pack::entry::{Place, Ref};
use crate::pack::names;
use crate::pack::shelf::entries;
use crate::pack::words::Words;
use borsh::{BorshDeserialize, BorshSerialize};
use schemars::JsonSchema;
use serde::Deserialize;

/// A sentence with named blanks such as `{topic}`.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Stable id, words joined by dots (`smart.watch`, `bio.role.expert`).
    #[schemars(with = "names::Id")]
    pub id: String,
    /// The sentence; both languages use the same blanks.
    pub text: Words,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// Which part of the content mix a prompt serves.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// The person's subject.
    Core,
    /// Neighbouring fields.
    Near,
    /// Human, the world.
    Human,
}

/// A prompt for a writing session.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// Activities it suits.
    #[schemars(with = "Vec<names::ActivityId>")]
    pub activities: Vec<Ref>,
    /// Objectives it suits; all when absent.
    #[serde(default)]
    #[schemars(with = "Option<Vec<names::ObjectiveId>>")]
    pub objectives: Option<Vec<Ref>>,
    /// Part of the mix.
    pub part: Part,
    /// Offered only while this holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The prompt; may use `{topic}` and `{audience}`.
    pub text: Words,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// A spring of persuasion: honest use, and what is forbidden.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Spring {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// Name.
    pub title: Words,
    /// Honest use.
    pub honest: Words,
    /// What is never done.
    pub never: Words,
    /// Offered only while this holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Claims and facts behind it.
    #[schemars(with = "names::Sources")]
    pub because: Vec<Ref>,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// A question of the culture card.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct CultureQuestion {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// The question to ask for each region.
    pub text: Words,
    /// Offered only while this holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Claims and facts behind it.
    #[schemars(with = "names::Sources")]
    pub because: Vec<Ref>,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// A tension between two sources, and how the coach decides it.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Tension {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// One voice.
    pub one: Words,
    /// Another voice.
    pub other: Words,
    /// How the rules decide.
    pub decision: Words,
    /// Rules that carry the decision.
    #[schemars(with = "Vec<names::RuleId>")]
    pub rules: Vec<Ref>,
    /// Claims and facts of both sides.
    #[schemars(with = "names::Sources")]
    pub because: Vec<Ref>,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

entries!(Template, Prompt, Spring, CultureQuestion, Tension);
