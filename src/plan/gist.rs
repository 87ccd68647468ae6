//! What a plan comes to, without its words.

use crate::pack::catalogue::Per;
use crate::pack::rule::Level;
use crate::plan::build::{Request, build};
use crate::reason::Engine;
use std::collections::{BTreeMap, BTreeSet};

/// What a plan comes to: which lines it has, and how much of each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gist {
    /// Lines by item id.
    pub lines: BTreeMap<String, Measure>,
    /// Warnings by id.
    pub warnings: BTreeSet<String>,
    /// Minutes planned a week.
    pub planned_minutes: u32,
}

/// How much of a line there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    /// Minutes a week that count against the budget.
    pub weekly_minutes: u32,
    /// Minutes of one occurrence.
    pub minutes: u32,
    /// Occurrences in a period.
    pub times: u32,
    /// Period.
    pub per: Option<Per>,
    /// Level of a guardrail.
    pub level: Option<Level>,
    /// First day, counted from the start.
    pub from_day: u32,
}

/// What the plan comes to under a request.
#[must_use]
pub fn gist(engine: &Engine, request: &Request<'_>) -> Gist {
    let plan = build(engine, request);
    let lines = plan.items.into_iter().map(|item| {
        let measure = Measure {
            weekly_minutes: item.weekly_minutes,
            minutes: item.minutes,
            times: item.times,
            per: item.per,
            level: item.level,
            from_day: item.from_day,
        };
        (item.id, measure)
    });
    Gist {
        lines: lines.collect(),
        warnings: plan.warnings.into_iter().map(|notice| notice.id).collect(),
        planned_minutes: plan.budget.planned_minutes,
    }
}
