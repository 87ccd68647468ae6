//! The smallest set of answers that shows something: with one answer, with two, until there is one.
//!
//! Everything that is not answered takes the pack's default, as in a plan. Of the values of a question, one of
//! each group that the condition tells apart is tried.

use crate::reason::answers::Answers;
use crate::reason::facts::default_of;
use crate::reason::proof::assignment::Assignment;
use crate::reason::proof::bits::{ABSENT, Bits};
use crate::reason::proof::formula::Formula;
use crate::reason::proof::prover::Prover;
use std::collections::HashSet;

/// More sets of answers than this are not tried.
const MOST_TRIED: usize = 20_000;

impl Prover<'_> {
    /// Fewer answers than some that show a condition, if there are any; `shows` has the last word.
    pub(super) fn smaller(&self, answers: Answers, condition: &Formula, shows: impl Fn(&Answers) -> bool) -> Answers {
        let open = self.choices(condition);
        let mut trying = Trying { prover: self, condition, defaults: self.defaults(), open: &open, left: MOST_TRIED };
        for size in 0..answers.len() {
            let mut chosen = Vec::new();
            if let Some(found) = trying.with(size, 0, &mut chosen, &shows) {
                return found;
            }
        }
        answers
    }

    /// The questions that a condition reaches, each with one value of every group that it tells apart.
    fn choices(&self, condition: &Formula) -> Vec<(usize, Vec<usize>)> {
        let reach = self.reach(condition);
        let mut atoms = Vec::new();
        self.logic.atoms_in(condition, &mut atoms);
        for question in &reach {
            if let Some(guard) = self.logic.guards.get(*question) {
                self.logic.atoms_in(guard, &mut atoms);
            }
        }
        let tests = |question: usize| -> Vec<&Bits> {
            let own = atoms.iter().filter_map(|at| self.logic.atoms.get(*at)).filter(|atom| atom.question == question);
            own.map(|atom| &atom.passing).collect()
        };
        let each = reach.iter().map(|question| {
            let (tests, mut known) = (tests(*question), HashSet::new());
            let len = self.logic.domains.get(*question).map_or(0, |domain| domain.len());
            // "Does not concern me" is the last thing that anybody would think of.
            let values = (ABSENT + 1..len).chain([ABSENT]);
            let apart = values.filter(|index| known.insert(tests.iter().map(|it| it.has(*index)).collect::<Vec<_>>()));
            (*question, apart.collect())
        });
        each.collect()
    }

    /// What is assumed of each question, by position.
    fn defaults(&self) -> Vec<usize> {
        let questions = self.pack().questions.iter().zip(&self.logic.domains);
        let default = questions.map(|(question, domain)| domain.index(&default_of(question, self.day)?));
        default.map(|index| index.unwrap_or(ABSENT)).collect()
    }
}

struct Trying<'a, 'p> {
    prover: &'a Prover<'p>,
    condition: &'a Formula,
    defaults: Vec<usize>,
    open: &'a [(usize, Vec<usize>)],
    left: usize,
}

impl Trying<'_, '_> {
    /// Answers to so many more questions from a place of the list on.
    fn with(
        &mut self,
        more: usize,
        from: usize,
        chosen: &mut Vec<(usize, usize)>,
        shows: &impl Fn(&Answers) -> bool,
    ) -> Option<Answers> {
        if more == 0 {
            return self.shown(chosen).filter(shows);
        }
        for (at, (question, values)) in self.open.iter().enumerate().skip(from) {
            for value in values {
                self.left = self.left.checked_sub(1)?;
                chosen.push((*question, *value));
                let found = self.with(more - 1, at + 1, chosen, shows);
                chosen.pop();
                if found.is_some() {
                    return found;
                }
            }
        }
        None
    }

    fn shown(&self, chosen: &[(usize, usize)]) -> Option<Answers> {
        let logic = &self.prover.logic;
        let given = |question: usize| chosen.iter().find(|(known, _)| *known == question).map(|(_, index)| *index);
        let assignment = Assignment::from_raw(logic, |question, _| {
            given(question).or_else(|| self.defaults.get(question).copied()).unwrap_or(ABSENT)
        });
        let holds = assignment.keeps_loans(logic) && assignment.holds(logic, self.condition);
        holds.then(|| self.prover.witnesses().written(&assignment, |question| given(question).is_some()))
    }
}
