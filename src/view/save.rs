//! Where to save the plan.

use crate::app::dialog::SaveDialog;
use crate::app::stop::open_questions;
use crate::app::{Model, Notice};
use crate::intent::{Intent, Place};
use crate::view::field::line;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll};
use crate::view::panel::{self, Panel};
use crate::view::{Ctx, HitMap};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Open questions named at most.
const NAMED: usize = 4;

const SAVE: &[Hint] = &[hint(&[Intent::Accept], "hint-save"), hint(&[Intent::Back], "hint-cancel")];
const REPLACE: &[Hint] = &[hint(&[Intent::Accept], "hint-replace"), hint(&[Intent::Back], "hint-cancel")];

/// Draws the dialog.
pub fn draw(model: &Model, dialog: &SaveDialog, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let mut page = Page::new(panel::text_width(area));
    page.text(&ctx.say("save-where"), ctx.theme.text);
    page.gap();
    line::draw(&mut page, ctx, Vec::new(), &dialog.line, None, true);
    page.gap();
    draft(&mut page, ctx, model);
    let hints = match (&model.notice, &dialog.exists) {
        (Some(Notice::Failed(why)), _) => wrong(&mut page, ctx, why),
        (_, None) if dialog.empty => wrong(&mut page, ctx, &ctx.say("save-empty")),
        (_, Some(_)) => {
            page.text(&ctx.say("save-exists"), ctx.theme.warn);
            REPLACE
        }
        (_, None) => {
            page.text(&ctx.say("save-private"), ctx.theme.quiet);
            SAVE
        }
    };
    let panel = Panel { title: &ctx.say("save-title"), page, scroll: Scroll::From(0), place: Place::Editing, hints };
    panel::draw(panel, ctx, frame, area, hits);
}

/// Why the path is not taken, where it is typed.
fn wrong(page: &mut Page, ctx: &Ctx<'_>, why: &str) -> &'static [Hint] {
    page.text(&format!("! {why}"), ctx.theme.minus);
    SAVE
}

/// A plan that answers to come can still change is a draft: it says for which of them it waits.
fn draft(page: &mut Page, ctx: &Ctx<'_>, model: &Model) {
    let open = open_questions(&model.path);
    if open.is_empty() {
        return;
    }
    let names = open.iter().filter_map(|id| ctx.pack().questions.get(id)).map(|question| &question.short);
    let names = ctx.text.some_of(names, NAMED);
    page.text(&ctx.text.with("save-draft", &[("n", open.len().into()), ("names", names.into())]), ctx.theme.warn);
    page.gap();
}
