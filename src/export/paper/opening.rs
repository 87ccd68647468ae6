//! Before the sections: the coach in a sentence, what must be seen first, and the four horizons.

use super::{Block, Line, joined};
use crate::export::Sheet;
use crate::plan::model::{PhaseSpan, Sitting};
use chrono::NaiveTime;

pub(super) fn blocks(sheet: &Sheet<'_>) -> Vec<Block> {
    let plan = sheet.plan;
    let mut blocks = vec![
        Block::Title(sheet.text.say("paper-title")),
        Block::Text(Line::plain(sheet.words(&plan.headline))),
        Block::Text(Line::plain(made(sheet))),
    ];
    if !plan.warnings.is_empty() {
        blocks.push(Block::Points(plan.warnings.iter().map(|warning| Line::plain(sheet.words(&warning.text))).collect()));
    }
    blocks.push(Block::Points(horizons(sheet)));
    blocks
}

fn made(sheet: &Sheet<'_>) -> String {
    let (plan, budget) = (sheet.plan, &sheet.plan.budget);
    sheet.text.with(
        "paper-made",
        &[
            ("start", sheet.text.date_long(plan.start).into()),
            ("minutes", sheet.text.minutes(budget.minutes_per_day.into()).into()),
            ("days", budget.planned_days.into()),
            ("planned", budget.planned_minutes.into()),
            ("weekly", budget.weekly_minutes.into()),
        ],
    )
}

/// Today, this week, the first month, the quarter.
fn horizons(sheet: &Sheet<'_>) -> Vec<Line> {
    let said = [
        ("paper-today", today(sheet)),
        ("paper-this-week", Some(week(sheet))),
        ("paper-month", month(sheet)),
        ("paper-quarter", quarter(sheet)),
    ];
    said.into_iter().filter_map(|(key, text)| Some(Line::lead(sheet.text.say(key), text?))).collect()
}

/// The first thing to do: the set-up sitting, or else the first session.
fn today(sheet: &Sheet<'_>) -> Option<String> {
    let (day, start, minutes, first) = match &sheet.plan.setup {
        Some(setup) => (setup.day, setup.start, setup.minutes, setup.items.first()?),
        None => {
            let session = sheet.plan.weeks.iter().flat_map(|week| &week.sessions).next()?;
            (session.day, session.start, session.minutes, &session.parts.first()?.item)
        }
    };
    let args = [
        ("day", sheet.text.date_short(day).into()),
        ("time", sheet.clock(start).into()),
        ("minutes", sheet.text.minutes(minutes.into()).into()),
        ("first", sheet.title_of(first).into()),
    ];
    Some(sheet.text.with("paper-today-first", &args))
}

/// The sittings of an ordinary week, those at the same time together.
pub(super) fn week(sheet: &Sheet<'_>) -> String {
    let mut times: Vec<(NaiveTime, u32)> = Vec::new();
    for sitting in &sheet.plan.rhythm {
        let at = (sitting.moment.start, sitting.minutes);
        if !times.contains(&at) {
            times.push(at);
        }
    }
    let said: Vec<String> = times.iter().map(|at| sittings(sheet, *at)).collect();
    if said.is_empty() { sheet.text.say("paper-no-sitting") } else { said.join(sheet.semicolon_space()) }
}

fn sittings(sheet: &Sheet<'_>, (start, minutes): (NaiveTime, u32)) -> String {
    let here = |sitting: &&Sitting| (sitting.moment.start, sitting.minutes) == (start, minutes);
    let days = sheet.plan.rhythm.iter().filter(here).map(|sitting| sheet.text.weekday_short(sitting.moment.day));
    let args = [
        ("days", joined(days).into()),
        ("time", sheet.clock(start).into()),
        ("minutes", sheet.text.minutes(minutes.into()).into()),
    ];
    sheet.text.with("paper-sitting", &args)
}

/// The phases that begin in the first month, and its review.
fn month(sheet: &Sheet<'_>) -> Option<String> {
    let begins = |phase: &&PhaseSpan| phase.from_day <= 31;
    let phases = sheet.plan.phases.iter().filter(begins).map(|phase| {
        let args = [("phase", sheet.words(&phase.title).into()), ("day", sheet.text.date_short(sheet.day(phase.from_day)).into())];
        sheet.text.with("paper-phase-from", &args)
    });
    let review = sheet.plan.reviews.first()?;
    Some(sheet.text.with("paper-month-plan", &[("phases", joined(phases).into()), ("day", sheet.text.date_short(*review).into())]))
}

fn quarter(sheet: &Sheet<'_>) -> Option<String> {
    let review = sheet.plan.reviews.last()?;
    Some(sheet.text.with("paper-quarter-plan", &[("day", sheet.text.date(*review).into())]))
}
