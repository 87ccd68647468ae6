//! How sure each line of a plan is: whether it stays whatever the open answers turn out to be.
//!
//! What the person answered is kept; what is assumed or not known may turn out to be anything. A line that stays in
//! every case is solid; any other rests on a few of the open questions, named with an answer that would take it out.

use crate::reason::{Answer, Answers, Stage};
use crate::why::evidence::{Evidence, Verdict};
use crate::why::guarantee::Smallest;
use crate::why::hitting;
use crate::why::person::Questions;
use crate::why::pool::{Effort, Found, Pool, Row};
use std::collections::BTreeMap;

/// More cases than this are not collected for one line.
const MOST_CASES: usize = 100;

/// How sure a plan is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// The questions that are open: not answered, and looked at by something.
    pub open: Questions,
    /// What is assumed in a visible question's place, by question.
    pub assumptions: BTreeMap<usize, Answer>,
    /// Each line by item id.
    pub lines: BTreeMap<String, Standing>,
}

/// How sure a line is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Standing {
    /// It stays whatever the open answers turn out to be.
    Solid(Verdict),
    /// It stays as long as these are as assumed.
    Depends {
        /// The questions, in pack order.
        on: Vec<Rest>,
        /// How it is known that they suffice.
        verdict: Verdict,
        /// Whether fewer would.
        smallest: Smallest,
    },
}

/// An open question that a line rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rest {
    /// The question, by its position in the pack.
    pub question: usize,
    /// What is assumed.
    pub assumed: Answer,
    /// Answers with which the line would go: to this question and, where that is not enough alone, to others.
    pub otherwise: Vec<(usize, Answer)>,
}

impl Standing {
    /// The questions that a line rests on; none for a solid one.
    #[must_use]
    pub fn rests(&self) -> &[Rest] {
        match self {
            Standing::Solid(_) => &[],
            Standing::Depends { on, .. } => on,
        }
    }

    /// How it is known.
    pub fn verdict(&self) -> &Verdict {
        match self {
            Standing::Solid(verdict) | Standing::Depends { verdict, .. } => verdict,
        }
    }
}

impl Report {
    /// Looks at every line of a person's plan.
    #[must_use]
    pub fn of(evidence: &Evidence<'_>) -> Report {
        Report::with(evidence, Effort::USUAL)
    }

    /// The same with more or fewer cases.
    #[must_use]
    pub fn with(evidence: &Evidence<'_>, effort: Effort) -> Report {
        let granted = answered(evidence);
        let mut pool = Pool::of(evidence, &granted, effort);
        let lines = evidence.gist.lines.keys().map(|item| ((*item).to_owned(), standing(&mut pool, item))).collect();
        Report { open: pool.open, assumptions: assumptions(evidence), lines }
    }

    /// What was assumed, and what lines rest on without it: each question with how many lines do, most first.
    #[must_use]
    pub fn assumed(&self) -> Vec<(usize, usize)> {
        let counted = self.open.iter().map(|question| (*question, self.resting_on(*question).count()));
        let told = |(question, lines): &(usize, usize)| *lines > 0 || self.assumptions.contains_key(question);
        let mut assumed: Vec<(usize, usize)> = counted.filter(told).collect();
        assumed.sort_by_key(|(_, lines)| std::cmp::Reverse(*lines));
        assumed
    }

    /// What is assumed for an open question; not concerned where no default stands in.
    #[must_use]
    pub fn assumption(&self, question: usize) -> &Answer {
        let rests = self.lines.values().flat_map(Standing::rests);
        let rest = || rests.clone().find(|rest| rest.question == question).map(|rest| &rest.assumed);
        self.assumptions.get(&question).or_else(rest).unwrap_or(&Answer::NotConcerned)
    }

    /// The lines that rest on a question, in alphabetical order.
    pub fn resting_on(&self, question: usize) -> impl Iterator<Item = &str> {
        let rests = move |standing: &Standing| standing.rests().iter().any(|rest| rest.question == question);
        self.lines.iter().filter(move |(_, standing)| rests(standing)).map(|(item, _)| item.as_str())
    }
}

/// The questions that a person really answered: with a value, or by saying that they are not concerned.
#[must_use]
pub fn answered(evidence: &Evidence<'_>) -> Questions {
    let person = &evidence.person;
    let given = |id: &str| matches!(person.answers.get(id), Some(Answer::Given(_) | Answer::NotConcerned));
    let questions = person.pack().questions.iter().enumerate();
    questions.filter(|(_, question)| given(&question.id)).map(|(at, _)| at).collect()
}

/// The defaults that stand in for answers to visible questions.
fn assumptions(evidence: &Evidence<'_>) -> BTreeMap<usize, Answer> {
    let person = &evidence.person;
    let facts = person.engine.facts(person.answers, Stage::Settled, person.today);
    let place = |id: &str| person.pack().questions.position(id);
    facts.assumptions().filter_map(|one| Some((place(one.question)?, Answer::Given(one.value.clone())))).collect()
}

fn standing(pool: &mut Pool<'_, '_>, item: &str) -> Standing {
    let mut cases: Vec<Questions> = Vec::new();
    while cases.len() < MOST_CASES {
        let Some(kept) = hitting::smallest(&cases) else { break };
        match pool.check(&kept, item) {
            Found::Stays(verdict) if kept.is_empty() => return Standing::Solid(verdict),
            Found::Stays(verdict) => {
                return Standing::Depends { on: rests(pool, &kept, item), verdict, smallest: Smallest::Yes };
            }
            Found::Goes(at) => cases.push(pool.fewest(at, item)),
        }
    }
    let all = pool.open.clone();
    Standing::Depends { on: rests(pool, &all, item), verdict: Verdict::Proved, smallest: Smallest::NotTold }
}

fn rests(pool: &Pool<'_, '_>, kept: &Questions, item: &str) -> Vec<Rest> {
    let person = &pool.evidence.person;
    let assumed = |at: usize| pool.evidence.values.effective(person.pack(), person.answers, at);
    let rest = |question: &usize| {
        let alone = |row: &&Row| row.changed.intersection(kept).eq([question]);
        // An answer says more than that a question does not concern somebody.
        let silent = |row: &Row| effective(pool, &row.answers, *question) == Answer::NotConcerned;
        let nearest = |row: &&Row| (row.changed.len(), silent(row), distance(pool, row, *question));
        let row = pool.missing(item).filter(alone).min_by_key(nearest);
        let otherwise = row.map(|row| otherwise(pool, row, *question)).unwrap_or_default();
        Rest { question: *question, assumed: assumed(*question), otherwise }
    };
    kept.iter().map(rest).collect()
}

/// The answers of a case that are not the person's, the one asked for first.
fn otherwise(pool: &Pool<'_, '_>, row: &Row, first: usize) -> Vec<(usize, Answer)> {
    let questions = [first].into_iter().chain(row.changed.iter().copied().filter(|at| *at != first));
    questions.map(|at| (at, effective(pool, &row.answers, at))).collect()
}

/// How far a number is from what is assumed: the nearest says most.
fn distance(pool: &Pool<'_, '_>, row: &Row, question: usize) -> i64 {
    let number = |answers: &Answers| effective(pool, answers, question).value().and_then(|value| value.as_number());
    match (number(pool.evidence.person.answers), number(&row.answers)) {
        (Some(own), Some(other)) => own.saturating_sub(other).saturating_abs(),
        (Some(_), None) => i64::MAX,
        _ => 0,
    }
}

fn effective(pool: &Pool<'_, '_>, answers: &Answers, question: usize) -> Answer {
    pool.evidence.values.effective(pool.evidence.person.pack(), answers, question)
}

#[cfg(test)]
mod tests;
