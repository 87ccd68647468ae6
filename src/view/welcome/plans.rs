//! What is told of a row of the first screen besides its name: of drafts how far they are, of plans what is due.

use crate::app::parts::plan::glance::Glance;
use crate::app::welcome::Entry;
use crate::app::{Model, Seen};
use crate::intent::{Intent, Place};
use crate::phrase::Phrase;
use crate::view::{Ctx, keys, page};
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use ratatui::style::Style;

/// Columns of a headline at most: it is to be known again, not read.
const HEADLINE: usize = 100;
/// Minutes of a day.
const DAY: u64 = 24 * 60;

/// Lines to stand under a row.
pub(super) fn told(ctx: &Ctx<'_>, model: &Model, entry: &Entry) -> Vec<(String, Style)> {
    let quiet = ctx.theme.quiet;
    match entry {
        Entry::Resume => draft(ctx, model).map(|told| (told, quiet)).into_iter().collect(),
        Entry::Older(at) => {
            let older = model.opening.older.get(*at);
            older.map(|older| (kept(ctx, older.answered, Some(older.age)), quiet)).into_iter().collect()
        }
        Entry::Open(path) => {
            let recent = model.opening.recent.iter().find(|recent| recent.path == *path);
            recent.map(|recent| seen(ctx, &recent.seen)).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// "12 answers kept, 5 minutes ago; last: minutes a day".
fn draft(ctx: &Ctx<'_>, model: &Model) -> Option<String> {
    let draft = model.opening.draft.as_ref()?;
    let told = kept(ctx, draft.answers().len(), model.opening.draft_age);
    let Some(last) = draft.order().last().map(|id| Phrase::new(ctx.pack(), ctx.text).question(id)) else {
        return Some(told);
    };
    Some(ctx.text.with("welcome-last", &[("kept", told.into()), ("what", last.into())]))
}

fn kept(ctx: &Ctx<'_>, answered: usize, age: Option<u64>) -> String {
    let kept = ctx.text.with("welcome-resume-note", &[("n", answered.into())]);
    match age {
        Some(age) => format!("{kept}, {}", self::age(ctx, age)),
        None => kept,
    }
}

/// How long ago something was, in the largest unit that is whole.
fn age(ctx: &Ctx<'_>, minutes: u64) -> String {
    let (key, n) = match minutes {
        0 => return ctx.say("age-now"),
        1..60 => ("age-minutes", minutes),
        60..DAY => ("age-hours", minutes / 60),
        _ => ("age-days", minutes / DAY),
    };
    ctx.text.with(key, &[("n", i64::try_from(n).unwrap_or(i64::MAX).into())])
}

fn seen(ctx: &Ctx<'_>, seen: &Seen) -> Vec<(String, Style)> {
    let key = keys::first(ctx, Place::Welcome, Intent::Forget).unwrap_or_default();
    let lost = |said: &str| vec![(ctx.text.with(said, &[("key", key.clone().into())]), ctx.theme.warn)];
    match seen {
        Seen::Plan(glance) => plan(ctx, glance),
        Seen::Missing => lost("welcome-missing"),
        Seen::Unreadable => lost("welcome-unreadable"),
    }
}

fn plan(ctx: &Ctx<'_>, glance: &Glance) -> Vec<(String, Style)> {
    let mut told = vec![(page::cut(&glance.headline, HEADLINE, ctx.glyphs.cut), ctx.theme.text)];
    told.retain(|(headline, _)| !headline.is_empty());
    let mut due: Vec<String> = Vec::new();
    if let Some(next) = &glance.next {
        let key = if next.is_first { "welcome-first" } else { "welcome-next" };
        let args = [("day", day(ctx, next.day).into()), ("time", time(ctx, next.start).into())];
        due.push(ctx.text.with(key, &args));
    }
    due.extend(glance.review.map(|review| ctx.text.with("welcome-review", &[("day", day(ctx, review).into())])));
    if due.is_empty() {
        due.push(ctx.say("welcome-over"));
    }
    told.push((due.join(&format!(" {} ", ctx.glyphs.dot)), ctx.theme.accent));
    if let Some(days) = glance.made.map(|made| (ctx.app.today - made).num_days()) {
        let key = if days < 1 { "welcome-made-today" } else { "welcome-made" };
        told.push((ctx.text.with(key, &[("n", days.into())]), ctx.theme.quiet));
    }
    told
}

/// A day as one speaks of it: today, tomorrow, a day of the week, else its date.
fn day(ctx: &Ctx<'_>, day: NaiveDate) -> String {
    match (day - ctx.app.today).num_days() {
        0 => ctx.say("day-today"),
        1 => ctx.say("day-tomorrow"),
        2..=6 => ctx.text.with("weekday", &[("weekday", day.weekday().number_from_monday().into())]),
        _ => ctx.text.date_short(day),
    }
}

fn time(ctx: &Ctx<'_>, time: NaiveTime) -> String {
    let minute = format!("{:02}", time.minute());
    ctx.text.with("time", &[("hour", time.hour().into()), ("minute", minute.into())])
}
