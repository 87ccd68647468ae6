//! The questions of the picture, and what the room said to the one in hand.

use crate::app::Target;
use crate::app::console::{Console, Part, State};
use crate::view::console::distribution;
use crate::view::page::{Page, Scroll, marker};
use crate::view::{Ctx, HitMap};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

/// From this many columns on, the distribution stands beside the list.
const BESIDE: u16 = 70;

/// From this many columns on, a row says of how many people it is.
const NOTED: u16 = 36;

/// Draws both.
pub fn draw(console: &Console, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let (left, right) = parts(area, console.schema.fields.len());
    list(console, ctx, left).draw(ctx, frame, left, Scroll::Follow, hits);
    hits.put(right, Target::Page);
    let page = distribution::page(console, ctx, console.row, right.width.saturating_sub(2));
    hits.extent = page.draw(ctx, frame, right, Scroll::From(console.scroll), hits);
}

fn parts(area: Rect, questions: usize) -> (Rect, Rect) {
    if area.width >= BESIDE {
        let width = (area.width / 3).clamp(29, 44);
        let left = Rect { width, ..area };
        let x = left.right() + 2;
        return (left, Rect { x, width: area.right().saturating_sub(x), ..area });
    }
    let rows = u16::try_from(questions).unwrap_or(u16::MAX);
    let upper = Rect { height: rows.min(area.height / 2), ..area };
    let y = upper.bottom() + 1;
    (upper, Rect { y, height: area.bottom().saturating_sub(y), ..area }.intersection(area))
}

fn list(console: &Console, ctx: &Ctx<'_>, area: Rect) -> Page {
    let mut page = Page::for_area(area);
    for at in 0..console.schema.fields.len() {
        let here = at == console.row;
        let style = if here { ctx.theme.chosen } else { ctx.theme.text };
        let part = Part::Question(at);
        let (sign, note) = match console.state(part) {
            State::Hidden => (Span::styled("? ", ctx.theme.quiet), String::new()),
            State::Away { .. } => {
                (Span::styled(format!("{} ", ctx.glyphs.dot), ctx.theme.quiet), ctx.say("console-off"))
            }
            State::Shown { of } => {
                let [done, ..] = ctx.glyphs.news;
                (Span::styled(format!("{done} "), ctx.theme.plus), ctx.text.with("console-of", &[("n", of.into())]))
            }
        };
        let from = page.len();
        let number = Span::styled(format!("{} ", at + 1), ctx.theme.key);
        let name = console.named(part, ctx.pack(), ctx.text);
        // Where the list is narrow, the page beside it says of how many.
        let note = if page.width < NOTED { String::new() } else { note };
        page.noted_within(12, vec![marker(ctx, here), number, sign], (&name, style), (&note, ctx.theme.quiet));
        page.spot(from, Target::Row(at));
        if here {
            page.focus(from, 0);
        }
    }
    page
}
