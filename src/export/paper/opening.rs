//! Before the sections: the coach in a sentence, what must be seen first, and the four horizons.

use super::{Block, Detail, Leaf, Line, joined};

use crate::plan::model::{PhaseSpan, Sitting};
use chrono::NaiveTime;

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    let plan = leaf.plan;
    let mut blocks = vec![
        Block::Title(leaf.text.say("paper-title")),
        Block::Text(Line::plain(leaf.words(&plan.headline))),
        Block::Text(Line::plain(made(leaf))),
    ];
    if !plan.warnings.is_empty() {
        blocks.push(Block::Points(plan.warnings.iter().take(most(leaf)).map(|warning| Line::plain(leaf.told(&warning.text))).collect()));
    }
    blocks.push(Block::Points(horizons(leaf)));
    blocks
}

/// What must be seen first is few things.
fn most(leaf: &Leaf<'_>) -> usize {
    match leaf.detail {
        Detail::Tight | Detail::Bare => 4,
        _ => 8,
    }
}

fn made(leaf: &Leaf<'_>) -> String {
    let (plan, budget) = (leaf.plan, &leaf.plan.budget);
    leaf.text.with(
        "paper-made",
        &[
            ("start", leaf.text.date_long(plan.start).into()),
            ("minutes", leaf.text.minutes(budget.minutes_per_day.into()).into()),
            ("days", budget.planned_days.into()),
        ],
    )
}

/// Today, this week, the first month, the quarter.
fn horizons(leaf: &Leaf<'_>) -> Vec<Line> {
    let said = [
        ("paper-today", today(leaf)),
        ("paper-this-week", Some(week(leaf))),
        ("paper-month", month(leaf)),
        ("paper-quarter", quarter(leaf)),
    ];
    said.into_iter().filter_map(|(key, text)| Some(Line::lead(leaf.text.say(key), text?))).collect()
}

/// The first thing to do: the set-up sitting, or else the first session.
fn today(leaf: &Leaf<'_>) -> Option<String> {
    let (day, start, minutes, first) = match &leaf.plan.setup {
        Some(setup) => (setup.day, setup.start, setup.minutes, setup.items.first()?),
        None => {
            let session = leaf.plan.weeks.iter().flat_map(|week| &week.sessions).next()?;
            (session.day, session.start, session.minutes, &session.parts.first()?.item)
        }
    };
    let args = [
        ("day", leaf.text.date_short(day).into()),
        ("time", leaf.clock(start).into()),
        ("minutes", leaf.text.minutes(minutes.into()).into()),
        ("first", leaf.title_of(first).into()),
    ];
    Some(leaf.text.with("paper-today-first", &args))
}

/// The sittings of an ordinary week, those at the same time together.
pub(super) fn week(leaf: &Leaf<'_>) -> String {
    let mut times: Vec<(NaiveTime, u32)> = Vec::new();
    for sitting in &leaf.plan.rhythm {
        let at = (sitting.moment.start, sitting.minutes);
        if !times.contains(&at) {
            times.push(at);
        }
    }
    let said: Vec<String> = times.iter().map(|at| sittings(leaf, *at)).collect();
    if said.is_empty() { leaf.text.say("paper-no-sitting") } else { said.join(leaf.semicolon_space()) }
}

fn sittings(leaf: &Leaf<'_>, (start, minutes): (NaiveTime, u32)) -> String {
    let here = |sitting: &&Sitting| (sitting.moment.start, sitting.minutes) == (start, minutes);
    let days = leaf.plan.rhythm.iter().filter(here).map(|sitting| leaf.text.weekday_short(sitting.moment.day));
    let args = [
        ("days", joined(days).into()),
        ("time", leaf.clock(start).into()),
        ("minutes", leaf.text.minutes(minutes.into()).into()),
    ];
    leaf.text.with("paper-sitting", &args)
}

/// The phases that begin in the first month, and its review.
fn month(leaf: &Leaf<'_>) -> Option<String> {
    let begins = |phase: &&PhaseSpan| phase.from_day <= 31;
    let phases = leaf.plan.phases.iter().filter(begins).map(|phase| {
        let args = [("phase", leaf.words(&phase.title).into()), ("day", leaf.text.date_short(leaf.day(phase.from_day)).into())];
        leaf.text.with("paper-phase-from", &args)
    });
    let review = leaf.plan.reviews.first()?;
    Some(leaf.text.with("paper-month-plan", &[("phases", joined(phases).into()), ("day", leaf.text.date_short(*review).into())]))
}

fn quarter(leaf: &Leaf<'_>) -> Option<String> {
    let review = leaf.plan.reviews.last()?;
    Some(leaf.text.with("paper-quarter-plan", &[("day", leaf.text.date(*review).into())]))
}
