//! What changes between two plans, for previews.

use crate::pack::words::Words;
use crate::plan::model::{Item, ItemKind, Plan};
use std::collections::HashMap;

/// A line that comes in or goes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Item id.
    pub id: String,
    /// Kind.
    pub kind: ItemKind,
    /// Name.
    pub title: Words,
    /// Minutes a week.
    pub weekly_minutes: u32,
}

/// A line whose minutes a week change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Item id.
    pub id: String,
    /// Kind.
    pub kind: ItemKind,
    /// Name.
    pub title: Words,
    /// Minutes a week before.
    pub before: u32,
    /// Minutes a week after.
    pub after: u32,
}

/// The difference between two plans.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Diff {
    /// Lines of the new plan that the old one does not have, in the order of the new plan.
    pub comes_in: Vec<Line>,
    /// Lines of the old plan that the new one does not have, in the order of the old plan.
    pub goes_out: Vec<Line>,
    /// Lines of both whose minutes a week differ, in the order of the new plan.
    pub changed: Vec<Change>,
}

impl Diff {
    /// Whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.comes_in.is_empty() && self.goes_out.is_empty() && self.changed.is_empty()
    }
}

/// What changes from `old` to `new`. Lines are known by their id.
#[must_use]
pub fn diff(old: &Plan, new: &Plan) -> Diff {
    let before = by_id(old);
    let after = by_id(new);
    let changed = new.items.iter().filter_map(|item| change(before.get(item.id.as_str())?, item));
    Diff {
        comes_in: new.items.iter().filter(|item| !before.contains_key(item.id.as_str())).map(line).collect(),
        goes_out: old.items.iter().filter(|item| !after.contains_key(item.id.as_str())).map(line).collect(),
        changed: changed.collect(),
    }
}

fn by_id(plan: &Plan) -> HashMap<&str, &Item> {
    plan.items.iter().map(|item| (item.id.as_str(), item)).collect()
}

fn line(item: &Item) -> Line {
    Line { id: item.id.clone(), kind: item.kind, title: item.title.clone(), weekly_minutes: item.weekly_minutes }
}

fn change(old: &Item, new: &Item) -> Option<Change> {
    (old.weekly_minutes != new.weekly_minutes).then(|| Change {
        id: new.id.clone(),
        kind: new.kind,
        title: new.title.clone(),
        before: old.weekly_minutes,
        after: new.weekly_minutes,
    })
}
