//! What the highlighted answer would change, worked out before it is given.
//!
//! A preview costs a plan, and depends on nothing but what [`Basis`] holds and the answer looked at. So
//! [`Previews`] keeps those worked out, for as long as the basis stays the same: moving back and forth
//! between options costs a plan per option, not one per key. It is a value of whoever draws, not of the model:
//! nothing that is decided hangs on it.

use crate::app::field::{Field, Reaction};
use crate::app::{Ctx, Model, Screen, advance, interview, planning};
use crate::intent::Intent;
use crate::interview::accept;
use crate::plan::{Diff, Plan, diff};
use crate::reason::{Answer, Answers, Stage};
use chrono::NaiveDate;
use std::sync::Arc;

/// Previews kept at most. A question has fewer options; dates and numbers have no end.
const MOST: usize = 48;

/// Previews of the answers to one question that were looked at.
#[derive(Debug, Default)]
pub struct Previews {
    basis: Option<Basis>,
    seen: Vec<(Answer, Arc<Diff>)>,
}

/// All that a preview depends on besides the answer itself. The plan stands for the pack, too: it is made anew
/// whenever that changes.
#[derive(Debug)]
struct Basis {
    question: String,
    given: Answers,
    stage: Stage,
    day: NaiveDate,
    before: Arc<Plan>,
}

/// Whether a look ahead found something to work out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Ahead {
    /// It did, and there may be more.
    Went,
    /// There is nothing that the next key could show and that is not known.
    Nothing,
}

impl Previews {
    /// What the highlighted answer would change; `None` when nothing is highlighted.
    pub fn changes(&mut self, model: &Model, ctx: &Ctx) -> Option<Arc<Diff>> {
        let asking = model.asking.as_ref().filter(|_| model.screen == Screen::Interview)?;
        self.keep_to(Basis::of(model, ctx)?);
        let answer = match asking.other {
            Some(other) => interview::answer_of(other),
            None => drafted(model, ctx, &asking.field)?,
        };
        self.of(ctx, answer)
    }

    /// Works out one preview that an arrow would show next, so that it is at hand when the key comes.
    pub fn ahead(&mut self, model: &Model, ctx: &Ctx) -> Ahead {
        let Some(basis) = Basis::of(model, ctx).filter(|_| model.overlays.is_empty()) else { return Ahead::Nothing };
        self.keep_to(basis);
        let next = beside(model, ctx).into_iter().find(|answer| self.seen(answer).is_none());
        match next.and_then(|answer| self.of(ctx, answer)) {
            Some(_) => Ahead::Went,
            None => Ahead::Nothing,
        }
    }

    fn keep_to(&mut self, basis: Basis) {
        if self.basis.as_ref() != Some(&basis) {
            self.seen.clear();
            self.basis = Some(basis);
        }
    }

    fn seen(&self, answer: &Answer) -> Option<&Arc<Diff>> {
        self.seen.iter().find(|(seen, _)| seen == answer).map(|(_, changes)| changes)
    }

    fn of(&mut self, ctx: &Ctx, answer: Answer) -> Option<Arc<Diff>> {
        if let Some(changes) = self.seen(&answer) {
            return Some(Arc::clone(changes));
        }
        let basis = self.basis.as_ref()?;
        let changes = Arc::new(diff(&basis.before, &basis.plan(ctx, answer.clone())));
        if self.seen.len() == MOST {
            self.seen.remove(0);
        }
        self.seen.push((answer, Arc::clone(&changes)));
        Some(changes)
    }
}

impl Basis {
    /// What previews depend on now; `None` when nothing is asked.
    fn of(model: &Model, ctx: &Ctx) -> Option<Basis> {
        let asking = model.asking.as_ref().filter(|_| model.screen == Screen::Interview)?;
        Some(Basis {
            question: asking.question.clone(),
            given: advance::given(model, ctx),
            stage: model.made_from.as_ref().map_or(Stage::Settled, |(_, stage, _)| *stage),
            day: model.day(ctx),
            before: Arc::clone(model.plan.as_ref()?),
        })
    }

    fn plan(&self, ctx: &Ctx, answer: Answer) -> Plan {
        let mut answers = self.given.clone();
        answers.set(&self.question, answer);
        planning::build(ctx, &answers, self.stage, self.day)
    }
}

impl PartialEq for Basis {
    /// The very same plan, not one that reads the same: that is cheap to see, and never wrong.
    fn eq(&self, other: &Basis) -> bool {
        (&self.question, &self.given, self.stage, self.day) == (&other.question, &other.given, other.stage, other.day)
            && Arc::ptr_eq(&self.before, &other.before)
    }
}

/// The plan as it would be if what is highlighted were the answer; `None` when it is no answer yet.
#[must_use]
pub fn plan(model: &Model, ctx: &Ctx) -> Option<Plan> {
    let asking = model.asking.as_ref().filter(|_| model.screen == Screen::Interview)?;
    let answer = match asking.other {
        Some(other) => interview::answer_of(other),
        None => drafted(model, ctx, &asking.field)?,
    };
    Some(Basis::of(model, ctx)?.plan(ctx, answer))
}

/// What this answer to the question on screen would change; `None` when none is asked. The answer is taken as it is:
/// whether it is accepted is seen when it is given.
#[must_use]
pub fn of(model: &Model, ctx: &Ctx, answer: Answer) -> Option<Diff> {
    let basis = Basis::of(model, ctx)?;
    Some(diff(&basis.before, &basis.plan(ctx, answer)))
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

/// What an arrow would highlight.
fn beside(model: &Model, ctx: &Ctx) -> Vec<Answer> {
    let (Some(question), Some(asking)) = (model.question(ctx), &model.asking) else { return Vec::new() };
    let arrows: &[Intent] = match (&asking.field, asking.other) {
        (Field::Choose(_), None) => &[Intent::Down, Intent::Up],
        (Field::Number(_) | Field::Date(_), None) => &[Intent::Right, Intent::Left],
        _ => &[],
    };
    let after = |arrow: &Intent| {
        let mut field = asking.field.clone();
        let taken = field.intent(ctx, question, *arrow) == Reaction::Taken;
        drafted(model, ctx, &field).filter(|_| taken)
    };
    arrows.iter().filter_map(after).collect()
}
