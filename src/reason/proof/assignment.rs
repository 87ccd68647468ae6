//! One set of answers, as the index of a value for each question, and what holds under it.

use crate::reason::dice::Dice;
use crate::reason::proof::bits::ABSENT;
use crate::reason::proof::formula::Formula;
use crate::reason::proof::logic::Logic;

/// The value of each question by position, "no answer" where it is hidden.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Assignment {
    indices: Vec<usize>,
}

impl Assignment {
    /// Takes a raw answer for each question, in order, and hides those that are not shown. `raw` hears of the
    /// question and of the answers so far.
    pub(super) fn from_raw(logic: &Logic<'_>, mut raw: impl FnMut(usize, &Assignment) -> usize) -> Assignment {
        let mut assignment = Assignment { indices: Vec::with_capacity(logic.guards.len()) };
        for (question, guard) in logic.guards.iter().enumerate() {
            let shown = assignment.holds(logic, guard);
            let index = if shown { raw(question, &assignment) } else { ABSENT };
            assignment.indices.push(index);
        }
        assignment
    }

    /// Answers to the first questions, as they count.
    pub(super) fn partly(indices: &[usize]) -> Assignment {
        Assignment { indices: indices.to_vec() }
    }

    /// The index of a question's value; later questions have none yet while the assignment is being made.
    pub(super) fn index(&self, question: usize) -> usize {
        self.indices.get(question).copied().unwrap_or(ABSENT)
    }

    /// Whether no borrowed option is the one chosen where it comes from.
    pub(super) fn keeps_loans(&self, logic: &Logic<'_>) -> bool {
        logic.loans().all(|loan| logic.lends(loan, self.index(loan.0), self.index(loan.1)))
    }

    /// Whether a condition holds. A test that cannot be written out fails.
    pub(super) fn holds(&self, logic: &Logic<'_>, formula: &Formula) -> bool {
        match formula {
            Formula::All(parts) => parts.iter().all(|part| self.holds(logic, part)),
            Formula::Any(parts) => parts.iter().any(|part| self.holds(logic, part)),
            Formula::Not(inner) => !self.holds(logic, inner),
            Formula::Atom(at) => logic.atoms.get(*at).is_some_and(|atom| atom.passing.has(self.index(atom.question))),
            Formula::Named(at) => logic.names.get(*at).is_some_and(|named| self.holds(logic, named)),
            Formula::Opaque => false,
        }
    }
}

/// A sample of answer sets in which everybody answers what they are asked.
pub(super) fn samples(logic: &Logic<'_>, count: usize) -> Vec<Assignment> {
    let mut dice = Dice::new(0x5EED);
    let mut answer = |question: usize, so_far: &Assignment| {
        let len = logic.domains.get(question).map_or(1, |domain| domain.len());
        let borrowed = logic.loans().find(|(borrower, _)| *borrower == question);
        // A few throws find a value that the lender leaves; an empty one is there if the question takes it.
        (0..16)
            .map(|_| if len > 1 { 1 + dice.below(len - 1) } else { ABSENT })
            .find(|index| borrowed.is_none_or(|loan| logic.lends(loan, *index, so_far.index(loan.1))))
            .unwrap_or(ABSENT)
    };
    (0..count).map(|_| Assignment::from_raw(logic, &mut answer)).collect()
}
