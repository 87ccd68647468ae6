//! What matters most: how much of a plan hangs on each single answer.

use crate::pack::value::Value;
use crate::plan::Gist;
use crate::reason::Answer;
use crate::why::evidence::Evidence;
use crate::why::person::Questions;
use crate::why::sure::answered;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// A number is followed no farther than this in either direction.
const FARTHEST: i64 = 30;

/// How much of a plan hangs on one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight {
    /// The question, by its position in the pack.
    pub question: usize,
    /// The answer as it is.
    pub own: Answer,
    /// Lines that come in, go out, or take other minutes or another level with the answer that changes most.
    pub lines: usize,
    /// That answer.
    pub answer: Answer,
    /// Other answers that change a line …
    pub changing: usize,
    /// … of so many that were tried.
    pub tried: usize,
    /// Where the answer comes from.
    pub origin: Origin,
    /// For a number: from where to where nothing changes, when that is more than the number itself.
    pub same: Option<(i64, i64)>,
}

/// Where an answer comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Origin {
    /// The person gave it.
    Given,
    /// It is assumed.
    Assumed,
}

/// The questions of which another answer changes some line, those first that change most: most lines, then the
/// greater share of their answers, then the order of the pack.
#[must_use]
pub fn ranked(evidence: &Evidence<'_>) -> Vec<Weight> {
    let granted = answered(evidence);
    let questions: BTreeSet<usize> = evidence.singles().iter().map(|case| case.question).collect();
    let mut weights: Vec<Weight> = questions.into_iter().filter_map(|at| weight(evidence, at, &granted)).collect();
    weights.sort_by_key(|weight| (Reverse(weight.lines), Reverse(weight.changing * 1000 / weight.tried.max(1))));
    weights
}

fn weight(evidence: &Evidence<'_>, question: usize, granted: &Questions) -> Option<Weight> {
    let cases = evidence.singles().iter().filter(|case| case.question == question);
    let counts: Vec<(usize, &Answer)> = cases.map(|case| (changes(&evidence.gist, &case.gist), &case.answer)).collect();
    // Among answers that change as much, the first.
    let (lines, answer) = counts.iter().rev().max_by_key(|(lines, _)| *lines).filter(|(lines, _)| *lines > 0)?;
    Some(Weight {
        question,
        own: evidence.values.effective(evidence.person.pack(), evidence.person.answers, question),
        lines: *lines,
        answer: (*answer).clone(),
        changing: counts.iter().filter(|(lines, _)| *lines > 0).count(),
        tried: counts.len(),
        origin: if granted.contains(&question) { Origin::Given } else { Origin::Assumed },
        same: same(evidence, question),
    })
}

/// How many lines are not the same in two plans.
fn changes(one: &Gist<'_>, other: &Gist<'_>) -> usize {
    let ids: BTreeSet<&str> = one.lines.keys().chain(other.lines.keys()).copied().collect();
    let much = |gist: &Gist<'_>, id: &str| {
        gist.lines.get(id).map(|line| (line.weekly_minutes, line.minutes, line.times, line.per, line.level))
    };
    ids.into_iter().filter(|id| much(one, id) != much(other, id)).count()
}

/// From where to where a number changes no line; each number in between was planned.
fn same(evidence: &Evidence<'_>, at: usize) -> Option<(i64, i64)> {
    let (person, question) = (&evidence.person, evidence.person.pack().questions.at(at)?);
    let own = evidence.values.effective(person.pack(), person.answers, at).value()?.as_number()?;
    let as_own = |number: i64| {
        let answers = person.with(&question.id, Answer::Given(Value::Number(number)));
        changes(&evidence.gist, &person.gist(&answers)) == 0
    };
    let (low, high) = (question.lowest().max(own - FARTHEST), question.highest().min(own.saturating_add(FARTHEST)));
    let from = (low..own).rev().take_while(|number| as_own(*number)).last().unwrap_or(own);
    let to = (own + 1..=high).take_while(|number| as_own(*number)).last().unwrap_or(own);
    (from < to).then_some((from, to))
}
