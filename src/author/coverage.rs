//! What a set of stories touches: rules both ways, options, pairs of options.
//!
//! A rule that no story makes hold, or that none makes fail, can be broken without any story noticing.

mod goal;
mod missing;
mod pairs;
mod report;

pub use goal::Goal;
pub use missing::{Covering, Missing, missing, written};
pub use report::{json, told};

use crate::author::story::{Book, Outcome};
use crate::pack::Pack;
use crate::pack::question::{Kind, Question};
use crate::pack::value::Value;
use crate::reason::{Answers, Facts, Truth};
use std::collections::BTreeSet;

/// What the stories touch.
#[derive(Debug, Clone)]
pub struct Coverage {
    /// How many stories were played.
    pub stories: usize,
    /// Each rule, by position in the pack.
    pub rules: Vec<Used>,
    /// Each option of each question that has options, in pack order.
    pub options: Vec<Picked>,
    /// Pairs of options of two questions.
    pub pairs: Pairs,
}

/// How a rule was used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Used {
    /// Stories that make it hold.
    pub held: usize,
    /// Stories that make it fail.
    pub failed: usize,
}

impl Used {
    /// Whether some story makes it hold and some other makes it fail.
    #[must_use]
    pub fn both_ways(self) -> bool {
        self.held > 0 && self.failed > 0
    }
}

/// How an option was used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    /// Question id.
    pub question: String,
    /// Option id.
    pub option: String,
    /// Stories in which somebody chooses it.
    pub chosen: usize,
    /// Stories in which it is assumed.
    pub assumed: usize,
}

/// Pairs of options chosen in one story.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pairs {
    /// Pairs that some story chooses together.
    pub met: usize,
    /// Pairs that no condition keeps apart.
    pub possible: usize,
    /// The others: positions in [`Coverage::options`].
    pub unmet: Vec<(usize, usize)>,
}

impl Coverage {
    /// What these outcomes touch.
    #[must_use]
    pub fn of(pack: &Pack, book: &Book, outcomes: &[Outcome]) -> Coverage {
        let mut rules = vec![Used::default(); pack.rules.len()];
        let mut options = all_options(pack);
        let mut together: Vec<Vec<usize>> = Vec::new();
        for outcome in outcomes {
            for (used, truth) in rules.iter_mut().zip(outcome.rules.iter()) {
                used.held += usize::from(truth.holds());
                used.failed += usize::from(truth == Truth::Fails);
            }
            let Some(story) = book.stories.get(outcome.story) else { continue };
            let chosen = count(&mut options, &story.answers, &outcome.facts);
            together.push(chosen);
        }
        let pairs = pairs::pairs(pack, &options, &together);
        Coverage { stories: outcomes.len(), rules, options, pairs }
    }

    /// Rules that are held by one story and failed by another.
    #[must_use]
    pub fn both_ways(&self) -> usize {
        self.rules.iter().filter(|used| used.both_ways()).count()
    }

    /// Options that some story chooses.
    #[must_use]
    pub fn chosen(&self) -> usize {
        self.options.iter().filter(|picked| picked.chosen > 0).count()
    }

    /// What no story does yet.
    #[must_use]
    pub fn open(&self) -> BTreeSet<Goal> {
        let rules = self.rules.iter().enumerate();
        let held = rules.clone().filter(|(_, used)| used.held == 0).map(|(at, _)| Goal::Holds(at));
        let failed = rules.filter(|(_, used)| used.failed == 0).map(|(at, _)| Goal::Fails(at));
        let options = self.options.iter().filter(|picked| picked.chosen == 0);
        let chosen = options.map(|picked| Goal::Chooses(picked.question.clone(), picked.option.clone()));
        held.chain(failed).chain(chosen).collect()
    }
}

/// A share in percent, rounded down: nothing is called complete that is not.
#[must_use]
pub fn percent(part: usize, whole: usize) -> usize {
    (part * 100).checked_div(whole).unwrap_or(100)
}

fn has_options(question: &&Question) -> bool {
    matches!(question.kind, Kind::Single | Kind::Multi)
}

fn all_options(pack: &Pack) -> Vec<Picked> {
    let questions = pack.questions.iter().filter(has_options);
    let options = questions.flat_map(|question| question.options.iter().map(move |choice| (question, choice)));
    let none = |(question, choice): (&Question, &crate::pack::question::Choice)| Picked {
        question: question.id.clone(),
        option: choice.id.as_ref().clone(),
        chosen: 0,
        assumed: 0,
    };
    options.map(none).collect()
}

/// Counts the options of one story; gives the positions of those that were chosen.
fn count(options: &mut [Picked], answers: &Answers, facts: &Facts) -> Vec<usize> {
    let mut chosen = Vec::new();
    for (at, picked) in options.iter_mut().enumerate() {
        let given = answers.value(&picked.question).filter(|_| facts.shown(&picked.question).holds());
        if given.is_some_and(|value| takes(value, &picked.option)) {
            picked.chosen += 1;
            chosen.push(at);
        }
        let mut assumed = facts.assumptions().filter(|assumed| assumed.question == picked.question);
        picked.assumed += usize::from(assumed.any(|assumed| takes(assumed.value, &picked.option)));
    }
    chosen
}

/// Whether a value is, or holds, an option.
fn takes(value: &Value, option: &str) -> bool {
    value.as_text() == Some(option) || value.as_many().iter().any(|one| one == option)
}

#[cfg(test)]
mod tests;
