//! One story played: its plan, and what of its expectations did not come true.

use super::said::Said;
use super::{Book, Story, figures, meets, order, says};
use crate::author::story::asked;
use crate::pack::Pack;
use crate::pack::entry::Place;
use crate::pack::words::Lang;
use crate::plan::{self, Plan, Request};
use crate::reason::{Decision, Engine, Facts, Stage, Truths};
use crate::text::Text;
use rayon::prelude::*;

/// A story with everything that comes of it.
pub struct Case<'a> {
    pub(super) story: &'a Story,
    pub(super) engine: &'a Engine,
    pub(super) facts: Facts,
    pub(super) decision: Decision,
    pub(super) plan: Plan,
}

/// How a story came out.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Position in [`Book::stories`].
    pub story: usize,
    /// What was known under its answers.
    pub facts: Facts,
    /// Truth of each rule, by position in the pack.
    pub rules: Truths,
    /// What did not come true, in the order of the expectations.
    pub misses: Vec<Miss>,
}

/// An expectation that did not come true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    /// Where it is written, in the story's file.
    pub place: Place,
    /// What was expected.
    pub expected: Said,
    /// What came instead.
    pub came: Said,
    /// Why it came.
    pub why: Vec<Said>,
}

impl<'a> Case<'a> {
    /// Makes the plan of a story.
    #[must_use]
    pub fn of(engine: &'a Engine, story: &'a Story) -> Case<'a> {
        let facts = engine.facts(&story.answers, Stage::Settled, story.today);
        let decision = engine.decide(&facts);
        let request = Request { answers: &story.answers, stage: Stage::Settled, today: story.today };
        Case { story, engine, facts, decision, plan: plan::build(engine, &request) }
    }

    pub(super) fn pack(&self) -> &'a Pack {
        self.engine.pack()
    }

    fn misses(&self, texts: &[Text; 2]) -> Vec<Miss> {
        let mut misses = meets::lines(self);
        misses.extend(asked::misses(self));
        misses.extend(figures::misses(self));
        misses.extend(order::misses(self));
        misses.extend(says::misses(self, texts));
        misses
    }

    /// A miss at a place of the story's file.
    pub(super) fn miss(&self, span: std::ops::Range<usize>, expected: Said, came: Said, why: Vec<Said>) -> Miss {
        Miss { place: Place { file: self.story.place.file, span }, expected, came, why }
    }
}

/// Plays the stories that are chosen, in the order of the book.
#[must_use]
pub fn run(engine: &Engine, book: &Book, chosen: impl Fn(&Story) -> bool + Sync) -> Vec<Outcome> {
    let texts = [Text::new(Lang::En), Text::new(Lang::Fr)];
    let play = |(at, story): (usize, &Story)| {
        let case = Case::of(engine, story);
        let misses = case.misses(&texts);
        Outcome { story: at, facts: case.facts, rules: case.decision.rules, misses }
    };
    let chosen = |(_, story): &(usize, &Story)| chosen(story);
    book.stories.par_iter().enumerate().filter(chosen).map(play).collect()
}
