//! Moving through the interview, and keeping path and plan true to the answers.

use crate::app::field::{Field, Other};
use crate::app::model::{Asking, Notice, Then};
use crate::app::{Ctx, Effect, Model, Overlay, Screen, Step, planning, seat, stop, what_if};
use crate::interview::{Change, Pace, Path, Refusal, Session, State, Walk, accept};
use crate::pack::question::Depth;
use crate::plan::READS;
use crate::reason::{Answer, Answers, Stage};
use std::sync::Arc;

/// Works path and plan out again from the session. Cheap when nothing changed.
pub fn refresh(model: &mut Model, ctx: &Ctx) {
    if model.is_outside() {
        return;
    }
    let answers = model.session.answers();
    let depth = model.session.depth();
    tread(model, &answers);
    let walked = (answers.clone(), depth, model.day(ctx), model.trail.len(), model.pace);
    if model.walked.as_ref() != Some(&walked) {
        model.path = path(model, ctx, &answers, depth, model.pace);
        model.walked = Some(walked);
    }
    let stage = match model.screen {
        // A question opened from the review or a what-if is answered over a plan that is whole.
        Screen::Interview if model.path.live > 0 && is_onward(model) => Stage::Asking(depth),
        _ => Stage::Settled,
    };
    let from = Some((answers, stage, model.day(ctx)));
    if model.made_from != from {
        model.plan = from.as_ref().map(|(answers, stage, day)| Arc::new(planning::build(ctx, answers, *stage, *day)));
        model.made_from = from;
        model.outlook = None;
        model.how = None;
        model.overlays.retain(|overlay| !matches!(overlay, Overlay::WhyNot { .. }));
    }
}

/// The path under these answers at this depth.
pub(in crate::app) fn path(model: &Model, ctx: &Ctx, answers: &Answers, depth: Depth, pace: Pace) -> Path {
    Path::of(&Walk {
        engine: &ctx.engine,
        reads: &READS,
        answers,
        depth,
        today: model.day(ctx),
        trail: &model.trail,
        pace,
    })
}

/// Keeps the order in which questions were first on screen or answered, so that none of them moves any more;
/// with the one on screen also those that stand before it in its section.
fn tread(model: &mut Model, answers: &Answers) {
    let here = model.asking.as_ref().map(|asking| asking.question.clone());
    let answered = model.session.order().into_iter().filter(|id| answers.get(id).is_some()).map(str::to_owned);
    let new: Vec<String> = answered.chain(here.into_iter().flat_map(|here| up_to(&model.path, &here))).collect();
    for id in new {
        if !model.trail.contains(&id) {
            model.trail.push(id);
        }
    }
}

/// A question after those before it in its section, as the path was.
fn up_to(path: &Path, here: &str) -> Vec<String> {
    let section = path.questions.iter().find(|asked| asked.id == here).map(|asked| asked.section.as_str());
    let before = path.questions.iter().take_while(|asked| asked.id != here);
    let beside = before.filter(|asked| Some(asked.section.as_str()) == section && asked.state != State::Idle);
    beside.map(|asked| asked.id.clone()).chain([here.to_owned()]).collect()
}

/// Whether the interview goes on after the question on screen.
fn is_onward(model: &Model) -> bool {
    model.asking.as_ref().is_none_or(|asking| asking.then == Then::Onward)
}

/// The answers that the question on screen is asked under.
#[must_use]
pub fn given(model: &Model, ctx: &Ctx) -> Answers {
    if what_if::is_asking(model) { what_if::answers(model, ctx) } else { model.session.answers() }
}

/// Shows a question, with what was drafted or answered before. A question that is not on the path is not
/// shown: the first open one is.
pub fn ask(model: &mut Model, ctx: &Ctx, question: &str, then: Then) {
    let known = ctx.engine.pack().questions.get(question).filter(|_| model.path.position(question).is_some());
    let Some(known) = known else { return onward(model, ctx) };
    keep_draft(model);
    let answers = model.session.answers();
    let field = model.drafts.remove(question).unwrap_or_else(|| Field::new(ctx, known, &answers));
    model.asking =
        Some(Asking { question: question.to_owned(), field, other: other_given(answers.get(question)), then });
    model.screen = Screen::Interview;
}

/// The other answer that was given, so that it is what shows.
pub(in crate::app) fn other_given(answer: Option<&Answer>) -> Option<Other> {
    match answer {
        Some(Answer::Unknown) => Some(Other::Unknown),
        Some(Answer::NotConcerned) => Some(Other::NotConcerned),
        Some(Answer::Withheld) => Some(Other::Withheld),
        Some(Answer::Given(_)) | None => None,
    }
}

/// To the next question to be asked, or to the end of the questions when there is none.
pub fn onward(model: &mut Model, ctx: &Ctx) {
    let after = model.asking.as_ref().map(|asking| asking.question.as_str());
    match model.path.next_open(after).map(|asked| asked.id.clone()) {
        Some(next) => show(model, ctx, &next),
        // The last answer is given: the review is read from its top, whenever it is.
        None => {
            keep_draft(model);
            stop::show(model);
            model.review_row = 0;
        }
    }
}

/// `ask` for a question taken from the path itself, so that it cannot send back here.
fn show(model: &mut Model, ctx: &Ctx, question: &str) {
    if model.path.position(question).is_some() && ctx.engine.pack().questions.get(question).is_some() {
        ask(model, ctx, question, Then::Onward);
    }
}

/// To the review, at the question that was on screen.
pub fn to_review(model: &mut Model, ctx: &Ctx) {
    keep_draft(model);
    let question = model.asking.take().map(|asking| asking.question);
    model.screen = Screen::Review;
    refresh(model, ctx);
    if let Some(question) = question {
        model.review_row = crate::app::review::position(model, ctx, &question);
    }
}

/// Records an answer and goes on; an answer that is not accepted is said, and nothing else happens.
pub fn answer(model: &mut Model, ctx: &Ctx, question: &str, answer: Answer) -> Vec<Effect> {
    match accepted(model, ctx, question, answer) {
        Ok(answer) if what_if::is_asking(model) => {
            what_if::answered(model, question, answer);
            Vec::new()
        }
        Ok(answer) => {
            model.session.change(Change::Answer { question: question.to_owned(), answer });
            forget_draft(model, question);
            refresh(model, ctx);
            leave(model, ctx, question);
            vec![Effect::SaveDraft]
        }
        Err(refusal) => {
            model.notice = Some(Notice::Refused(refusal));
            Vec::new()
        }
    }
}

fn accepted(model: &Model, ctx: &Ctx, question: &str, answer: Answer) -> Result<Answer, Refusal> {
    let pack = ctx.engine.pack();
    let Some(known) = pack.questions.get(question) else {
        return Err(Refusal::NotAnOption { given: question.to_owned(), nearest: None });
    };
    match answer {
        Answer::Given(value) => accept(pack, known, &given(model, ctx), value).map(Answer::Given),
        other => Ok(other),
    }
}

/// After an answer: on, or back to where the question was opened from.
fn leave(model: &mut Model, ctx: &Ctx, question: &str) {
    let on_screen = model.asking.as_ref().filter(|asking| asking.question == question);
    match (model.screen, on_screen.map(|asking| asking.then)) {
        (Screen::Interview, Some(Then::Review)) => {
            to_review(model, ctx);
            forget_draft(model, question);
        }
        (Screen::Interview, Some(Then::Onward)) => {
            onward(model, ctx);
            forget_draft(model, question);
        }
        _ => {}
    }
    refresh(model, ctx);
}

/// One question back; before the first, to the first screen.
pub fn question_before(model: &mut Model, ctx: &Ctx) {
    let Some(asking) = &model.asking else { return out(model) };
    match (asking.then, model.path.before(&asking.question).map(|asked| asked.id.clone())) {
        (Then::Review, _) => to_review(model, ctx),
        (Then::WhatIf, _) => what_if::show(model),
        (Then::Onward, Some(before)) => show(model, ctx, &before),
        (Then::Onward, None) => out(model),
    }
}

/// Out of the questions: to the door of the room, or to the first screen.
fn out(model: &mut Model) {
    match model.seat {
        Some(_) => seat::door::show(model),
        None => welcome(model),
    }
}

/// One question on, answered or not; after the last, to the end of the questions, or to the review while some
/// are open.
pub fn question_after(model: &mut Model, ctx: &Ctx) {
    let Some(asking) = &model.asking else { return };
    match (asking.then, model.path.after(&asking.question).map(|asked| asked.id.clone())) {
        (Then::Onward, Some(after)) => show(model, ctx, &after),
        (Then::Onward, None) if model.path.left() == 0 => onward(model, ctx),
        (Then::WhatIf, _) => what_if::show(model),
        _ => to_review(model, ctx),
    }
}

/// To the first screen, which then offers to take up the interview that was left.
pub fn welcome(model: &mut Model) {
    keep_draft(model);
    model.asking = None;
    model.screen = Screen::Welcome;
    model.welcome_row = 0;
    for_later(model);
}

/// Keeps the interview under way for the first screen to offer. What was saved is at hand as a plan, unless it is a
/// draft or was changed since.
pub(in crate::app) fn for_later(model: &mut Model) {
    let opened = model.made_on.is_some();
    let saved = model.plan_path.is_some() && (opened || model.path.live == 0);
    let same = model.kept.as_ref() == Some(&model.session);
    if model.session.history().0.len() > 1 && !(saved && same) {
        model.opening.draft = Some(model.session.clone());
        model.opening.draft_age = None;
    }
}

/// Takes the last change back, or does it again, and shows the question it was about.
pub fn travel(
    model: &mut Model,
    ctx: &Ctx,
    (before, change): (Session, Option<Change>),
    said: fn(Step) -> Notice,
    nothing: Notice,
) -> Vec<Effect> {
    let Some(change) = change else {
        model.notice = Some(nothing);
        return Vec::new();
    };
    let step = step(&before, &model.session, &change);
    let question = match change {
        Change::Answer { question, .. } | Change::Clear { question } => Some(question),
        Change::Depth(_) => None,
    };
    model.drafts.clear();
    refresh(model, ctx);
    follow(model, ctx, question.as_deref());
    refresh(model, ctx);
    model.notice = Some(said(step));
    vec![Effect::SaveDraft]
}

/// What a change made of a session before is in the session after.
fn step(before: &Session, after: &Session, change: &Change) -> Step {
    match change {
        Change::Answer { question, .. } | Change::Clear { question } => Step::Answer {
            question: question.clone(),
            from: before.answers().get(question).cloned(),
            to: after.answers().get(question).cloned(),
        },
        Change::Depth(_) => Step::Depth { from: before.depth(), to: after.depth() },
    }
}

/// After undo or redo: the question it was about, seen as it stands now; on other screens only the rows move.
fn follow(model: &mut Model, ctx: &Ctx, question: Option<&str>) {
    if !matches!(model.screen, Screen::Interview | Screen::Stop) {
        return;
    }
    let here = model.asking.take().map(|asking| asking.question);
    let target = question.or(here.as_deref()).filter(|id| model.path.position(id).is_some());
    match target {
        Some(target) => ask(model, ctx, target, Then::Onward),
        None => onward(model, ctx),
    }
}

/// Keeps what is drafted for the question on screen.
fn keep_draft(model: &mut Model) {
    if let Some(asking) = model.asking.as_ref().filter(|asking| asking.then != Then::WhatIf) {
        model.drafts.insert(asking.question.clone(), asking.field.clone());
    }
}

/// Forgets a draft, and those of questions whose options hang on this one.
fn forget_draft(model: &mut Model, question: &str) {
    model.drafts.remove(question);
    model.drafts.retain(|_, field| !matches!(field, Field::Choose(_)));
}
