//! What changes between two plans.
//!
//! Lines are known by their id. Besides lines, warnings, phases and minutes, every other part of a plan that comes
//! out differently is named, so that "nothing changes" means just that: only reasons, and what was answered or
//! assumed, may differ between two plans without a difference.

use crate::pack::rule::Level;
use crate::pack::words::Words;
use crate::plan::gist::Measure;
use crate::plan::model::{Item, ItemKind, Notice, PhaseSpan, Plan};
use chrono::NaiveDate;
use std::collections::HashMap;

/// A line that comes in or goes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Item id.
    pub id: String,
    /// Kind.
    pub kind: ItemKind,
    /// Level of a guardrail.
    pub level: Option<Level>,
    /// Name.
    pub title: Words,
    /// Minutes a week.
    pub weekly_minutes: u32,
}

/// A line of which there is more, less, or another form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Item id.
    pub id: String,
    /// Kind.
    pub kind: ItemKind,
    /// Name.
    pub title: Words,
    /// How much of it before.
    pub before: Measure,
    /// How much of it after.
    pub after: Measure,
}

/// A sentence of page one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Warning id.
    pub id: String,
    /// Its text.
    pub text: Words,
}

/// First and last day, counted from the start.
pub type Days = (u32, u32);

/// A phase that comes, goes, or has other days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseChange {
    /// Phase id.
    pub id: String,
    /// Name.
    pub title: Words,
    /// Days before; `None` when the plan had no such phase.
    pub before: Option<Days>,
    /// Days after; `None` when it has none any more.
    pub after: Option<Days>,
}

/// Any other part of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// How the minutes are made up.
    Budget,
    /// The coach in one or two sentences.
    Headline,
    /// The sentence that says the aim.
    Smart,
    /// Days and times.
    Calendar,
    /// Texts of lines that stay, or their order.
    Wording,
    /// Editorial line, mix and what to write.
    Writing,
    /// Draft of the bio.
    Bio,
    /// Lists and queries.
    Lists,
    /// Sentences to keep at hand.
    Notices,
    /// Costs, exits, questions of culture.
    Care,
    /// What was set aside.
    SetAside,
}

/// The difference between two plans.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Diff {
    /// Weekly minutes there are, before and after, when they differ.
    pub minutes: Option<(u32, u32)>,
    /// Weekly minutes planned, before and after, when they differ.
    pub planned: Option<(u32, u32)>,
    /// First day, before and after, when it differs.
    pub start: Option<(NaiveDate, NaiveDate)>,
    /// Lines of the new plan that the old one does not have, in the order of the new plan.
    pub comes_in: Vec<Line>,
    /// Lines of the old plan that the new one does not have, in the order of the old plan.
    pub goes_out: Vec<Line>,
    /// Lines of both that differ in their measure, in the order of the new plan.
    pub changed: Vec<Change>,
    /// Warnings that only the new plan gives.
    pub warnings_in: Vec<Sentence>,
    /// Warnings that only the old plan gave.
    pub warnings_out: Vec<Sentence>,
    /// Phases that come, go or have other days.
    pub phases: Vec<PhaseChange>,
    /// Whatever else comes out differently.
    pub others: Vec<Part>,
}

impl Diff {
    /// Whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Diff::default()
    }

    /// Guardrails of the strictest level that go, or are not as strict any more.
    #[must_use]
    pub fn stops_lost(&self) -> Vec<&Words> {
        let gone = self.goes_out.iter().filter(|line| line.level == Some(Level::Stop)).map(|line| &line.title);
        let stop =
            |change: &&Change| change.before.level == Some(Level::Stop) && change.after.level != Some(Level::Stop);
        gone.chain(self.changed.iter().filter(stop).map(|change| &change.title)).collect()
    }
}

/// What changes from `old` to `new`.
#[must_use]
pub fn diff(old: &Plan, new: &Plan) -> Diff {
    let before = by_id(old);
    let after = by_id(new);
    let changed = new.items.iter().filter_map(|item| change(before.get(item.id.as_str())?, item));
    let differ = |one: u32, other: u32| (one != other).then_some((one, other));
    Diff {
        minutes: differ(old.budget.weekly_minutes, new.budget.weekly_minutes),
        planned: differ(old.budget.planned_minutes, new.budget.planned_minutes),
        start: (old.start != new.start).then_some((old.start, new.start)),
        comes_in: new.items.iter().filter(|item| !before.contains_key(item.id.as_str())).map(line).collect(),
        goes_out: old.items.iter().filter(|item| !after.contains_key(item.id.as_str())).map(line).collect(),
        changed: changed.collect(),
        warnings_in: said_only_by(&new.warnings, &old.warnings),
        warnings_out: said_only_by(&old.warnings, &new.warnings),
        phases: phases(&old.phases, &new.phases),
        others: others(old, new),
    }
}

fn by_id(plan: &Plan) -> HashMap<&str, &Item> {
    plan.items.iter().map(|item| (item.id.as_str(), item)).collect()
}

fn line(item: &Item) -> Line {
    Line {
        id: item.id.clone(),
        kind: item.kind,
        level: item.level,
        title: item.title.clone(),
        weekly_minutes: item.weekly_minutes,
    }
}

fn change(old: &Item, new: &Item) -> Option<Change> {
    let (before, after) = (Measure::of(old), Measure::of(new));
    (before != after).then(|| Change { id: new.id.clone(), kind: new.kind, title: new.title.clone(), before, after })
}

/// A warning says something else when its text does, even under the same id.
fn said_only_by(these: &[Notice], those: &[Notice]) -> Vec<Sentence> {
    let said = |one: &&Notice| !those.iter().any(|other| other.id == one.id && other.text == one.text);
    these.iter().filter(said).map(|one| Sentence { id: one.id.clone(), text: one.text.clone() }).collect()
}

fn phases(old: &[PhaseSpan], new: &[PhaseSpan]) -> Vec<PhaseChange> {
    let days = |phases: &[PhaseSpan], id: &str| {
        phases.iter().find(|phase| phase.id == id).map(|phase| (phase.from_day, phase.to_day))
    };
    let gone = old.iter().filter(|phase| days(new, &phase.id).is_none());
    let all = new.iter().chain(gone).map(|phase| PhaseChange {
        id: phase.id.clone(),
        title: phase.title.clone(),
        before: days(old, &phase.id),
        after: days(new, &phase.id),
    });
    all.filter(|phase| phase.before != phase.after).collect()
}

fn others(old: &Plan, new: &Plan) -> Vec<Part> {
    let same = [
        (Part::Budget, same_budget(old, new)),
        (Part::Headline, old.headline == new.headline),
        (Part::Smart, old.smart == new.smart),
        (Part::Calendar, same_calendar(old, new)),
        (Part::Wording, same_wording(old, new)),
        (Part::Writing, (old.mix, &old.line, &old.editorial) == (new.mix, &new.line, &new.editorial)),
        (Part::Bio, old.bio == new.bio),
        (Part::Lists, (&old.lists, &old.searches) == (&new.lists, &new.searches)),
        (Part::Notices, (&old.notices, &old.springs) == (&new.notices, &new.springs)),
        (Part::Care, (&old.costs, &old.exits, &old.cultures) == (&new.costs, &new.exits, &new.cultures)),
        (Part::SetAside, aside(old).eq(aside(new))),
    ];
    same.into_iter().filter(|(_, same)| !same).map(|(part, _)| part).collect()
}

/// How many minutes there are and how many are planned is told apart.
fn same_budget(old: &Plan, new: &Plan) -> bool {
    let parts = |plan: &Plan| {
        let budget = &plan.budget;
        (budget.minutes_per_day, budget.days, budget.planned_days, budget.setup_minutes, budget.helper_minutes)
    };
    parts(old) == parts(new)
}

fn same_calendar(old: &Plan, new: &Plan) -> bool {
    let spans = |plan: &Plan| -> Vec<_> {
        plan.items.iter().map(|item| (item.id.clone(), item.when.clone(), item.to_day)).collect()
    };
    let common = |these: &Plan, those: &Plan| {
        let there = by_id(those);
        spans(these).into_iter().filter(|(id, ..)| there.contains_key(id.as_str())).collect::<Vec<_>>()
    };
    let mut spans = [common(old, new), common(new, old)];
    spans.iter_mut().for_each(|spans| spans.sort());
    let [before, after] = spans;
    before == after
        && (&old.setup, &old.weeks, &old.rhythm) == (&new.setup, &new.weeks, &new.rhythm)
        && (&old.reviews, &old.quiet_periods) == (&new.reviews, &new.quiet_periods)
}

/// Whether the lines that stay say the same, in the same order.
fn same_wording(old: &Plan, new: &Plan) -> bool {
    let (before, after) = (by_id(old), by_id(new));
    let old: Vec<&Item> = old.items.iter().filter(|item| after.contains_key(item.id.as_str())).collect();
    let new: Vec<&Item> = new.items.iter().filter(|item| before.contains_key(item.id.as_str())).collect();
    old.len() == new.len() && old.iter().zip(&new).all(|(one, other)| says_the_same(one, other))
}

fn says_the_same(one: &Item, other: &Item) -> bool {
    (&one.id, one.kind, &one.phase, &one.title, &one.text, &one.if_then)
        == (&other.id, other.kind, &other.phase, &other.title, &other.text, &other.if_then)
        && (&one.steps, &one.target, one.list, one.helper_minutes)
            == (&other.steps, &other.target, other.list, other.helper_minutes)
}

fn aside(plan: &Plan) -> impl Iterator<Item = (&str, &Words)> {
    plan.set_aside.iter().map(|aside| (aside.id.as_str(), &aside.title))
}
