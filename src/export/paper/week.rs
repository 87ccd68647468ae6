//! Section 5: what I do, when, for how long.

use super::{Block, Leaf, Line, joined, opening};
use crate::pack::catalogue::Per;
use crate::pack::heuristic::Day;
use crate::plan::model::{Item, ItemKind};
use chrono::NaiveTime;

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    let budget = &leaf.plan.budget;
    let args = [
        ("planned", budget.planned_minutes.into()),
        ("weekly", budget.weekly_minutes.into()),
        ("free", budget.weekly_minutes.saturating_sub(budget.planned_minutes).into()),
        ("helper", budget.helper_minutes.into()),
    ];
    let all: Vec<&Item> = leaf.items(ItemKind::Activity).collect();
    let of = |kinds: &[Per]| -> Vec<&Item> {
        all.iter().copied().filter(|item| item.per.is_some_and(|per| kinds.contains(&per))).collect()
    };
    let mut points = often(leaf, &of(&[Per::Day, Per::Week, Per::Once]));
    let diary: &[(&str, &[Per])] = if leaf.is_brief() {
        &[("paper-seldom", &[Per::Month, Per::Quarter])]
    } else {
        &[("paper-monthly", &[Per::Month]), ("paper-quarterly", &[Per::Quarter])]
    };
    points.extend(diary.iter().flat_map(|(key, pers)| seldom(leaf, key, &of(pers))));
    points.extend(occasions(leaf, &of(&[Per::Event, Per::Case])));
    vec![Block::Text(Line::plain(leaf.text.with("paper-budget", &args))), Block::Points(points)]
}

/// What is done each day or week. The moment is told in full once for each cue, with the first thing that lasts;
/// after that, day and minutes say enough.
fn often(leaf: &Leaf<'_>, items: &[&Item]) -> Vec<Line> {
    let mut opening: Vec<&str> = Vec::new();
    for sitting in &leaf.plan.rhythm {
        let cued = |item: &&&Item| {
            item.if_then.as_ref().is_some_and(|said| leaf.words(said).contains(leaf.words(&sitting.cue)))
        };
        let lasting = items.iter().filter(cued).find(|item| item.to_day.is_none());
        opening.extend(lasting.or_else(|| items.iter().find(cued)).map(|item| item.id.as_str()));
    }
    let line = |item: &&Item| {
        let what = match &item.if_then {
            Some(if_then) if opening.contains(&item.id.as_str()) => leaf.words(if_then),
            _ if leaf.is_brief() => "",
            _ => leaf.told(&item.text),
        };
        activity(leaf, item, what)
    };
    items.iter().map(line).collect()
}

fn activity(leaf: &Leaf<'_>, item: &Item, what: &str) -> Line {
    Line::lead(leaf.words(&item.title), format!("({}).", measure(leaf, item))).and(what)
}

/// What has no day: read when it comes, so left to the saved plan where there is little room.
fn occasions(leaf: &Leaf<'_>, items: &[&Item]) -> Vec<Line> {
    if !leaf.is_full() {
        return Vec::new();
    }
    items.iter().map(|item| leaf.lead(leaf.words(&item.title), leaf.told(&item.text))).collect()
}

/// For the diary: looked up when its month comes.
fn seldom(leaf: &Leaf<'_>, key: &str, items: &[&Item]) -> Vec<Line> {
    if leaf.is_full() {
        return items.iter().map(|item| activity(leaf, item, leaf.told(&item.text))).collect();
    }
    let said: Vec<String> = items.iter().map(|item| timed(leaf, item)).collect();
    if said.is_empty() { Vec::new() } else { vec![leaf.lead_by(key, leaf.run(said))] }
}

/// "Monthly figures and choices (10 minutes)".
fn timed(leaf: &Leaf<'_>, item: &Item) -> String {
    let title = leaf.words(&item.title);
    let mut parts = vec![leaf.text.with("paper-min", &[("n", item.minutes.into())])];
    if item.times > 1 {
        parts.push(leaf.text.with("paper-times", &[("n", item.times.into())]));
    }
    if item.from_day > 0 && !leaf.is_brief() {
        parts.push(from(leaf, item.from_day));
    }
    format!("{title} ({})", joined(parts))
}

/// "10 minutes, Mon to Wed, from Tue 8 Dec".
fn measure(leaf: &Leaf<'_>, item: &Item) -> String {
    let mut parts = Vec::new();
    if item.minutes > 0 {
        parts.push(leaf.text.minutes(item.minutes.into()));
    }
    match item.per {
        Some(Per::Day | Per::Week) if !item.when.is_empty() => parts.push(moments(leaf, item)),
        Some(per) => parts.push(leaf.text.with("paper-per", &[("per", per.word().into()), ("n", item.times.into())])),
        None => {}
    }
    if item.from_day > 0 {
        parts.push(from(leaf, item.from_day));
    }
    if let Some(to) = item.to_day {
        parts.push(leaf.text.with("paper-until", &[("day", leaf.text.date_short(leaf.day(to)).into())]));
    }
    joined(parts)
}

fn from(leaf: &Leaf<'_>, day: u32) -> String {
    leaf.text.with("paper-from", &[("day", leaf.text.date_short(leaf.day(day)).into())])
}

/// "Mon, Wed"; with the time where a week has several: "Mon, Tue 10:15, Fri 16:15".
fn moments(leaf: &Leaf<'_>, item: &Item) -> String {
    let mut times: Vec<(NaiveTime, Vec<Day>)> = Vec::new();
    for moment in &item.when {
        match times.iter_mut().find(|(start, _)| *start == moment.start) {
            Some((_, days)) => days.push(moment.day),
            None => times.push((moment.start, vec![moment.day])),
        }
    }
    let mut starts: Vec<NaiveTime> = leaf.plan.rhythm.iter().map(|sitting| sitting.moment.start).collect();
    starts.dedup();
    let one_time = starts.iter().all(|start| Some(start) == starts.first());
    joined(times.into_iter().map(|(start, on)| {
        let days = opening::days(leaf, &on);
        if one_time { days } else { format!("{days} {}", leaf.clock(start)) }
    }))
}
