//! Section 5: what I do, when, for how long.

use super::{Block, Line, joined, opening};
use crate::export::Sheet;
use crate::pack::catalogue::Per;
use crate::plan::model::{Item, ItemKind};

pub(super) fn blocks(sheet: &Sheet<'_>) -> Vec<Block> {
    let budget = &sheet.plan.budget;
    let args = [
        ("planned", budget.planned_minutes.into()),
        ("weekly", budget.weekly_minutes.into()),
        ("free", budget.weekly_minutes.saturating_sub(budget.planned_minutes).into()),
        ("sittings", opening::week(sheet).into()),
        ("helper", budget.helper_minutes.into()),
    ];
    let mut blocks = vec![Block::Text(Line::plain(sheet.text.with("paper-budget", &args)))];
    blocks.push(Block::Points(sheet.items(ItemKind::Activity).filter(|item| !on_occasion(item)).map(|item| activity(sheet, item)).collect()));
    let occasions: Vec<Line> = sheet.items(ItemKind::Activity).filter(|item| on_occasion(item)).map(|item| occasion(sheet, item)).collect();
    if !occasions.is_empty() {
        blocks.push(Block::Text(Line::lead(sheet.text.say("paper-occasions"), "")));
        blocks.push(Block::Points(occasions));
    }
    blocks
}

fn on_occasion(item: &Item) -> bool {
    matches!(item.per, Some(Per::Event | Per::Case))
}

fn activity(sheet: &Sheet<'_>, item: &Item) -> Line {
    let line = Line::lead(sheet.words(&item.title), format!("({}).", measure(sheet, item))).and(sheet.words(&item.text));
    match &item.if_then {
        Some(if_then) => line.and(sheet.words(if_then)),
        None => line,
    }
}

/// "10 minutes, 5 times a week, from 8 Dec".
fn measure(sheet: &Sheet<'_>, item: &Item) -> String {
    let mut parts = Vec::new();
    if item.minutes > 0 {
        parts.push(sheet.text.minutes(item.minutes.into()));
    }
    if let Some(per) = item.per {
        parts.push(sheet.text.with("paper-per", &[("per", per_word(per).into()), ("n", item.times.into())]));
    }
    if item.from_day > 0 {
        parts.push(sheet.text.with("paper-from", &[("day", sheet.text.date_short(sheet.day(item.from_day)).into())]));
    }
    if let Some(to) = item.to_day {
        parts.push(sheet.text.with("paper-until", &[("day", sheet.text.date_short(sheet.day(to)).into())]));
    }
    joined(parts)
}

fn occasion(sheet: &Sheet<'_>, item: &Item) -> Line {
    let title = sheet.text.with("paper-lead", &[("name", sheet.words(&item.title).into())]);
    Line::lead(title, sheet.words(&item.text))
}

fn per_word(per: Per) -> &'static str {
    match per {
        Per::Once => "once",
        Per::Day => "day",
        Per::Week => "week",
        Per::Month => "month",
        Per::Quarter => "quarter",
        Per::Event => "event",
        Per::Case => "case",
    }
}
