//! What a plan comes to: its lines and their sizes, without the words.

use crate::pack::Pack;
use crate::pack::catalogue::Per;
use crate::pack::rule::Level;
use crate::plan::build::{Request, build};
use crate::plan::model::{Item, ItemKind};
use crate::plan::pillars;
use crate::reason::Engine;
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

/// The gist of the plan that [`build`] makes of the same request.
#[must_use]
pub fn gist<'e>(engine: &'e Engine, request: &Request<'_>) -> Gist<'e> {
    let (pack, plan) = (engine.pack(), build(engine, request));
    let lines = plan.items.iter().filter_map(|item| Some((id_of(pack, item)?, Measure::of(item)))).collect();
    let warnings = plan.warnings.iter().filter_map(|notice| Some(pack.warnings.get(&notice.id)?.id.as_str()));
    Gist { lines, warnings: warnings.collect(), planned_minutes: plan.budget.planned_minutes }
}

fn id_of<'e>(pack: &'e Pack, item: &Item) -> Option<&'e str> {
    let id = match item.kind {
        ItemKind::Setup | ItemKind::Activity => &pack.activities.get(&item.id)?.id,
        ItemKind::Pillar => return pillars::IDS.into_iter().find(|id| *id == item.id),
        ItemKind::Guardrail => &pack.guardrails.get(&item.id)?.id,
        ItemKind::Metric => &pack.metrics.get(&item.id)?.id,
        ItemKind::Checklist | ItemKind::Profile | ItemKind::Ritual | ItemKind::Crisis => {
            &pack.checklists.get(&item.id)?.id
        }
    };
    Some(id)
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
