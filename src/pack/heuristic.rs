//! Numbers and choices of the coach's craft: settings, phases, moments of the day, lists, searches.
//!
//! Every heuristic is data. A `[[setting]]` declares a number or a choice with its default; rules set
//! it; `plan` reads it. Only the ids in [`REQUIRED_SETTINGS`] and
//! [`OPTIONAL_SETTINGS`] are known to code.

use crate::pack::condition::Condition;
use crate::pack::entry::{Place, Ref};
use crate::pack::names;
use crate::pack::shelf::entries;
use crate::pack::value::RawValue;
use crate::pack::words::Words;
use borsh::{BorshDeserialize, BorshSerialize};
use schemars::JsonSchema;
use serde::Deserialize;

/// Settings that the plan reads; a pack without one of them is refused.
pub const REQUIRED_SETTINGS: &[&str] = &[
    // first day (from the start) of a phase
    "engage_from",
    "publish_from",
    "lead_from",
    // share of the weekly minutes left free, in percent
    "breathing_percent",
    // shortest useful sitting, in minutes
    "shortest_sitting",
    // how many daily or weekly activities at once, and how many monthly or quarterly ones
    "recurring_at_once",
    "calendar_at_once",
    // original posts a week at most
    "posts_per_week",
    // minutes of each sitting of a day, as a list; a last one takes what is left
    "sittings",
    // which days of the week are taken first, as a list; 1 is Monday
    "weekdays",
    // days a week without X at least; latest minute of the day at which a sitting may end (from midnight)
    "days_off",
    "latest_end",
    // the loop that fills what is left (an activity id, or "none"), and what stands in before its phase
    "loop",
    "stand_in",
    // whether light versions are used ("yes" or "no")
    "light",
    // percent of the content mix
    "mix_core",
    "mix_near",
    "mix_human",
    // how many metrics, how many unplug rituals
    "metrics_at_most",
    "rituals_at_most",
    // n of the SMART sentence; templates of the SMART sentence and of the headline
    "smart_n",
    "smart_template",
    "headline_template",
    // weeks in which set-up bites may replace sessions
    "setup_weeks",
    // quiet period before results: days before annual and half-year ones, before quarterly ones
    "quiet_long_months",
    "quiet_days_long",
    "quiet_days_short",
];

/// Settings that the plan reads where a pack has them, and does without otherwise.
pub const OPTIONAL_SETTINGS: &[&str] = &[
    // days a week on which the loop fills what is left, at least
    "loop_days_least",
    // which of the person's topics leads the plan, counted from 1
    "lead_topic",
];

/// Whether several rules that set it combine by the smallest or largest value, or the last rule wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "lowercase")]
pub enum Merge {
    /// Smallest value wins: caps.
    Min,
    /// Largest value wins: floors.
    Max,
    /// The last rule in pack order wins.
    Last,
}

/// A number, text or list of numbers that rules may set.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Setting {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// What it is, for people.
    pub title: Words,
    /// Value when no rule sets it; its type is the setting's type.
    pub default: RawValue,
    /// How several rules combine.
    pub merge: Merge,
    /// For numbers: a setting or derived number whose value caps the result (`posts_carried`).
    #[serde(default)]
    #[schemars(with = "Option<names::CapId>")]
    pub at_most: Option<Ref>,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// A phase of a plan. Exactly the ids `discover`, `engage`, `publish`, `lead`, in this order.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// Name.
    pub title: Words,
    /// What it is for.
    pub aim: Words,
    /// What must be true before it starts, besides the day.
    pub entry: Words,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// Day of the week, as written in packs and in `when` of plans.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    Deserialize,
    JsonSchema,
    BorshSerialize,
    BorshDeserialize,
)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Day {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

/// A moment of the day that a person can offer (an option of the question `slots`).
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// The option id of the question `slots`; `fallback = true` ones are used when nothing offered is left.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// Times at which sittings may start, first choice first, `"12:30"`.
    #[schemars(with = "Vec<names::Time>")]
    pub starts: Vec<String>,
    /// On which days.
    pub days: Vec<Day>,
    /// The cue of the if-then sentence: "lunch is over" (after "If"/"Si").
    pub cue: Words,
    /// Options of the question `unplug` that close it: protection wins over the offer.
    #[serde(default)]
    #[schemars(with = "Vec<names::UnplugId>")]
    pub closed_by: Vec<Ref>,
    /// Used when no offered slot is left.
    #[serde(default)]
    pub fallback: bool,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// A list to build on X.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct XList {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// Name on X, at most 25 characters; may use `{topic}`.
    pub name: Words,
    /// Who belongs in it, and why; may use `{topic}` and `{audience}`.
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

/// A ready-made search query.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchTemplate {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// What it finds.
    pub title: Words,
    /// The query with X's documented operators; `{topic}` is one of the person's topics.
    pub query: Words,
    /// Made once for each topic (else only for the first one).
    #[serde(default)]
    pub each_topic: bool,
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

entries!(Setting, Phase, Slot, XList, SearchTemplate);
