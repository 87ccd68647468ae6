//! The first page: what the plan is for, the next sittings, where the minutes go, what is worth knowing.

use crate::app::Model;
use crate::app::parts::plan::Plan;
use crate::app::plan_view::Row;
use crate::view::page::Scroll;
use crate::view::plan::columns::{self, GAP};
use crate::view::plan::{detail, list};
use crate::view::{Ctx, HitMap, WIDE};
use ratatui::Frame;
use ratatui::layout::Rect;

/// From so many columns on, the highlighted row is told in full beside the page.
pub const WIDEST: u16 = 150;

/// Draws the page: one column that scrolls, or the same in two beside each other.
pub fn draw(
    model: &Model,
    ctx: &Ctx<'_>,
    (plan, rows): (&Plan, &[Row]),
    frame: &mut Frame<'_>,
    body: Rect,
    hits: &mut HitMap,
) {
    let numbered: Vec<(usize, Row)> = rows.iter().copied().enumerate().collect();
    if body.width + GAP < WIDE {
        list::page(model, ctx, plan, &numbered, body).draw(ctx, frame, body, Scroll::Follow, hits);
        return;
    }
    let (doing, knowing): (Vec<_>, Vec<_>) = numbered.into_iter().partition(|(_, row)| is_done(*row));
    let areas = columns::split(body, if body.width >= WIDEST { 3 } else { 2 });
    for (rows, area) in [doing, knowing].iter().zip(&areas) {
        list::page(model, ctx, plan, rows, *area).draw(ctx, frame, *area, Scroll::Follow, hits);
    }
    if let (Some(area), Some(row)) = (areas.get(2), rows.get(model.plan_view.row)) {
        detail::tell(model, ctx, plan, *row, frame, *area);
    }
}

/// What there is to do, rather than to know.
fn is_done(row: Row) -> bool {
    matches!(row, Row::Headline | Row::Setup | Row::Session(..) | Row::Item(_))
}
