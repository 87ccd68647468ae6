//! The end of the questions.

use crate::app::parts::pack::question::Depth;
use crate::app::stop::{Entry, entries};
use crate::app::{Model, Target};
use crate::intent::Intent;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll, marker};
use crate::view::{Ctx, HitMap, frame as edges};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

const HINTS: &[Hint] = &[
    hint(&[Intent::Accept], "hint-choose"),
    hint(&[Intent::Up, Intent::Down], "hint-move"),
    hint(&[Intent::Plan], "hint-plan"),
    hint(&[Intent::Save], "hint-save"),
    hint(&[Intent::Review], "hint-review"),
    hint(&[Intent::Back], "hint-back"),
    hint(&[Intent::Explain], "hint-help"),
];

/// Draws the screen.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let title = ctx.say("stop-title");
    let progress = edges::progress(model, ctx);
    let body = edges::draw(model, ctx, frame, area, (&title, &progress), HINTS, hits);
    let body = Rect { width: body.width.min(78), ..body };
    let mut page = Page::for_area(body);
    said(&mut page, ctx, model);
    page.gap();
    for (at, entry) in entries(model, ctx.app).into_iter().enumerate() {
        row(&mut page, ctx, (at, at == model.stop_row), entry);
    }
    page.draw(ctx, frame, body, Scroll::Follow, hits);
}

/// Why nothing is asked any more, and what was not asked.
fn said(page: &mut Page, ctx: &Ctx<'_>, model: &Model) {
    match (model.path.left(), model.path.idle()) {
        (0, 0) => page.text(&ctx.say("stop-all-answered"), ctx.theme.title),
        (0, idle) => {
            page.text(&ctx.say("stop-nothing-changes"), ctx.theme.title);
            page.text(&ctx.text.with("stop-not-asked", &[("n", idle.into())]), ctx.theme.quiet);
        }
        (left, _) => page.text(&ctx.text.with("stop-open-again", &[("n", left.into())]), ctx.theme.title),
    }
}

fn row(page: &mut Page, ctx: &Ctx<'_>, (at, highlighted): (usize, bool), entry: Entry) {
    let style = if highlighted { ctx.theme.chosen } else { ctx.theme.text };
    let (label, note) = words(ctx, entry);
    let from = page.len();
    let left = vec![
        marker(ctx, highlighted),
        Span::styled(format!("{}  ", at + 1), ctx.theme.key),
        Span::styled(label, style),
        Span::styled(format!("  {note}"), ctx.theme.quiet),
    ];
    page.sides(left, Vec::new(), ctx.glyphs.cut);
    page.spot(from, Target::Row(at));
    if highlighted {
        page.focus(from, 0);
    }
}

fn words(ctx: &Ctx<'_>, entry: Entry) -> (String, String) {
    let count = |n: usize| ctx.text.with("stop-questions", &[("n", n.into())]);
    match entry {
        Entry::Plan => (ctx.say("stop-plan"), String::new()),
        Entry::HandIn => (ctx.say("stop-hand-in"), ctx.say("stop-hand-in-note")),
        Entry::Onward(left) => (ctx.say("stop-onward"), count(left)),
        Entry::Rest(idle) => (ctx.say("stop-rest"), count(idle)),
        Entry::Deeper(depth, more) => (ctx.say(deeper(depth)), count(more)),
        Entry::Review => (ctx.say("stop-review"), String::new()),
    }
}

fn deeper(depth: Depth) -> &'static str {
    match depth {
        Depth::Core => "depth-core",
        Depth::Standard => "stop-standard",
        Depth::Deep => "stop-deep",
    }
}
