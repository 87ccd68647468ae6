//! What is still open: which parts of the plan answers to come can still change, and on which questions each
//! of them hangs.
//!
//! A question that no such part hangs on is worth nothing any more: whatever is answered to it, and to all the
//! others, the plan is the same. That is what an early stop rests on, so everything here errs on the side of
//! asking: an effect counts as settled only where a rule that holds has settled it for good.

mod catalogue;
mod claims;
mod effects;
mod questions;
mod settings;
mod trace;

use crate::interview::reads::{Reach, Reading, Reads, Unless};
use crate::pack::Pack;
use crate::pack::question::{Depth, Question};
use crate::reason::{Answers, Engine, Facts, Known, Stage, Truth};
use catalogue::Catalogue;
use chrono::NaiveDate;
use claims::Claims;
use questions::Questions;
use std::collections::HashMap;
use trace::Trace;

/// A part of the plan that answers to come can still change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part<'p> {
    /// An item of the catalogue.
    Item(&'p str),
    /// A setting.
    Setting(&'p str),
    /// A sentence of page one.
    Warning(&'p str),
    /// A list, search, prompt, spring or question of the culture card.
    Words(&'p str),
    /// What the plan itself makes of the answer to this question.
    Read(&'p str, Reach),
}

/// How a part may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Turn {
    /// It may come in, or be wanted more.
    In,
    /// It may go out.
    Out,
    /// It may come out otherwise.
    Other,
}

/// A part that is open, how it may change, and the questions that this hangs on.
#[derive(Debug, Clone)]
struct Stake<'p> {
    part: Part<'p>,
    turn: Turn,
    on: Questions,
}

/// Where an interview stands.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// The answers so far.
    pub answers: &'a Answers,
    /// How deep it goes.
    pub depth: Depth,
    /// The day on which it is held.
    pub today: NaiveDate,
}

/// Everything that is open.
#[derive(Debug, Clone)]
pub struct Open<'p> {
    pack: &'p Pack,
    facts: Facts,
    stakes: Vec<Stake<'p>>,
    /// How much hangs on each question, by its place in the pack.
    weights: Vec<usize>,
    /// What each budget question weighs: the activities that may be in the plan.
    activities: usize,
}

impl<'p> Open<'p> {
    /// Works out what is open.
    #[must_use]
    pub fn of(engine: &'p Engine, reads: &Reads, standing: Standing<'_>) -> Open<'p> {
        let pack = engine.pack();
        let facts = engine.facts(standing.answers, Stage::Asking(standing.depth), standing.today);
        let (stakes, activities) = at_stake(engine, reads, &facts, standing);
        let weights = weights(&stakes, pack.questions.len(), activities);
        Open { pack, facts, stakes, weights, activities }
    }

    /// What is known and what is not, as the interview stands.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Whether an answer to this question can still change the plan.
    #[must_use]
    pub fn is_live(&self, question: &str) -> bool {
        self.weight(question) > 0
    }

    /// How much hangs on a question: parts of the plan, each once.
    #[must_use]
    pub fn weight(&self, question: &str) -> usize {
        let at = self.pack.questions.position(question);
        at.and_then(|at| self.weights.get(at)).copied().unwrap_or(0)
    }

    /// How many activities may be in the plan.
    #[must_use]
    pub fn activities(&self) -> usize {
        self.activities
    }

    /// The parts that hang on a question, and how each may change, in pack order of what would change it.
    pub fn on(&self, question: &str) -> impl Iterator<Item = (Part<'p>, Turn)> {
        let at = self.pack.questions.position(question);
        let hangs = move |stake: &&Stake<'p>| at.is_some_and(|at| stake.on.has(at));
        self.stakes.iter().filter(hangs).map(|stake| (stake.part, stake.turn))
    }

    /// The questions that would only be asked after some answers to this one, and that matter.
    #[must_use]
    pub fn shows(&self, question: &Question, standing: Standing<'_>) -> Vec<&'p Question> {
        let Some(at) = self.pack.questions.position(&question.id) else { return Vec::new() };
        let trace = Trace::new(self.pack, &self.facts, standing.answers, standing.depth);
        let waits = |other: &&'p Question| {
            self.facts.shown(&other.id) == Truth::Open
                && self.is_live(&other.id)
                && trace.condition(other.when.as_ref()).has(at)
        };
        self.pack.questions.iter().filter(waits).collect()
    }
}

/// What hangs on each question: every part once, however many ways there are to change it.
fn weights(stakes: &[Stake<'_>], questions: usize, activities: usize) -> Vec<usize> {
    let mut parts: HashMap<Part<'_>, Questions> = HashMap::with_capacity(stakes.len());
    for stake in stakes {
        parts.entry(stake.part).or_default().extend(&stake.on);
    }
    let mut weights = vec![0; questions];
    for (part, on) in &parts {
        let weight = match part {
            Part::Read(_, Reach::Budget) => activities.max(1),
            _ => 1,
        };
        for at in on.iter() {
            weights.iter_mut().skip(at).take(1).for_each(|all| *all += weight);
        }
    }
    weights
}

/// What is at stake, and how many activities may be in the plan.
fn at_stake<'p>(engine: &'p Engine, reads: &Reads, facts: &Facts, standing: Standing<'_>) -> (Vec<Stake<'p>>, usize) {
    let pack = engine.pack();
    let trace = Trace::new(pack, facts, standing.answers, standing.depth);
    let claims = Claims::of(pack, &engine.truths(facts));
    let catalogue = Catalogue { pack, trace: &trace, claims: &claims, reads };
    let mut stakes = effects::stakes(&catalogue);
    stakes.extend(catalogue.offers());
    stakes.extend(read(&catalogue));
    stakes.retain(|stake| !stake.on.is_empty());
    (stakes, catalogue.activities())
}

/// What the plan reads by itself.
fn read<'p>(catalogue: &Catalogue<'_, 'p>) -> Vec<Stake<'p>> {
    let mut stakes = Vec::new();
    for reading in catalogue.reads.all.iter().filter(|reading| is_read(catalogue, reading)) {
        let Some(question) = catalogue.pack.questions.get(reading.question) else { continue };
        let on = catalogue.trace.key(&question.id);
        if on.is_empty() {
            continue;
        }
        let turn = Turn::Other;
        match reading.reach {
            Reach::Targets => {
                let targets = catalogue.levelled_metrics();
                stakes.extend(targets.map(|id| Stake { part: Part::Item(id), turn, on: on.clone() }));
            }
            reach => stakes.push(Stake { part: Part::Read(&question.id, reach), turn, on }),
        }
    }
    stakes
}

/// Whether the plan reads a question, as far as other answers are known.
fn is_read(catalogue: &Catalogue<'_, '_>, reading: &Reading) -> bool {
    let facts = catalogue.trace.facts;
    let excluded = |other: &Unless| facts.text(other.question).is_some_and(|chosen| other.options.contains(&chosen));
    *facts.get(reading.question) == Known::Open && !reading.unless.iter().any(excluded)
}
