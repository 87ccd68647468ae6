//! The plan so far, and what the highlighted answer would change, before it is given.
//!
//! Everything keeps its place while the highlight moves: the block of changes has as many rows as the room
//! gives it, whatever they hold, and the lines of the plan stay where they are, marked where they stand. The
//! eye finds things again, and little has to be drawn.

mod changes;
mod gauge;
mod lines;

pub use changes::marked;

use crate::app::Model;
use crate::app::parts::plan::Plan;
use crate::view::page::{Page, Scroll, fit};
use crate::view::{Ctx, HitMap};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// The plan beside the question: what would change, then the lines there are.
pub fn tall(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect) {
    let Some(plan) = &model.plan else { return };
    let changes = ctx.memo.changes(model, ctx.app);
    let rows = rows(area.height);
    let [upper, lower] = split(area, rows + 1);
    let mut page = Page::new(area.width);
    changes::draw(&mut page, ctx, changes.as_deref(), rows.into());
    page.beginning(frame, upper);
    let mut page = Page::new(area.width);
    page.line(Span::styled(ctx.say("side-title"), ctx.theme.accent));
    page.line(Line::from(gauge::minutes(ctx, plan)));
    page.text(&counts(ctx, plan), ctx.theme.quiet);
    page.gap();
    let room = usize::from(lower.height).saturating_sub(page.len());
    lines::draw(&mut page, ctx, plan, changes.as_deref(), room);
    page.draw(ctx, frame, lower, Scroll::From(0), &mut HitMap::default());
}

/// The plan below the question: one line of figures, then as many changes as fit.
pub fn flat(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect) {
    let Some(plan) = model.plan.as_ref().filter(|_| area.height > 0) else { return };
    let mut page = Page::new(area.width);
    page.line(head(ctx, plan, area.width));
    let changes = ctx.memo.changes(model, ctx.app);
    match usize::from(area.height) - 1 {
        // Where there is room for hardly anything, the changes themselves say most.
        rows @ 0..3 => changes::run(&mut page, ctx, changes.as_deref(), rows),
        rows => changes::draw(&mut page, ctx, changes.as_deref(), rows - 1),
    }
    page.beginning(frame, area);
}

/// The plan in one line of figures; a shorter name before any figure is cut.
fn head(ctx: &Ctx<'_>, plan: &Plan, width: u16) -> Line<'static> {
    let named = |name: &str| {
        let mut head = vec![Span::styled(format!("{}   ", ctx.say(name)), ctx.theme.accent)];
        head.extend(gauge::minutes(ctx, plan));
        head.push(Span::styled(format!("   {}", counts(ctx, plan)), ctx.theme.quiet));
        head
    };
    let fits = |head: &Vec<Span<'_>>| head.iter().map(Span::width).sum::<usize>() <= width.into();
    let head = Some(named("side-title")).filter(fits).unwrap_or_else(|| named("side-title-short"));
    Line::from(fit(head, width.into(), ctx.glyphs.cut))
}

/// Rows of changes beside the question: half of what a low screen has, a fifth of a high one.
fn rows(height: u16) -> u16 {
    (height.saturating_sub(8) / 2).min((height / 5).max(7)).max(3)
}

/// The rows of the changes with a blank one after them, and all below.
fn split(area: Rect, rows: u16) -> [Rect; 2] {
    let upper = Rect { height: rows.min(area.height), ..area };
    let from = (rows + 1).min(area.height);
    [upper, Rect { y: area.y + from, height: area.height - from, ..area }]
}

/// How many lines are sure, and how many may still change.
fn counts(ctx: &Ctx<'_>, plan: &Plan) -> String {
    let open = plan.items.iter().filter(|item| !item.firm).count();
    let firm = ctx.text.with("side-firm", &[("n", (plan.items.len() - open).into())]);
    match open {
        0 => firm,
        open => format!("{firm}, {}", ctx.text.with("side-open", &[("n", open.into())])),
    }
}
