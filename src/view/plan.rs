//! The plan: tabs, rows, and what the highlighted row says in full.

pub mod detail;
pub mod item;
pub mod row;
pub mod sure;
pub mod week;

use crate::app::parts::plan::Plan;
use crate::app::plan_view::{Row, rows};
use crate::app::{Model, Tab, Target};
use crate::intent::Intent;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll, marker};
use crate::view::{Ctx, HitMap, WIDE, frame as edges};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

const HINTS: &[Hint] = &[
    hint(&[Intent::Left, Intent::Right], "hint-tab"),
    hint(&[Intent::Accept], "hint-reasons"),
    hint(&[Intent::Search], "hint-search"),
    hint(&[Intent::Save], "hint-save"),
    hint(&[Intent::Review], "hint-review"),
    hint(&[Intent::WhatIf], "hint-what-if"),
    hint(&[Intent::Up, Intent::Down], "hint-move"),
    hint(&[Intent::Quit], "hint-quit"),
    hint(&[Intent::Explain], "hint-help"),
];

const WEEK_HINTS: &[Hint] = &[
    hint(&[Intent::Left, Intent::Right], "hint-tab"),
    hint(&[Intent::PageUp, Intent::PageDown], "hint-week"),
    hint(&[Intent::Accept], "hint-reasons"),
    hint(&[Intent::Search], "hint-search"),
    hint(&[Intent::Save], "hint-save"),
    hint(&[Intent::Review], "hint-review"),
    hint(&[Intent::Quit], "hint-quit"),
    hint(&[Intent::Explain], "hint-help"),
];

/// Draws the plan.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let Some(plan) = model.plan.as_deref() else { return };
    let minutes = [("planned", plan.budget.planned_minutes.into()), ("all", plan.budget.weekly_minutes.into())];
    let hints = if model.plan_view.tab == Tab::Week { WEEK_HINTS } else { HINTS };
    let body = edges::draw(
        model,
        ctx,
        frame,
        area,
        (&ctx.say("plan-title"), &ctx.text.with("side-minutes", &minutes)),
        hints,
        hits,
    );
    tabs(model, ctx, frame, Rect { height: 1.min(body.height), ..body }, hits);
    let body = Rect { y: body.y + 2, height: body.height.saturating_sub(2), ..body };
    let body =
        if model.plan_view.tab == Tab::Week { week::draw(plan, model.plan_view.week, ctx, frame, body) } else { body };
    let (list, detail) = parts(body, area.width);
    let rows = rows(plan, model.outlook.as_deref(), model.plan_view);
    rows_page(ctx, model, plan, &rows, list).draw(ctx, frame, list, Scroll::Follow, hits);
    if let Some(row) = rows.get(model.plan_view.row) {
        let mut page = Page::for_area(detail);
        detail::draw(&mut page, ctx, model, plan, *row);
        page.draw(ctx, frame, detail, Scroll::From(0), &mut HitMap::default());
    }
}

/// Rows and detail: side by side when there is room, one above the other otherwise.
fn parts(body: Rect, columns: u16) -> (Rect, Rect) {
    if columns >= WIDE {
        let width = body.width / 2;
        let left = Rect { width: width.saturating_sub(2), ..body };
        return (left, Rect { x: left.right() + 3, width: body.width.saturating_sub(left.width + 3), ..body });
    }
    let height = (body.height * 2 / 5).min(9);
    let upper = Rect { height: body.height.saturating_sub(height + 1), ..body };
    (upper, Rect { y: upper.bottom() + 1, height, ..body }.intersection(body))
}

/// The tabs; the ones that do not fit are reached by the keys all the same.
fn tabs(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let names: Vec<(Tab, String)> = Tab::ALL.iter().map(|tab| (*tab, ctx.say(name(*tab)))).collect();
    let whole: usize = names.iter().map(|(_, name)| Span::raw(name).width() + 3).sum();
    let gap = if whole > usize::from(area.width) { 1 } else { 3 };
    let mut x = area.x;
    for (tab, name) in names {
        let here = tab == model.plan_view.tab;
        let text = if here { format!("[{name}]") } else { name };
        let style = if here { ctx.theme.chosen } else { ctx.theme.quiet };
        let width = u16::try_from(Span::raw(&text).width()).unwrap_or(u16::MAX);
        let place = Rect { x, width, ..area }.intersection(area);
        frame.render_widget(Line::from(Span::styled(text, style)), place);
        hits.put(place, Target::Tab(tab));
        x = x.saturating_add(width).saturating_add(gap);
    }
}

fn name(tab: Tab) -> &'static str {
    match tab {
        Tab::Today => "tab-today",
        Tab::Week => "tab-week",
        Tab::Phases => "tab-phases",
        Tab::Guardrails => "tab-guardrails",
        Tab::Measures => "tab-measures",
        Tab::Checklists => "tab-checklists",
        Tab::Words => "tab-words",
        Tab::Why => "tab-why",
    }
}

fn rows_page(ctx: &Ctx<'_>, model: &Model, plan: &Plan, rows: &[Row], area: Rect) -> Page {
    let view = model.plan_view;
    let mut page = Page::for_area(area);
    let mut heading = None;
    for (at, row) in rows.iter().enumerate() {
        let group = row::heading(plan, view.tab, *row);
        if group != heading {
            page.gap();
            group.into_iter().for_each(|key| page.line(Span::styled(ctx.say(key), ctx.theme.accent)));
            heading = group;
        }
        if matches!(row, Row::Phase(_)) {
            page.gap();
        }
        let from = page.len();
        let here = at == view.row;
        let style = if here { ctx.theme.chosen } else { row::style(ctx, plan, *row) };
        let left = vec![marker(ctx, here), Span::styled(row::title(ctx, model, plan, *row), style)];
        page.sides(left, vec![Span::styled(row::note(ctx, model, plan, *row), ctx.theme.quiet)], ctx.glyphs.cut);
        page.spot(from, Target::Row(at));
        if here {
            page.focus(from, 0);
        }
    }
    if rows.is_empty() {
        let empty = if view.tab == Tab::Why { "why-nothing" } else { "plan-nothing-here" };
        page.text(&ctx.say(empty), ctx.theme.quiet);
    }
    page
}
