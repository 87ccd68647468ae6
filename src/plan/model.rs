//! The plan as data. Texts are [`Words`]; exports pick the language.

use crate::pack::catalogue::{Checklist, Per, Step};
use crate::pack::heuristic::Day;
use crate::pack::{rule::Level, value::Value, wording::Part, words::Words};
use crate::plan::came::Came;
use crate::reason::Answers;
use chrono::{NaiveDate, NaiveTime};

/// A complete plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Which pack made it.
    pub pack: PackMark,
    /// The day it was made.
    pub today: NaiveDate,
    /// Day 0.
    pub start: NaiveDate,
    /// The answers that count: visible ones, without those the person withheld.
    pub answers: Answers,
    /// Defaults taken in place of answers, with the items that rest on them.
    pub assumptions: Vec<Assumed>,
    /// Minutes.
    pub budget: Budget,
    /// The SMART sentence.
    pub smart: Words,
    /// The coach in one or two sentences.
    pub headline: Words,
    /// Sentences of page one.
    pub warnings: Vec<Notice>,
    /// Phases, in order; a phase that this plan never enters is left out.
    pub phases: Vec<PhaseSpan>,
    /// Everything in the plan, in the order of its sections.
    pub items: Vec<Item>,
    /// What was wanted and is not in the plan.
    pub set_aside: Vec<Aside>,
    /// The one set-up sitting; `None` when no time was given for it or nothing is to be set up.
    pub setup: Option<SetupSitting>,
    /// Thirteen weeks from `start`.
    pub weeks: Vec<Week>,
    /// Share of the content mix, in percent.
    pub mix: Mix,
    /// Editorial line, pillars and subjects left out; `None` for a plan that never writes.
    pub line: Option<EditorialLine>,
    /// First four weeks that hold a writing session.
    pub editorial: Vec<Writing>,
    /// Lists to build.
    pub lists: Vec<Named>,
    /// Queries ready to paste.
    pub searches: Vec<Query>,
    /// First draft of the bio, at most 160 characters in each language; `None` for reading-only.
    pub bio: Option<Words>,
    /// Hidden costs and what the plan does about each.
    pub costs: Vec<Words>,
    /// "I stop or lighten if …".
    pub exits: Vec<Words>,
    /// Sentences to keep at hand (parking notice, holding line, safe channel).
    pub notices: Vec<Named>,
    /// Honest ways to be heard: what to do, what never to do.
    pub springs: Vec<SpringLine>,
    /// Questions of the culture card; empty with one region and one language.
    pub cultures: Vec<Words>,
    /// Day 30 and day 90.
    pub reviews: Vec<NaiveDate>,
    /// Periods before results.
    pub quiet_periods: Vec<Quiet>,
    /// What each session looks like: the days and times of an ordinary week.
    pub rhythm: Vec<Sitting>,
}

/// Which pack a plan was made with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackMark {
    /// Name.
    pub name: String,
    /// Version.
    pub version: String,
    /// SHA-256 of its files, hex.
    pub digest: String,
}

/// A default taken in place of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assumed {
    /// Question id.
    pub question: String,
    /// Value taken.
    pub value: Value,
    /// Items whose reasons name this question.
    pub items: Vec<String>,
}

/// Minutes of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    /// Minutes a day, as stated.
    pub minutes_per_day: u32,
    /// Days a week, as stated.
    pub days: u32,
    /// `minutes_per_day × days`.
    pub weekly_minutes: u32,
    /// Sum of `weekly_minutes` over the items; never more than `weekly_minutes` here.
    pub planned_minutes: u32,
    /// Minutes of the one set-up sitting, counted apart.
    pub setup_minutes: u32,
    /// Minutes a week that others give (assistant, compliance), counted apart.
    pub helper_minutes: u32,
    /// Days a week that are really planned: fewer than `days` when protected moments leave fewer.
    pub planned_days: u32,
}

/// Why something is in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Because {
    /// Rule ids.
    pub rules: Vec<String>,
    /// Claim and fact ids: those of the rules and of the item itself.
    pub claims: Vec<String>,
    /// Question ids.
    pub answers: Vec<String>,
    /// The reasons of those rules, in the same order; for an item chosen by score, one sentence of its own.
    pub reasons: Vec<Words>,
}

/// A sentence with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Warning id.
    pub id: String,
    /// Sentence.
    pub text: Words,
    /// Reasons.
    pub because: Because,
}

/// A phase with its days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseSpan {
    /// Phase id.
    pub id: String,
    /// Name.
    pub title: Words,
    /// What it is for.
    pub aim: Words,
    /// What must be true before it starts.
    pub entry: Words,
    /// First day, counted from the start.
    pub from_day: u32,
    /// Last day (90 for the last phase).
    pub to_day: u32,
}

/// What kind of thing an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ItemKind {
    /// Done once, at the start.
    Setup,
    /// Done again and again.
    Activity,
    /// One of the person's own subjects.
    Pillar,
    /// Not to be done, or only so.
    Guardrail,
    /// Measured.
    Metric,
    /// Checked before a post or a reply.
    Checklist,
    /// Checked on the profile.
    Profile,
    /// A way to switch off.
    Ritual,
    /// A step when things go wrong.
    Crisis,
}

/// A line of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Catalogue id (`pillar_1` … for pillars).
    pub id: String,
    /// Kind.
    pub kind: ItemKind,
    /// Level of a guardrail.
    pub level: Option<Level>,
    /// Phase id, or `all`.
    pub phase: String,
    /// Name.
    pub title: Words,
    /// What to do, or the line itself.
    pub text: Words,
    /// Minutes of one occurrence as planned (light version where it was taken); 0 for what takes no time.
    pub minutes: u32,
    /// Cadence; `None` for what has none.
    pub per: Option<Per>,
    /// Occurrences in one period, as planned.
    pub times: u32,
    /// Its part of `Budget::planned_minutes`; 0 for set-up, events, cases and stand-ins.
    pub weekly_minutes: u32,
    /// Minutes a week that somebody else gives.
    pub helper_minutes: u32,
    /// Days and times in an ordinary week.
    pub when: Vec<Moment>,
    /// First day, counted from the start.
    pub from_day: u32,
    /// Last day, for what stops (a stand-in before its loop).
    pub to_day: Option<u32>,
    /// "If …, then I …", with the person's own moment.
    pub if_then: Option<Words>,
    /// What happens minute by minute.
    pub steps: Vec<Step>,
    /// For a metric: targets.
    pub target: Option<Targets>,
    /// For a checklist line: which list.
    pub list: Option<Checklist>,
    /// The light version was taken.
    pub light: bool,
    /// It stays whatever the questions still open are answered.
    pub firm: bool,
    /// By which way it came in.
    pub came: Came,
    /// Reasons.
    pub because: Because,
}

/// A day of the week and a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Day.
    pub day: Day,
    /// Start.
    pub start: NaiveTime,
}

/// Targets of a metric.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Targets {
    /// Day 30.
    pub day30: Words,
    /// Day 90.
    pub day90: Words,
}

/// Something set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// Catalogue id.
    pub id: String,
    /// Name.
    pub title: Words,
    /// What beat it: rules, or the minutes.
    pub because: Because,
}

/// The set-up sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetupSitting {
    /// Day.
    pub day: NaiveDate,
    /// Start.
    pub start: NaiveTime,
    /// Minutes.
    pub minutes: u32,
    /// Items done in it, in order.
    pub items: Vec<String>,
}

/// A week of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// 1 to 13.
    pub week: u32,
    /// First day.
    pub from: NaiveDate,
    /// Minutes planned.
    pub minutes: u32,
    /// Sessions in order of time.
    pub sessions: Vec<Session>,
}

/// One sitting on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Day.
    pub day: NaiveDate,
    /// Start.
    pub start: NaiveTime,
    /// Minutes: the sum over its parts.
    pub minutes: u32,
    /// What is done, in order.
    pub parts: Vec<SessionPart>,
}

/// A part of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionPart {
    /// Item id.
    pub item: String,
    /// Minutes.
    pub minutes: u32,
    /// Which part of how many, when one occurrence is spread over several sessions; (1, 1) otherwise.
    pub piece: (u32, u32),
}

/// An ordinary week's sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// When.
    pub moment: Moment,
    /// Minutes it may last.
    pub minutes: u32,
    /// The cue of the if-then sentence.
    pub cue: Words,
}

/// The content mix, in percent; sums to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mix {
    /// The person's subject.
    pub core: u32,
    /// Neighbouring fields.
    pub near: u32,
    /// Human, the world.
    pub human: u32,
}

/// The editorial line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditorialLine {
    /// One sentence: for whom, about what.
    pub sentence: Words,
    /// Why this person, in their own words.
    pub interest: Option<Words>,
    /// Up to three pillars: the person's own topics.
    pub pillars: Vec<String>,
    /// Two subjects left out.
    pub left_out: Vec<Words>,
}

/// A writing session of the editorial calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Writing {
    /// Day.
    pub day: NaiveDate,
    /// Start.
    pub start: NaiveTime,
    /// Activity id.
    pub item: String,
    /// One of the person's topics; `None` when they gave none.
    pub topic: Option<String>,
    /// Part of the mix.
    pub part: Part,
    /// Prompt id.
    pub prompt: String,
    /// The prompt, with its blanks filled.
    pub text: Words,
}

/// A name with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Stable id.
    pub id: String,
    /// Name.
    pub name: Words,
    /// Text.
    pub text: Words,
}

/// A query to paste into X.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// What it finds.
    pub title: Words,
    /// The query.
    pub query: Words,
}

/// A spring of persuasion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpringLine {
    /// Name.
    pub title: Words,
    /// What to do.
    pub honest: Words,
    /// What never to do.
    pub never: Words,
}

/// A quiet period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quiet {
    /// First day.
    pub from: NaiveDate,
    /// Last day: the day of the results.
    pub to: NaiveDate,
    /// Why, and what is left out.
    pub reason: Words,
}
