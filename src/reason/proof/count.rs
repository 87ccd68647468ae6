//! How many sets of answers there are, and under how many of them a rule holds.
//!
//! Free words and dates count as the cases that the pack tells apart, everything else as it is. The regions of
//! a rule are cut until no two of them overlap; in each, the questions that decide which others show are gone
//! through case by case, and all other questions only multiply.

use crate::reason::proof::assignment::Assignment;
use crate::reason::proof::bits::{ABSENT, Bits};
use crate::reason::proof::logic::Logic;
use crate::reason::proof::prover::Prover;
use crate::reason::proof::regions::Region;
use std::collections::HashMap;
use std::rc::Rc;

/// Numbers of answer sets: whole numbers, exact up to 2⁵³ and rounded beyond.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// Those under which the rule holds.
    pub holds: f64,
    /// All of them.
    pub all: f64,
}

/// More pieces than this are not counted.
const MOST_PIECES: usize = 4_096;

impl Prover<'_> {
    /// Under how many answer sets a rule holds; `None` when it has too many regions, or tests that cannot be
    /// listed.
    #[must_use]
    pub fn share(&self, rule: usize) -> Option<Share> {
        self.logic.rules.get(rule).filter(|formula| self.is_complete(formula))?;
        let regions = self.closed.get(rule)?.as_ref().ok()?;
        let counting = Counting::of(&self.logic);
        let mut pieces: Vec<Region> = Vec::new();
        for region in regions {
            pieces.extend(outside(region, &pieces)?);
        }
        let holds = pieces.iter().map(|piece| counting.count(piece)).sum();
        Some(Share { holds, all: counting.count(&Region::default()) })
    }

    /// How many sets of answers there are to the whole interview.
    #[must_use]
    pub fn count_of_answers(&self) -> f64 {
        Counting::of(&self.logic).count(&Region::default())
    }
}

/// The parts of a region that lie in none of some others, no two of them overlapping.
fn outside(region: &Region, others: &[Region]) -> Option<Vec<Region>> {
    let mut parts = vec![region.clone()];
    for other in others {
        parts = parts.into_iter().flat_map(|part| without(part, other)).collect();
        if parts.len() > MOST_PIECES {
            return None;
        }
    }
    Some(parts)
}

/// The parts of a region outside another one: those that leave its first side, those that keep to it and
/// leave its second one, and so on.
fn without(region: Region, other: &Region) -> Vec<Region> {
    if region.meet(other).is_none() {
        return vec![region];
    }
    let mut rest = region;
    let mut parts = Vec::new();
    for (question, values) in &other.sides {
        let mine = rest.side(*question).cloned().unwrap_or_else(|| Bits::of(values.len(), |_| true));
        let leaves = mine.and(&values.not());
        if !leaves.is_empty() {
            parts.push(rest.clone().with_side(*question, leaves));
        }
        rest = rest.with_side(*question, mine.and(values));
    }
    parts
}

/// The cases of a question, by whether it is shown and what its lender lent.
type Known = HashMap<(usize, bool, usize), Rc<[(usize, f64)]>>;

struct Counting<'l, 'p> {
    logic: &'l Logic<'p>,
    /// Whether a question decides which others show, or lends its options.
    decides: Vec<bool>,
    /// For each question, the tests by which it decides.
    tests: HashMap<usize, Vec<&'l Bits>>,
}

impl<'l, 'p> Counting<'l, 'p> {
    fn of(logic: &'l Logic<'p>) -> Self {
        let mut atoms = Vec::new();
        for guard in &logic.guards {
            logic.atoms_in(guard, &mut atoms);
        }
        atoms.sort_unstable();
        atoms.dedup();
        let mut decides = vec![false; logic.guards.len()];
        let mut tests: HashMap<usize, Vec<&Bits>> = HashMap::new();
        for atom in atoms.into_iter().filter_map(|at| logic.atoms.get(at)) {
            tests.entry(atom.question).or_default().push(&atom.passing);
            mark(&mut decides, atom.question);
        }
        for (_, lender) in logic.loans() {
            mark(&mut decides, lender);
        }
        Counting { logic, decides, tests }
    }

    fn count(&self, region: &Region) -> f64 {
        self.from(0, region, &mut Vec::new(), &mut HashMap::new())
    }

    /// The number of ways to answer from a question on, the deciding ones before it being answered. What a
    /// question adds by itself is worked out once for each value of its lender.
    fn from(&self, question: usize, region: &Region, so_far: &mut Vec<usize>, known: &mut Known) -> f64 {
        let Some(guard) = self.logic.guards.get(question) else { return 1.0 };
        let shown = Assignment::partly(so_far).holds(self.logic, guard);
        let side = region.side(question);
        let allowed = |index: usize| side.is_none_or(|values| values.has(index));
        let lender = self.logic.loans().find(|(borrower, _)| *borrower == question).map(|(_, lender)| lender);
        let lent = lender.and_then(|lender| so_far.get(lender).copied()).unwrap_or(ABSENT);
        let ways = match known.get(&(question, shown, lent)) {
            Some(ways) => ways.clone(),
            None => {
                let ways: Rc<[(usize, f64)]> = self.ways(question, shown, so_far, &allowed).into();
                known.insert((question, shown, lent), ways.clone());
                ways
            }
        };
        let mut sum = 0.0;
        for (index, ways) in ways.iter() {
            so_far.push(*index);
            sum += ways * self.from(question + 1, region, so_far, known);
            so_far.pop();
        }
        sum
    }

    /// The cases of one question, each by an index that stands for it and in how many ways it can be taken.
    fn ways(
        &self,
        question: usize,
        shown: bool,
        so_far: &[usize],
        allowed: &impl Fn(usize) -> bool,
    ) -> Vec<(usize, f64)> {
        if !shown {
            return if allowed(ABSENT) { vec![(ABSENT, 1.0)] } else { Vec::new() };
        }
        let len = self.logic.domains.get(question).map_or(1, |domain| domain.len());
        let loan = self.logic.loans().find(|(borrower, _)| *borrower == question);
        let lends = |index: usize| {
            loan.is_none_or(|loan| self.logic.lends(loan, index, so_far.get(loan.1).copied().unwrap_or(ABSENT)))
        };
        let lender = self.logic.loans().any(|(_, lender)| lender == question);
        let mut cases: Vec<(Vec<bool>, usize, usize)> = Vec::new();
        for index in (0..len).filter(|index| allowed(*index) && lends(*index)) {
            let tests = self.tests.get(&question).map(Vec::as_slice).unwrap_or_default();
            let mark: Vec<bool> = tests.iter().map(|test| test.has(index)).collect();
            let known = cases.iter_mut().find(|(known, ..)| !lender && self.is_case(question, known, &mark));
            match known {
                Some((_, _, ways)) => *ways += 1,
                None => cases.push((mark, index, 1)),
            }
        }
        #[allow(clippy::cast_precision_loss)]
        cases.into_iter().map(|(_, index, ways)| (index, ways as f64)).collect()
    }

    /// Whether two values are one case: nothing that decides tells them apart.
    fn is_case(&self, question: usize, one: &[bool], other: &[bool]) -> bool {
        self.decides.get(question) != Some(&true) || one == other
    }
}

fn mark(marks: &mut [bool], at: usize) {
    if let Some(mark) = marks.get_mut(at) {
        *mark = true;
    }
}
