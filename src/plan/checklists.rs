//! The checklists: whatever suits, without what is forbidden; rituals only a few.

use crate::pack::catalogue::{Checklist, ChecklistItem};
use crate::plan::because::Reasons;
use crate::plan::came::Came;
use crate::plan::case::Case;
use crate::plan::items;
use crate::plan::keys;
use crate::plan::model::{Item, ItemKind};
use std::cmp::Reverse;

/// Checklist lines, list by list, in pack order.
pub(super) fn lines(case: &Case<'_>, reasons: &mut Reasons<'_, '_>) -> Vec<Item> {
    chosen(case).into_iter().map(|item| line(case, reasons, item)).collect()
}

/// What [`lines`] tells of.
pub(super) fn chosen<'a>(case: &Case<'a>) -> Vec<&'a ChecklistItem> {
    let mut shown: Vec<&'a ChecklistItem> = case.pack.checklists.iter().filter(|item| is_shown(case, item)).collect();
    shown.sort_by_key(|item| item.list);
    let rituals = few_rituals(case, &shown);
    shown.retain(|item| item.list != Checklist::Ritual || rituals.contains(&item.id.as_str()));
    shown
}

fn is_shown(case: &Case<'_>, item: &ChecklistItem) -> bool {
    let offered = !item.on_request || case.rank(&item.id).is_some();
    offered && !case.forbids(&item.id) && case.holds(item.when.as_ref())
}

/// The rituals that are kept: those that rules want most, then in pack order.
fn few_rituals<'a>(case: &Case<'_>, shown: &[&'a ChecklistItem]) -> Vec<&'a str> {
    let mut rituals: Vec<&&ChecklistItem> = shown.iter().filter(|item| item.list == Checklist::Ritual).collect();
    rituals.sort_by_cached_key(|item| Reverse(case.rank(&item.id)));
    rituals.into_iter().take(case.setting("rituals_at_most") as usize).map(|item| item.id.as_str()).collect()
}

fn line(case: &Case<'_>, reasons: &mut Reasons<'_, '_>, item: &ChecklistItem) -> Item {
    let kind = match item.list {
        Checklist::Profile => ItemKind::Profile,
        Checklist::Ritual => ItemKind::Ritual,
        Checklist::Crisis => ItemKind::Crisis,
        Checklist::Thumbs | Checklist::Post | Checklist::Reply => ItemKind::Checklist,
    };
    let ruled = reasons.of_item(&item.id, &item.because);
    let because = ruled.unwrap_or_else(|| reasons.of_own(&item.because, None, &[], item.when.as_ref()));
    Item {
        phase: keys::ALL.to_owned(),
        list: Some(item.list),
        firm: case.firm(&item.id) || (!item.on_request && case.firmly(item.when.as_ref())),
        came: case.rank(&item.id).map_or(Came::Always, Came::Ruled),
        because,
        ..items::plain(&item.id, kind, &item.text, &item.text)
    }
}
