//! Contrasts worth talking about, in words.

use crate::app::console::{Console, Part, State};
use crate::app::parts::workshop::words::contrast;
use crate::phrase::Phrase;
use crate::view::Ctx;
use crate::view::console::{as_of, veiled};
use crate::view::page::Page;
use ratatui::layout::Rect;
use ratatui::text::Span;

/// The page.
#[must_use]
pub fn page(console: &Console, ctx: &Ctx<'_>, area: Rect) -> Page {
    let mut page = Page::new(area.width.saturating_sub(2).min(76));
    if veiled(&mut page, console, ctx, Part::Contrasts) {
        return page;
    }
    if console.told.picture.divergences.is_empty() {
        page.text(&ctx.say("console-no-contrast"), ctx.theme.text);
    }
    for said in sentences(console, ctx) {
        page.hanging(vec![Span::styled(format!("{} ", ctx.glyphs.dot), ctx.theme.accent)], &said, ctx.theme.text);
        page.gap();
    }
    if let State::Shown { of } = console.state(Part::Contrasts) {
        as_of(&mut page, console, ctx, of);
    }
    page
}

/// Each contrast in a sentence.
#[must_use]
pub fn sentences(console: &Console, ctx: &Ctx<'_>) -> Vec<String> {
    contrast::sentences(&console.told.picture, &Phrase::new(ctx.pack(), ctx.text))
}
