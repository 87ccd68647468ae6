//! All answers: what was said, what was assumed, what is parked, and how much of the plan hangs on each.

use crate::app::model::Then;
use crate::app::{Ctx, Effect, Model, advance, dialog, plan_view, what_if};
use crate::intent::Intent;
use crate::interview::State;
use crate::pack::value::Value;
use crate::plan::model::Item;
use crate::reason::Answer;

/// Where the value of an answer comes from.
#[derive(Debug, Clone, PartialEq)]
pub enum Origin {
    /// The person said so.
    Given(Value),
    /// The person does not know; the default stands in, if there is one.
    Unknown(Option<Value>),
    /// The question does not concern the person.
    NotConcerned,
    /// The person prefers not to say; the default stands in, if there is one.
    Withheld(Option<Value>),
    /// Not answered; the default stands in.
    Assumed(Value),
    /// Not answered, and nothing is assumed.
    Open,
    /// Not answered and not asked, because it cannot change the plan any more; the default stands in, if there
    /// is one.
    Idle(Option<Value>),
    /// Answered, but the question no longer shows: kept, and worth nothing meanwhile.
    Parked(Answer),
    /// Answered, but the pack that is being written no longer takes the answer: kept, and worth nothing
    /// meanwhile.
    Aside(Answer),
}

/// A row of the review.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Question id.
    pub question: String,
    /// Section id.
    pub section: String,
    /// State and value.
    pub origin: Origin,
    /// Lines of the plan whose reasons name it.
    pub lines: usize,
}

/// Every question that is on the path or answered, in the order of the pack.
#[must_use]
pub fn rows(model: &Model, ctx: &Ctx) -> Vec<Row> {
    let answers = model.session.answers();
    let aside = model.session.aside();
    let row = |question: &crate::pack::question::Question| {
        let shown = model.path.position(&question.id).is_some();
        let origin = match (shown, answers.get(&question.id), aside.get(question.id.as_str())) {
            (true, None, Some(answer)) => Origin::Aside((*answer).clone()),
            (true, answer, _) => origin(model, &question.id, answer),
            (false, Some(answer), _) => Origin::Parked(answer.clone()),
            (false, None, Some(answer)) => Origin::Parked((*answer).clone()),
            (false, None, None) => return None,
        };
        let lines = driven(model, &question.id).count();
        Some(Row { question: question.id.clone(), section: question.section.as_ref().clone(), origin, lines })
    };
    ctx.engine.pack().questions.iter().filter_map(row).collect()
}

fn origin(model: &Model, question: &str, answer: Option<&Answer>) -> Origin {
    let assumed = || {
        let plan = model.plan.as_ref()?;
        plan.assumptions.iter().find(|assumed| assumed.question == question).map(|assumed| assumed.value.clone())
    };
    match answer {
        Some(Answer::Given(value)) => Origin::Given(value.clone()),
        Some(Answer::Unknown) => Origin::Unknown(assumed()),
        Some(Answer::Withheld) => Origin::Withheld(assumed()),
        Some(Answer::NotConcerned) => Origin::NotConcerned,
        None if is_idle(model, question) => Origin::Idle(assumed()),
        None => assumed().map_or(Origin::Open, Origin::Assumed),
    }
}

fn is_idle(model: &Model, question: &str) -> bool {
    model.path.questions.iter().any(|asked| asked.id == question && asked.state == State::Idle)
}

/// The lines of the plan that rest on an answer.
pub fn driven<'m>(model: &'m Model, question: &str) -> impl Iterator<Item = &'m Item> {
    let items = model.plan.iter().flat_map(|plan| &plan.items);
    items.filter(move |item| item.because.answers.iter().any(|answer| answer == question))
}

/// Place of a question among the rows; the first when it has none.
#[must_use]
pub fn position(model: &Model, ctx: &Ctx, question: &str) -> usize {
    rows(model, ctx).iter().position(|row| row.question == question).unwrap_or_default()
}

/// A key in the review.
pub fn intent(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    let page = usize::from(model.size.1.saturating_sub(6).max(1));
    let last = rows(model, ctx).len().saturating_sub(1);
    match intent {
        Intent::Up | Intent::PreviousPart => model.review_row = model.review_row.saturating_sub(1),
        Intent::Down | Intent::NextPart => model.review_row = model.review_row.saturating_add(1).min(last),
        Intent::PageUp => model.review_row = model.review_row.saturating_sub(page),
        Intent::PageDown => model.review_row = model.review_row.saturating_add(page).min(last),
        Intent::First => model.review_row = 0,
        Intent::Last => model.review_row = last,
        Intent::Accept | Intent::Toggle | Intent::Right => edit(model, ctx, model.review_row),
        Intent::Plan => plan_view::show(model),
        Intent::Save => dialog::open(model),
        Intent::WhatIf => what_if::show(model),
        _ => {}
    }
    Vec::new()
}

/// Opens the question of a row, unless it is parked: it cannot be asked while it is hidden.
pub fn edit(model: &mut Model, ctx: &Ctx, at: usize) {
    model.review_row = at;
    let row = rows(model, ctx).into_iter().nth(at);
    if let Some(row) = row.filter(|row| !matches!(row.origin, Origin::Parked(_))) {
        advance::ask(model, ctx, &row.question, Then::Review);
    }
}
