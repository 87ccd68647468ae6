//! Two plans as a table: the same thing on the same line, what differs marked by a sign between the columns.

use crate::app::Model;
use crate::app::parts::plan::Plan;
use crate::app::parts::plan::diff::PhaseChange;
use crate::app::parts::plan::model::Item;
use crate::app::parts::why::WhatIf;
use crate::phrase::{Phrase, Sign};
use crate::view::page::{Page, wrap};
use crate::view::side::marked;
use crate::view::{Ctx, shares};
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Fewest columns in which two plans can be read side by side; under it only the difference is told.
const TWO: u16 = 56;

/// The comparison, as far down as it goes.
#[must_use]
pub fn page(model: &Model, ctx: &Ctx<'_>, what_if: &WhatIf, area: Rect) -> Page {
    let page = Page::for_area(area);
    if page.width < TWO { difference(page, ctx, what_if) } else { table(page, model, ctx, what_if) }
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
fn difference(mut page: Page, ctx: &Ctx<'_>, what_if: &WhatIf) -> Page {
    remarks(&mut page, ctx, what_if);
    for mark in Phrase::new(ctx.pack(), ctx.text).difference(&what_if.diff) {
        let (sign, style) = marked(ctx, mark.sign);
        page.hanging(vec![Span::styled(format!("{sign} "), style)], &mark.words, style);
    }
    page
}

/// Both plans: figures, what differs, what stays.
fn table(mut page: Page, model: &Model, ctx: &Ctx<'_>, what_if: &WhatIf) -> Page {
    let named = |name: &Option<String>, key: &str| name.clone().unwrap_or_else(|| ctx.say(key));
    let head = [named(&model.trial.left, "what-if-as-it-is"), named(&model.trial.name, "what-if-title")];
    pair(&mut page, head, (" ", ctx.theme.title), [ctx.theme.title; 2]);
    figures(&mut page, ctx, what_if);
    page.gap();
    remarks(&mut page, ctx, what_if);
    let changed = changed(what_if);
    heading(&mut page, ctx, "what-if-differs", !changed.is_empty() || !what_if.diff.is_empty());
    for (cells, sign) in &changed {
        row(&mut page, ctx, [cells.0, cells.1], Some(*sign));
    }
    sentences(&mut page, ctx, what_if);
    let stays: Vec<&Item> = what_if.after.items.iter().filter(|item| !is_among(&changed, item)).collect();
    heading(&mut page, ctx, "what-if-stays", !stays.is_empty());
    for item in stays {
        row(&mut page, ctx, [what_if.before.items.iter().find(|one| one.id == item.id), Some(item)], None);
    }
    page
}

fn heading(page: &mut Page, ctx: &Ctx<'_>, key: &str, needed: bool) {
    if needed {
        page.gap();
        page.line(Span::styled(ctx.say(key), ctx.theme.accent));
    }
}

/// A line before and after.
type Both<'a> = (Option<&'a Item>, Option<&'a Item>);

/// The lines that differ: those that come in, those that go out, those of which there is more or less.
fn changed(what_if: &WhatIf) -> Vec<(Both<'_>, Sign)> {
    let find = |plan: &'_ Plan, id: &str| plan.items.iter().position(|item| item.id == id);
    let both = |id: &String, sign: Sign| {
        let before = find(&what_if.before, id).and_then(|at| what_if.before.items.get(at));
        let after = find(&what_if.after, id).and_then(|at| what_if.after.items.get(at));
        ((before, after), sign)
    };
    let diff = &what_if.diff;
    let came = diff.comes_in.iter().map(|line| both(&line.id, Sign::In));
    let gone = diff.goes_out.iter().map(|line| both(&line.id, Sign::Out));
    came.chain(gone).chain(diff.changed.iter().map(|line| both(&line.id, Sign::Other))).collect()
}

fn is_among(changed: &[(Both<'_>, Sign)], item: &Item) -> bool {
    changed.iter().any(|((before, after), _)| [before, after].into_iter().flatten().any(|one| one.id == item.id))
}

/// Minutes as bars on one scale, minutes, sessions and lines in figures.
fn figures(page: &mut Page, ctx: &Ctx<'_>, what_if: &WhatIf) {
    let plans = [&what_if.before, &what_if.after];
    let most = plans.iter().map(|plan| plan.budget.weekly_minutes).max().unwrap_or_default();
    let width = column(page.width);
    let bar = |plan: &Plan| {
        let longest = shares::cells(&[plan.budget.weekly_minutes], most, width);
        let length = longest.first().copied().unwrap_or_default();
        let mut spans = shares::bar(ctx, &[plan.budget.planned_minutes], plan.budget.weekly_minutes, length);
        spans.push(Span::raw(" ".repeat(usize::from(width.saturating_sub(length)))));
        spans
    };
    let mut bars = bar(&what_if.before);
    bars.push(Span::raw(" ".repeat(BETWEEN.into())));
    bars.extend(bar(&what_if.after));
    page.line(Line::from(bars));
    let sessions = |plan: &Plan| plan.weeks.iter().map(|week| week.sessions.len()).sum::<usize>();
    let said = [
        plans.map(|plan| super::minutes(ctx, plan)),
        plans.map(|plan| ctx.text.with("what-if-sessions", &[("n", sessions(plan).into())])),
        plans.map(|plan| ctx.text.with("what-if-lines", &[("n", plan.items.len().into())])),
    ];
    for cells in said {
        let sign = (cells.first() != cells.last()).then_some(Sign::Other);
        pair(page, cells, mark(ctx, sign), styles(ctx, sign));
    }
}

/// Warnings and phases that differ, then whatever else does.
fn sentences(page: &mut Page, ctx: &Ctx<'_>, what_if: &WhatIf) {
    let diff = &what_if.diff;
    let words = |sentence: &crate::app::parts::plan::diff::Sentence| ctx.words(&sentence.text);
    for said in &diff.warnings_in {
        pair(page, [String::new(), words(said)], mark(ctx, Some(Sign::In)), styles(ctx, Some(Sign::In)));
    }
    for said in &diff.warnings_out {
        pair(page, [words(said), String::new()], mark(ctx, Some(Sign::Out)), styles(ctx, Some(Sign::Out)));
    }
    diff.phases.iter().for_each(|phase| self::phase(page, ctx, phase));
    Phrase::new(ctx.pack(), ctx.text).rest(diff).iter().for_each(|said| {
        let (sign, style) = mark(ctx, Some(Sign::Other));
        page.hanging(vec![Span::styled(format!("{sign} "), style)], said, ctx.theme.quiet);
    });
}

fn phase(page: &mut Page, ctx: &Ctx<'_>, phase: &PhaseChange) {
    let cell = |days: Option<(u32, u32)>| {
        days.map_or_else(String::new, |(from, to)| {
            let days = ctx.text.with("note-days", &[("from", from.into()), ("to", to.into())]);
            format!("{}, {days}", ctx.words(&phase.title))
        })
    };
    let sign = match (phase.before, phase.after) {
        (None, _) => Sign::In,
        (_, None) => Sign::Out,
        _ => Sign::Other,
    };
    pair(page, [cell(phase.before), cell(phase.after)], mark(ctx, Some(sign)), styles(ctx, Some(sign)));
}

fn row(page: &mut Page, ctx: &Ctx<'_>, items: [Option<&Item>; 2], sign: Option<Sign>) {
    let cells = items.map(|item| item.map_or_else(String::new, |item| cell(ctx, item)));
    pair(page, cells, mark(ctx, sign), styles(ctx, sign));
}

fn cell(ctx: &Ctx<'_>, item: &Item) -> String {
    let phrase = Phrase::new(ctx.pack(), ctx.text);
    let title = phrase.words(&item.title).to_owned();
    if item.minutes == 0 && item.level.is_none() { title } else { format!("{title}, {}", phrase.amount(item)) }
}

fn mark(ctx: &Ctx<'_>, sign: Option<Sign>) -> (&'static str, Style) {
    sign.map_or((" ", ctx.theme.quiet), |sign| marked(ctx, sign))
}

/// The colours of both columns: what goes out is marked where it was, anything else where it comes.
fn styles(ctx: &Ctx<'_>, sign: Option<Sign>) -> [Style; 2] {
    match sign {
        None => [ctx.theme.quiet; 2],
        Some(Sign::Out) => [ctx.theme.minus; 2],
        Some(Sign::In) => [ctx.theme.plus; 2],
        Some(Sign::Other) => [ctx.theme.text, ctx.theme.warn],
    }
}

/// Columns between the two, the sign among them.
const BETWEEN: u16 = 4;

/// Columns of one plan.
fn column(width: u16) -> u16 {
    width.saturating_sub(BETWEEN) / 2
}

/// Both cells from the same line on, as many lines as the longer one needs; the sign stands between them.
fn pair(page: &mut Page, cells: [String; 2], (sign, mark): (&str, Style), styles: [Style; 2]) {
    let width = column(page.width);
    let [left, right] = cells.map(|cell| if cell.is_empty() { Vec::new() } else { wrap(&cell, width) });
    let [one, other] = styles;
    for line in 0..left.len().max(right.len()) {
        let part = |cell: &[String]| cell.get(line).cloned().unwrap_or_default();
        let left = Span::styled(part(&left), one);
        let missing = usize::from(width).saturating_sub(left.width());
        let sign = if line == 0 { sign } else { " " };
        page.line(Line::from(vec![
            left,
            Span::raw(" ".repeat(missing + 1)),
            Span::styled(format!("{sign:1}  "), mark),
            Span::styled(part(&right), other),
        ]));
    }
}
