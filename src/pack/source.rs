//! Sources: works, claims and facts.

use crate::pack::compact::as_text;
use crate::pack::entry::{Place, Ref};
use crate::pack::names;
use crate::pack::shelf::entries;
use crate::pack::value;
use crate::pack::words::Words;
use borsh::{BorshDeserialize, BorshSerialize};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A work that claims come from.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Work {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// Author, or how the work names its author.
    pub author: Words,
    /// Title or description of the work.
    pub title: Words,
    /// Year of the work.
    pub year: i32,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// An idea of a work, in our words.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Stable id (`jarry-16`).
    #[schemars(with = "names::Id")]
    pub id: String,
    /// The work it comes from.
    #[schemars(with = "names::WorkId")]
    pub work: Ref,
    /// Paraphrase.
    pub text: Words,
    /// What has aged in it.
    #[serde(default)]
    pub dated: Option<Words>,
    /// What holds today.
    #[serde(default)]
    pub today: Option<Words>,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// How well a fact is established.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// Read in the organisation's own text.
    Primary,
    /// Reported by a third party.
    Secondary,
    /// Computed from a primary source.
    Derived,
    /// Not confirmed.
    Unverified,
    /// Our own figure.
    Heuristic,
}

/// A fact or figure.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Stable id (`X01`, `R05`, `L11`).
    #[schemars(with = "names::Id")]
    pub id: String,
    /// Group (product, research, compliance).
    pub group: String,
    /// The fact.
    pub text: Words,
    /// Who says so, where, when.
    pub source: String,
    /// How well established.
    pub strength: Strength,
    /// Day on which we last read the source: a TOML date, or the same as a text.
    #[serde(default, deserialize_with = "value::day")]
    #[schemars(with = "Option<names::Date>")]
    #[borsh(serialize_with = "as_text::write_option", deserialize_with = "as_text::read_option")]
    pub checked: Option<NaiveDate>,
    /// Day from which it must be read again; `checked` plus the pack's `review_months` when absent.
    #[serde(default, deserialize_with = "value::day")]
    #[schemars(with = "Option<names::Date>")]
    #[borsh(serialize_with = "as_text::write_option", deserialize_with = "as_text::read_option")]
    pub review: Option<NaiveDate>,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

entries!(Work, Claim, Fact);
