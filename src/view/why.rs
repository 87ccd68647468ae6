//! Why the question is asked: what its answer decides, and the ideas behind it.

use crate::app::Model;
use crate::intent::{Intent, Place};
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll};
use crate::view::panel::{self, Panel};
use crate::view::{Ctx, HitMap, sources};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Keys of a panel that is only read.
pub const HINTS: &[Hint] = &[
    hint(&[Intent::Back], "hint-close"),
    hint(&[Intent::Up, Intent::Down], "hint-scroll"),
    hint(&[Intent::Help], "hint-help"),
];

/// Draws the panel.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, scroll: u16, hits: &mut HitMap) {
    let Some(question) = model.question(ctx.app) else { return };
    let mut page = Page::new(panel::text_width(area));
    page.text(&ctx.words(&question.decides), ctx.theme.title);
    sources::draw(&mut page, ctx, question.because.iter().map(|id| id.as_ref().as_str()));
    let panel =
        Panel { title: &ctx.say("why-title"), page, scroll: Scroll::From(scroll), place: Place::Panel, hints: HINTS };
    panel::draw(panel, ctx, frame, area, hits);
}
