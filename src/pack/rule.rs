//! Rules and derived facts.

use crate::pack::condition::Condition;
use crate::pack::entry::{Place, Ref, Spanned};
use crate::pack::names;
use crate::pack::shelf::entries;
use crate::pack::value::RawValue;
use crate::pack::words::Words;
use borsh::{BorshDeserialize, BorshSerialize};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A rule: when its condition holds and its `unless` does not, its effects apply.
///
/// Precedence of effects: stop-level guardrails › `forbid` › `require` › `signature` › `add` › score.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Stable id, words joined by hyphens.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// Holds when … ; without it the rule always applies.
    #[serde(default)]
    pub when: Option<Condition>,
    /// … unless this holds.
    #[serde(default)]
    pub unless: Option<Condition>,
    /// Items that must be in the plan.
    #[serde(default)]
    #[schemars(with = "Vec<names::ItemId>")]
    pub require: Vec<Ref>,
    /// Items reserved because they serve the objective best.
    #[serde(default)]
    #[schemars(with = "Vec<names::ItemId>")]
    pub signature: Vec<Ref>,
    /// Items reserved after the signature ones, before anything is chosen by score.
    #[serde(default)]
    #[schemars(with = "Vec<names::ItemId>")]
    pub add: Vec<Ref>,
    /// Items that may not be in the plan.
    #[serde(default)]
    #[schemars(with = "Vec<names::ItemId>")]
    pub forbid: Vec<Ref>,
    /// Guardrails whose level is raised: guardrail id → level.
    #[serde(default)]
    #[schemars(with = "names::Levels")]
    pub level: BTreeMap<String, Spanned<Level>>,
    /// Settings: setting id → value.
    #[serde(default)]
    #[schemars(with = "names::Settings")]
    pub set: BTreeMap<String, Spanned<RawValue>>,
    /// Sentences of page one: ids of `[[warning]]`.
    #[serde(default)]
    #[schemars(with = "Vec<names::WarningId>")]
    pub warn: Vec<Ref>,
    /// Claims and facts behind the rule.
    #[schemars(with = "names::Sources")]
    pub because: Vec<Ref>,
    /// The rule in one sentence, as the person reads it.
    pub reason: Words,
    /// Answers under which it holds; run by `coach rules check`.
    #[serde(default)]
    #[schemars(with = "Option<names::Example>")]
    pub example: Option<BTreeMap<String, RawValue>>,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// How strong a guardrail is.
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
pub enum Level {
    /// Shown once.
    Hint,
    /// Shown prominently.
    Warn,
    /// The plan is not final without it.
    Stop,
}

/// A fact computed from answers; finite and typed, so that rules about it stay provable.
/// Exactly one of `product`, `share`, `cases`, `mentions` is given.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
#[schemars(extend("oneOf" = [
    { "required": ["product"] },
    { "required": ["share"] },
    { "required": ["cases", "otherwise"] },
    { "required": ["mentions"] },
]))]
pub struct Derived {
    /// Stable id, usable as a key of conditions.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// Name for people.
    pub title: Words,
    /// Number: the product of these numbers (questions or derived facts).
    #[serde(default)]
    #[schemars(with = "Option<Vec<names::NumberId>>")]
    pub product: Option<Vec<Ref>>,
    /// Number: `of` × `times` / `over`, rounded down, at most `at_most`.
    #[serde(default)]
    pub share: Option<Share>,
    /// Choice: the first case that holds, else `otherwise`.
    #[serde(default)]
    pub cases: Option<Vec<Case>>,
    /// Choice: value when no case holds.
    #[serde(default)]
    pub otherwise: Option<String>,
    /// Choice `yes` or `no`: whether a text mentions one of these words.
    #[serde(default)]
    pub mentions: Option<Mentions>,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// `of` × `times` / `over`, rounded down, at most `at_most`.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// A number question or derived number.
    #[schemars(with = "names::NumberId")]
    pub of: Ref,
    /// Multiplied by this.
    pub times: i64,
    /// Divided by this.
    pub over: i64,
    /// Largest result.
    pub at_most: i64,
}

impl Share {
    /// The share of a number.
    #[must_use]
    pub fn part(&self, number: i64) -> i64 {
        number.saturating_mul(self.times).checked_div(self.over).unwrap_or(0).min(self.at_most)
    }
}

/// One case of a derived choice.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The value.
    pub value: String,
    /// When it is the value.
    pub when: Condition,
}

/// Whether an answer mentions one of some words (case and accents ignored).
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Mentions {
    /// A `text` or `texts` question.
    #[schemars(with = "names::QuestionId")]
    pub question: Ref,
    /// Look only at the first entry of a list.
    #[serde(default)]
    pub first: bool,
    /// Words or phrases, any of which counts.
    pub words: Vec<String>,
}

impl Derived {
    /// The questions and derived facts it is computed from.
    #[must_use]
    pub fn inputs(&self) -> Vec<&str> {
        let product = self.product.iter().flatten().map(AsRef::as_ref);
        let share = self.share.iter().map(|share| share.of.as_ref());
        let mentions = self.mentions.iter().map(|mentions| mentions.question.as_ref());
        let cases = self.cases.iter().flatten().flat_map(|case| &case.when.tables);
        let tests = cases.flat_map(|tests| &tests.0).map(|(key, _)| key.as_ref());
        product.chain(share).chain(mentions).chain(tests).map(String::as_str).collect()
    }
}

entries!(Rule, Derived);
