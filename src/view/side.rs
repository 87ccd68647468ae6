//! The plan so far, and what the highlighted answer would change, before it is given.

use crate::app::Model;
use crate::app::parts::plan::model::{Item, ItemKind};
use crate::app::parts::plan::{DAYS, MINUTES};
use crate::app::parts::plan::{Diff, Plan};
use crate::app::preview;
use crate::phrase::{Phrase, Sign};
use crate::view::page::{Page, Scroll, fit};
use crate::view::{Ctx, HitMap};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns of the gauge of minutes.
const GAUGE: usize = 16;

/// The plan beside the question: what would change, then the lines there are.
pub fn tall(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect) {
    let Some(plan) = &model.plan else { return };
    let mut page = Page::new(area.width);
    page.line(Span::styled(ctx.say("side-title"), ctx.theme.accent));
    page.line(Line::from(figures(ctx, plan)));
    page.line(Line::from(counts(ctx, plan)));
    page.gap();
    let changes = preview::changes(model, ctx.app);
    let room = usize::from(area.height).saturating_sub(page.len());
    would_change(&mut page, ctx, changes.as_ref(), room.saturating_sub(4).max(4));
    page.gap();
    let room = usize::from(area.height).saturating_sub(page.len());
    so_far(&mut page, ctx, plan, room);
    page.draw(ctx, frame, area, Scroll::From(0), &mut HitMap::default());
}

/// The plan below the question: one line of figures, then as many changes as fit.
pub fn flat(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect) {
    let Some(plan) = model.plan.as_ref().filter(|_| area.height > 0) else { return };
    let mut page = Page::new(area.width);
    let mut head = vec![Span::styled(format!("{}   ", ctx.say("side-title")), ctx.theme.accent)];
    head.extend(figures(ctx, plan));
    head.push(Span::raw("   "));
    head.extend(counts(ctx, plan));
    page.line(Line::from(fit(head, area.width.into(), ctx.glyphs.cut)));
    let changes = preview::changes(model, ctx.app);
    would_change(&mut page, ctx, changes.as_ref(), usize::from(area.height).saturating_sub(1));
    page.draw(ctx, frame, area, Scroll::From(0), &mut HitMap::default());
}

/// Minutes planned of those there are, as a gauge and in figures.
fn figures(ctx: &Ctx<'_>, plan: &Plan) -> Vec<Span<'static>> {
    let (planned, all) = (plan.budget.planned_minutes, plan.budget.weekly_minutes);
    // Until the person has said how many, the plan reckons with the usual minutes: not worth a gauge.
    let said = |question| plan.answers.get(question).is_some();
    if all == 0 || !said(MINUTES) || !said(DAYS) {
        return vec![Span::styled(ctx.say("side-no-minutes"), ctx.theme.quiet)];
    }
    let share = usize::try_from(planned).unwrap_or_default() * GAUGE / usize::try_from(all).unwrap_or(1).max(1);
    let [full, empty] = ctx.glyphs.gauge;
    let share = share.min(GAUGE);
    let said = ctx.text.with("side-minutes", &[("planned", planned.into()), ("all", all.into())]);
    vec![
        Span::styled(full.repeat(share), ctx.theme.accent),
        Span::styled(empty.repeat(GAUGE - share), ctx.theme.quiet),
        Span::raw(format!("  {said}")),
    ]
}

/// How many lines are sure, and how many may still change.
fn counts(ctx: &Ctx<'_>, plan: &Plan) -> Vec<Span<'static>> {
    let open = plan.items.iter().filter(|item| !item.firm).count();
    let firm = ctx.text.with("side-firm", &[("n", (plan.items.len() - open).into())]);
    let said = match open {
        0 => firm,
        open => format!("{firm}, {}", ctx.text.with("side-open", &[("n", open.into())])),
    };
    vec![Span::styled(said, ctx.theme.quiet)]
}

fn would_change(page: &mut Page, ctx: &Ctx<'_>, changes: Option<&Diff>, room: usize) {
    let Some(changes) = changes else { return };
    if changes.is_empty() {
        page.text(&ctx.say("side-no-change"), ctx.theme.quiet);
        return;
    }
    let all = Phrase::new(ctx.pack(), ctx.text).difference(changes);
    let shown = if all.len() > room { room.saturating_sub(1) } else { all.len() };
    let hidden = all.len() - shown;
    for mark in all.into_iter().take(shown) {
        let (sign, style) = marked(ctx, mark.sign);
        let spans = vec![Span::styled(format!("{sign} "), style), Span::styled(mark.words, style)];
        page.line(Line::from(fit(spans, page.width.into(), ctx.glyphs.cut)));
    }
    if hidden > 0 && room > 0 {
        let more = ctx.text.with("side-more-changes", &[("n", hidden.into())]);
        page.line(Span::styled(format!("  {more}"), ctx.theme.quiet));
    }
}

/// The sign of a change, and its colour.
#[must_use]
pub fn marked(ctx: &Ctx<'_>, sign: Sign) -> (&'static str, Style) {
    match sign {
        Sign::In => ("+", ctx.theme.plus),
        Sign::Out => (ctx.glyphs.minus, ctx.theme.minus),
        Sign::Other => ("~", ctx.theme.warn),
    }
}

/// A line of the plan in a few words, with its minutes.
fn line_of(ctx: &Ctx<'_>, item: &Item) -> String {
    let title = ctx.words(&item.title);
    match crate::view::plan::item::cadence(ctx, item) {
        Some(cadence) => format!("{title}, {cadence}"),
        None => title,
    }
}

/// The lines there are: those that stay whatever is answered, then those that may still change.
fn so_far(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan, room: usize) {
    let order = |item: &Item| match item.kind {
        ItemKind::Activity => 0,
        ItemKind::Setup => 1,
        ItemKind::Guardrail => 2,
        _ => 3,
    };
    let mut items: Vec<&Item> = plan.items.iter().filter(|item| order(item) < 3).collect();
    items.sort_by_key(|item| (!item.firm, order(item)));
    if items.is_empty() || room < 4 {
        return;
    }
    let shown = if items.len() + 1 > room { room - 2 } else { items.len() };
    let mut firm = true;
    for item in items.iter().take(shown) {
        if firm && !item.firm {
            page.gap();
        }
        firm = item.firm;
        let (sign, style) = if item.firm { (ctx.glyphs.dot, ctx.theme.text) } else { ("?", ctx.theme.quiet) };
        let spans = vec![Span::styled(format!("{sign} "), ctx.theme.quiet), Span::styled(line_of(ctx, item), style)];
        page.line(Line::from(fit(spans, page.width.into(), ctx.glyphs.cut)));
    }
    if plan.items.len() > shown {
        let more = ctx.text.with("side-more-lines", &[("n", (plan.items.len() - shown).into())]);
        page.line(Span::styled(format!("  {more}"), ctx.theme.quiet));
    }
}
