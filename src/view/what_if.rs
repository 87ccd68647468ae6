//! Two plans side by side, the difference marked with signs as well as colour.

pub mod compare;

use crate::app::field::line::Line as Typed;
use crate::app::parts::plan::Plan;
use crate::app::what_if::{Row, answers, compared, rows};
use crate::app::{Model, Notice, Target};
use crate::intent::{Intent, Place};
use crate::phrase::{Phrase, Sign};
use crate::view::field::line;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll, marker};
use crate::view::panel::{self, Panel};
use crate::view::side::marked;
use crate::view::{Ctx, HitMap, WIDE, frame as edges};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Span;

const HINTS: &[Hint] = &[
    hint(&[Intent::Accept], "hint-try"),
    hint(&[Intent::PageUp, Intent::PageDown], "hint-scroll"),
    hint(&[Intent::Save], "hint-keep"),
    hint(&[Intent::Adopt], "hint-adopt"),
    hint(&[Intent::Back], "hint-back"),
    hint(&[Intent::Toggle], "hint-put-left"),
    hint(&[Intent::Forget], "hint-forget"),
    hint(&[Intent::Undo], "hint-undo"),
    hint(&[Intent::Help], "hint-help"),
];

/// Draws the screen.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let what_if = compared(model, ctx.app);
    let title = ctx.say("what-if-title");
    let body = edges::draw(model, ctx, frame, area, (&title, &minutes(ctx, &what_if.after)), HINTS, hits);
    let (left, right) = parts(body, area.width);
    list(model, ctx, left).draw(ctx, frame, left, Scroll::Follow, hits);
    hits.put(right, Target::Page);
    let page = compare::page(model, ctx, &what_if, right);
    hits.extent = page.draw(ctx, frame, right, Scroll::From(model.trial.scroll), hits);
}

fn minutes(ctx: &Ctx<'_>, plan: &Plan) -> String {
    let minutes = [("planned", plan.budget.planned_minutes.into()), ("all", plan.budget.weekly_minutes.into())];
    ctx.text.with("what-if-minutes-of", &minutes)
}

/// The list and the plans: side by side when there is room, one above the other otherwise.
fn parts(body: Rect, columns: u16) -> (Rect, Rect) {
    if columns >= WIDE {
        let left = Rect { width: body.width / 3, ..body };
        let x = left.right() + 3;
        return (left, Rect { x, width: body.right().saturating_sub(x), ..body });
    }
    let upper = Rect { height: body.height / 2, ..body };
    let lower = Rect { y: upper.bottom() + 1, height: body.height.saturating_sub(upper.height + 1), ..body };
    (upper, lower.intersection(body))
}

/// The scenarios and the questions; what is changed stands out by a sign.
fn list(model: &Model, ctx: &Ctx<'_>, area: Rect) -> Page {
    let mut page = Page::for_area(area);
    let phrase = Phrase::new(ctx.pack(), ctx.text);
    let tried = answers(model, ctx.app);
    let mut questions = false;
    for (at, row) in rows(model, ctx.app).into_iter().enumerate() {
        if matches!(row, Row::Question(_)) != questions || at == 0 {
            questions = matches!(row, Row::Question(_));
            page.gap();
            let key = if questions { "what-if-answers" } else { "what-if-scenarios-title" };
            page.line(Span::styled(ctx.say(key), ctx.theme.accent));
        }
        let from = page.len();
        let here = at == model.trial.row;
        let style = if here { ctx.theme.chosen } else { ctx.theme.text };
        let before = vec![marker(ctx, here)];
        match row {
            Row::Scenario(at) => scenario(&mut page, model, ctx, at, (before, style)),
            Row::Question(id) => {
                let (sign, mark) = match model.trial.changes.get(&id) {
                    Some(_) => marked(ctx, Sign::Other),
                    None => (" ", ctx.theme.text),
                };
                let before = before.into_iter().chain([Span::styled(format!("{sign} "), mark)]).collect();
                let said = ctx.pack().questions.get(&id).zip(tried.get(&id));
                let said = said.map_or_else(
                    || ctx.say("what-if-nothing-said"),
                    |(question, answer)| phrase.answer(question, answer),
                );
                page.noted(before, (&phrase.question(&id), style), (&said, ctx.theme.quiet));
            }
        }
        page.spot(from, Target::Row(at));
        if here {
            page.focus(from, 0);
        }
    }
    page
}

/// A scenario, and on which side it stands.
fn scenario(page: &mut Page, model: &Model, ctx: &Ctx<'_>, at: usize, (before, style): (Vec<Span<'static>>, Style)) {
    let Some(scenario) = model.scenarios.get(at) else { return };
    let side = |name: &Option<String>, key: &str| (name.as_ref() == Some(&scenario.name)).then(|| ctx.say(key));
    let sides = [side(&model.trial.left, "what-if-on-the-left"), side(&model.trial.name, "what-if-on-the-right")];
    let note: Vec<String> = sides.into_iter().flatten().collect();
    page.noted(before, (&scenario.name, style), (&note.join(", "), ctx.theme.quiet));
}

/// Draws the panel in which a name is typed.
pub fn name(model: &Model, typed: &Typed, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    const NAMED: &[Hint] = &[hint(&[Intent::Accept], "hint-keep"), hint(&[Intent::Back], "hint-cancel")];
    let mut page = Page::new(panel::text_width(area));
    page.text(&ctx.say("what-if-name"), ctx.theme.text);
    page.gap();
    line::draw(&mut page, ctx, Vec::new(), typed, None, true);
    if let Some(Notice::BadName(_)) = &model.notice {
        page.gap();
        page.text(&format!("! {}", ctx.say("notice-bad-name")), ctx.theme.minus);
    }
    let title = ctx.say("what-if-title");
    let panel = Panel { title: &title, page, scroll: Scroll::From(0), place: Place::Editing, hints: NAMED };
    panel::draw(panel, ctx, frame, area, hits);
}
