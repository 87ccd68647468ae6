//! Where to save the plan.

use crate::app::dialog::SaveDialog;
use crate::intent::{Intent, Place};
use crate::view::field::line;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll};
use crate::view::{Ctx, HitMap, panel};
use ratatui::Frame;
use ratatui::layout::Rect;

const SAVE: &[Hint] = &[hint(&[Intent::Accept], "hint-save"), hint(&[Intent::Back], "hint-cancel")];
const REPLACE: &[Hint] = &[hint(&[Intent::Accept], "hint-replace"), hint(&[Intent::Back], "hint-cancel")];

/// Draws the dialog.
pub fn draw(dialog: &SaveDialog, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let mut page = Page::new(panel::text_width(area));
    page.text(&ctx.say("save-where"), ctx.theme.text);
    page.gap();
    line::draw(&mut page, ctx, Vec::new(), &dialog.line, None, true);
    page.gap();
    let hints = match &dialog.exists {
        Some(_) => {
            page.text(&ctx.say("save-exists"), ctx.theme.warn);
            REPLACE
        }
        None => {
            page.text(&ctx.say("save-private"), ctx.theme.quiet);
            SAVE
        }
    };
    panel::draw(ctx, frame, area, &ctx.say("save-title"), page, Scroll::From(0), (Place::Editing, hints), hits);
}
