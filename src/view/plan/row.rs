//! Rows of the plan's tabs: heading of their group, title, note at the right.

use crate::app::parts::pack::rule::Level;
use crate::app::parts::plan::Plan;
use crate::app::parts::plan::model::{Item, Session};
use crate::app::plan_view::Row;
use crate::app::{Model, Tab};
use crate::view::Ctx;
use crate::view::plan::gauge;
use crate::view::plan::item::{cadence, time};
use crate::view::plan::sure::{self, weight};
use chrono::{NaiveDate, NaiveTime};
use ratatui::style::Style;
use ratatui::text::Span;
use std::collections::BTreeSet;
use unicode_width::UnicodeWidthStr;

pub use crate::app::heading::{BUDGET, LINE, of as heading};

/// What a row is called.
#[must_use]
pub fn title(ctx: &Ctx<'_>, model: &Model, plan: &Plan, row: Row) -> String {
    let found = match row {
        Row::Headline => Some(ctx.say("row-headline")),
        Row::Setup => plan.setup.as_ref().map(|setup| {
            format!("{}  {}  {}", ctx.text.date_short(setup.day), time(ctx, setup.start), ctx.say("row-setup"))
        }),
        Row::Warning(at) => plan.warnings.get(at).map(|warning| ctx.words(&warning.text)),
        Row::Exit(at) => plan.exits.get(at).map(|exit| ctx.words(exit)),
        Row::Cost(at) => plan.costs.get(at).map(|cost| ctx.words(cost)),
        Row::Session(week, at) => session(plan, week, at).map(|session| session_title(ctx, plan, session)),
        Row::Phase(at) => plan.phases.get(at).map(|phase| ctx.words(&phase.title)),
        Row::Item(at) => plan.items.get(at).map(|item| ctx.words(&item.title)),
        Row::Line => plan.line.as_ref().map(|line| ctx.words(&line.sentence)),
        Row::Bio => plan.bio.as_ref().map(|bio| ctx.words(bio)),
        Row::Writing(at) => plan.editorial.get(at).map(|writing| ctx.words(&writing.text)),
        Row::List(at) => plan.lists.get(at).map(|list| ctx.words(&list.name)),
        Row::Search(at) => plan.searches.get(at).map(|search| ctx.words(&search.title)),
        Row::Notice(at) => plan.notices.get(at).map(|notice| ctx.words(&notice.name)),
        Row::Spring(at) => plan.springs.get(at).map(|spring| ctx.words(&spring.title)),
        Row::Culture(at) => plan.cultures.get(at).map(|question| ctx.words(question)),
        Row::Weight(at) => weight(model, at).and_then(|weight| name_at(ctx, weight.question)),
        Row::Assumed(question, _) => name_at(ctx, question),
        Row::Aside(at) => plan.set_aside.get(at).map(|aside| ctx.words(&aside.title)),
    };
    found.unwrap_or_default()
}

/// What a row of a list says: of a sitting what is done in it, as its day and time stand before that.
#[must_use]
pub fn what(ctx: &Ctx<'_>, model: &Model, plan: &Plan, row: Row) -> String {
    let names = |items: Vec<&String>| {
        let names: Vec<String> = items.into_iter().map(|id| item_name(ctx, plan, id)).collect();
        // The blank before a dot holds it on its line.
        names.join(&format!("\u{a0}{} ", ctx.glyphs.dot))
    };
    match row {
        Row::Headline => ctx.words(&plan.headline),
        Row::Setup => plan.setup.as_ref().map_or_else(String::new, |setup| {
            let said = names(setup.items.iter().collect());
            ctx.text.with("sure-line", &[("what", ctx.say("row-setup").into()), ("said", said.into())])
        }),
        Row::Session(week, at) => session(plan, week, at)
            .map_or_else(String::new, |session| names(session.parts.iter().map(|part| &part.item).collect())),
        _ => title(ctx, model, plan, row),
    }
}

/// What stands before a row: day, time and minutes of a sitting; the filling of a part of the gauge.
#[must_use]
pub fn lead(ctx: &Ctx<'_>, model: &Model, plan: &Plan, row: Row, style: Style) -> Vec<Span<'static>> {
    let sitting = match row {
        Row::Setup => plan.setup.as_ref().map(|setup| (setup.day, setup.start, setup.minutes)),
        Row::Session(week, at) => session(plan, week, at).map(|session| (session.day, session.start, session.minutes)),
        Row::Item(at) if model.plan_view.tab == Tab::Today => {
            return gauge::share(ctx, plan, at).map(|(sign, _)| sign).into_iter().collect();
        }
        // Sentences of several lines each: a dot says where the next one begins.
        Row::Warning(_) | Row::Exit(_) | Row::Cost(_) => {
            return vec![Span::styled(format!("{} ", ctx.glyphs.dot), ctx.theme.accent)];
        }
        _ => None,
    };
    sitting.map_or_else(Vec::new, |(day, start, minutes)| {
        vec![
            Span::styled(moment(ctx, model, plan, (day, start)), style),
            Span::styled(format!("{:>8}  ", ctx.text.with("note-minutes", &[("minutes", minutes.into())])), style),
        ]
    })
}

/// How many sittings ahead are looked at for the columns of days and times: more than are listed together.
const ALIGNED: usize = 16;

/// Day and time, each as wide as the widest of those near it, so that times stand under each other.
fn moment(ctx: &Ctx<'_>, model: &Model, plan: &Plan, (day, start): (NaiveDate, NaiveTime)) -> String {
    let now = model.plan_view.now;
    let from = plan.weeks.get(model.plan_view.week).filter(|_| model.plan_view.tab == Tab::Week).map(|it| it.from);
    let sessions = plan.weeks.iter().flat_map(|week| &week.sessions);
    let near = sessions.filter(|one| from.or(now).is_none_or(|from| one.day >= from)).take(ALIGNED);
    let near = near.map(|one| (one.day, one.start));
    let (days, starts): (BTreeSet<NaiveDate>, BTreeSet<NaiveTime>) =
        near.chain(plan.setup.iter().map(|setup| (setup.day, setup.start))).unzip();
    let days = widest(days, |day| ctx.text.date_short(day));
    let starts = widest(starts, |start| time(ctx, start));
    let (day, start) = (ctx.text.date_short(day), time(ctx, start));
    let before = " ".repeat(days.saturating_sub(day.width()) + 2 + starts.saturating_sub(start.width()));
    format!("{day}{before}{start}")
}

/// Columns of the longest of these in words.
fn widest<T: Ord>(all: BTreeSet<T>, words: impl Fn(T) -> String) -> usize {
    all.into_iter().map(|one| words(one).width()).max().unwrap_or_default()
}

/// What stands at the right of a row.
#[must_use]
pub fn note(ctx: &Ctx<'_>, model: &Model, plan: &Plan, row: Row) -> String {
    let found = match row {
        Row::Phase(at) => plan
            .phases
            .get(at)
            .map(|phase| ctx.text.with("note-days", &[("from", phase.from_day.into()), ("to", phase.to_day.into())])),
        Row::Item(at) if model.plan_view.tab == Tab::Today => gauge::share(ctx, plan, at).map(|(_, share)| share),
        Row::Item(at) => plan.items.get(at).map(|item| item_note(ctx, item, sure::mark(model, item))),
        Row::Writing(at) => plan.editorial.get(at).map(|writing| ctx.text.date_short(writing.day)),
        Row::Weight(at) => weight(model, at).map(|weight| lines(ctx, weight.lines)),
        Row::Assumed(_, count) => Some(lines(ctx, count)),
        _ => None,
    };
    found.unwrap_or_default()
}

fn item_note(ctx: &Ctx<'_>, item: &Item, mark: Option<String>) -> String {
    let note = match &item.target {
        Some(target) => Some(ctx.words(&target.day90)),
        None => cadence(ctx, item),
    };
    note.into_iter().chain(mark).collect::<Vec<_>>().join(" ")
}

fn lines(ctx: &Ctx<'_>, count: usize) -> String {
    ctx.text.with("review-lines", &[("n", count.into())])
}

/// What the question at a place of the pack asks for, in a few words.
fn name_at(ctx: &Ctx<'_>, question: usize) -> Option<String> {
    ctx.pack().questions.at(question).map(|question| ctx.words(&question.short))
}

/// Stop-level guardrails stand out even when they are not highlighted.
#[must_use]
pub fn style(ctx: &Ctx<'_>, plan: &Plan, row: Row) -> Style {
    match row {
        Row::Phase(_) | Row::Headline => ctx.theme.title,
        Row::Item(at) if plan.items.get(at).is_some_and(|item| item.level == Some(Level::Stop)) => ctx.theme.warn,
        _ => ctx.theme.text,
    }
}

/// A session of a week.
#[must_use]
pub fn session(plan: &Plan, week: usize, at: usize) -> Option<&Session> {
    plan.weeks.get(week).and_then(|week| week.sessions.get(at))
}

fn session_title(ctx: &Ctx<'_>, plan: &Plan, session: &Session) -> String {
    let what: Vec<String> = session.parts.iter().map(|part| item_name(ctx, plan, &part.item)).collect();
    let dot = format!(" {} ", ctx.glyphs.dot);
    format!("{}  {}  {}", ctx.text.date_short(session.day), time(ctx, session.start), what.join(&dot))
}

/// The title of an item, or its id when the plan has none of that id.
#[must_use]
pub fn item_name(ctx: &Ctx<'_>, plan: &Plan, id: &str) -> String {
    plan.items.iter().find(|item| item.id == id).map_or_else(|| id.to_owned(), |item| ctx.words(&item.title))
}
