//! A sitting as a block of the calendar.

use crate::app::parts::plan::Plan;
use crate::app::parts::plan::model::Week;
use crate::app::plan_view::Row;
use crate::view::Ctx;
use crate::view::page::{fit, wrap};
use crate::view::plan::row::{item_name, session};
use chrono::{NaiveDate, NaiveTime, Timelike};
use ratatui::style::Style;
use ratatui::text::Span;

/// A sitting, with its place among the rows of the tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Place among the rows.
    pub row: usize,
    /// Place of its day in the week, from 0.
    pub day: usize,
    /// Start.
    pub start: NaiveTime,
    /// Minutes.
    pub minutes: u32,
    /// Whether it is the set-up sitting, counted apart.
    pub kind: Kind,
    /// What is done in it.
    pub names: Vec<String>,
}

/// Against what a sitting counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The minutes of the week.
    Session,
    /// Nothing: it is the set-up sitting.
    Setup,
}

impl Block {
    /// First minute, from midnight.
    #[must_use]
    pub fn from(&self) -> u32 {
        self.start.num_seconds_from_midnight() / 60
    }

    /// The minute after its last one.
    #[must_use]
    pub fn to(&self) -> u32 {
        self.from() + self.minutes
    }

    /// Its minutes in words.
    #[must_use]
    pub fn length(&self, ctx: &Ctx<'_>) -> String {
        ctx.text.with("note-minutes", &[("minutes", self.minutes.into())])
    }

    /// What is done in it, on lines of this width; no thing is run into another.
    #[must_use]
    pub fn lines(&self, width: u16) -> Vec<String> {
        self.names.iter().flat_map(|name| wrap(name, width)).collect()
    }

    /// The same on one line.
    #[must_use]
    pub fn line(&self, ctx: &Ctx<'_>) -> String {
        self.names.join(&format!(" {} ", ctx.glyphs.dot))
    }

    /// The sign at its edge on one of its lines: on the first one the mark of the highlighted row, where it is it.
    #[must_use]
    pub fn edge(&self, ctx: &Ctx<'_>, line: u16, here: bool) -> Span<'static> {
        let [session, setup] = ctx.glyphs.edges;
        let sign = if self.kind == Kind::Setup { setup } else { session };
        let sign = if here && line == 0 { ctx.glyphs.marker } else { sign };
        Span::styled(sign, if here { ctx.theme.chosen } else { ctx.theme.accent })
    }
}

/// The sittings of a week, in the order of the rows.
#[must_use]
pub fn of(ctx: &Ctx<'_>, plan: &Plan, week: &Week, rows: &[Row]) -> Vec<Block> {
    rows.iter().enumerate().filter_map(|(at, row)| block(ctx, plan, week, at, *row)).collect()
}

fn block(ctx: &Ctx<'_>, plan: &Plan, week: &Week, row: usize, shown: Row) -> Option<Block> {
    let day = |date: NaiveDate| usize::try_from((date - week.from).num_days()).ok();
    let name = |id: &String| item_name(ctx, plan, id);
    match shown {
        Row::Setup => plan.setup.as_ref().and_then(|setup| {
            let names = std::iter::once(ctx.say("row-setup")).chain(setup.items.iter().map(name)).collect();
            let day = day(setup.day)?;
            Some(Block { row, day, start: setup.start, minutes: setup.minutes, kind: Kind::Setup, names })
        }),
        Row::Session(week, at) => session(plan, week, at).and_then(|session| {
            let names = session.parts.iter().map(|part| name(&part.item)).collect();
            let (start, minutes) = (session.start, session.minutes);
            Some(Block { row, day: day(session.day)?, start, minutes, kind: Kind::Session, names })
        }),
        _ => None,
    }
}

/// Lines cut to a height; the last one says when there is more.
#[must_use]
pub fn cut(ctx: &Ctx<'_>, mut lines: Vec<String>, (width, height): (u16, u16)) -> Vec<String> {
    if lines.len() > height.into() {
        lines.truncate(height.into());
        if let Some(last) = lines.last_mut() {
            let spans = vec![Span::styled(format!("{last}{}", ctx.glyphs.cut), Style::new())];
            *last = fit(spans, width.into(), ctx.glyphs.cut).into_iter().map(|span| span.content).collect();
        }
    }
    lines
}
