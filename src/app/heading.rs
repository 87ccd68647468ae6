//! The groups that the rows of a tab stand in, by the key of their heading: the same on every face.

use crate::app::Tab;
use crate::app::plan_view::{PlanView, Row};
use crate::pack::catalogue::Checklist;
use crate::pack::rule::Level;
use crate::plan::Plan;
use crate::plan::model::{Item, ItemKind};

/// Heading of what the minutes go to.
pub const BUDGET: &str = "group-budget";
/// Heading of the editorial line.
pub const LINE: &str = "group-line";

/// Heading of the group that a row belongs to; `None` for rows that need none.
#[must_use]
pub fn of(plan: &Plan, view: PlanView, row: Row) -> Option<&'static str> {
    let first = view.tab == Tab::Today;
    match row {
        Row::Session(..) | Row::Setup if first && view.now.is_none_or(|now| now <= plan.start) => {
            Some("group-first-week")
        }
        Row::Session(..) | Row::Setup if first => Some("group-next"),
        Row::Item(_) if first => Some(BUDGET),
        Row::Headline | Row::Session(..) | Row::Setup | Row::Phase(_) => None,
        Row::Warning(_) => Some("group-warnings"),
        Row::Exit(_) => Some("group-exits"),
        Row::Cost(_) => Some("group-costs"),
        Row::Item(at) => plan.items.get(at).and_then(|item| item_heading(plan, item)),
        Row::Line => Some(LINE),
        Row::Bio => Some("group-bio"),
        Row::Writing(_) => Some("group-writing"),
        Row::List(_) => Some("group-lists"),
        Row::Search(_) => Some("group-searches"),
        Row::Notice(_) => Some("group-notices"),
        Row::Spring(_) => Some("group-springs"),
        Row::Culture(_) => Some("group-culture"),
        Row::Weight(_) => Some("sure-matters"),
        Row::Assumed(..) => Some("group-assumed"),
        Row::Aside(_) => Some("sure-aside"),
    }
}

fn item_heading(plan: &Plan, item: &Item) -> Option<&'static str> {
    match (item.kind, item.list) {
        (ItemKind::Setup, _) => Some("group-setup"),
        // What begins in a phase stands under its name.
        (ItemKind::Activity, _) if plan.phases.iter().any(|phase| phase.id == item.phase) => None,
        (ItemKind::Activity, _) => Some("group-always"),
        (ItemKind::Pillar, _) => Some("group-pillars"),
        (ItemKind::Guardrail, _) => match item.level {
            Some(Level::Stop) => Some("group-stop"),
            Some(Level::Warn) => Some("group-warn"),
            _ => Some("group-hint"),
        },
        (ItemKind::Metric, _) => Some("group-metrics"),
        (ItemKind::Profile, _) => Some("group-profile"),
        (ItemKind::Ritual, _) => Some("group-ritual"),
        (ItemKind::Crisis, _) => Some("group-crisis"),
        (ItemKind::Checklist, Some(Checklist::Thumbs)) => Some("group-thumbs"),
        (ItemKind::Checklist, Some(Checklist::Reply)) => Some("group-reply"),
        (ItemKind::Checklist, _) => Some("group-post"),
    }
}
