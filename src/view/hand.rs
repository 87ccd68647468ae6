//! Handing in: what is handed in and what came of it is read above, the ways to hand in stand below.

use crate::app::Model;
use crate::app::parts::workshop::handed::{self, clean};
use crate::app::parts::workshop::{Submission, code};
use crate::app::seat::Seat;
use crate::app::seat::hand::{Shows, submission, ways};
use crate::intent::{Intent, Place};
use crate::view::keys::{self, Hint, hint};
use crate::view::page::Page;
use crate::view::{Ctx, HitMap, door, frame as edges};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

pub mod qr;

const HINTS: &[Hint] = &[
    hint(&[Intent::Accept], "hint-choose"),
    hint(&[Intent::Up, Intent::Down], "hint-move"),
    hint(&[Intent::PageUp, Intent::PageDown], "hint-scroll"),
    hint(&[Intent::Save], "hint-save"),
    hint(&[Intent::Back], "hint-back"),
    hint(&[Intent::Explain], "hint-help"),
];

/// Columns of text at most.
const COLUMN: u16 = 92;

/// Draws the screen.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let Some(seat) = &model.seat else { return };
    if let (Shows::Qr, Some(issued)) = (seat.hand.shows, &seat.hand.issued) {
        return qr::draw(model, ctx, frame, area, &code::encode(issued, &seat.schema), hits);
    }
    let title = ctx.say("hand-title");
    let body = edges::draw(model, ctx, frame, area, (&title, ""), HINTS, hits);
    let body = Rect { width: body.width.min(COLUMN), ..body };
    let mut rows = Page::for_area(body);
    for (at, way) in ways(model).into_iter().enumerate() {
        door::row(&mut rows, ctx, (at, at == seat.hand.row), way.name(seat));
    }
    let mut page = Page::for_area(body);
    match (seat.hand.shows, &seat.hand.issued) {
        (Shows::Written, Some(_)) => written(&mut page, ctx, model, seat),
        (Shows::Code, Some(issued)) => shown(&mut page, ctx, seat, issued),
        _ => what(&mut page, ctx, model, seat),
    }
    let places = door::above_and_below(&page, &rows, body);
    door::both((page, seat.scroll), rows, ctx, frame, places, hits);
}

/// What is handed in, question by question.
fn what(page: &mut Page, ctx: &Ctx<'_>, model: &Model, seat: &Seat) {
    let Some(submission) = submission(model, ctx.app) else { return };
    page.text(&ctx.say("hand-this"), ctx.theme.title);
    page.gap();
    for (question, answer) in handed::submission(&submission, &seat.schema, ctx.pack(), ctx.text) {
        let said = ctx.text.with("sure-line", &[("what", question.into()), ("said", answer.into())]);
        page.hanging(vec![Span::styled(format!("{} ", ctx.glyphs.dot), ctx.theme.quiet)], &said, ctx.theme.text);
    }
    if !seat.schema.items.is_empty() {
        let names = handed::advice(&submission, &seat.schema, ctx.pack(), ctx.text);
        let said = [("n", names.len().into()), ("names", names.join(&ctx.say("names-between")).into())];
        let said = ctx.text.with("hand-advice", &said);
        page.hanging(vec![Span::styled(format!("{} ", ctx.glyphs.dot), ctx.theme.quiet)], &said, ctx.theme.text);
    }
    let token = code::token_name(submission.token);
    page.hanging(
        vec![Span::styled(format!("{} ", ctx.glyphs.dot), ctx.theme.quiet)],
        &ctx.text.with("hand-token", &[("token", token.into())]),
        ctx.theme.text,
    );
    page.gap();
    let folder = clean(&seat.folder.display().to_string());
    page.text(&ctx.text.with("hand-folder", &[("folder", folder.into())]), ctx.theme.quiet);
}

/// That it is done, and what happens next.
fn written(page: &mut Page, ctx: &Ctx<'_>, model: &Model, seat: &Seat) {
    page.text(&ctx.say("hand-done"), ctx.theme.plus);
    if let Some(path) = &seat.hand.written {
        let path = clean(&path.display().to_string());
        page.text(&ctx.text.with("hand-done-file", &[("path", path.into())]), ctx.theme.quiet);
    }
    page.gap();
    page.text(&ctx.say("hand-next"), ctx.theme.text);
    page.text(&ctx.say("hand-again"), ctx.theme.text);
    unsaved(page, ctx, model);
}

fn unsaved(page: &mut Page, ctx: &Ctx<'_>, model: &Model) {
    if model.plan_path.is_none() {
        let key = keys::first(ctx, Place::HandIn, Intent::Save).unwrap_or_default();
        page.gap();
        page.text(&ctx.text.with("hand-save", &[("key", key.into())]), ctx.theme.warn);
    }
}

/// The code in groups, with what to do with it.
fn shown(page: &mut Page, ctx: &Ctx<'_>, seat: &Seat, issued: &Submission) {
    page.text(&ctx.say("hand-code-title"), ctx.theme.title);
    page.gap();
    for line in code::lines(&code::encode(issued, &seat.schema), usize::from(page.width.saturating_sub(2))) {
        page.line(Span::styled(format!("  {line}"), ctx.theme.chosen));
    }
    page.gap();
    let key = keys::first(ctx, Place::HandIn, Intent::Copy).unwrap_or_default();
    page.text(&ctx.text.with("hand-code-how", &[("key", key.into())]), ctx.theme.text);
    page.text(&ctx.say("hand-code-then"), ctx.theme.text);
}
