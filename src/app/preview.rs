//! What the highlighted answer would change, worked out before it is given.

use crate::app::field::Field;
use crate::app::{Ctx, Model, Screen, interview, planning};
use crate::interview::accept;
use crate::plan::Plan;
use crate::plan::model::Item;
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
    let mut answers = model.session.answers();
    answers.set(&asking.question, answer);
    let stage = model.made_from.as_ref().map_or(Stage::Settled, |(_, stage)| *stage);
    Some(planning::build(ctx, &answers, stage, model.day(ctx)))
}

fn drafted(model: &Model, ctx: &Ctx, field: &Field) -> Option<Answer> {
    let question = model.question(ctx)?;
    let value = match field {
        Field::Choose(choose) => choose.would_be()?,
        other => other.submit().ok()?,
    };
    accept(ctx.engine.pack(), question, &model.session.answers(), value).ok().map(Answer::Given)
}

/// What differs between the plan so far and another one.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// Weekly minutes there are, before and after, when they differ.
    pub minutes: Option<(u32, u32)>,
    /// Lines that come in.
    pub added: Vec<Item>,
    /// Lines that go.
    pub removed: Vec<Item>,
    /// Lines that stay with other minutes, another cadence or another level, as they become.
    pub altered: Vec<Item>,
}

/// What the highlighted answer would change in the plan so far; `None` when nothing is highlighted.
#[must_use]
pub fn changes(model: &Model, ctx: &Ctx) -> Option<Changes> {
    let before = model.plan.as_deref()?;
    let after = plan(model, ctx)?;
    Some(between(before, &after))
}

fn between(before: &Plan, after: &Plan) -> Changes {
    let missing = |from: &Plan, there: &Plan| -> Vec<Item> {
        from.items.iter().filter(|item| !there.items.iter().any(|other| other.id == item.id)).cloned().collect()
    };
    let differs = |item: &&Item| {
        let same = |other: &&Item| other.id == item.id;
        before.items.iter().find(same).is_some_and(|old| weight(old) != weight(item))
    };
    let (from, to) = (before.budget.weekly_minutes, after.budget.weekly_minutes);
    Changes {
        minutes: (from != to).then_some((from, to)),
        added: missing(after, before),
        removed: missing(before, after),
        altered: after.items.iter().filter(differs).cloned().collect(),
    }
}

/// What a person would notice of a line.
fn weight(item: &Item) -> (u32, u32, Option<crate::pack::rule::Level>) {
    (item.minutes, item.times, item.level)
}
