//! A session over another pack: answers, question on screen, half-typed fields, rows, panels. What the new
//! pack has no place for is set aside and comes back when it has one again.

use crate::app::model::Then;
use crate::app::plan_view::{self, PlanView, Row};
use crate::app::{Ctx, Field, Model, Overlay, Screen, advance, review, what_if};
use crate::plan::Plan;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Where the person was under the old pack, as far as only that pack could tell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Before {
    /// The question highlighted in the review.
    pub reviewed: Option<String>,
}

impl Before {
    /// Where the person is now.
    #[must_use]
    pub fn of(model: &Model, ctx: &Ctx) -> Before {
        let in_review = model.screen == Screen::Review;
        let rows = if in_review { review::rows(model, ctx) } else { Vec::new() };
        Before { reviewed: rows.into_iter().nth(model.review_row).map(|row| row.question) }
    }
}

/// Works everything out again over the pack in `ctx`. Returns the questions whose answers are set aside
/// now, and those whose answers count again.
pub(super) fn refit(model: &mut Model, ctx: &Ctx, before: &Before) -> (Vec<String>, Vec<String>) {
    let (path, plan, aside) = (questions(model), model.plan.clone(), aside(model));
    model.session.fit(ctx.engine.pack());
    model.opening.draft.iter_mut().for_each(|draft| draft.fit(ctx.engine.pack()));
    model.made_from = None;
    model.walked = None;
    advance::refresh(model, ctx);
    fields(model, ctx);
    question(model, ctx, &path);
    advance::refresh(model, ctx);
    rows(model, plan.as_ref());
    reviewed(model, ctx, before);
    let now = self::aside(model);
    (now.difference(&aside).cloned().collect(), aside.difference(&now).cloned().collect())
}

fn questions(model: &Model) -> Vec<String> {
    model.path.questions.iter().map(|asked| asked.id.clone()).collect()
}

fn aside(model: &Model) -> BTreeSet<String> {
    model.session.aside().into_keys().map(str::to_owned).collect()
}

/// What is highlighted or typed, here and on questions that were left.
fn fields(model: &mut Model, ctx: &Ctx) {
    let answers = model.session.answers();
    let fit = |id: &str, field: &mut Field| {
        if let Some(question) = ctx.engine.pack().questions.get(id) {
            field.refit(ctx, question, &answers);
        }
    };
    model.drafts.iter_mut().for_each(|(id, field)| fit(id, field));
    if let Some(asking) = &mut model.asking {
        fit(&asking.question, &mut asking.field);
    }
}

/// The question on screen; if it is no longer asked, the nearest one before it that is.
fn question(model: &mut Model, ctx: &Ctx, path: &[String]) {
    let Some(asking) = &model.asking else { return };
    if model.path.position(&asking.question).is_some() {
        return;
    }
    let asks = |overlay: &Overlay| matches!(overlay, Overlay::Why { .. } | Overlay::Search(_) | Overlay::WhyNot { .. });
    model.overlays.retain(|overlay| !asks(overlay));
    let (here, then) = (asking.question.clone(), asking.then);
    match (model.screen, then) {
        (Screen::Interview, Then::Review) => advance::to_review(model, ctx),
        (Screen::Interview, Then::WhatIf) => what_if::show(model),
        (Screen::Interview, Then::Onward) => {
            let earlier = path.iter().take_while(|id| **id != here);
            let nearest = earlier.filter(|id| model.path.position(id).is_some()).last().cloned();
            match nearest.or_else(|| model.path.questions.first().map(|asked| asked.id.clone())) {
                Some(nearest) => advance::ask(model, ctx, &nearest, then),
                None => advance::to_review(model, ctx),
            }
        }
        _ => model.asking = None,
    }
}

/// The row of the plan, and the panel with its reasons: on the same line as before, where it still is.
fn rows(model: &mut Model, old: Option<&Arc<Plan>>) {
    let (Some(old), Some(new)) = (old, model.plan.clone()) else { return };
    let week = model.plan_view.week.min(new.weeks.len().saturating_sub(1));
    let view = PlanView { week, ..model.plan_view };
    let now = plan_view::rows(&new, model.outlook.as_deref(), view);
    let was = plan_view::rows(old, model.outlook.as_deref(), model.plan_view).into_iter().nth(view.row);
    let kept = was.and_then(|row| same(old, &new, row)).and_then(|row| now.iter().position(|one| *one == row));
    let row = kept.unwrap_or(view.row).min(now.len().saturating_sub(1));
    model.plan_view = PlanView { row, ..view };
    model.overlays.retain_mut(|overlay| match overlay {
        Overlay::Reasons { row, .. } => same(old, &new, *row).inspect(|now| *row = *now).is_some(),
        _ => true,
    });
}

/// The row that shows the same thing; a line of the plan is known by its id, anything else by its place.
fn same(old: &Plan, new: &Plan, row: Row) -> Option<Row> {
    let Row::Item(at) = row else { return Some(row) };
    let id = &old.items.get(at)?.id;
    new.items.iter().position(|item| item.id == *id).map(Row::Item)
}

fn reviewed(model: &mut Model, ctx: &Ctx, before: &Before) {
    let last = review::rows(model, ctx).len().saturating_sub(1);
    let row = before.reviewed.as_deref().map(|question| review::position(model, ctx, question));
    model.review_row = row.unwrap_or(model.review_row).min(last);
}
