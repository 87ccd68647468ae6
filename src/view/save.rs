//! Where to save the plan.

use crate::app::dialog::SaveDialog;
use crate::intent::{Intent, Place};
use crate::view::field::line;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll};
use crate::view::panel::{self, Panel};
use crate::view::{Ctx, HitMap};
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
    let panel = Panel { title: &ctx.say("save-title"), page, scroll: Scroll::From(0), place: Place::Editing, hints };
    panel::draw(panel, ctx, frame, area, hits);
}
