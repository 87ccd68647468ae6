//! Before the sections: the coach in a sentence, what must be seen first, and the four horizons.

use super::wording::semicolon;
use super::{Block, Leaf, Line, joined};
use crate::pack::heuristic::Day;
use crate::plan::model::{PhaseSpan, Sitting};
use chrono::NaiveTime;

/// What must be seen first is few things.
const MOST_WARNINGS: [usize; 3] = [2, 4, 8];

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    let plan = leaf.plan;
    let [brief, short, full] = MOST_WARNINGS;
    let warnings = plan.warnings.iter().take(leaf.by_detail(brief, short, full));
    let mut blocks = vec![
        Block::Title(leaf.text.say("paper-title")),
        Block::Text(Line::plain(leaf.words(&plan.headline))),
        Block::Points(warnings.map(|warning| Line::plain(leaf.hinted(&warning.text))).collect()),
    ];
    // The sittings below say the same in days and times.
    if !leaf.is_brief() {
        blocks.push(Block::Text(Line::plain(made(leaf))));
    }
    blocks.push(Block::Points(horizons(leaf)));
    blocks
}

fn made(leaf: &Leaf<'_>) -> String {
    let (plan, budget) = (leaf.plan, &leaf.plan.budget);
    let args = [
        ("start", leaf.text.date_long(plan.start).into()),
        ("minutes", leaf.text.minutes(budget.minutes_per_day.into()).into()),
        ("days", budget.planned_days.into()),
    ];
    leaf.text.with("paper-made", &args)
}

/// Today, this week, the first month, the quarter.
fn horizons(leaf: &Leaf<'_>) -> Vec<Line> {
    let mut said = vec![("paper-today", today(leaf)), ("paper-this-week", Some(week(leaf)))];
    // Sections 6 and 13 say it in days.
    if !leaf.is_brief() {
        said.extend([("paper-month", month(leaf)), ("paper-quarter", quarter(leaf))]);
    }
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
        ("room", leaf.by_detail("little", "more", "more").into()),
    ];
    Some(leaf.text.with("paper-today-first", &args))
}

/// The sittings of an ordinary week, those at the same time together.
fn week(leaf: &Leaf<'_>) -> String {
    let mut times: Vec<(NaiveTime, u32)> = Vec::new();
    for sitting in &leaf.plan.rhythm {
        let at = (sitting.moment.start, sitting.minutes);
        if !times.contains(&at) {
            times.push(at);
        }
    }
    let said: Vec<String> = times.iter().map(|at| sittings(leaf, *at)).collect();
    if said.is_empty() { leaf.text.say("paper-no-sitting") } else { format!("{}.", said.join(semicolon(leaf.lang()))) }
}

fn sittings(leaf: &Leaf<'_>, (start, minutes): (NaiveTime, u32)) -> String {
    let here = |sitting: &&Sitting| (sitting.moment.start, sitting.minutes) == (start, minutes);
    let on: Vec<Day> = leaf.plan.rhythm.iter().filter(here).map(|sitting| sitting.moment.day).collect();
    let args = [
        ("days", days(leaf, &on).into()),
        ("time", leaf.clock(start).into()),
        ("minutes", leaf.text.minutes(minutes.into()).into()),
    ];
    leaf.text.with("paper-sitting", &args)
}

const WEEK: [Day; 7] = [Day::Mon, Day::Tue, Day::Wed, Day::Thu, Day::Fri, Day::Sat, Day::Sun];

/// "Mon, Wed"; three days or more in a row as "Mon to Wed".
pub(super) fn days(leaf: &Leaf<'_>, on: &[Day]) -> String {
    let names = || on.iter().map(|day| leaf.text.weekday_short(*day));
    let in_a_row = on.len() > 2 && WEEK.windows(on.len()).any(|row| row == on);
    match (names().next(), names().next_back()) {
        (Some(first), Some(last)) if in_a_row => {
            leaf.text.with("paper-days", &[("from", first.into()), ("to", last.into())])
        }
        _ => joined(names()),
    }
}

/// The phases that begin in the first month, and its review; their days stand in section 6.
fn month(leaf: &Leaf<'_>) -> Option<String> {
    let begins = |phase: &&PhaseSpan| phase.from_day <= 31;
    let phases = leaf.plan.phases.iter().filter(begins).map(|phase| leaf.words(&phase.title).to_owned());
    let review = leaf.plan.reviews.first()?;
    Some(
        leaf.text.with(
            "paper-month-plan",
            &[("phases", joined(phases).into()), ("day", leaf.text.date_short(*review).into())],
        ),
    )
}

fn quarter(leaf: &Leaf<'_>) -> Option<String> {
    let review = leaf.plan.reviews.last()?;
    Some(leaf.text.with("paper-quarter-plan", &[("day", leaf.text.date_short(*review).into())]))
}
