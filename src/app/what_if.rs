//! The plan under other answers, beside the plan as it is. Nothing here touches the person's own answers until they
//! take a what-if over; a question is changed on its ordinary screen, which then answers to this one.

use crate::app::field::Field;
use crate::app::field::line::Line;
use crate::app::model::{Asking, Notice, Then};
use crate::app::{Ctx, Effect, Model, Overlay, Screen, advance, dialog, plan_view};
use crate::intent::Intent;
use crate::interview::scenario::{self, over};
use crate::interview::{Change, Pace, Scenario};
use crate::reason::{Answer, Answers};
use crate::why::{Person, WhatIf, what_if};

/// What is being tried.
#[derive(Debug, Clone, Default)]
pub struct Trial {
    /// The answers that differ.
    pub changes: Answers,
    /// The scenario on the left; `None` is the plan as it is.
    pub left: Option<String>,
    /// The scenario these changes were taken from.
    pub name: Option<String>,
    /// Place of the highlighted row.
    pub row: usize,
    /// Lines of the comparison scrolled past.
    pub scroll: u16,
    past: Vec<Answers>,
    future: Vec<Answers>,
}

impl Trial {
    fn change(&mut self, changes: Answers) {
        if changes != self.changes {
            self.past.push(std::mem::replace(&mut self.changes, changes));
            self.future.clear();
            self.scroll = 0;
        }
    }
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// A scenario, by place.
    Scenario(usize),
    /// A question, by id.
    Question(String),
}

/// The scenarios, then the questions that show under the answers being tried.
#[must_use]
pub fn rows(model: &Model, ctx: &Ctx) -> Vec<Row> {
    let path = advance::path(model, ctx, &answers(model, ctx), model.session.depth(), Pace::Every);
    let questions = path.questions.into_iter().map(|asked| Row::Question(asked.id));
    (0..model.scenarios.len()).map(Row::Scenario).chain(questions).collect()
}

/// All answers under what is being tried.
#[must_use]
pub fn answers(model: &Model, ctx: &Ctx) -> Answers {
    over(ctx.engine.pack(), &model.session.answers(), &model.trial.changes)
}

/// The plan on the left against that of the answers being tried. Costs two plans.
#[must_use]
pub fn compared(model: &Model, ctx: &Ctx) -> WhatIf {
    let own = model.session.answers();
    let left = model.trial.left.as_ref().and_then(|name| model.scenarios.iter().find(|one| one.name == *name));
    let base = left.map_or_else(|| own.clone(), |left| over(ctx.engine.pack(), &own, &left.answers));
    let person = Person { engine: &ctx.engine, answers: &base, today: model.day(ctx) };
    what_if::compare(&person, &answers(model, ctx), model.session.depth())
}

/// To the screen, as it was left.
pub fn show(model: &mut Model) {
    model.asking = None;
    model.screen = Screen::WhatIf;
}

/// A key on the screen.
pub fn intent(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    let last = rows(model, ctx).len().saturating_sub(1);
    let page = (model.size.1 / 3).max(1);
    let trial = &mut model.trial;
    match intent {
        Intent::Up | Intent::PreviousPart => trial.row = trial.row.saturating_sub(1),
        Intent::Down | Intent::NextPart => trial.row = trial.row.saturating_add(1).min(last),
        Intent::First => trial.row = 0,
        Intent::Last => trial.row = last,
        Intent::PageUp => trial.scroll = trial.scroll.saturating_sub(page),
        Intent::PageDown => trial.scroll = trial.scroll.saturating_add(page).min(model.extent),
        Intent::Accept | Intent::Right => take(model, ctx),
        Intent::Toggle => put_left(model, ctx),
        Intent::Save => name(model),
        Intent::Adopt => return adopt(model, ctx),
        Intent::Forget => return forget(model, ctx),
        _ => {}
    }
    Vec::new()
}

/// The highlighted scenario is tried; the highlighted question is asked.
pub fn take(model: &mut Model, ctx: &Ctx) {
    match highlighted(model, ctx) {
        Some(Row::Scenario(at)) => {
            if let Some(scenario) = model.scenarios.get(at).cloned() {
                model.trial.change(scenario.answers);
                model.trial.name = Some(scenario.name);
            }
        }
        Some(Row::Question(id)) => ask(model, ctx, &id),
        None => {}
    }
}

fn highlighted(model: &Model, ctx: &Ctx) -> Option<Row> {
    rows(model, ctx).into_iter().nth(model.trial.row)
}

/// Asks a question whose answer is only tried.
pub fn ask(model: &mut Model, ctx: &Ctx, id: &str) {
    let Some(question) = ctx.engine.pack().questions.get(id) else { return };
    let answers = answers(model, ctx);
    let field = Field::new(ctx, question, &answers);
    let other = advance::other_given(answers.get(id));
    model.asking = Some(Asking { question: id.to_owned(), field, other, then: Then::WhatIf });
    model.screen = Screen::Interview;
}

/// Whether the question on screen was asked from here.
#[must_use]
pub fn is_asking(model: &Model) -> bool {
    model.screen == Screen::Interview && model.asking.as_ref().is_some_and(|asking| asking.then == Then::WhatIf)
}

/// An answer being tried. The person's own answer is no change.
pub fn answered(model: &mut Model, question: &str, answer: Answer) {
    let mut changes = model.trial.changes.clone();
    if model.session.answers().get(question) == Some(&answer) {
        changes.clear(question);
    } else {
        changes.set(question, answer);
    }
    model.trial.change(changes);
    show(model);
}

/// The highlighted scenario goes to the left, or the plan as it is comes back.
fn put_left(model: &mut Model, ctx: &Ctx) {
    let name = match highlighted(model, ctx) {
        Some(Row::Scenario(at)) => model.scenarios.get(at).map(|scenario| scenario.name.clone()),
        _ => return,
    };
    model.trial.left = name.filter(|name| model.trial.left.as_ref() != Some(name));
    model.trial.scroll = 0;
}

/// Asks for the name to keep the changes under.
fn name(model: &mut Model) {
    if model.trial.changes.is_empty() {
        model.notice = Some(Notice::NothingTried);
        return;
    }
    let name = model.trial.name.clone().unwrap_or_default();
    model.overlays.push(Overlay::Name(Line::new(&name)));
}

/// A key while the name is typed.
pub fn naming(model: &mut Model, intent: Intent) -> Vec<Effect> {
    let Some(Overlay::Name(line)) = model.overlays.last_mut() else { return Vec::new() };
    if intent != Intent::Accept {
        let _ = line.intent(intent);
        return Vec::new();
    }
    match scenario::name(line.text()) {
        Ok(name) => {
            model.overlays.pop();
            keep(model, name)
        }
        Err(bad) => {
            model.notice = Some(Notice::BadName(bad));
            Vec::new()
        }
    }
}

fn keep(model: &mut Model, name: String) -> Vec<Effect> {
    let new = Scenario { name: name.clone(), answers: model.trial.changes.clone() };
    match model.scenarios.iter_mut().find(|scenario| scenario.name == name) {
        Some(there) => *there = new,
        None => model.scenarios.push(new),
    }
    model.trial.name = Some(name.clone());
    model.notice = Some(Notice::Kept(name));
    written(model)
}

/// Scenarios live in the plan file: a plan that has none yet is to be saved first.
fn written(model: &mut Model) -> Vec<Effect> {
    match model.plan_path.clone() {
        Some(path) => vec![Effect::KeepScenarios { path }],
        None => {
            dialog::open(model);
            Vec::new()
        }
    }
}

fn forget(model: &mut Model, ctx: &Ctx) -> Vec<Effect> {
    let Some(Row::Scenario(at)) = highlighted(model, ctx) else { return Vec::new() };
    let gone = model.scenarios.remove(at);
    model.trial.left = model.trial.left.take().filter(|name| *name != gone.name);
    model.trial.name = model.trial.name.take().filter(|name| *name != gone.name);
    model.notice = Some(Notice::Forgotten(gone.name));
    if model.plan_path.is_some() { written(model) } else { Vec::new() }
}

/// What is tried becomes the person's own answers: changes like any other, so that undo takes them back.
fn adopt(model: &mut Model, ctx: &Ctx) -> Vec<Effect> {
    let all = answers(model, ctx);
    let changes = what_if::changes(ctx.engine.pack(), &model.session.answers(), &all);
    if changes.is_empty() {
        model.notice = Some(Notice::NothingTried);
        return Vec::new();
    }
    for changed in changes {
        if let Some(answer) = changed.to {
            model.session.change(Change::Answer { question: changed.question, answer });
        }
    }
    model.trial = Trial::default();
    model.drafts.clear();
    plan_view::show(model);
    model.notice = Some(Notice::Adopted);
    vec![Effect::SaveDraft]
}

/// Whether a step back or forward was one of what is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Stepped {
    /// It was.
    Here,
    /// There was none: the step is one of the session.
    No,
}

/// Takes the last change of what is tried back.
pub fn undo(model: &mut Model) -> Stepped {
    if is_asking(model) {
        show(model);
    }
    let trial = &mut model.trial;
    if model.screen != Screen::WhatIf {
        return Stepped::No;
    }
    let Some(before) = trial.past.pop() else { return Stepped::No };
    trial.future.push(std::mem::replace(&mut trial.changes, before));
    model.notice = Some(Notice::Undone(None));
    Stepped::Here
}

/// Does it again.
pub fn redo(model: &mut Model) -> Stepped {
    if is_asking(model) {
        show(model);
    }
    let trial = &mut model.trial;
    if model.screen != Screen::WhatIf {
        return Stepped::No;
    }
    let Some(after) = trial.future.pop() else { return Stepped::No };
    trial.past.push(std::mem::replace(&mut trial.changes, after));
    model.notice = Some(Notice::Redone(None));
    Stepped::Here
}
