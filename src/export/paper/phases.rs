//! Sections 6 and 13: the phases with what must be true before each, and the days on which I look back.

use super::{Block, Line, inner};
use crate::export::Sheet;
use crate::plan::model::{PhaseSpan, Quiet};

pub(super) fn phases(sheet: &Sheet<'_>) -> Vec<Block> {
    vec![Block::Steps(sheet.plan.phases.iter().map(|phase| span(sheet, phase)).collect())]
}

fn span(sheet: &Sheet<'_>, phase: &PhaseSpan) -> Line {
    let args = [
        ("from", sheet.text.date_short(sheet.day(phase.from_day)).into()),
        ("to", sheet.text.date_short(sheet.day(phase.to_day)).into()),
    ];
    let line = Line::lead(sheet.words(&phase.title), sheet.text.with("paper-span", &args)).and(sheet.words(&phase.aim));
    line.and(sheet.text.with("paper-entry", &[("entry", inner(sheet.words(&phase.entry)).into())]))
}

pub(super) fn reviews(sheet: &Sheet<'_>) -> Vec<Block> {
    let mut points: Vec<Line> = sheet
        .plan
        .reviews
        .iter()
        .zip(["paper-review-first", "paper-review-last"])
        .map(|(day, key)| Line::lead(sheet.text.date_long(*day), sheet.text.say(key)))
        .collect();
    points.extend(sheet.plan.quiet_periods.iter().map(|quiet| quiet_line(sheet, quiet)));
    points.extend(sheet.plan.exits.iter().map(|exit| Line::plain(sheet.words(exit))));
    vec![Block::Points(points)]
}

fn quiet_line(sheet: &Sheet<'_>, quiet: &Quiet) -> Line {
    let days = [("from", sheet.text.date_short(quiet.from).into()), ("to", sheet.text.date(quiet.to).into())];
    Line::lead(sheet.text.with("paper-quiet", &days), sheet.words(&quiet.reason))
}
