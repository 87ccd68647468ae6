//! The rows of a tab as a list: nothing is cut, what is long takes more lines.

use crate::app::parts::plan::Plan;
use crate::app::plan_view::Row;
use crate::app::{Model, Tab, Target};
use crate::view::Ctx;
use crate::view::page::{Page, marker};
use crate::view::plan::{gauge, mix, row};
use ratatui::layout::Rect;
use ratatui::text::Span;

/// Adds rows, each with its place in the tab, under the headings of their groups.
#[must_use]
pub fn page(model: &Model, ctx: &Ctx<'_>, plan: &Plan, rows: &[(usize, Row)], area: Rect) -> Page {
    let mut page = Page::for_area(area);
    let mut heading = None;
    for (at, row) in rows {
        let group = row::heading(plan, model.plan_view, *row);
        if group != heading {
            closing(&mut page, ctx, plan, heading);
            page.gap();
            group.into_iter().for_each(|key| page.line(Span::styled(ctx.say(key), ctx.theme.accent)));
            opening(&mut page, ctx, plan, group);
            heading = group;
        }
        put(&mut page, model, ctx, plan, (*at, *row));
    }
    closing(&mut page, ctx, plan, heading);
    page
}

/// What stands between a heading and its rows.
fn opening(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan, group: Option<&str>) {
    if group == Some(row::BUDGET) {
        gauge::draw(page, ctx, plan);
    }
}

/// What stands after the last row under a heading.
fn closing(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan, group: Option<&str>) {
    match group {
        Some(row::BUDGET) => gauge::apart(page, ctx, plan),
        Some(row::LINE) => mix::draw(page, ctx, plan),
        _ => {}
    }
}

/// A row, as many lines as it needs.
fn put(page: &mut Page, model: &Model, ctx: &Ctx<'_>, plan: &Plan, (at, row): (usize, Row)) {
    let from = page.len();
    let here = at == model.plan_view.row;
    let style = if here { ctx.theme.chosen } else { row::style(ctx, plan, row) };
    let mut before = vec![marker(ctx, here)];
    before.extend(row::lead(ctx, model, plan, row, style));
    let note = row::note(ctx, model, plan, row);
    page.noted(before, (&row::what(ctx, model, plan, row), style), (&note, ctx.theme.quiet));
    if row == Row::Headline && model.plan_view.tab == Tab::Today {
        page.gap();
        page.hanging(vec![Span::raw("  ")], &ctx.words(&plan.smart), ctx.theme.text);
    }
    page.spot(from, Target::Row(at));
    if here {
        page.focus(from, 0);
    }
}
