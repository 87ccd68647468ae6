//! Why the question is asked: what its answer decides, the ideas behind it, and what in the plan still hangs
//! on it as the interview stands.

use crate::app::Model;
use crate::app::why::hanging;
use crate::intent::{Intent, Place};
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll};
use crate::view::panel::{self, Panel};
use crate::view::{Ctx, HitMap, sources};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

/// Keys of a panel that is only read.
pub const HINTS: &[Hint] = &[
    hint(&[Intent::Back], "hint-close"),
    hint(&[Intent::Up, Intent::Down], "hint-scroll"),
    hint(&[Intent::Explain], "hint-help"),
];

/// Titles named of each group of lines at most.
const NAMED: usize = 4;

/// Draws the panel.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, scroll: u16, hits: &mut HitMap) {
    let Some(question) = model.question(ctx.app) else { return };
    let mut page = Page::new(panel::text_width(area));
    page.text(&ctx.words(&question.decides), ctx.theme.title);
    // The first idea, what hangs on the answer, then the other ideas: both halves are seen without scrolling.
    let mut ideas = question.because.iter().map(|id| id.as_ref().as_str());
    sources::draw(&mut page, ctx, ideas.by_ref().take(1));
    open(&mut page, ctx, model);
    sources::draw(&mut page, ctx, ideas);
    let panel =
        Panel { title: &ctx.say("why-title"), page, scroll: Scroll::From(scroll), place: Place::Panel, hints: HINTS };
    panel::draw(panel, ctx, frame, area, hits);
}

/// What hangs on the answer: a few titles of each group.
fn open(page: &mut Page, ctx: &Ctx<'_>, model: &Model) {
    let Some(question) = model.question(ctx.app) else { return };
    let answers = model.session.answers();
    let hanging = hanging(&ctx.app.engine, question, &answers, model.session.depth(), model.day(ctx.app));
    page.gap();
    if hanging.is_empty() {
        return page.text(&ctx.say("why-open-nothing"), ctx.theme.text);
    }
    page.line(Span::styled(ctx.say("why-open"), ctx.theme.accent));
    for group in hanging.groups(ctx.pack()) {
        let said = ctx.text.hangs(group.kind.key(), &group.titles, group.count, NAMED);
        page.hanging(vec![Span::raw("  ")], &said, ctx.theme.text);
    }
}
