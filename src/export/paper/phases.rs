//! Sections 6 and 13: the phases with what must be true before each, and the days on which I look back.

use super::{Block, Detail, Leaf, Line, inner};

use crate::plan::model::{PhaseSpan, Quiet};

pub(super) fn phases(leaf: &Leaf<'_>) -> Vec<Block> {
    vec![Block::Steps(leaf.plan.phases.iter().map(|phase| span(leaf, phase)).collect())]
}

fn span(leaf: &Leaf<'_>, phase: &PhaseSpan) -> Line {
    let args = [
        ("from", leaf.text.date_short(leaf.day(phase.from_day)).into()),
        ("to", leaf.text.date_short(leaf.day(phase.to_day)).into()),
    ];
    let mut line = Line::lead(leaf.words(&phase.title), leaf.text.with("paper-span", &args));
    if leaf.detail > Detail::Bare {
        line = line.and(leaf.told(&phase.aim));
    }
    line.and(leaf.text.with("paper-entry", &[("entry", inner(leaf.words(&phase.entry)).into())]))
}

pub(super) fn reviews(leaf: &Leaf<'_>) -> Vec<Block> {
    let mut points: Vec<Line> = leaf
        .plan
        .reviews
        .iter()
        .zip(["paper-review-first", "paper-review-last"])
        .map(|(day, key)| Line::lead(leaf.lead(&leaf.text.date_long(*day)), leaf.text.say(key)))
        .collect();
    points.extend(leaf.plan.quiet_periods.iter().map(|quiet| quiet_line(leaf, quiet)));
    points.extend(leaf.plan.exits.iter().map(|exit| Line::plain(leaf.words(exit))));
    vec![Block::Points(points)]
}

fn quiet_line(leaf: &Leaf<'_>, quiet: &Quiet) -> Line {
    let days = [("from", leaf.text.date_short(quiet.from).into()), ("to", leaf.text.date(quiet.to).into())];
    Line::lead(leaf.text.with("paper-quiet", &days), leaf.words(&quiet.reason))
}
