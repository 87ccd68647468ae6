//! One question a screen, the plan so far beside it or below.

use crate::app::field::choose::Many;
use crate::app::parts::pack::question::Question;
use crate::app::{Asking, Field, Model, trouble};
use crate::intent::Intent;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll};
use crate::view::{Ctx, HitMap, WIDE, field, frame as edges, side};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Columns of a question at most: beyond them the eye loses the line.
const COLUMN: u16 = 80;

/// Draws the question on screen.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let (Some(asking), Some(question)) = (&model.asking, model.question(ctx.app)) else { return };
    let section = ctx.pack().sections.get(question.section.as_ref()).map(|section| ctx.words(&section.title));
    let title = section.unwrap_or_default();
    let progress = edges::progress(model, ctx);
    let body = edges::draw(model, ctx, frame, area, (&title, &progress), &hints(asking), hits);
    let wrong = trouble::of(model, ctx.app).map(|refusal| edges::refused(model.question(ctx.app), ctx, &refusal));
    let page = Asked { asking, question, wrong: wrong.as_deref() };
    let hidden = if area.width >= WIDE {
        beside(model, ctx, frame, body, page, hits)
    } else {
        below(model, ctx, frame, body, page, hits)
    };
    // Where not all of the question shows, what is wrong may stand beyond the edge.
    if let Some(wrong) = wrong.filter(|_| hidden > 0) {
        edges::instead_of_keys(ctx, frame, area, &wrong);
    }
}

/// The question with the plan beside it; returns how many lines of the question do not show.
fn beside(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, body: Rect, page: Asked<'_>, hits: &mut HitMap) -> u16 {
    let right_width = (body.width * 2 / 5).min(64);
    let left = Rect { width: body.width.saturating_sub(right_width + 3), ..body };
    let line = Rect { x: left.right() + 1, width: 1, ..body };
    let right = Rect { x: body.right().saturating_sub(right_width), width: right_width, ..body };
    let hidden = page.laid(ctx, left.width).draw(ctx, frame, left, Scroll::Follow, hits);
    for row in line.rows() {
        frame.buffer_mut().set_string(row.x, row.y, ctx.glyphs.down, ctx.theme.quiet);
    }
    side::tall(model, ctx, frame, right);
    hidden
}

/// The question with the plan below it; returns how many lines of the question do not show.
fn below(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, body: Rect, page: Asked<'_>, hits: &mut HitMap) -> u16 {
    let page = page.laid(ctx, body.width);
    // The plan takes what the question leaves, but never less than its one line of figures and a change; a
    // blank line between the two is the first thing to go.
    let least = if body.height >= 14 { 2 } else { 0 };
    let left = body.height.saturating_sub(page.height());
    let spare = left.saturating_sub(u16::from(left > 3)).max(least).min(body.height / 2);
    let upper = Rect { height: body.height.saturating_sub(spare), ..body };
    let lower = Rect { y: upper.bottom(), height: spare, ..body };
    let hidden = page.draw(ctx, frame, upper, Scroll::Follow, hits);
    side::flat(model, ctx, frame, lower);
    hidden
}

/// A question with what is being answered, and what is wrong with that.
#[derive(Clone, Copy)]
struct Asked<'a> {
    asking: &'a Asking,
    question: &'a Question,
    wrong: Option<&'a str>,
}

impl Asked<'_> {
    fn laid(self, ctx: &Ctx<'_>, width: u16) -> Page {
        let mut page = Page::new(width.saturating_sub(2).min(COLUMN));
        page.text(&ctx.words(&self.question.ask), ctx.theme.title);
        if let Some(help) = &self.question.help {
            page.text(&ctx.words(help), ctx.theme.quiet);
        }
        page.gap();
        field::draw(&mut page, ctx, self.question, self.asking, self.wrong);
        page
    }
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
