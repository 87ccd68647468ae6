//! One question a screen.

use crate::app::field::{Other, Reaction};
use crate::app::model::Notice;
use crate::app::{Ctx, Effect, Model, Overlay, advance, dialog, plan_view, update};
use crate::intent::Intent;
use crate::reason::Answer;

/// A key on a question: first what the whole screen does with it, then the three other answers, then the field.
pub fn intent(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    match intent {
        Intent::PageUp => advance::question_before(model, ctx),
        Intent::PageDown => advance::question_after(model, ctx),
        Intent::Why => model.overlays.push(Overlay::Why { scroll: 0 }),
        Intent::Unknown => return other(model, ctx, Other::Unknown),
        Intent::NotConcerned => return other(model, ctx, Other::NotConcerned),
        Intent::Withhold => return other(model, ctx, Other::Withheld),
        Intent::Review => advance::to_review(model, ctx),
        Intent::Plan => plan_view::show(model),
        Intent::Save => dialog::open(model),
        Intent::Depth => return update::next_depth(model, ctx),
        Intent::NextPart => turn(model, 1),
        Intent::PreviousPart => turn(model, -1),
        _ => return part(model, ctx, intent),
    }
    Vec::new()
}

fn part(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    match model.asking.as_ref().and_then(|asking| asking.other) {
        Some(highlighted) => others(model, ctx, highlighted, intent),
        None => field(model, ctx, intent),
    }
}

/// The row of other answers: arrows move along it, up leaves it.
fn others(model: &mut Model, ctx: &Ctx, highlighted: Other, intent: Intent) -> Vec<Effect> {
    match intent {
        Intent::Accept | Intent::Toggle => return other(model, ctx, highlighted),
        Intent::Right | Intent::Down => highlight(model, beside(highlighted, 1).or(Some(highlighted))),
        Intent::Left => highlight(model, beside(highlighted, -1).or(Some(highlighted))),
        Intent::Up => highlight(model, None),
        _ => {}
    }
    Vec::new()
}

fn field(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    let Some(question) = model.question(ctx) else { return Vec::new() };
    let Some(asking) = &mut model.asking else { return Vec::new() };
    match asking.field.intent(ctx, question, intent) {
        Reaction::Beyond if intent == Intent::Down => highlight(model, Some(Other::Unknown)),
        reaction => return react(model, ctx, reaction),
    }
    Vec::new()
}

/// Through field and other answers, round and round.
fn turn(model: &mut Model, step: isize) {
    let now = model.asking.as_ref().and_then(|asking| asking.other);
    let to = match (now, step > 0) {
        (None, true) => Some(Other::Unknown),
        (None, false) => Some(Other::Withheld),
        (Some(now), _) => beside(now, step),
    };
    highlight(model, to);
}

fn beside(other: Other, step: isize) -> Option<Other> {
    let at = Other::ALL.iter().position(|one| *one == other)?;
    at.checked_add_signed(step).and_then(|at| Other::ALL.get(at)).copied()
}

fn highlight(model: &mut Model, other: Option<Other>) {
    if let Some(asking) = &mut model.asking {
        asking.other = other;
    }
}

/// What a field made of a key.
pub fn react(model: &mut Model, ctx: &Ctx, reaction: Reaction) -> Vec<Effect> {
    match reaction {
        Reaction::Submit => return submit(model, ctx),
        Reaction::Nothing => return other(model, ctx, Other::Unknown),
        Reaction::Refused(refusal) => model.notice = Some(Notice::Refused(refusal)),
        Reaction::Taken | Reaction::Beyond => {}
    }
    Vec::new()
}

fn submit(model: &mut Model, ctx: &Ctx) -> Vec<Effect> {
    let Some(asking) = &model.asking else { return Vec::new() };
    let question = asking.question.clone();
    match asking.field.submit() {
        Ok(value) => advance::answer(model, ctx, &question, Answer::Given(value)),
        Err(refusal) => {
            model.notice = Some(Notice::Refused(refusal));
            Vec::new()
        }
    }
}

/// Answers with one of the three other answers.
pub fn other(model: &mut Model, ctx: &Ctx, other: Other) -> Vec<Effect> {
    let Some(question) = model.asking.as_ref().map(|asking| asking.question.clone()) else { return Vec::new() };
    advance::answer(model, ctx, &question, answer_of(other))
}

/// The answer that another answer records.
#[must_use]
pub fn answer_of(other: Other) -> Answer {
    match other {
        Other::Unknown => Answer::Unknown,
        Other::NotConcerned => Answer::NotConcerned,
        Other::Withheld => Answer::Withheld,
    }
}

/// A character: text in a field, the key of an option elsewhere.
pub fn type_char(model: &mut Model, ctx: &Ctx, typed: char) -> Vec<Effect> {
    let Some(asking) = &mut model.asking else { return Vec::new() };
    asking.other = None;
    let reaction = asking.field.type_char(typed);
    react(model, ctx, reaction)
}

/// A click on an option or a step.
pub fn click(model: &mut Model, ctx: &Ctx, at: usize) -> Vec<Effect> {
    let Some(question) = model.question(ctx) else { return Vec::new() };
    let Some(asking) = &mut model.asking else { return Vec::new() };
    asking.other = None;
    let reaction = asking.field.click(question, at);
    react(model, ctx, reaction)
}
