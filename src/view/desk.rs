//! A broken pack, told where its author looks: a strip below the screen with the first fault, its line and a
//! caret; a panel with all of them. The session above goes on as if nothing were wrong.

use crate::app::desk::{Fault, Spot};
use crate::app::{Model, Target};
use crate::intent::{Intent, Place};
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll, fit, sides, wrap};
use crate::view::panel::{self, Panel};
use crate::view::{Ctx, HitMap, LEAST_ROWS, keys};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// Rows of the strip at most.
const MOST: u16 = 8;

/// Rows that the screen above should keep.
pub const ABOVE: u16 = LEAST_ROWS + 4;

/// Keys of the panel.
const HINTS: &[Hint] = &[
    hint(&[Intent::Back], "hint-close"),
    hint(&[Intent::Up, Intent::Down], "hint-scroll"),
    hint(&[Intent::Explain], "hint-help"),
];

/// Draws the strip, if the pack is broken, and returns what is left above it.
pub fn strip(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) -> Rect {
    let Some(first) = model.faults.first() else { return area };
    let room = area.height.saturating_sub(ABOVE).clamp(1, MOST);
    let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let mut page = Page::new(inner.width);
    page.line(head(model, ctx, inner.width));
    fault(&mut page, ctx, first, Lines::Few);
    if let Some(more) = model.faults.len().checked_sub(1).filter(|more| *more > 0) {
        page.line(Span::styled(ctx.text.with("desk-more", &[("n", more.into())]), ctx.theme.quiet));
    }
    let height = page.height().min(room);
    let place = Rect { y: area.bottom().saturating_sub(height), height, ..inner };
    // Too little room for all of it: its beginning. The panel has the rest.
    page.beginning(frame, place);
    hits.put(place, Target::Intent(Intent::Faults));
    Rect { height: area.height.saturating_sub(height), ..area }
}

/// "The pack has 3 errors; the last good one goes on.", and the key that shows all of them.
fn head(model: &Model, ctx: &Ctx<'_>, width: u16) -> Line<'static> {
    let told = ctx.text.with("desk-broken", &[("n", model.faults.len().into())]);
    let left = vec![Span::styled(format!("! {told}"), ctx.theme.minus)];
    // A key that is text where it would be pressed is not shown: none of ours is, but a person's own may be.
    let right = match keys::first(ctx, model.place(), Intent::Faults) {
        Some(key) => vec![
            Span::styled(key, ctx.theme.key),
            Span::raw(" "),
            Span::styled(ctx.say("hint-faults"), ctx.theme.quiet),
        ],
        None => Vec::new(),
    };
    sides(left, right, width, ctx.glyphs.cut)
}

/// How much of a fault is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lines {
    /// What fits in a strip.
    Few,
    /// All of it.
    All,
}

/// A fault: where, what, the line with its caret, what was probably meant.
fn fault(page: &mut Page, ctx: &Ctx<'_>, fault: &Fault, lines: Lines) {
    let told = ctx.text.problem(&fault.problem);
    let place = fault.spot.as_ref().map(|spot| format!("{}:{}:{}", spot.path, spot.line, spot.column));
    if let Some(place) = place {
        page.line(Line::from(fit_left(&place, page.width, ctx)));
    }
    let said = wrap(&told, page.width);
    let most = if lines == Lines::Few { 2 } else { usize::MAX };
    said.into_iter().take(most).for_each(|line| page.line(Span::styled(line, ctx.theme.text)));
    let meant = ctx.text.meant(&fault.problem).unwrap_or_default();
    match &fault.spot {
        Some(spot) => excerpt(page, ctx, spot, &meant),
        None if !meant.is_empty() => page.text(&meant, ctx.theme.accent),
        None => {}
    }
    match (ctx.text.hint(&fault.problem), lines) {
        (Some(hint), Lines::All) => page.text(&hint, ctx.theme.quiet),
        (Some(hint), Lines::Few) => {
            let hint = vec![Span::styled(hint, ctx.theme.quiet)];
            page.line(Line::from(fit(hint, page.width.into(), ctx.glyphs.cut)));
        }
        (None, _) => {}
    }
}

/// A path whose end is what tells: where it is too long, its beginning is cut.
fn fit_left(place: &str, width: u16, ctx: &Ctx<'_>) -> Vec<Span<'static>> {
    let over = place.width().saturating_sub(usize::from(width));
    if over == 0 {
        return vec![Span::styled(place.to_owned(), ctx.theme.quiet)];
    }
    let end: String = place.chars().skip(over + ctx.glyphs.cut.width()).collect();
    vec![Span::styled(format!("{}{end}", ctx.glyphs.cut), ctx.theme.quiet)]
}

/// The line of the file and a caret under what is meant; of a long line, the part around it.
fn excerpt(page: &mut Page, ctx: &Ctx<'_>, spot: &Spot, meant: &str) {
    let gutter = format!("{} {} ", spot.line, ctx.glyphs.down);
    let room = usize::from(page.width).saturating_sub(gutter.width()).max(8);
    let caret = spot.column.saturating_sub(1);
    let from = if caret + spot.length.min(room / 2) > room { caret.saturating_sub(room / 3) } else { 0 };
    let shown: String =
        spot.text.chars().skip(from).take(room).map(|sign| if sign == '\t' { ' ' } else { sign }).collect();
    let before: String = spot.text.chars().skip(from).take(caret.saturating_sub(from)).collect();
    let indent = before.width();
    let carets = "^".repeat(spot.length.min(room.saturating_sub(indent)).max(1));
    let quiet = Span::styled(gutter.clone(), ctx.theme.quiet);
    page.line(Line::from(fit(vec![quiet, Span::styled(shown, ctx.theme.text)], page.width.into(), ctx.glyphs.cut)));
    let pad = format!("{}{} {}", " ".repeat(gutter.width().saturating_sub(2)), ctx.glyphs.down, " ".repeat(indent));
    let under = vec![
        Span::styled(pad, ctx.theme.quiet),
        Span::styled(carets, ctx.theme.minus),
        Span::styled(format!(" {meant}"), ctx.theme.accent),
    ];
    page.line(Line::from(fit(under, page.width.into(), ctx.glyphs.cut)));
}

/// The panel with every fault.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, scroll: u16, hits: &mut HitMap) {
    let mut page = Page::new(panel::text_width(area));
    page.text(&ctx.text.with("desk-broken", &[("n", model.faults.len().into())]), ctx.theme.minus);
    for one in &model.faults {
        page.gap();
        fault(&mut page, ctx, one, Lines::All);
    }
    let panel =
        Panel { title: &ctx.say("desk-title"), page, scroll: Scroll::From(scroll), place: Place::Panel, hints: HINTS };
    panel::draw(panel, ctx, frame, area, hits);
}
