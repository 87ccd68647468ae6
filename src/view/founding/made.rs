//! A room that was made: where it is, and what comes next.

use crate::app::Model;
use crate::app::founding::Founded;
use crate::app::parts::workshop::room::steps::steps;
use crate::intent::Intent;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll};
use crate::view::{Ctx, HitMap, frame as edges};
use ratatui::Frame;
use ratatui::layout::Rect;

const HINTS: &[Hint] = &[hint(&[Intent::Accept], "hint-home"), hint(&[Intent::Explain], "hint-help")];

/// Columns of the text at most.
const COLUMN: u16 = 90;

/// Draws it.
pub(super) fn draw(model: &Model, made: &Founded, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let title = ctx.say("founding-title");
    let body = edges::draw(model, ctx, frame, area, (&title, ""), HINTS, hits);
    let body = Rect { width: body.width.min(COLUMN), ..body };
    let mut page = Page::for_area(body);
    for (at, step) in steps(&made.room, &made.hand_in, ctx.text).iter().enumerate() {
        page.text(step, if at == 0 { ctx.theme.title } else { ctx.theme.text });
        page.gap();
    }
    page.text(&ctx.say("founding-made-later"), ctx.theme.quiet);
    page.draw(ctx, frame, body, Scroll::From(0), hits);
}
