//! All answers, section by section: the value, where it comes from, and how many plan lines it drives.

use crate::app::parts::pack::question::Question;
use crate::app::parts::reason::Answer;
use crate::app::review::{Origin, Row, driven, rows};
use crate::app::{Model, Target};
use crate::intent::{Intent, Place};
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll, marker, sides};
use crate::view::{Ctx, HitMap, WIDE, frame as edges, keys, value};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Span;

const HINTS: &[Hint] = &[
    hint(&[Intent::Accept], "hint-edit"),
    hint(&[Intent::Plan], "hint-plan"),
    hint(&[Intent::Save], "hint-save"),
    hint(&[Intent::Back], "hint-back"),
    hint(&[Intent::Up, Intent::Down], "hint-move"),
    hint(&[Intent::Undo], "hint-undo"),
    hint(&[Intent::Quit], "hint-quit"),
    hint(&[Intent::Explain], "hint-help"),
];

/// Fewest columns of an answer that what rests on it may stand beside.
const LEAST: usize = 16;
/// Columns of the answers at most.
const MOST: u16 = 100;

/// Draws the review.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let title = ctx.say("review-title");
    let progress = edges::progress(model, ctx);
    let body = edges::draw(model, ctx, frame, area, (&title, &progress), HINTS, hits);
    let (body, beside) = parts(body, area.width);
    let mut page = Page::for_area(body);
    page.text(&ctx.say("review-how"), ctx.theme.quiet);
    let key = |intent| keys::first(ctx, Place::Review, intent);
    if let (Some(plan), Some(save)) = (key(Intent::Plan), key(Intent::Save)) {
        page.text(&ctx.text.with("review-next", &[("plan", plan.into()), ("save", save.into())]), ctx.theme.text);
    }
    let rows = rows(model, ctx.app);
    let mut section = String::new();
    for (at, row) in rows.iter().enumerate() {
        if row.section != section {
            section.clone_from(&row.section);
            page.gap();
            let title = ctx.pack().sections.get(&section).map(|section| ctx.words(&section.title));
            page.line(Span::styled(title.unwrap_or_default(), ctx.theme.accent));
        }
        if let Some(question) = ctx.pack().questions.get(&row.question) {
            answer(&mut page, ctx, question, row, (at, at == model.review_row));
        }
    }
    page.draw(ctx, frame, body, Scroll::Follow, hits);
    if let Some((row, area)) = rows.get(model.review_row).zip(beside) {
        weight(model, ctx, row, area.width).beginning(frame, area);
    }
}

/// The answers, and beside them, when there is room, what rests on the highlighted one.
fn parts(body: Rect, columns: u16) -> (Rect, Option<Rect>) {
    if columns < WIDE {
        return (body, None);
    }
    let left = Rect { width: (body.width * 3 / 5).min(MOST), ..body };
    let x = left.right() + 3;
    (left, Some(Rect { x, width: body.right().saturating_sub(x), ..body }))
}

/// What rests on an answer: the lines of the plan by name.
fn weight(model: &Model, ctx: &Ctx<'_>, row: &Row, width: u16) -> Page {
    let mut page = Page::new(width);
    let Some(question) = ctx.pack().questions.get(&row.question) else { return page };
    page.text(&ctx.words(&question.ask), ctx.theme.title);
    let (said, _) = said(ctx, question, &row.origin, ctx.theme.text);
    page.text(&said, ctx.theme.text);
    page.gap();
    let lead = if row.lines == 0 { ctx.say("review-rests-nothing") } else { ctx.say("review-rests") };
    page.text(&lead, ctx.theme.accent);
    for item in driven(model, &row.question) {
        page.hanging(vec![Span::raw("  ")], &ctx.words(&item.title), ctx.theme.text);
    }
    page.gap();
    if let (false, Some(key)) = (is_parked(&row.origin), keys::first(ctx, Place::Review, Intent::Accept)) {
        page.text(&ctx.text.with("review-edit", &[("key", key.into())]), ctx.theme.quiet);
    }
    page
}

/// Whether the question of an answer cannot be asked now.
fn is_parked(origin: &Origin) -> bool {
    matches!(origin, Origin::Parked(_))
}

fn answer(page: &mut Page, ctx: &Ctx<'_>, question: &Question, row: &Row, (at, highlighted): (usize, bool)) {
    let from = page.len();
    let name_width = usize::from(page.width * 2 / 5).clamp(12, 34);
    let style = if highlighted { ctx.theme.chosen } else { ctx.theme.text };
    let name = sides(
        vec![Span::styled(ctx.words(&question.short), style)],
        Vec::new(),
        u16::try_from(name_width).unwrap_or(u16::MAX),
        ctx.glyphs.cut,
    );
    let padding = name_width.saturating_sub(name.width()) + 2;
    let mut left = vec![marker(ctx, highlighted)];
    left.extend(name.spans);
    left.push(Span::raw(" ".repeat(padding)));
    let (value, value_style) = said(ctx, question, &row.origin, style);
    let lines = match row.lines {
        0 => String::new(),
        lines => ctx.text.with("review-lines", &[("n", lines.into())]),
    };
    page.noted_within(LEAST, left, (&value, value_style), (&lines, ctx.theme.quiet));
    page.spot(from, Target::Row(at));
    if highlighted {
        page.focus(from, 0);
    }
}

/// The value and its origin; a value that was not given is never shown as if it were.
fn said(ctx: &Ctx<'_>, question: &Question, origin: &Origin, style: Style) -> (String, Style) {
    let words = |value| value::words(ctx, question, value);
    let quiet = ctx.theme.quiet;
    let assumed = |state: &str, value: Option<String>| match value {
        Some(value) => format!(
            "{} {} {}",
            ctx.say(state),
            ctx.glyphs.dot,
            ctx.text.with("review-assumed", &[("value", value.into())])
        ),
        None => ctx.say(state),
    };
    match origin {
        Origin::Given(value) => (words(value), style),
        Origin::Unknown(value) => (assumed("other-unknown", value.as_ref().map(words)), quiet),
        Origin::Withheld(value) => (assumed("other-withheld", value.as_ref().map(words)), quiet),
        Origin::NotConcerned => (ctx.say("other-not-concerned"), quiet),
        Origin::Assumed(value) => (ctx.text.with("review-assumed", &[("value", words(value).into())]), quiet),
        Origin::Idle(value) => (assumed("review-idle", value.as_ref().map(words)), quiet),
        Origin::Open => (ctx.say("review-open"), ctx.theme.warn),
        Origin::Parked(answer) => {
            let kept = match answer {
                Answer::Given(value) => words(value),
                _ => String::new(),
            };
            (ctx.text.with("review-parked", &[("value", kept.into())]), quiet)
        }
        Origin::Aside(answer) => {
            let kept = answer.value().map(words).unwrap_or_default();
            (ctx.text.with("review-aside", &[("value", kept.into())]), ctx.theme.warn)
        }
    }
}
