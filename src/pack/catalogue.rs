//! The catalogue: what can stand in a plan.
//!
//! Ids are unique over activities, guardrails, metrics and checklist items together, because rules and
//! plans name an item by its id alone.

use crate::pack::condition::Condition;
use crate::pack::entry::{Place, Ref};
use crate::pack::names;
use crate::pack::rule::Level;
use crate::pack::shelf::entries;
use crate::pack::words::Words;
use borsh::{BorshDeserialize, BorshSerialize};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How often an activity is done.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Per {
    /// Set-up: once, counted apart from the weekly minutes.
    Once,
    /// `times` a day, on each planned day.
    Day,
    /// `times` a week.
    Week,
    /// `times` a month.
    Month,
    /// `times` a quarter.
    Quarter,
    /// At each event; outside the weekly minutes.
    Event,
    /// When the case arises; outside the weekly minutes.
    Case,
}

impl Per {
    /// The word by which packs and messages name it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Per::Once => "once",
            Per::Day => "day",
            Per::Week => "week",
            Per::Month => "month",
            Per::Quarter => "quarter",
            Per::Event => "event",
            Per::Case => "case",
        }
    }
}

/// Something to do.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// Name.
    pub title: Words,
    /// What to do, complete enough to start.
    pub text: Words,
    /// First person, for "If …, then I …": `{ en = "I read my core list", fr = "je lis ma liste cœur" }`.
    pub i_do: Words,
    /// Phase from which it is done; `all` means from the first day.
    #[schemars(with = "names::PhaseId")]
    pub phase: Ref,
    /// Minutes of one occurrence.
    pub minutes: u32,
    /// Minutes of its light version, for small budgets; `minutes` when absent.
    #[serde(default)]
    pub light: Option<u32>,
    /// Minutes of one occurrence that somebody else gives (assistant, compliance), shown apart.
    #[serde(default)]
    pub helper_minutes: u32,
    /// Cadence.
    pub per: Per,
    /// Occurrences in one period. The schedule may lower it.
    pub times: u32,
    /// Smallest number of occurrences that still makes sense; `1` when absent.
    #[serde(default)]
    pub least_times: Option<u32>,
    /// Objective id → 0 to 5.
    #[serde(default)]
    #[schemars(with = "names::Weights")]
    pub weights: BTreeMap<String, u32>,
    /// Kinds of account it fits; all when absent.
    #[serde(default)]
    #[schemars(with = "Option<Vec<names::AccountId>>")]
    pub accounts: Option<Vec<Ref>>,
    /// Offered only while this holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Activities that must be in the plan, not later than this one.
    #[serde(default)]
    #[schemars(with = "Vec<names::ActivityId>")]
    pub needs: Vec<Ref>,
    /// Activities whose work this one contains, so that it satisfies `needs` in their place.
    #[serde(default)]
    #[schemars(with = "Vec<names::ActivityId>")]
    pub provides: Vec<Ref>,
    /// Activities that cannot stand beside this one.
    #[serde(default)]
    #[schemars(with = "Vec<names::ActivityId>")]
    pub excludes: Vec<Ref>,
    /// Each occurrence yields an original post: counts against the posts a week.
    #[serde(default)]
    pub original: bool,
    /// A writing session: the editorial calendar gives it a topic and a prompt.
    #[serde(default)]
    pub writes: bool,
    /// Outside the limit of things at once (reviews, unplug day).
    #[serde(default)]
    pub outside_count: bool,
    /// Not done in a quiet period before results.
    #[serde(default)]
    pub not_in_quiet: bool,
    /// What happens minute by minute in one sitting, for loops.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// Claims and facts behind it.
    #[schemars(with = "names::Sources")]
    pub because: Vec<Ref>,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// A step of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Minutes.
    pub minutes: u32,
    /// What to do.
    pub text: Words,
}

/// Something not to do, or only so.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Guardrail {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// A few words.
    pub title: Words,
    /// The guardrail itself.
    pub text: Words,
    /// Level, unless a rule raises it.
    pub level: Level,
    /// It orients and does not advise: shown with source, date and "ask your compliance contact".
    #[serde(default)]
    pub legal: bool,
    /// Claims and facts behind it.
    #[schemars(with = "names::Sources")]
    pub because: Vec<Ref>,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// Something to measure.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Metric {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// Name.
    pub title: Words,
    /// Definition and where to read it.
    pub how: Words,
    /// Objectives it serves; `all` for every objective.
    #[schemars(with = "Vec<names::ObjectiveId>")]
    pub objectives: Vec<Ref>,
    /// Targets, by starting level (`followers` option ids) or `any`.
    pub targets: Vec<Target>,
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

/// Targets of a metric for one starting level.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// `any`, or an option id of the question `followers`.
    #[schemars(with = "names::FollowersId")]
    pub level: Ref,
    /// Target at day 30.
    pub day30: Words,
    /// Target at day 90.
    pub day90: Words,
}

/// Which checklist an item belongs to.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    BorshSerialize,
    BorshDeserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Checklist {
    /// Profile set-up.
    Profile,
    /// The seven thumbs.
    Thumbs,
    /// Form and duty of a post.
    Post,
    /// Rituals to switch off.
    Ritual,
    /// Steps of a crisis.
    Crisis,
    /// Reply grid.
    Reply,
}

/// A line of a checklist.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistItem {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// Which checklist.
    pub list: Checklist,
    /// The line.
    pub text: Words,
    /// Offered only while this holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Only when a rule brings it in (rituals); otherwise `when` alone decides.
    #[serde(default)]
    pub on_request: bool,
    /// Claims and facts behind it.
    #[schemars(with = "names::Sources")]
    pub because: Vec<Ref>,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// A sentence of page one that a rule can ask for.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Warning {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// The sentence.
    pub text: Words,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

entries!(Activity, Guardrail, Metric, ChecklistItem, Warning);
