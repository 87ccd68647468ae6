//! Options and questions that change nothing: whoever answers so gets what they would have got anyway.
//!
//! An option of a single choice is compared with saying nothing (the default, or no answer); an option of a
//! multiple choice with the same choice without it; any other question with saying nothing. Two sets of
//! answers that differ in this only are searched for a decision that differs.

use crate::pack::question::{Kind, Question};
use crate::pack::value::Value;
use crate::reason::proof::Search;
use crate::reason::proof::assignment::Assignment;
use crate::reason::proof::bits::ABSENT;
use crate::reason::proof::effects::Effects;
use crate::reason::proof::encoder::{Encoder, Side, dependants};
use crate::reason::proof::formula::Formula;
use crate::reason::proof::outcome::{Outcomes, Said};
use crate::reason::proof::prover::Prover;
use crate::reason::proof::sat::Solved;
use rayon::prelude::*;
use std::collections::HashSet;

/// A question, or one option of it, that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idle {
    /// Position of the question.
    pub question: usize,
    /// The option; `None` for the whole question.
    pub option: Option<String>,
}

/// Samples on which two answers are compared before anything is proved.
const TRIED: usize = 24;

impl Prover<'_> {
    /// Options and questions that change nothing (`Never`: no answers show a difference), or of which nobody
    /// knows. Questions that the plan itself reads are left out: their words or numbers show in every plan.
    #[must_use]
    pub fn idle(&self, read_by_plan: &[&str]) -> Vec<(Idle, Search<()>)> {
        let effects = Effects::of(self.pack());
        let questions: Vec<_> = self.pack().questions.iter().enumerate().collect();
        let looked_at = questions.into_par_iter().filter(|(_, it)| !read_by_plan.contains(&it.id.as_str()));
        looked_at.flat_map_iter(|(at, question)| self.idle_in(&effects, at, question)).collect()
    }

    fn idle_in(&self, effects: &Effects, at: usize, question: &Question) -> Vec<(Idle, Search<()>)> {
        let depends = dependants(&self.logic, Some(at));
        let touches = |formula: &Formula| {
            self.logic.questions_in(formula).iter().any(|question| depends.get(*question) == Some(&true))
        };
        let outcomes = Outcomes::of(&self.logic, effects, touches);
        let whole = Idle { question: at, option: None };
        let options: Vec<&String> = match question.kind {
            Kind::Single | Kind::Multi => question.options.iter().map(|choice| choice.id.as_ref()).collect(),
            _ => {
                let changes = self.against_silence(at, question, |_| true);
                return keep(vec![(whole, self.changes(&outcomes, at, &changes))]);
            }
        };
        let mut each = Vec::new();
        for option in options {
            let changes = self.option_changes(at, question, option);
            if changes.is_empty() {
                continue;
            }
            each.push((Idle { question: at, option: Some(option.clone()) }, self.changes(&outcomes, at, &changes)));
        }
        if !each.is_empty() && each.iter().all(|(_, changed)| *changed == Search::Never) {
            return vec![(whole, Search::Never)];
        }
        keep(each)
    }

    /// The pairs of values that differ in an option only.
    fn option_changes(&self, at: usize, question: &Question, option: &String) -> Vec<(usize, usize)> {
        if question.kind == Kind::Single {
            return self.against_silence(at, question, |value| value.as_text() == Some(option));
        }
        let Some(domain) = self.logic.domains.get(at) else { return Vec::new() };
        // "None of these" and its like say in words what saying nothing says.
        if question.choice(option).is_some_and(|choice| choice.alone) {
            return Vec::new();
        }
        let with = domain.values.iter().enumerate().filter(|(_, value)| value.as_many().contains(option));
        with.filter_map(|(index, value)| {
            let rest: Vec<String> = value.as_many().iter().filter(|one| *one != option).cloned().collect();
            let without = if rest.is_empty() && question.lowest() > 0 { Some(ABSENT) } else { None };
            Some((index + 1, without.or_else(|| domain.index(&Value::Many(rest)))?))
        })
        .collect()
    }

    /// Some values, each beside what is assumed of somebody who says nothing.
    fn against_silence(&self, at: usize, question: &Question, is: impl Fn(&Value) -> bool) -> Vec<(usize, usize)> {
        let Some(domain) = self.logic.domains.get(at) else { return Vec::new() };
        let silence = question.default.as_ref().and_then(|value| domain.index(value)).unwrap_or(ABSENT);
        let meant = domain.values.iter().enumerate().filter(|(_, value)| is(value));
        meant.map(|(index, _)| (index + 1, silence)).filter(|(index, silence)| index != silence).collect()
    }

    /// Whether one of some changes of a question's value changes a decision under some answers.
    fn changes(&self, outcomes: &Outcomes<'_>, at: usize, changes: &[(usize, usize)]) -> Search<()> {
        let encoder = Encoder::new(&self.logic, Some(at));
        let (marks, _) = encoder.marks(at);
        let groups = |(one, other): &(usize, usize)| (marks.get(*one).copied(), marks.get(*other).copied());
        let mut known = HashSet::new();
        let tells_apart = |change: &&(usize, usize)| {
            let groups = groups(change);
            groups.0 != groups.1 && known.insert(groups)
        };
        let apart: Vec<(usize, usize)> = changes.iter().filter(tells_apart).copied().collect();
        if apart.is_empty() {
            return if self.logic.is_complete(at) { Search::Never } else { Search::NotDecided };
        }
        if self.seen(outcomes, at, &apart) { Search::Found(()) } else { self.proved(encoder, outcomes, at, &apart) }
    }

    /// Whether one of the samples shows a difference.
    fn seen(&self, outcomes: &Outcomes<'_>, at: usize, apart: &[(usize, usize)]) -> bool {
        let put = |sample: &Assignment, index: usize| {
            Assignment::from_raw(&self.logic, |question, _| if question == at { index } else { sample.index(question) })
        };
        let shown = self.samples().iter().filter(|sample| sample.index(at) != ABSENT);
        shown.take(TRIED).any(|sample| {
            apart.iter().take(TRIED).any(|(one, other)| {
                let (one, other) = (put(sample, *one), put(sample, *other));
                one.keeps_loans(&self.logic)
                    && other.keeps_loans(&self.logic)
                    && outcomes.differ(&|said| self.comes(&one, said), &|said| self.comes(&other, said))
            })
        })
    }

    fn comes(&self, assignment: &Assignment, said: Said<'_>) -> bool {
        let formula = match said {
            Said::Rule(rule) => self.logic.rules.get(rule),
            Said::Offer(offer) => Some(offer),
        };
        formula.is_some_and(|formula| assignment.holds(&self.logic, formula))
    }

    fn proved<'l>(
        &'l self,
        mut encoder: Encoder<'l, '_>,
        outcomes: &Outcomes<'l>,
        at: usize,
        apart: &[(usize, usize)],
    ) -> Search<()> {
        let pairs: Vec<_> = apart
            .iter()
            .map(|(one, other)| {
                let both = [encoder.is(at, *one, Side::One), encoder.is(at, *other, Side::Other)];
                encoder.all(&both)
            })
            .collect();
        let loans = encoder.keep_loans(Side::One).and_then(|()| encoder.keep_loans(Side::Other));
        let written = loans.and_then(|()| outcomes.differences(&self.logic, &mut encoder));
        let Ok(differences) = written else { return Search::NotDecided };
        encoder.require(&pairs);
        encoder.require(&differences);
        match encoder.solve(&[]) {
            Solved::Yes => Search::Found(()),
            Solved::No if (0..self.logic.guards.len()).all(|question| self.logic.is_complete(question)) => {
                Search::Never
            }
            Solved::No | Solved::GaveUp => Search::NotDecided,
        }
    }
}

/// Those of which it is not known that they matter.
fn keep(all: Vec<(Idle, Search<()>)>) -> Vec<(Idle, Search<()>)> {
    all.into_iter().filter(|(_, changed)| *changed != Search::Found(())).collect()
}
