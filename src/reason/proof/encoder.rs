//! Conditions as clauses.
//!
//! Every question has a raw answer, whether it is shown or not; a test passes when the raw answer passes and
//! the question is shown. So every choice of raw answers is one that a person could have made, and what a
//! hidden question says never counts. Values that no test of the pack tells apart share one variable.
//!
//! To compare two sets of answers that differ in one question only, that question has two raw answers, and
//! whatever depends on it is written out twice (see [`Side`]).

use crate::reason::proof::bits::{ABSENT, Bits};
use crate::reason::proof::formula::Formula;
use crate::reason::proof::logic::Logic;
use crate::reason::proof::sat::{Lit, Minisat, Sat, Solved};
use std::collections::HashMap;
use std::rc::Rc;

/// Which of the two sets of answers that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Side {
    /// The only one, or the first.
    One,
    /// The second.
    Other,
}

/// A condition has a test that cannot be written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Opaque;

/// The raw answer to a question: one variable for each group of values that no test tells apart.
#[derive(Clone)]
struct Raw {
    /// The group of each value.
    marks: Rc<Vec<usize>>,
    /// The variable of each group, and a value of it.
    groups: Vec<(Lit, usize)>,
    absent: Lit,
}

/// Writes conditions as clauses, each once.
pub(super) struct Encoder<'l, 'p> {
    logic: &'l Logic<'p>,
    sat: Box<dyn Sat>,
    split: Option<usize>,
    /// Whether a question, or whether it shows, depends on the one that is split.
    depends: Vec<bool>,
    raw: HashMap<(usize, Side), Raw>,
    shown: HashMap<(usize, Side), Lit>,
    atoms: HashMap<(usize, Side), Lit>,
    names: HashMap<(usize, Side), Lit>,
    yes: Lit,
}

impl<'l, 'p> Encoder<'l, 'p> {
    pub(super) fn new(logic: &'l Logic<'p>, split: Option<usize>) -> Self {
        let mut sat: Box<dyn Sat> = Box::new(Minisat::new());
        let yes = sat.fresh();
        sat.clause(&[yes]);
        let (raw, shown, atoms, names) = Default::default();
        let depends = dependants(logic, split);
        Encoder { logic, sat, split, depends, raw, shown, atoms, names, yes }
    }

    /// Looks for answers under which all of these are true.
    pub(super) fn solve(&mut self, assumed: &[Lit]) -> Solved {
        self.sat.solve(assumed)
    }

    /// One of these must be true, in this search and all later ones.
    pub(super) fn require(&mut self, lits: &[Lit]) {
        self.sat.clause(lits);
    }

    /// A variable that is true exactly when the condition holds.
    pub(super) fn literal(&mut self, formula: &Formula, side: Side) -> Result<Lit, Opaque> {
        match formula {
            Formula::Opaque => Err(Opaque),
            Formula::Not(inner) => self.literal(inner, side).map(|lit| !lit),
            Formula::Atom(at) => self.atom(*at, side),
            Formula::Named(at) => self.name(*at, side),
            Formula::All(parts) => {
                let lits = parts.iter().map(|part| self.literal(part, side)).collect::<Result<Vec<_>, _>>()?;
                Ok(self.all(&lits))
            }
            Formula::Any(parts) => {
                let lits = parts.iter().map(|part| self.literal(part, side)).collect::<Result<Vec<_>, _>>()?;
                Ok(self.any(&lits))
            }
        }
    }

    /// A variable that is true exactly when one of these is.
    pub(super) fn any(&mut self, lits: &[Lit]) -> Lit {
        let contrary: Vec<Lit> = lits.iter().map(|lit| !*lit).collect();
        !self.all(&contrary)
    }

    /// A variable that is true exactly when all of these are.
    pub(super) fn all(&mut self, lits: &[Lit]) -> Lit {
        let lits: Vec<Lit> = lits.iter().copied().filter(|lit| *lit != self.yes).collect();
        match lits.as_slice() {
            [] => return self.yes,
            [only] => return *only,
            _ if lits.contains(&!self.yes) => return !self.yes,
            _ => {}
        }
        let all = self.sat.fresh();
        let mut back: Vec<Lit> = vec![all];
        for lit in lits {
            self.sat.clause(&[!all, lit]);
            back.push(!lit);
        }
        self.sat.clause(&back);
        all
    }

    /// A variable that is true exactly when two others differ.
    pub(super) fn differ(&mut self, one: Lit, other: Lit) -> Lit {
        if one == other {
            return !self.yes;
        }
        let (first, second) = (self.all(&[one, !other]), self.all(&[!one, other]));
        self.any(&[first, second])
    }

    fn name(&mut self, at: usize, side: Side) -> Result<Lit, Opaque> {
        let Some(definition) = self.logic.names.get(at) else { return Err(Opaque) };
        let side = if self.split.is_some() && self.is_affected(definition) { side } else { Side::One };
        if let Some(known) = self.names.get(&(at, side)) {
            return Ok(*known);
        }
        let lit = self.literal(definition, side)?;
        self.names.insert((at, side), lit);
        Ok(lit)
    }

    /// Whether a condition can differ between the two sides.
    fn is_affected(&self, formula: &Formula) -> bool {
        self.logic.questions_in(formula).iter().any(|question| self.depends.get(*question) == Some(&true))
    }

    /// The test as it counts: the answer passes, and the question is shown.
    fn atom(&mut self, at: usize, side: Side) -> Result<Lit, Opaque> {
        let Some(atom) = self.logic.atoms.get(at) else { return Err(Opaque) };
        let side = if self.depends.get(atom.question) == Some(&true) { side } else { Side::One };
        if let Some(known) = self.atoms.get(&(at, side)) {
            return Ok(*known);
        }
        let shown = self.shown(atom.question, side)?;
        let passes = self.passes(atom.question, &atom.passing, side);
        let lit = self.all(&[shown, passes]);
        self.atoms.insert((at, side), lit);
        Ok(lit)
    }

    /// Whether a question is shown.
    pub(super) fn shown(&mut self, question: usize, side: Side) -> Result<Lit, Opaque> {
        let side = if self.depends.get(question) == Some(&true) { side } else { Side::One };
        if let Some(known) = self.shown.get(&(question, side)) {
            return Ok(*known);
        }
        let lit = match self.logic.guards.get(question) {
            Some(guard) => self.literal(guard, side)?,
            None => return Err(Opaque),
        };
        self.shown.insert((question, side), lit);
        Ok(lit)
    }

    /// Whether the raw answer is one of some values: named by the few, or by the few that it is not.
    pub(super) fn passes(&mut self, question: usize, passing: &Bits, side: Side) -> Lit {
        let raw = self.raw(question, side);
        let (mut inside, mut outside) = (Vec::new(), Vec::new());
        for (lit, value) in &raw.groups {
            if passing.has(*value) { inside.push(*lit) } else { outside.push(*lit) }
        }
        let few = inside.len() <= outside.len();
        let any = self.one_of(if few { &inside } else { &outside });
        if few { any } else { !any }
    }

    /// The same as [`Encoder::any`] for variables of which exactly one is true.
    fn one_of(&mut self, lits: &[Lit]) -> Lit {
        match lits {
            [] => !self.yes,
            [only] => *only,
            _ => self.any(lits),
        }
    }

    /// The variable of one value, or of the group of values it belongs to.
    pub(super) fn is(&mut self, question: usize, index: usize, side: Side) -> Lit {
        let raw = self.raw(question, side);
        raw.marks.get(index).and_then(|group| raw.groups.get(*group)).map_or(!self.yes, |(lit, _)| *lit)
    }

    /// The variable of "no answer was given".
    pub(super) fn absent(&mut self, question: usize, side: Side) -> Lit {
        self.raw(question, side).absent
    }

    fn raw(&mut self, question: usize, side: Side) -> Raw {
        let side = if self.split == Some(question) { side } else { Side::One };
        if let Some(known) = self.raw.get(&(question, side)) {
            return known.clone();
        }
        let (marks, count) = self.marks(question);
        let first = |group: usize| marks.iter().position(|mark| *mark == group).unwrap_or(ABSENT);
        let groups: Vec<(Lit, usize)> = (0..count).map(|group| (self.sat.fresh(), first(group))).collect();
        let lits: Vec<Lit> = groups.iter().map(|(lit, _)| *lit).collect();
        self.exactly_one(&lits);
        let absent = groups.iter().find(|(_, value)| *value == ABSENT).map_or(!self.yes, |(lit, _)| *lit);
        let raw = Raw { marks: Rc::new(marks), groups, absent };
        self.raw.insert((question, side), raw.clone());
        raw
    }

    /// The group of each value, "no answer" being a group of its own, and how many groups there are.
    pub(super) fn marks(&self, question: usize) -> (Vec<usize>, usize) {
        let len = self.logic.domains.get(question).map_or(1, |domain| domain.len());
        let mut marks = vec![0_usize; len];
        let mut groups = 1;
        let absent = Bits::of(len, |index| index == ABSENT);
        let tests = self.logic.atoms.iter().filter(|atom| atom.question == question).map(|atom| &atom.passing);
        for passing in std::iter::once(&absent).chain(tests) {
            let mut split: HashMap<(usize, bool), usize> = HashMap::new();
            for (index, mark) in marks.iter_mut().enumerate() {
                let next = split.len();
                *mark = *split.entry((*mark, passing.has(index))).or_insert(next);
            }
            groups = split.len();
        }
        (marks, groups)
    }

    /// A ladder: each step says whether one of the variables up to it is true.
    fn exactly_one(&mut self, lits: &[Lit]) {
        self.sat.clause(lits);
        let mut before: Option<Lit> = None;
        for lit in lits {
            let so_far = self.sat.fresh();
            self.sat.clause(&[!*lit, so_far]);
            if let Some(before) = before {
                self.sat.clause(&[!before, so_far]);
                self.sat.clause(&[!before, !*lit]);
            }
            before = Some(so_far);
        }
    }

    /// The answer found by the last search, as the index of a value; `None` where nothing asked for one.
    pub(super) fn found(&self, question: usize, side: Side) -> Option<usize> {
        let side = if self.split == Some(question) { side } else { Side::One };
        let raw = self.raw.get(&(question, side))?;
        raw.groups.iter().find(|(lit, _)| self.sat.is_true(*lit)).map(|(_, value)| *value)
    }

    /// Options that were chosen already are not offered again: for each loan, what cannot stand together.
    pub(super) fn keep_loans(&mut self, side: Side) -> Result<(), Opaque> {
        for (borrower, lender) in self.logic.loans().collect::<Vec<_>>() {
            for (one, other) in self.logic.loan_tests((borrower, lender)) {
                let (lent, borrowed) = (self.atom(one, side)?, self.atom(other, side)?);
                self.sat.clause(&[!lent, !borrowed]);
            }
        }
        Ok(())
    }
}

/// The questions that may be answered or shown differently when one is.
pub(super) fn dependants(logic: &Logic<'_>, split: Option<usize>) -> Vec<bool> {
    let mut depends = vec![false; logic.guards.len()];
    for (question, guard) in logic.guards.iter().enumerate() {
        let looks = || logic.questions_in(guard).into_iter().any(|other| depends.get(other) == Some(&true));
        let affected = split == Some(question) || looks();
        if let Some(mark) = depends.get_mut(question) {
            *mark = affected;
        }
    }
    depends
}
