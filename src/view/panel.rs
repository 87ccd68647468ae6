//! A panel over the screen: a quiet frame, a title, a page that scrolls.

use crate::app::Target;
use crate::intent::Place;
use crate::view::keys::{self, Hint};
use crate::view::page::{Page, Scroll, fit};
use crate::view::{Ctx, HitMap};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Clear;

/// Columns of text in a panel at most: a comfortable line.
const TEXT: u16 = 76;

/// Columns available to the text of a panel on this area.
#[must_use]
pub fn text_width(area: Rect) -> u16 {
    area.width.saturating_sub(8).min(TEXT)
}

/// What a panel shows.
#[derive(Debug)]
pub struct Panel<'a> {
    /// Its title, in the frame.
    pub title: &'a str,
    /// Its text.
    pub page: Page,
    /// Which part of it shows.
    pub scroll: Scroll,
    /// Where its keys are looked up.
    pub place: Place,
    /// Its hints.
    pub hints: &'a [Hint],
}

/// Draws a panel just large enough for its page.
pub fn draw(panel: Panel<'_>, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let Panel { title, page, scroll, place, hints } = panel;
    let width = page.width.saturating_add(6).min(area.width);
    let height = page.height().saturating_add(5).min(area.height.saturating_sub(2)).max(7).min(area.height);
    let outer = Rect {
        x: area.x + area.width.saturating_sub(width) / 2,
        y: area.y + area.height.saturating_sub(height) / 2,
        width,
        height,
    };
    frame.render_widget(Clear, outer);
    frame.buffer_mut().set_style(outer, ctx.theme.text);
    border(ctx, frame, outer, title);
    hits.put(outer, Target::Panel);
    let inner = Rect {
        x: outer.x + 3,
        y: outer.y + 2,
        // One column of the margin is left to the marks that say there is more.
        width: outer.width.saturating_sub(5),
        height: outer.height.saturating_sub(5),
    };
    hits.titled(title);
    // What is only read has its focus where the reading begins.
    hits.cursor = Some(inner.as_position());
    hits.extent = page.draw(ctx, frame, inner, scroll, hits);
    let bottom = Rect { y: outer.bottom().saturating_sub(2), height: 1, ..inner };
    keys::draw(place, ctx, frame, bottom, hints, hits);
}

fn border(ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, title: &str) {
    let style = ctx.theme.quiet;
    let [top_left, top_right, bottom_left, bottom_right] = ctx.glyphs.corners;
    let across = usize::from(area.width.saturating_sub(2));
    let title = fit(vec![Span::styled(title.to_owned(), ctx.theme.title)], across.saturating_sub(4), ctx.glyphs.cut);
    let title_width: usize = title.iter().map(Span::width).sum();
    let mut top = vec![Span::styled(format!("{top_left}{} ", ctx.glyphs.across), style)];
    top.extend(title);
    let rest = across.saturating_sub(title_width + 3);
    top.push(Span::styled(format!(" {}{top_right}", ctx.glyphs.across.repeat(rest)), style));
    frame.render_widget(Line::from(top), Rect { height: 1, ..area });
    let bottom = format!("{bottom_left}{}{bottom_right}", ctx.glyphs.across.repeat(across));
    let last = area.bottom().saturating_sub(1);
    frame.render_widget(Span::styled(bottom, style), Rect { y: last, height: 1, ..area });
    for row in area.y + 1..last {
        frame.render_widget(Span::styled(ctx.glyphs.down, style), Rect::new(area.x, row, 1, 1));
        frame.render_widget(Span::styled(ctx.glyphs.down, style), Rect::new(area.right().saturating_sub(1), row, 1, 1));
    }
}
