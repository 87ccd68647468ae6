//! Two plans side by side, the difference marked with signs as well as colour.

use crate::app::Model;
use crate::app::Target;
use crate::app::field::line::Line as Typed;
use crate::app::parts::plan::Plan;
use crate::app::parts::plan::model::Item;
use crate::app::parts::why::WhatIf;
use crate::app::what_if::{Row, answers, compared, rows};
use crate::intent::{Intent, Place};
use crate::phrase::{Phrase, Sign};
use crate::view::field::line;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll, fit, marker};
use crate::view::panel::{self, Panel};
use crate::view::side::marked;
use crate::view::{Ctx, HitMap, WIDE, frame as edges};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

const HINTS: &[Hint] = &[
    hint(&[Intent::Accept], "hint-try"),
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
    let page = if area.width >= WIDE { beside(model, ctx, &what_if, right) } else { difference(ctx, &what_if, right) };
    hits.extent = page.draw(ctx, frame, right, Scroll::From(model.trial.scroll), &mut HitMap::default());
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
        let mut spans = vec![marker(ctx, here)];
        match row {
            Row::Scenario(at) => spans.extend(scenario(model, ctx, at, style)),
            Row::Question(id) => {
                let (sign, mark) = match model.trial.changes.get(&id) {
                    Some(_) => marked(ctx, Sign::Other),
                    None => (" ", ctx.theme.text),
                };
                spans.push(Span::styled(format!("{sign} "), mark));
                spans.push(Span::styled(phrase.question(&id), style));
                let said = ctx.pack().questions.get(&id).zip(tried.get(&id));
                let said = said.map_or_else(
                    || ctx.say("what-if-nothing-said"),
                    |(question, answer)| phrase.answer(question, answer),
                );
                spans.push(Span::styled(format!("  {said}"), ctx.theme.quiet));
            }
        }
        page.line(Line::from(fit(spans, page.width.into(), ctx.glyphs.cut)));
        page.spot(from, Target::Row(at));
        if here {
            page.focus(from, 0);
        }
    }
    page
}

fn scenario(model: &Model, ctx: &Ctx<'_>, at: usize, style: Style) -> Vec<Span<'static>> {
    let Some(scenario) = model.scenarios.get(at) else { return Vec::new() };
    let side = |name: &Option<String>, key: &str| match name {
        Some(name) if *name == scenario.name => Span::styled(format!("  {}", ctx.say(key)), ctx.theme.quiet),
        _ => Span::raw(""),
    };
    let left = side(&model.trial.left, "what-if-on-the-left");
    let right = side(&model.trial.name, "what-if-on-the-right");
    vec![Span::raw("  "), Span::styled(scenario.name.clone(), style), left, right]
}

/// What every comparison begins with: guardrails lost, questions that come and go.
fn remarks(page: &mut Page, ctx: &Ctx<'_>, what_if: &WhatIf) {
    let phrase = Phrase::new(ctx.pack(), ctx.text);
    if what_if.diff.is_empty() {
        let key = if what_if.changes.is_empty() { "what-if-how" } else { "what-if-nothing" };
        page.text(&ctx.say(key), ctx.theme.quiet);
    }
    if let Some(said) = phrase.stops_lost(&what_if.diff) {
        page.hanging(vec![Span::styled("! ", ctx.theme.warn)], &said, ctx.theme.warn);
    }
    phrase.asked(&what_if.questions).iter().for_each(|said| page.text(said, ctx.theme.quiet));
}

/// The difference alone.
fn difference(ctx: &Ctx<'_>, what_if: &WhatIf, area: Rect) -> Page {
    let mut page = Page::for_area(area);
    remarks(&mut page, ctx, what_if);
    for mark in Phrase::new(ctx.pack(), ctx.text).difference(&what_if.diff) {
        let (sign, style) = marked(ctx, mark.sign);
        page.hanging(vec![Span::styled(format!("{sign} "), style)], &mark.words, style);
    }
    page
}

/// Both plans: what differs first, then what stays.
fn beside(model: &Model, ctx: &Ctx<'_>, what_if: &WhatIf, area: Rect) -> Page {
    let mut page = Page::for_area(area);
    let named = |name: &Option<String>, key: &str| name.clone().unwrap_or_else(|| ctx.say(key));
    let head = [named(&model.trial.left, "what-if-as-it-is"), named(&model.trial.name, "what-if-title")];
    pair(&mut page, ctx, (head, ""), ctx.theme.accent);
    pair(&mut page, ctx, ([&what_if.before, &what_if.after].map(|plan| minutes(ctx, plan)), ""), ctx.theme.text);
    page.gap();
    remarks(&mut page, ctx, what_if);
    page.gap();
    let find = |plan: &Plan, id: &str| plan.items.iter().find(|item| item.id == id).cloned();
    let diff = &what_if.diff;
    let changed = diff.comes_in.iter().map(|line| (&line.id, Sign::In));
    let changed = changed.chain(diff.goes_out.iter().map(|line| (&line.id, Sign::Out)));
    let changed: Vec<(&String, Sign)> =
        changed.chain(diff.changed.iter().map(|line| (&line.id, Sign::Other))).collect();
    for (id, sign) in &changed {
        let (sign, style) = marked(ctx, *sign);
        let cells = [&what_if.before, &what_if.after]
            .map(|plan| find(plan, id).map_or_else(String::new, |item| cell(ctx, &item)));
        pair(&mut page, ctx, (cells, sign), style);
    }
    page.gap();
    for item in what_if.after.items.iter().filter(|item| !changed.iter().any(|(id, _)| **id == item.id)) {
        pair(&mut page, ctx, ([cell(ctx, item), cell(ctx, item)], " "), ctx.theme.quiet);
    }
    page
}

fn cell(ctx: &Ctx<'_>, item: &Item) -> String {
    let phrase = Phrase::new(ctx.pack(), ctx.text);
    let title = phrase.words(&item.title).to_owned();
    if item.minutes == 0 && item.level.is_none() { title } else { format!("{title}, {}", phrase.amount(item)) }
}

/// A row of both columns; the sign stands before the right one.
fn pair(page: &mut Page, ctx: &Ctx<'_>, ([left, right], sign): ([String; 2], &str), style: Style) {
    let width = usize::from(page.width).saturating_sub(5) / 2;
    let left = fit(vec![Span::styled(left, ctx.theme.quiet)], width, ctx.glyphs.cut);
    let used: usize = left.iter().map(Span::width).sum();
    let mut spans = left;
    spans.push(Span::raw(" ".repeat(width.saturating_sub(used) + 2)));
    spans.push(Span::styled(format!("{sign:1} "), style));
    spans.extend(fit(vec![Span::styled(right, style)], width, ctx.glyphs.cut));
    page.line(Line::from(spans));
}

/// Draws the panel in which a name is typed.
pub fn name(typed: &Typed, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    const NAMED: &[Hint] = &[hint(&[Intent::Accept], "hint-keep"), hint(&[Intent::Back], "hint-cancel")];
    let mut page = Page::new(panel::text_width(area));
    page.text(&ctx.say("what-if-name"), ctx.theme.text);
    page.gap();
    line::draw(&mut page, ctx, Vec::new(), typed, None, true);
    let title = ctx.say("what-if-title");
    let panel = Panel { title: &title, page, scroll: Scroll::From(0), place: Place::Editing, hints: NAMED };
    panel::draw(panel, ctx, frame, area, hits);
}
