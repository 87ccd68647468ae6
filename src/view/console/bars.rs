//! Numbers of people as bars: a label, a bar as long as their share of the room, the number, the share.

use crate::app::parts::workshop::words::told::Row;
use crate::view::Ctx;
use crate::view::page::{Page, wrap};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Fewest columns of a bar that say anything.
const SHORTEST: usize = 10;
/// Columns of a bar at most.
const LONGEST: usize = 60;
/// Columns of a label at most.
const LABEL: usize = 44;

/// Adds bars to a page.
pub fn draw(page: &mut Page, ctx: &Ctx<'_>, bars: &[Row]) {
    let width = usize::from(page.width);
    let figures: Vec<String> = bars.iter().map(|bar| figures(ctx, bar)).collect();
    let right = figures.iter().map(|figure| Span::raw(figure).width()).max().unwrap_or_default();
    let longest = bars.iter().map(|bar| Span::raw(&bar.label).width()).max().unwrap_or_default();
    let room = width.saturating_sub(right + 3);
    let label = longest.min(LABEL).min(room.saturating_sub(SHORTEST).min(room * 11 / 20));
    let long = room.saturating_sub(label + 2).min(LONGEST);
    for (bar, figures) in bars.iter().zip(figures) {
        one(page, ctx, bar, (label, long), &figures);
    }
}

fn one(page: &mut Page, ctx: &Ctx<'_>, bar: &Row, (label, long): (usize, usize), figures: &str) {
    let style = if bar.marked { ctx.theme.title } else { ctx.theme.text };
    let mut parts = wrap(&bar.label, u16::try_from(label).unwrap_or(u16::MAX)).into_iter();
    let mut spans = vec![padded(&parts.next().unwrap_or_default(), label, style), Span::raw("  ")];
    spans.extend(stroke(ctx, bar, long));
    spans.push(Span::styled(format!("  {figures}"), style));
    page.line(Line::from(spans));
    parts.for_each(|part| page.line(Line::from(Span::styled(part, style))));
}

/// The bar itself. Whoever is there is seen.
fn stroke(ctx: &Ctx<'_>, bar: &Row, width: usize) -> Vec<Span<'static>> {
    let exact = (bar.people * width).checked_div(bar.of).unwrap_or_default().min(width);
    let share = if bar.people > 0 { exact.max(1.min(width)) } else { 0 };
    let [full, empty] = ctx.glyphs.gauge;
    vec![Span::styled(full.repeat(share), ctx.theme.accent), Span::styled(empty.repeat(width - share), ctx.theme.quiet)]
}

/// "12   52 %".
fn figures(ctx: &Ctx<'_>, bar: &Row) -> String {
    let share = ctx.text.with("percent", &[("n", bar.percent().into())]);
    format!("{:>3}  {share:>5}", bar.people)
}

fn padded(text: &str, width: usize, style: Style) -> Span<'static> {
    let missing = width.saturating_sub(Span::raw(text).width());
    Span::styled(format!("{text}{}", " ".repeat(missing)), style)
}
