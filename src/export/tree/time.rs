//! Weeks, sittings and the editorial calendar, in the tree.

use super::{day, list};
use crate::export::Sheet;
use crate::pack::heuristic::Day;
use crate::plan::model::{Moment, Session, SetupSitting, Sitting, Week, Writing};
use chrono::NaiveTime;
use serde_json::{Value, json};

pub(super) fn week(week: &Week) -> Value {
    json!({ "week": week.week, "from": day(week.from), "minutes": week.minutes, "sessions": list(&week.sessions, session) })
}

/// A session; an item that is done in several of them is named in each.
fn session(session: &Session) -> Value {
    json!({
        "day": day(session.day),
        "start": clock(session.start),
        "minutes": session.minutes,
        "items": list(&session.parts, |part| part.item.as_str().into()),
    })
}

pub(super) fn setup(setup: &SetupSitting) -> Value {
    json!({ "day": day(setup.day), "start": clock(setup.start), "minutes": setup.minutes, "items": setup.items })
}

pub(super) fn sitting(sheet: &Sheet<'_>, sitting: &Sitting) -> Value {
    json!({ "when": moment(&sitting.moment), "minutes": sitting.minutes, "cue": sheet.say(&sitting.cue) })
}

pub(super) fn writing(sheet: &Sheet<'_>, writing: &Writing) -> Value {
    json!({
        "day": day(writing.day),
        "start": clock(writing.start),
        "item": writing.item,
        "topic": writing.topic,
        "part": writing.part,
        "prompt": writing.prompt,
        "text": sheet.say(&writing.text),
    })
}

/// `mon 12:30`.
pub(super) fn moment(moment: &Moment) -> String {
    format!("{} {}", day_code(moment.day), clock(moment.start))
}

fn clock(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// The three letters of a day, in every language of the interface.
fn day_code(day: Day) -> &'static str {
    match day {
        Day::Mon => "mon",
        Day::Tue => "tue",
        Day::Wed => "wed",
        Day::Thu => "thu",
        Day::Fri => "fri",
        Day::Sat => "sat",
        Day::Sun => "sun",
    }
}
