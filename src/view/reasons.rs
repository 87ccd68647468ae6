//! Why a line of the plan is there: the answers, the rule's reason, the ideas and who had them, the cost.

use crate::app::Model;
use crate::app::parts::plan::Plan;
use crate::app::parts::plan::model::{Because, Item};
use crate::app::plan_view::Row;
use crate::intent::Place;
use crate::phrase::{HowTold, Phrase};
use crate::view::page::{Page, Scroll};
use crate::view::panel::{self, Panel};
use crate::view::plan::{detail, row};
use crate::view::{Ctx, HitMap, sources, value, why};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

/// Draws the panel.
pub fn draw(model: &Model, row: Row, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, scroll: u16, hits: &mut HitMap) {
    let Some(plan) = model.plan.as_deref() else { return };
    let page = page(model, plan, row, ctx, panel::text_width(area));
    let title = row::title(ctx, model, plan, row);
    let panel = Panel { title: &title, page, scroll: Scroll::From(scroll), place: Place::Panel, hints: why::HINTS };
    panel::draw(panel, ctx, frame, area, hits);
}

/// What a row says in full and why it is there.
#[must_use]
pub fn page(model: &Model, plan: &Plan, row: Row, ctx: &Ctx<'_>, width: u16) -> Page {
    let mut page = Page::new(width);
    detail::draw(&mut page, ctx, model, plan, row);
    fill(&mut page, ctx, model, plan, row);
    page
}

/// Adds why a row is there, without what it says.
pub fn fill(page: &mut Page, ctx: &Ctx<'_>, model: &Model, plan: &Plan, row: Row) {
    let line = if let Row::Item(at) = row { plan.items.get(at) } else { None };
    let how = model.how.as_ref().filter(|how| line.is_some_and(|line| line.id == how.item));
    let told = how.map(|how| Phrase::new(ctx.pack(), ctx.text).how(how));
    for because in because(plan, row) {
        reasons(page, ctx, plan, because, told.as_ref());
    }
    line.into_iter().for_each(|line| cost(page, ctx, line));
    told.iter().for_each(|told| against(page, ctx, told));
}

/// The reasons that a row has: its own, or those of what is done in a session.
fn because(plan: &Plan, row: Row) -> Vec<&Because> {
    match row {
        Row::Item(at) => plan.items.get(at).map(|item| &item.because).into_iter().collect(),
        Row::Warning(at) => plan.warnings.get(at).map(|warning| &warning.because).into_iter().collect(),
        Row::Session(week, at) => {
            let parts = row::session(plan, week, at).map(|session| session.parts.as_slice()).unwrap_or_default();
            let items = parts.iter().filter_map(|part| plan.items.iter().find(|item| item.id == part.item));
            items.map(|item| &item.because).collect()
        }
        _ => Vec::new(),
    }
}

fn reasons(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan, because: &Because, how: Option<&HowTold>) {
    if !because.reasons.is_empty() {
        heading(page, ctx, "reasons-why");
        because.reasons.iter().for_each(|reason| page.text(&ctx.words(reason), ctx.theme.text));
    }
    match how {
        Some(how) => kept(page, ctx, how),
        None => answers(page, ctx, plan, because),
    }
    if !because.claims.is_empty() {
        heading(page, ctx, "reasons-ideas");
        sources::draw(page, ctx, because.claims.iter().map(String::as_str));
    }
}

/// The smallest set of answers that keeps a line says more than all that its rules look at.
fn kept(page: &mut Page, ctx: &Ctx<'_>, how: &HowTold) {
    heading(page, ctx, "how-panel");
    let sentences = [Some(&how.because), how.all.as_ref(), Some(&how.stays), Some(&how.came)];
    sentences.into_iter().flatten().for_each(|said| page.text(said, ctx.theme.text));
}

fn against(page: &mut Page, ctx: &Ctx<'_>, how: &HowTold) {
    for (title, said) in [("how-panel-against", &how.weighed), ("how-panel-out", &how.removal)] {
        if let Some(said) = said {
            heading(page, ctx, title);
            page.text(said, ctx.theme.text);
        }
    }
}

fn answers(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan, because: &Because) {
    let said: Vec<(String, String)> = because.answers.iter().filter_map(|id| answer(ctx, plan, id)).collect();
    if !said.is_empty() {
        heading(page, ctx, "reasons-answers");
        for (name, value) in said {
            page.hanging(
                vec![Span::styled(format!("{name} {} ", ctx.glyphs.dot), ctx.theme.quiet)],
                &value,
                ctx.theme.text,
            );
        }
    }
}

/// An answer in words, or the default that stands in for it.
fn answer(ctx: &Ctx<'_>, plan: &Plan, id: &str) -> Option<(String, String)> {
    let question = ctx.pack().questions.get(id)?;
    let assumed = || {
        plan.assumptions.iter().find(|assumed| assumed.question == id).map(|assumed| {
            ctx.text.with("review-assumed", &[("value", value::words(ctx, question, &assumed.value).into())])
        })
    };
    let said = plan.answers.value(id).map(|given| value::words(ctx, question, given)).or_else(assumed)?;
    Some((ctx.words(&question.short), said))
}

fn cost(page: &mut Page, ctx: &Ctx<'_>, item: &Item) {
    if item.weekly_minutes + item.helper_minutes == 0 {
        return;
    }
    heading(page, ctx, "reasons-cost");
    page.text(&ctx.text.with("reasons-weekly", &[("n", item.weekly_minutes.into())]), ctx.theme.text);
    if item.helper_minutes > 0 {
        page.text(&ctx.text.with("reasons-helper", &[("n", item.helper_minutes.into())]), ctx.theme.text);
    }
}

fn heading(page: &mut Page, ctx: &Ctx<'_>, key: &str) {
    page.gap();
    page.line(Span::styled(ctx.say(key), ctx.theme.accent));
}
