//! What the highlighted answer would change, worked out before it is given.

use crate::app::field::{Field, Reaction};
use crate::app::{Ctx, Model, Screen, advance, interview, planning};
use crate::interview::accept;
use crate::plan::{Diff, Plan, diff};
use crate::reason::{Answer, Stage};

/// The plan as it would be if what is highlighted were the answer; `None` when it is no answer yet.
/// Costs one plan, so a face asks for it when it draws, and only then.
#[must_use]
pub fn plan(model: &Model, ctx: &Ctx) -> Option<Plan> {
    let asking = model.asking.as_ref().filter(|_| model.screen == Screen::Interview)?;
    let answer = match asking.other {
        Some(other) => interview::answer_of(other),
        None => drafted(model, ctx, &asking.field)?,
    };
    let mut answers = advance::given(model, ctx);
    answers.set(&asking.question, answer);
    let stage = model.made_from.as_ref().map_or(Stage::Settled, |(_, stage, _)| *stage);
    Some(planning::build(ctx, &answers, stage, model.day(ctx)))
}

fn drafted(model: &Model, ctx: &Ctx, field: &Field) -> Option<Answer> {
    let question = model.question(ctx)?;
    let value = match field {
        // Enter on an empty line goes on without a text.
        Field::Text(line) if line.submitted() == Reaction::Nothing => return Some(Answer::Unknown),
        Field::Choose(choose) => choose.would_be()?,
        other => other.submit().ok()?,
    };
    accept(ctx.engine.pack(), question, &advance::given(model, ctx), value).ok().map(Answer::Given)
}

/// What the highlighted answer would change; `None` when nothing is highlighted.
#[must_use]
pub fn changes(model: &Model, ctx: &Ctx) -> Option<Diff> {
    let before = model.plan.as_deref()?;
    plan(model, ctx).map(|after| diff(before, &after))
}
