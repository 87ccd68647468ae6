//! Questions of the interview.

use crate::pack::condition::Condition;
use crate::pack::entry::{Place, Ref};
use crate::pack::names;
use crate::pack::shelf::entries;
use crate::pack::value::{RawValue, Value};
use crate::pack::words::Words;
use borsh::{BorshDeserialize, BorshSerialize};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Bands of a number that has no quick choices.
const BANDS: i64 = 6;

/// A section of the interview.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// Title for people.
    pub title: Words,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// How deep an interview goes; each depth asks the questions of the ones before it too.
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
    Default,
    JsonSchema,
    BorshSerialize,
    BorshDeserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Depth {
    /// About ten minutes.
    #[default]
    Core,
    /// About twenty minutes.
    Standard,
    /// A workshop.
    Deep,
}

/// What kind of answer a question takes.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// One option.
    Single,
    /// Several options, `min..=max` of them.
    Multi,
    /// An integer `min..=max` with a unit; `steps` are offered as quick choices.
    Number,
    /// An integer `min..=max` on a scale.
    Scale,
    /// A short text of at most `max` characters.
    Text,
    /// A list of `min..=max` short texts.
    Texts,
    /// A date.
    Date,
    /// A list of at most `max` dates.
    Dates,
}

/// A question.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Stable id: the key in answer files and conditions.
    #[schemars(with = "names::Id")]
    pub id: String,
    /// Section it is asked in.
    #[schemars(with = "names::SectionId")]
    pub section: Ref,
    /// From which depth on it is asked.
    pub depth: Depth,
    /// Kind of answer.
    pub kind: Kind,
    /// The question itself.
    pub ask: Words,
    /// A few words that name the answer in a review ("minutes a day").
    pub short: Words,
    /// One line of help under the question.
    #[serde(default)]
    pub help: Option<Words>,
    /// Options of `single` and `multi`.
    #[serde(default)]
    pub options: Vec<Choice>,
    /// `multi`: take the options of this single question, minus the one chosen there.
    #[serde(default)]
    #[schemars(with = "Option<names::QuestionId>")]
    pub options_of: Option<Ref>,
    /// Smallest value, or fewest entries. Default: 0 entries, scale 1.
    #[serde(default)]
    pub min: Option<i64>,
    /// Largest value, most entries, or longest text. Default: all options, scale 5, text 200 characters.
    #[serde(default)]
    pub max: Option<i64>,
    /// Unit of a number, as read after it ("minutes a day").
    #[serde(default)]
    pub unit: Option<Words>,
    /// Quick choices of a number.
    #[serde(default)]
    pub steps: Vec<i64>,
    /// Words at the two ends of a scale: lowest, highest.
    #[serde(default)]
    pub ends: Vec<Words>,
    /// Example shown in an empty text field.
    #[serde(default)]
    pub example: Option<Words>,
    /// What is assumed when the answer is missing, unknown or withheld. `"today"` for dates.
    /// Without it the answer stays absent.
    #[serde(default, rename = "default")]
    pub raw_default: Option<RawValue>,
    /// `raw_default`, typed by the question's kind; filled in by the reader ("today" stays `None`).
    #[serde(skip)]
    #[borsh(skip)]
    pub default: Option<Value>,
    /// Asked only while this holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Claims and facts that make us ask.
    #[schemars(with = "names::Sources")]
    pub because: Vec<Ref>,
    /// What the answer changes in the plan, in a sentence.
    pub decides: Words,
    /// A fact of the person's life that advice must never propose to change (role, regulated status).
    #[serde(default)]
    pub fixed: bool,
    /// Where it was written; filled in by the reader.
    #[serde(skip)]
    pub place: Place,
}

/// An option of a question.
#[derive(Debug, Clone, Deserialize, JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Stable id.
    #[schemars(with = "names::Id")]
    pub id: Ref,
    /// Label.
    pub label: Words,
    /// Chosen alone: taking it clears the others ("none").
    #[serde(default)]
    pub alone: bool,
}

impl Question {
    /// Smallest value or fewest entries.
    #[must_use]
    pub fn lowest(&self) -> i64 {
        self.min.unwrap_or(i64::from(self.kind == Kind::Scale))
    }

    /// Largest value, most entries, or longest text in characters.
    #[must_use]
    pub fn highest(&self) -> i64 {
        self.max.unwrap_or(match self.kind {
            Kind::Scale => 5,
            Kind::Multi => i64::try_from(self.options.len()).unwrap_or(i64::MAX),
            Kind::Text => 200,
            _ => i64::MAX,
        })
    }

    /// The bands in which its numbers are counted, each with its first and last number: up to the first of the quick
    /// choices, up to the second, and so on; of a scale, each number by itself.
    #[must_use]
    pub fn bands(&self) -> Vec<(i64, i64)> {
        let (lowest, highest) = (self.lowest(), self.highest());
        if self.kind == Kind::Scale {
            return (lowest..=highest).map(|number| (number, number)).collect();
        }
        let mut ends: Vec<i64> = self.steps.clone();
        if ends.is_empty() {
            let wide = (highest.saturating_sub(lowest).saturating_add(1) / BANDS).max(1);
            ends = (1..BANDS).map(|band| lowest.saturating_add(band.saturating_mul(wide)).saturating_sub(1)).collect();
        }
        ends.retain(|end| *end >= lowest && *end < highest);
        ends.push(highest);
        let mut from = lowest;
        let band = |end: i64| (std::mem::replace(&mut from, end.saturating_add(1)), end);
        ends.into_iter().map(band).collect()
    }

    /// Whether it takes a number (`number` or `scale`).
    #[must_use]
    pub fn is_number(&self) -> bool {
        matches!(self.kind, Kind::Number | Kind::Scale)
    }

    /// The option with this id.
    #[must_use]
    pub fn choice(&self, id: &str) -> Option<&Choice> {
        self.options.iter().find(|choice| choice.id.as_ref() == id)
    }
}

entries!(Section, Question);
