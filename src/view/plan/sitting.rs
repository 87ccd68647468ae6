//! What is done in a sitting, minute by minute.

use crate::app::parts::plan::Plan;
use crate::app::parts::plan::model::{Item, Session};
use crate::view::Ctx;
use crate::view::page::Page;
use crate::view::plan::item::time;
use crate::view::plan::row::item_name;
use chrono::{NaiveDate, NaiveTime};
use ratatui::text::Span;

/// Whether the steps of what is done are told as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steps {
    /// They are.
    Shown,
    /// They are not.
    Left,
}

/// Columns before what is told of something done.
const INDENT: &str = "        ";

/// "Wednesday 2 December 2026 · 13:10 · 10 min".
#[must_use]
pub fn moment(ctx: &Ctx<'_>, day: NaiveDate, start: NaiveTime, minutes: u32) -> String {
    let minutes = ctx.text.with("note-minutes", &[("minutes", minutes.into())]);
    [ctx.text.date_long(day), time(ctx, start), minutes].join(&format!(" {} ", ctx.glyphs.dot))
}

/// Adds what is done in the set-up sitting.
pub fn setup(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan, told: Steps) {
    for id in plan.setup.iter().flat_map(|setup| &setup.items) {
        let item = plan.items.iter().find(|item| item.id == *id);
        part(page, ctx, item.map_or(0, |item| item.minutes), &item_name(ctx, plan, id));
        item.into_iter().for_each(|item| steps(page, ctx, item, told));
    }
}

/// Adds what is done in a session.
pub fn session(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan, session: &Session, told: Steps) {
    for one in &session.parts {
        let name = item_name(ctx, plan, &one.item);
        let (piece, of) = one.piece;
        let name = if of > 1 {
            ctx.text.with("detail-piece", &[("what", name.into()), ("piece", piece.into()), ("of", of.into())])
        } else {
            name
        };
        part(page, ctx, one.minutes, &name);
        let writing = plan.editorial.iter().find(|writing| writing.day == session.day && writing.item == one.item);
        if let Some(writing) = writing {
            page.hanging(vec![Span::raw(INDENT)], &ctx.words(&writing.text), ctx.theme.quiet);
        }
        let item = plan.items.iter().find(|item| item.id == one.item);
        match item {
            Some(item) if of == 1 => steps(page, ctx, item, told),
            // The steps of the whole say nothing of the minutes of a piece.
            Some(item) if told == Steps::Shown => {
                page.hanging(vec![Span::raw(INDENT)], &ctx.words(&item.text), ctx.theme.quiet);
            }
            _ => {}
        }
    }
}

/// The steps of something done in a sitting, under it.
fn steps(page: &mut Page, ctx: &Ctx<'_>, item: &Item, told: Steps) {
    for step in item.steps.iter().filter(|_| told == Steps::Shown) {
        let minutes = ctx.text.with("note-minutes", &[("minutes", step.minutes.into())]);
        let before = vec![Span::styled(format!("{INDENT}{minutes:>7} "), ctx.theme.quiet)];
        page.hanging(before, &ctx.words(&step.text), ctx.theme.quiet);
    }
}

/// Minutes, and what they are for.
pub fn part(page: &mut Page, ctx: &Ctx<'_>, minutes: u32, what: &str) {
    let minutes = ctx.text.with("note-minutes", &[("minutes", minutes.into())]);
    page.hanging(vec![Span::styled(format!("{minutes:>7} "), ctx.theme.accent)], what, ctx.theme.text);
}
