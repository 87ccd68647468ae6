//! Everything that can be held against a pack that works: what its files show, and what all answers show.
//!
//! Each statement about all answers is counted as proved, refuted or not decided, so that a report without a
//! finding says what it has looked at: silence never means fine.

mod examples;
mod items;
mod questions;
mod rules;

use crate::author::finding::{Finding, Verdict};
use crate::pack::lint::lint;
use crate::pack::{Pack, diagnostic::Diagnostic};
use crate::reason::Engine;
use crate::reason::proof::Prover;
use chrono::NaiveDate;

/// What a check came to.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The findings, in order of reading.
    pub findings: Vec<Finding>,
    /// What was looked at, statement by statement.
    pub tallies: Vec<Tally>,
    /// How many sets of answers there are.
    pub answer_sets: f64,
}

/// How often a statement was proved, refuted, or left undecided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Tally {
    /// The statement: the key of its sentence.
    pub statement: &'static str,
    /// Proved for all answers.
    pub proved: usize,
    /// Refuted by answers: one finding each.
    pub refuted: usize,
    /// Not decided: one finding each.
    pub undecided: usize,
}

impl Tally {
    fn of(statement: &'static str) -> Tally {
        Tally { statement, proved: 0, refuted: 0, undecided: 0 }
    }

    fn count(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Proved => self.proved += 1,
            Verdict::Refuted => self.refuted += 1,
            Verdict::NotDecided => self.undecided += 1,
        }
    }
}

/// Checks a pack. `today` decides which sources are due, and is the day of the plans that are made.
#[must_use]
pub fn check(engine: &Engine, today: NaiveDate) -> Checked {
    let pack = engine.pack();
    let mut checking = Checking { engine, pack, today, findings: Vec::new(), tallies: Vec::new() };
    checking.findings.extend(lint(pack, today).into_iter().map(Finding::plain));
    let mut prover = Prover::new(engine, today);
    checking.examples();
    checking.rules(&prover);
    checking.pairs(&prover);
    checking.questions(&prover);
    let answer_sets = prover.count_of_answers();
    checking.items(&mut prover);
    let Checking { mut findings, tallies, .. } = checking;
    findings.sort_by_key(|finding| finding.problem.order());
    Checked { findings, tallies, answer_sets }
}

struct Checking<'a> {
    engine: &'a Engine,
    pack: &'a Pack,
    today: NaiveDate,
    findings: Vec<Finding>,
    tallies: Vec<Tally>,
}

impl Checking<'_> {
    fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// A statement that nobody could settle, said about one entry.
    fn undecided(&mut self, statement: &'static str, id: &str, place: &crate::pack::entry::Place) {
        let problem = Diagnostic::new("prove-not-decided").with("statement", statement).with("id", id).at(place);
        self.report(Finding::of(problem, Verdict::NotDecided));
    }
}
