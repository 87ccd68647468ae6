//! The lines there are: those that stay whatever is answered, then those that may still change. What the
//! highlighted answer would take away or alter is marked where it stands.

use crate::app::parts::plan::model::{Item, ItemKind};
use crate::app::parts::plan::{Diff, Plan};
use crate::phrase::Sign;
use crate::view::Ctx;
use crate::view::page::{Page, wrap};
use crate::view::plan::item::cadence;
use crate::view::side::marked;
use ratatui::text::{Line, Span};

/// As many lines as the room takes.
pub(super) fn draw(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan, changes: Option<&Diff>, room: usize) {
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
    // One row is for how many more there are: measures and checklists at least.
    let end = page.len() + room - 1;
    let (mut shown, mut firm) = (0, true);
    for item in items {
        let lines = wrap(&words(ctx, item), page.width.saturating_sub(2));
        let apart = usize::from(firm && !item.firm);
        if page.len() + apart + lines.len() > end {
            break;
        }
        if apart > 0 {
            page.gap();
        }
        firm = item.firm;
        put(page, ctx, item, changes, lines);
        shown += 1;
    }
    if plan.items.len() > shown {
        let more = ctx.text.with("side-more-lines", &[("n", (plan.items.len() - shown).into())]);
        page.line(Span::styled(format!("  {more}"), ctx.theme.quiet));
    }
}

fn put(page: &mut Page, ctx: &Ctx<'_>, item: &Item, changes: Option<&Diff>, lines: Vec<String>) {
    let style = if item.firm { ctx.theme.text } else { ctx.theme.quiet };
    let mut sign = Some(sign(ctx, item, changes));
    for line in lines {
        let sign = sign.take().unwrap_or_else(|| Span::raw(" "));
        page.line(Line::from(vec![sign, Span::raw(" "), Span::styled(line, style)]));
    }
}

fn sign(ctx: &Ctx<'_>, item: &Item, changes: Option<&Diff>) -> Span<'static> {
    let goes = changes.is_some_and(|changes| changes.goes_out.iter().any(|line| line.id == item.id));
    let alters = changes.is_some_and(|changes| changes.changed.iter().any(|change| change.id == item.id));
    let (sign, style) = match (goes, alters, item.firm) {
        (true, _, _) => marked(ctx, Sign::Out),
        (_, true, _) => marked(ctx, Sign::Other),
        (_, _, true) => (ctx.glyphs.dot, ctx.theme.quiet),
        (_, _, false) => ("?", ctx.theme.quiet),
    };
    Span::styled(sign, style)
}

/// A line of the plan in a few words, with its minutes.
fn words(ctx: &Ctx<'_>, item: &Item) -> String {
    let title = ctx.words(&item.title);
    match cadence(ctx, item) {
        Some(cadence) => format!("{title}, {cadence}"),
        None => title,
    }
}
