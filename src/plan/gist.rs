//! What a plan comes to: its lines and their sizes, without the words.

use crate::pack::catalogue::Per;
use crate::pack::rule::Level;
use crate::plan::build::Request;
use crate::plan::case::Case;
use crate::plan::items::Lines;
use crate::plan::layout::Layout;
use crate::plan::model::Item;
use crate::plan::{checklists, guardrails, metrics, pillars};
use crate::reason::{Engine, Stage};
use std::collections::BTreeMap;

/// What a plan comes to. Two plans with the same gist have the same lines in the same sizes, and warn of the
/// same things; sentences, reasons and dates may differ.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gist<'e> {
    /// Each line of the plan, by its id.
    pub lines: BTreeMap<&'e str, Measure>,
    /// Ids of the sentences of page one, in their order.
    pub warnings: Vec<&'e str>,
    /// Minutes of a week that are planned.
    pub planned_minutes: u32,
}

/// The size of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Measure {
    /// Its part of the planned minutes.
    pub weekly_minutes: u32,
    /// Minutes of one occurrence.
    pub minutes: u32,
    /// Occurrences in one period.
    pub times: u32,
    /// The period.
    pub per: Option<Per>,
    /// The light version was taken.
    pub light: bool,
    /// First day, counted from the start.
    pub from_day: u32,
    /// Level of a guardrail.
    pub level: Option<Level>,
}

/// The gist of the plan that [`build`](crate::plan::build) makes of the same request.
#[must_use]
pub fn gist<'e>(engine: &'e Engine, request: &Request<'_>) -> Gist<'e> {
    // whether lines are firm, which an interview still running decides, is no part of a gist
    let case = Case::of(engine, &Request { stage: Stage::Settled, ..*request });
    let Layout { rhythm, phases, laid, .. } = &Layout::of(&case);
    let timed = Lines { case: &case, calendar: laid, phases, rhythm }.timed();
    let planned_minutes = timed.iter().map(|line| line.measure.weekly_minutes).sum();
    let mut lines: Vec<(&str, Measure)> = timed.iter().map(|line| (line.activity.id.as_str(), line.measure)).collect();
    if laid.selection.writes(&case) {
        let pillars = pillars::IDS.into_iter().take(pillars::topics(&case).len());
        lines.extend(pillars.map(|id| (id, Measure::default())));
    }
    let level = |level| Measure { level: Some(level), ..Measure::default() };
    lines.extend(guardrails::chosen(&case).into_iter().map(|(it, _, at)| (it.id.as_str(), level(at))));
    lines.extend(metrics::chosen(&case).0.into_iter().map(|(_, it)| (it.id.as_str(), Measure::default())));
    lines.extend(checklists::chosen(&case).into_iter().map(|it| (it.id.as_str(), Measure::default())));
    let warnings = case.decision.warnings.iter().filter_map(|(id, _)| Some(case.pack.warnings.get(id)?.id.as_str()));
    Gist { lines: lines.into_iter().collect(), warnings: warnings.collect(), planned_minutes }
}

impl Measure {
    /// The size of a line of a plan.
    #[must_use]
    pub fn of(item: &Item) -> Measure {
        Measure {
            weekly_minutes: item.weekly_minutes,
            minutes: item.minutes,
            times: item.times,
            per: item.per,
            light: item.light,
            from_day: item.from_day,
            level: item.level,
        }
    }
}
