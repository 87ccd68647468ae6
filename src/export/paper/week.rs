//! Section 5: what I do, when, for how long.

use super::{Block, Detail, Leaf, Line, joined};

use crate::pack::catalogue::Per;
use crate::plan::model::{Item, ItemKind};

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    let budget = &leaf.plan.budget;
    let args = [
        ("planned", budget.planned_minutes.into()),
        ("weekly", budget.weekly_minutes.into()),
        ("free", budget.weekly_minutes.saturating_sub(budget.planned_minutes).into()),
        ("helper", budget.helper_minutes.into()),
    ];
    let mut blocks = vec![Block::Text(Line::plain(leaf.text.with("paper-budget", &args)))];
    let (often, seldom): (Vec<&Item>, Vec<&Item>) = leaf.items(ItemKind::Activity).filter(|item| !on_occasion(item)).partition(|item| is_often(item));
    // Where room is very short, the first few carry their moment, the others share a line.
    let told = if leaf.detail == Detail::Tight { 4 } else { usize::MAX };
    let mut points: Vec<Line> = often.iter().take(told).map(|item| activity(leaf, item)).collect();
    let others: Vec<&Item> = often.iter().skip(told).copied().collect();
    points.extend(in_one_line(leaf, "paper-also", &others, |item| format!("{} ({})", leaf.words(&item.title), measure(leaf, item))));
    if leaf.detail <= Detail::Bare {
        points.extend(in_one_line(leaf, "paper-seldom", &seldom, |item| format!("{} ({})", leaf.words(&item.title), measure(leaf, item))));
    } else {
        points.extend(seldom.into_iter().map(|item| activity(leaf, item)));
    }
    let occasions: Vec<&Item> = leaf.items(ItemKind::Activity).filter(|item| on_occasion(item)).collect();
    if leaf.detail == Detail::Rich {
        points.extend(occasions.into_iter().map(|item| occasion(leaf, item)));
    } else {
        points.extend(in_one_line(leaf, "paper-occasions", &occasions, |item| leaf.words(&item.title).to_owned()));
    }
    blocks.push(Block::Points(points));
    blocks
}

fn in_one_line(leaf: &Leaf<'_>, key: &str, items: &[&Item], said: impl Fn(&Item) -> String) -> Option<Line> {
    let all: Vec<String> = items.iter().map(|item| said(item)).collect();
    (!all.is_empty()).then(|| Line::lead(leaf.text.say(key), format!("{}.", all.join(leaf.semicolon_space()))))
}

/// Every day or every week; the rest is looked up when its month comes.
fn is_often(item: &Item) -> bool {
    matches!(item.per, Some(Per::Day | Per::Week))
}

fn on_occasion(item: &Item) -> bool {
    matches!(item.per, Some(Per::Event | Per::Case))
}

/// What is done, with the person's own moment; the how where there is room.
fn activity(leaf: &Leaf<'_>, item: &Item) -> Line {
    let line = Line::lead(leaf.words(&item.title), format!("({}).", measure(leaf, item)));
    match &item.if_then {
        Some(if_then) if leaf.detail == Detail::Rich => line.and(leaf.words(&item.text)).and(leaf.words(if_then)),
        Some(if_then) => line.and(leaf.words(if_then)),
        None => line.and(leaf.told(&item.text)),
    }
}

/// "10 minutes, 5 times a week, from 8 Dec".
fn measure(leaf: &Leaf<'_>, item: &Item) -> String {
    let mut parts = Vec::new();
    if item.minutes > 0 {
        parts.push(leaf.text.minutes(item.minutes.into()));
    }
    if let Some(per) = item.per {
        parts.push(leaf.text.with("paper-per", &[("per", per_word(per).into()), ("n", item.times.into())]));
    }
    // What is done once a month begins with its phase, which says its day.
    if item.from_day > 0 && (is_often(item) || leaf.detail > Detail::Tight) {
        parts.push(leaf.text.with("paper-from", &[("day", leaf.text.date_short(leaf.day(item.from_day)).into())]));
    }
    if let Some(to) = item.to_day {
        parts.push(leaf.text.with("paper-until", &[("day", leaf.text.date_short(leaf.day(to)).into())]));
    }
    joined(parts)
}

fn occasion(leaf: &Leaf<'_>, item: &Item) -> Line {
    let title = leaf.lead(leaf.words(&item.title));
    Line::lead(title, leaf.words(&item.text))
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
