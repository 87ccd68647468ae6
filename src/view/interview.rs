//! One question a screen, the plan so far beside it or below.

use crate::app::field::choose::Many;
use crate::app::parts::pack::question::Question;
use crate::app::{Asking, Field, Model};
use crate::intent::Intent;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll};
use crate::view::{Ctx, HitMap, WIDE, field, frame as edges, side};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

/// Columns of a question at most: beyond them the eye loses the line.
const COLUMN: u16 = 80;

/// Draws the question on screen.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let (Some(asking), Some(question)) = (&model.asking, model.question(ctx.app)) else { return };
    let section = ctx.pack().sections.get(question.section.as_ref()).map(|section| ctx.words(&section.title));
    let title = section.unwrap_or_default();
    let progress = edges::progress(model, ctx);
    let body = edges::draw(model, ctx, frame, area, (&title, &progress), &hints(asking), hits);
    if area.width >= WIDE {
        beside(model, ctx, frame, body, (asking, question), hits);
    } else {
        below(model, ctx, frame, body, (asking, question), hits);
    }
}

fn beside(
    model: &Model,
    ctx: &Ctx<'_>,
    frame: &mut Frame<'_>,
    body: Rect,
    asked: (&Asking, &Question),
    hits: &mut HitMap,
) {
    let right_width = (body.width * 2 / 5).min(64);
    let left = Rect { width: body.width.saturating_sub(right_width + 3), ..body };
    let line = Rect { x: left.right() + 1, width: 1, ..body };
    let right = Rect { x: body.right().saturating_sub(right_width), width: right_width, ..body };
    question(ctx, asked, left.width.saturating_sub(2)).draw(ctx, frame, left, Scroll::Follow, hits);
    for row in line.y..line.bottom() {
        frame.render_widget(Span::styled(ctx.glyphs.down, ctx.theme.quiet), Rect { y: row, height: 1, ..line });
    }
    side::tall(model, ctx, frame, right);
}

fn below(
    model: &Model,
    ctx: &Ctx<'_>,
    frame: &mut Frame<'_>,
    body: Rect,
    asked: (&Asking, &Question),
    hits: &mut HitMap,
) {
    let page = question(ctx, asked, body.width.saturating_sub(2));
    // The plan takes what the question leaves, but never less than its one line of figures and a change; a
    // blank line between the two is the first thing to go.
    let least = if body.height >= 14 { 2 } else { 0 };
    let left = body.height.saturating_sub(page.height());
    let spare = left.saturating_sub(u16::from(left > 3)).max(least).min(body.height / 2);
    let upper = Rect { height: body.height.saturating_sub(spare), ..body };
    let lower = Rect { y: upper.bottom(), height: spare, ..body };
    page.draw(ctx, frame, upper, Scroll::Follow, hits);
    side::flat(model, ctx, frame, lower);
}

fn question(ctx: &Ctx<'_>, (asking, question): (&Asking, &Question), width: u16) -> Page {
    let mut page = Page::new(width.min(COLUMN));
    page.text(&ctx.words(&question.ask), ctx.theme.title);
    if let Some(help) = &question.help {
        page.text(&ctx.words(help), ctx.theme.quiet);
    }
    page.gap();
    field::draw(&mut page, ctx, question, asking);
    page
}

const MOVE: Hint = hint(&[Intent::Up, Intent::Down], "hint-move");
const CHOOSE: Hint = hint(&[Intent::Accept], "hint-choose");
const CHECK: Hint = hint(&[Intent::Toggle], "hint-check");
const GO_ON: Hint = hint(&[Intent::Accept], "hint-go-on");
const STEP: Hint = hint(&[Intent::Left, Intent::Right], "hint-change");
const OTHER: Hint = hint(&[Intent::NextPart], "hint-other-answer");
const BACK: Hint = hint(&[Intent::Back], "hint-back");
const WHY: Hint = hint(&[Intent::Why], "hint-why");
const REVIEW: Hint = hint(&[Intent::Review], "hint-review");
const UNDO: Hint = hint(&[Intent::Undo], "hint-undo");
const TODAY: Hint = hint(&[Intent::Today], "hint-today");
const MONDAY: Hint = hint(&[Intent::NextMonday], "hint-monday");
const ADD: Hint = hint(&[Intent::Accept], "hint-add");
const HELP: Hint = hint(&[Intent::Help], "hint-help");

fn hints(asking: &Asking) -> Vec<Hint> {
    match &asking.field {
        _ if asking.other.is_some() => {
            vec![hint(&[Intent::Left, Intent::Right], "hint-move"), CHOOSE, OTHER, BACK, WHY, HELP]
        }
        Field::Choose(choose) if choose.many == Many::Several => {
            vec![CHECK, GO_ON, BACK, WHY, MOVE, REVIEW, UNDO, HELP]
        }
        Field::Choose(_) => vec![MOVE, CHOOSE, BACK, WHY, REVIEW, UNDO, HELP],
        Field::Number(_) => vec![STEP, CHOOSE, BACK, WHY, REVIEW, UNDO, HELP],
        Field::Text(_) => vec![GO_ON, OTHER, BACK, WHY, REVIEW, HELP],
        Field::Entries(list) if list.line.text().trim().is_empty() => vec![GO_ON, OTHER, BACK, WHY, REVIEW, HELP],
        Field::Entries(_) => vec![ADD, OTHER, BACK, WHY, REVIEW, HELP],
        Field::Date(_) => vec![STEP, GO_ON, TODAY, MONDAY, BACK, WHY, HELP],
    }
}
