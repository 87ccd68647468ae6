//! Tabs that are a list with, beside it or below it, what the highlighted row says in full; and on the widest
//! screens why it is there.

use crate::app::Model;
use crate::app::Tab;
use crate::app::parts::plan::Plan;
use crate::app::plan_view::Row;
use crate::view::page::{Page, Scroll};
use crate::view::plan::columns::{self, GAP};
use crate::view::plan::start::WIDEST;
use crate::view::plan::{detail, list};
use crate::view::{Ctx, HitMap, WIDE, reasons};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Whether the rows of a tab have reasons of their own.
fn has_reasons(tab: Tab) -> bool {
    matches!(tab, Tab::Guardrails | Tab::Measures | Tab::Checklists)
}

/// Draws list and detail: side by side when there is room, one above the other otherwise.
pub fn draw(
    model: &Model,
    ctx: &Ctx<'_>,
    (plan, rows): (&Plan, &[Row]),
    frame: &mut Frame<'_>,
    body: Rect,
    hits: &mut HitMap,
) {
    let areas = match body.width {
        WIDEST.. if has_reasons(model.plan_view.tab) => columns::split(body, 3),
        width if width + GAP >= WIDE => <[Rect; 2]>::from(columns::beside(body, 50)).to_vec(),
        _ => <[Rect; 2]>::from(columns::above(body, (body.height * 2 / 5).min(9))).to_vec(),
    };
    let [list, told, ..] = areas.as_slice() else { return };
    let numbered: Vec<(usize, Row)> = rows.iter().copied().enumerate().collect();
    let mut page = list::page(model, ctx, plan, &numbered, *list);
    if rows.is_empty() {
        let empty = if model.plan_view.tab == Tab::Why { "why-nothing" } else { "plan-nothing-here" };
        page.text(&ctx.say(empty), ctx.theme.quiet);
    }
    page.draw(ctx, frame, *list, Scroll::Follow, hits);
    let Some(row) = rows.get(model.plan_view.row) else { return };
    detail::tell(model, ctx, plan, *row, frame, *told);
    if let Some(why) = areas.get(2) {
        let mut page = Page::for_area(*why);
        reasons::fill(&mut page, ctx, model, plan, *row);
        page.draw(ctx, frame, *why, Scroll::From(0), hits);
    }
}
