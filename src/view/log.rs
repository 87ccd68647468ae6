//! All news of the session, the latest first.

use crate::app::Model;
use crate::intent::Place;
use crate::view::page::{Page, Scroll};
use crate::view::panel::{self, Panel};
use crate::view::{Ctx, HitMap, news, why};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

/// Draws the log.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, scroll: u16, hits: &mut HitMap) {
    let mut page = Page::new(panel::text_width(area));
    page.text(&ctx.say(if model.log.is_empty() { "log-empty" } else { "log-how" }), ctx.theme.quiet);
    page.gap();
    let width = model.log.last().map_or(1, |last| last.number.to_string().len());
    for told in model.log.iter().rev() {
        let number = Span::styled(format!("{:>width$}  ", told.number), ctx.theme.quiet);
        news::told(&mut page, ctx, vec![number], told);
    }
    let title = ctx.say("log-title");
    let panel = Panel { title: &title, page, scroll: Scroll::From(scroll), place: Place::Panel, hints: why::HINTS };
    panel::draw(panel, ctx, frame, area, hits);
}
