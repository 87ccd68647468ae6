//! The plan: tabs, rows, and what the highlighted row says in full.

pub mod columns;
pub mod detail;
pub mod gauge;
pub mod item;
pub mod list;
pub mod mix;
pub mod phases;
pub mod row;
pub mod sitting;
pub mod start;
pub mod sure;
pub mod told;
pub mod week;

use crate::app::plan_view::rows;
use crate::app::{Model, Tab, Target};
use crate::intent::Intent;
use crate::view::keys::{Hint, hint};
use crate::view::{Ctx, HitMap, frame as edges};
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
    let rows = rows(plan, model.outlook.as_deref(), model.plan_view);
    let shown = (plan, rows.as_slice());
    match model.plan_view.tab {
        Tab::Today => start::draw(model, ctx, shown, frame, body, hits),
        Tab::Week => week::draw(model, ctx, shown, frame, body, hits),
        Tab::Phases => phases::draw(model, ctx, shown, frame, body, hits),
        _ => told::draw(model, ctx, shown, frame, body, hits),
    }
}

/// The tabs; the ones that do not fit are reached by the keys all the same.
fn tabs(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let names: Vec<(Tab, String)> = Tab::ALL.iter().map(|tab| (*tab, ctx.say(tab.name()))).collect();
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
