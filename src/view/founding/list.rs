//! The questions that can feed the picture of a room, section by section.

use crate::app::founding::{Entry, Founding, entries};
use crate::app::parts::workshop::room::draft::Sensitive;
use crate::app::parts::workshop::{Schema, code};
use crate::app::{Model, Target};
use crate::intent::Intent;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll, marker};
use crate::view::{Ctx, HitMap, frame as edges};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

const HINTS: &[Hint] = &[
    hint(&[Intent::Toggle], "hint-take-or-leave"),
    hint(&[Intent::Up, Intent::Down], "hint-move"),
    hint(&[Intent::Accept], "hint-done"),
    hint(&[Intent::Explain], "hint-help"),
];

/// Columns of the list at most.
const COLUMN: u16 = 100;

/// Draws the list.
pub(super) fn draw(
    model: &Model,
    (founding, row): (&Founding, usize),
    ctx: &Ctx<'_>,
    frame: &mut Frame<'_>,
    area: Rect,
    hits: &mut HitMap,
) {
    let draft = &founding.draft;
    let length = code::length(&Schema::of("", &draft.picture, draft.advice, ctx.pack()));
    let counts = [("n", draft.picture.len().into()), ("length", length.into())];
    let right = ctx.text.with("founding-list-count", &counts);
    let title = ctx.say("founding-list-title");
    let body = edges::draw(model, ctx, frame, area, (&title, &right), HINTS, hits);
    let body = Rect { width: body.width.min(COLUMN), ..body };
    let mut page = Page::for_area(body);
    page.text(&ctx.say("founding-list-about"), ctx.theme.quiet);
    let mut section = String::new();
    for (at, entry) in entries(founding, ctx.app).into_iter().enumerate() {
        if entry.section != section {
            page.gap();
            let name = ctx.pack().sections.get(&entry.section).map(|section| ctx.words(&section.title));
            page.line(Span::styled(name.unwrap_or_default(), ctx.theme.accent));
            section.clone_from(&entry.section);
        }
        question(&mut page, ctx, (at, at == row), &entry);
    }
    page.draw(ctx, frame, body, Scroll::Follow, hits);
}

fn question(page: &mut Page, ctx: &Ctx<'_>, (at, focused): (usize, bool), entry: &Entry) {
    let style = if focused { ctx.theme.chosen } else { ctx.theme.text };
    let from = page.len();
    let mark = if entry.place.is_some() { "[x] " } else { "[ ] " };
    let name = ctx.pack().questions.get(&entry.question).map(|question| ctx.words(&question.short));
    let note = entry.sensitive.map_or_else(String::new, |sensitive| {
        ctx.say(match sensitive {
            Sensitive::Pointing => "founding-pointing",
            Sensitive::Personal => "founding-personal",
        })
    });
    let before = vec![marker(ctx, focused), Span::styled(mark, style)];
    page.noted(before, (&name.unwrap_or_else(|| entry.question.clone()), style), (&note, ctx.theme.warn));
    page.spot(from, Target::Row(at));
    if focused {
        page.focus(from, 0);
    }
}
