//! What in the folder could not be taken in: quiet, and for the facilitator alone.

use crate::app::Model;
use crate::intent::Place;
use crate::view::page::{Page, Scroll};
use crate::view::panel::{self, Panel};
use crate::view::{Ctx, HitMap, why};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Draws the panel.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, scroll: u16, hits: &mut HitMap) {
    let strays = model.console.as_ref().map(|console| console.told.strays.as_slice()).unwrap_or_default();
    let mut page = Page::new(panel::text_width(area));
    page.text(&ctx.say(if strays.is_empty() { "console-no-strays" } else { "console-strays" }), ctx.theme.text);
    for stray in strays {
        page.gap();
        page.text(&stray.name, ctx.theme.title);
        page.text(&stray.why, ctx.theme.text);
    }
    let title = ctx.say("console-strays-title");
    let panel = Panel { title: &title, page, scroll: Scroll::From(scroll), place: Place::Panel, hints: why::HINTS };
    panel::draw(panel, ctx, frame, area, hits);
}
