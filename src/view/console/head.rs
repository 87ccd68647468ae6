//! What is always in sight: who is there, the time, what to do next.

use crate::app::console::{Console, next, time};
use crate::view::console::{digits, key};
use crate::view::page::{Page, Scroll};
use crate::view::{Ctx, HitMap};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Columns of the gauge.
const GAUGE: usize = 20;
/// From this many rows on the clock is drawn large.
const TALL: u16 = 17;

/// Draws it at the top of an area, and says how many rows it took, a blank one at the end included.
pub fn draw(console: &Console, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) -> u16 {
    let time = time::of(console, ctx.text);
    let drawn = if area.height >= TALL { digits::small(ctx, &time.figures) } else { None };
    let drawn = drawn.filter(|_| !time.figures.is_empty());
    let clock = drawn.as_ref().map_or(0, |_| 2 + width(&time));
    let mut page = Page::new(area.width.saturating_sub(clock));
    people(&mut page, console, ctx);
    said(&mut page, console, ctx, drawn.is_none().then_some(&time));
    let next = next::words(console, ctx.pack(), ctx.text, &|intent| key(ctx, intent));
    let mark = format!("{} ", ctx.glyphs.marker);
    page.hanging(vec![Span::styled(mark, ctx.theme.accent)], &next, ctx.theme.title);
    let least = if drawn.is_some() { 4 } else { 0 };
    let height = page.height().max(least).min(area.height);
    page.draw(ctx, frame, Rect { width: area.width.saturating_sub(clock), height, ..area }, Scroll::From(0), hits);
    if let Some(drawn) = drawn {
        let place = Rect { x: area.right().saturating_sub(width(&time)), width: width(&time), ..area };
        figures(ctx, frame, place, &drawn, &time);
    }
    height + 1
}

/// Columns of the clock.
fn width(time: &time::Time) -> u16 {
    let unit = u16::try_from(Span::raw(&time.unit).width()).unwrap_or(u16::MAX);
    digits::width(&time.figures, 1).max(unit)
}

/// The clock at the right edge.
fn figures(ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, drawn: &[String], time: &time::Time) {
    let style = if time.urgent { ctx.theme.warn } else { ctx.theme.title };
    let lines = drawn.iter().map(|row| Line::from(Span::styled(row.clone(), style)));
    let unit = Line::from(Span::styled(time.unit.clone(), ctx.theme.quiet));
    for (row, line) in area.rows().zip(lines.chain([unit])) {
        frame.render_widget(line.right_aligned(), row.intersection(frame.area()));
    }
}

/// How many are there and done, and who needs more time.
fn people(page: &mut Page, console: &Console, ctx: &Ctx<'_>) {
    let told = &console.told;
    let mut spans = gauge(ctx, told.done, told.joined, GAUGE);
    let counts = [("done", told.done.into()), ("joined", told.joined.into())];
    spans.push(Span::styled(format!("  {}", ctx.text.with("console-counts", &counts)), ctx.theme.text));
    page.line(Line::from(spans));
}

/// The second line: the section that is due, minutes given, who needs more time, files refused.
fn said(page: &mut Page, console: &Console, ctx: &Ctx<'_>, clock: Option<&time::Time>) {
    let told = &console.told;
    let n = |key: &str, n: usize| (n > 0).then(|| ctx.text.with(key, &[("n", n.into())]));
    let extra = usize::try_from(told.clock.extra).unwrap_or_default();
    let parts = [
        clock.map(|time| format!("{} {}", time.figures, time.unit).trim().to_owned()),
        n("console-need-time", told.more),
        time::due(console, ctx.pack(), ctx.text),
        n("console-extended", extra),
        n("console-refused", told.strays.len()),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let style = if told.more > 0 { ctx.theme.warn } else { ctx.theme.text };
    page.text(&parts.join(&format!(" {} ", ctx.glyphs.dot)), style);
}

/// A part of a whole.
pub(super) fn gauge(ctx: &Ctx<'_>, part: usize, whole: usize, width: usize) -> Vec<Span<'static>> {
    let share = (part * width).checked_div(whole).unwrap_or_default().min(width);
    let [full, empty] = ctx.glyphs.gauge;
    vec![Span::styled(full.repeat(share), ctx.theme.accent), Span::styled(empty.repeat(width - share), ctx.theme.quiet)]
}
