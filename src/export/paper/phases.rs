//! Sections 6 and 13: the phases with what must be true before each, and the days on which I look back.

use super::wording::{semicolon, small};
use super::{Block, Leaf, Line, inner};
use crate::plan::model::{PhaseSpan, Quiet};

pub(super) fn phases(leaf: &Leaf<'_>) -> Vec<Block> {
    vec![Block::Steps(leaf.plan.phases.iter().map(|phase| span(leaf, phase)).collect())]
}

/// A phase lasts until the next one; the first needs nothing but a beginning.
fn span(leaf: &Leaf<'_>, phase: &PhaseSpan) -> Line {
    let day = leaf.text.date_short(leaf.day(phase.from_day));
    let args = [
        ("when", if phase.from_day == 0 { "now" } else { leaf.by_detail("brief", "later", "later") }.into()),
        ("day", day.into()),
        ("entry", small(inner(leaf.words(&phase.entry))).into()),
    ];
    let line = leaf.lead(leaf.words(&phase.title), leaf.text.with("paper-phase", &args));
    if leaf.is_full() { line.and(leaf.words(&phase.aim)) } else { line }
}

pub(super) fn reviews(leaf: &Leaf<'_>) -> Vec<Block> {
    let reviews = leaf.plan.reviews.iter().zip(["paper-review-first", "paper-review-last"]);
    let mut points: Vec<Line> =
        reviews.map(|(day, key)| leaf.lead(&leaf.text.date(*day), leaf.text.say(key))).collect();
    let quiet = &leaf.plan.quiet_periods;
    if leaf.is_brief() && !quiet.is_empty() {
        let spans: Vec<String> = quiet.iter().map(|quiet| days(leaf, "paper-span", quiet)).collect();
        points.push(leaf.lead_by("paper-silence", spans.join(semicolon(leaf.lang()))));
    } else {
        points
            .extend(quiet.iter().map(|quiet| Line::lead(days(leaf, "paper-quiet", quiet), leaf.words(&quiet.reason))));
    }
    points.extend(leaf.plan.exits.iter().map(|exit| Line::plain(leaf.words(exit))));
    vec![Block::Points(points)]
}

fn days(leaf: &Leaf<'_>, key: &str, quiet: &Quiet) -> String {
    let days = [("from", leaf.text.date_short(quiet.from).into()), ("to", leaf.text.date_short(quiet.to).into())];
    leaf.text.with(key, &days)
}
