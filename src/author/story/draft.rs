//! A story as written.

use crate::pack::entry::Ref;
use crate::pack::rule::Level;
use crate::pack::value::{RawValue, day};
use crate::pack::words::Words;
use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;
use toml::Spanned;

/// `[[story]]`. Its answers are read apart, by the reader of answers files.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Draft {
    pub(super) id: Ref,
    pub(super) title: Words,
    #[serde(default)]
    pub(super) who: Option<Ref>,
    #[serde(default, rename = "answers")]
    pub(super) _answers: Option<IgnoredAny>,
    #[serde(default, deserialize_with = "day")]
    pub(super) today: Option<NaiveDate>,
    #[serde(default)]
    pub(super) expect: Expect,
}

/// What must come of a story. Whatever it does not name may be anything.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Expect {
    /// Lines that must be in the plan.
    pub present: Vec<Ref>,
    /// Lines that must not.
    pub absent: Vec<Ref>,
    /// Of each list, one line must be in the plan.
    pub one_of: Vec<Vec<Ref>>,
    /// Lines that something must have kept out: a rule, the minutes, another line.
    pub set_aside: Vec<Ref>,
    /// Guardrail → its level.
    pub levels: BTreeMap<String, Spanned<Level>>,
    /// Warnings of page one.
    pub warnings: Vec<Ref>,
    /// Rules that must hold.
    pub rules: Vec<Ref>,
    /// Rules that must not.
    pub not_rules: Vec<Ref>,
    /// Setting → its value.
    pub settings: BTreeMap<String, Spanned<RawValue>>,
    /// Questions that must be asked.
    pub shown: Vec<Ref>,
    /// Questions that must not.
    pub hidden: Vec<Ref>,
    /// Questions whose answer must be assumed.
    pub assumed: Vec<Ref>,
    /// Most minutes in any week.
    pub weekly_minutes: Option<Spanned<u32>>,
    /// Most original posts in any week.
    pub originals_a_week: Option<Spanned<u32>>,
    /// Days of the week without any sitting, at least.
    pub free_days: Option<Spanned<u32>>,
    /// No sitting ends after this time.
    pub latest_end: Option<Ref>,
    /// Quiet periods: first and last day.
    pub quiet: Vec<Spanned<[Day; 2]>>,
    /// What is set up first.
    pub first_setup: Option<Ref>,
    /// Phase → its earliest first day (0 is the start).
    pub phase_from: BTreeMap<String, Spanned<u32>>,
    /// Line → phase: the line is begun before anything of that phase.
    pub before_phase: BTreeMap<String, Ref>,
    /// Words of the coach's first sentences, in each language.
    pub headline: Option<Spanned<Words>>,
    /// Sentences of the plan on paper.
    pub says: Sentences,
}

/// Sentences of the plan on paper, by language.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sentences {
    /// In the English plan.
    pub en: Vec<Ref>,
    /// In the French one.
    pub fr: Vec<Ref>,
}

/// A day, as a TOML date or in quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Day(#[serde(deserialize_with = "a_day")] pub NaiveDate);

fn a_day<'de, D: serde::Deserializer<'de>>(source: D) -> Result<NaiveDate, D::Error> {
    day(source).map(Option::unwrap_or_default)
}

impl Expect {
    /// Whether nothing at all is expected.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Expect::default()
    }
}
