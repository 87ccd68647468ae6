//! Box algebra: a condition as a union of regions, each of which gives every question a set of values.
//!
//! A region is closed when, for each question that must have an answer in it, what makes that question show
//! is part of the region as well. A closed region is never empty, and two closed regions meet exactly when
//! they leave each question a value: that makes dead rules and contradictory pairs cheap to find.

use crate::reason::proof::bits::{ABSENT, Bits};
use crate::reason::proof::formula::Formula;
use crate::reason::proof::logic::Logic;
use std::collections::HashMap;
use std::rc::Rc;

/// More regions than this for one condition are left to the other method.
const MOST_REGIONS: usize = 256;
/// Up to so many regions, those that lie within another one are looked for.
const MOST_COMPARED: usize = 128;

/// A set of values for each of some questions, by ascending position; any value for the others.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Region {
    pub(super) sides: Vec<(usize, Bits)>,
}

/// A condition has more regions than are worth listing, or a test that cannot be listed at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooMany;

type Union = Rc<Vec<Region>>;

impl Region {
    fn of(question: usize, values: Bits) -> Region {
        Region { sides: vec![(question, values)] }
    }

    pub(super) fn side(&self, question: usize) -> Option<&Bits> {
        let at = self.sides.binary_search_by_key(&question, |(known, _)| *known).ok()?;
        self.sides.get(at).map(|(_, values)| values)
    }

    /// The same with one side replaced.
    pub(super) fn with_side(mut self, question: usize, values: Bits) -> Region {
        match self.sides.binary_search_by_key(&question, |(known, _)| *known) {
            Ok(at) => {
                if let Some(side) = self.sides.get_mut(at) {
                    side.1 = values;
                }
            }
            Err(at) => self.sides.insert(at, (question, values)),
        }
        self
    }

    /// What both have in common, unless some question is left without a value.
    pub(super) fn meet(&self, other: &Region) -> Option<Region> {
        let mut sides = Vec::with_capacity(self.sides.len() + other.sides.len());
        let (mut mine, mut theirs) = (self.sides.iter().peekable(), other.sides.iter().peekable());
        loop {
            let side = match (mine.peek(), theirs.peek()) {
                (None, None) => return Some(Region { sides }),
                (Some((one, values)), Some((two, others))) if one == two => {
                    let both = (*one, values.and(others));
                    mine.next();
                    theirs.next();
                    both
                }
                (Some((one, _)), Some((two, _))) if one > two => theirs.next()?.clone(),
                (Some(_), _) => mine.next()?.clone(),
                (None, Some(_)) => theirs.next()?.clone(),
            };
            if side.1.is_empty() {
                return None;
            }
            sides.push(side);
        }
    }

    /// Whether both leave each question a value.
    pub(super) fn touches(&self, other: &Region) -> bool {
        let mut theirs = other.sides.iter().peekable();
        self.sides.iter().all(|(question, values)| {
            while theirs.next_if(|(other, _)| other < question).is_some() {}
            theirs.peek().is_none_or(|(other, others)| other != question || values.meets(others))
        })
    }

    /// Whether all of it lies in the other one.
    fn within(&self, other: &Region) -> bool {
        other.sides.iter().all(|(question, values)| self.side(*question).is_some_and(|mine| mine.within(values)))
    }
}

/// The regions of a pack's conditions, each worked out once.
pub(super) struct Regions<'l, 'p> {
    logic: &'l Logic<'p>,
    named: HashMap<(usize, bool), Result<Union, TooMany>>,
    guards: HashMap<usize, Result<Union, TooMany>>,
    loans: Vec<(usize, usize)>,
}

impl<'l, 'p> Regions<'l, 'p> {
    pub(super) fn of(logic: &'l Logic<'p>) -> Self {
        Regions { logic, named: HashMap::new(), guards: HashMap::new(), loans: logic.loans().collect() }
    }

    /// The closed regions in which a condition holds: none at all when no answers make it hold.
    pub(super) fn closed(&mut self, condition: &Formula) -> Result<Vec<Region>, TooMany> {
        let mut closed = Vec::new();
        for region in self.union(condition, true)?.iter() {
            self.close(region.clone(), usize::MAX, &mut closed)?;
        }
        simplify(&mut closed);
        Ok(closed)
    }

    /// The same for one region.
    pub(super) fn closed_region(&mut self, region: Region) -> Result<Vec<Region>, TooMany> {
        let mut closed = Vec::new();
        self.close(region, usize::MAX, &mut closed)?;
        Ok(closed)
    }

    /// Adds what makes the answered questions show, from the last question to the first: whether a question
    /// shows depends on earlier ones only.
    fn close(&mut self, region: Region, below: usize, closed: &mut Vec<Region>) -> Result<(), TooMany> {
        let answered = |(question, values): &&(usize, Bits)| *question < below && !values.has(ABSENT);
        let Some(question) = region.sides.iter().rev().find(answered).map(|(question, _)| *question) else {
            if self.lends(&region) {
                closed.push(region);
            }
            return if closed.len() > MOST_REGIONS { Err(TooMany) } else { Ok(()) };
        };
        for shown in self.guard(question)?.iter() {
            if let Some(met) = region.meet(shown) {
                self.close(met, question, closed)?;
            }
        }
        Ok(())
    }

    fn guard(&mut self, question: usize) -> Result<Union, TooMany> {
        if let Some(known) = self.guards.get(&question) {
            return known.clone();
        }
        let guard = self.logic.guards.get(question);
        let union = guard.map_or(Ok(Rc::new(vec![Region::default()])), |guard| self.union(guard, true));
        self.guards.insert(question, union.clone());
        union
    }

    /// Whether borrowed options can stand beside what was chosen where they come from.
    pub(super) fn lends(&self, region: &Region) -> bool {
        self.loans.iter().all(|(borrower, lender)| match (region.side(*borrower), region.side(*lender)) {
            (Some(borrowed), Some(lent)) if !borrowed.has(ABSENT) && !lent.has(ABSENT) => {
                lent.iter().any(|one| borrowed.iter().any(|many| self.logic.lends((*borrower, *lender), many, one)))
            }
            _ => true,
        })
    }

    /// Whether two closed regions have answers in common.
    pub(super) fn meet(&self, one: &Region, other: &Region) -> bool {
        let borrows = |(borrower, _): &(usize, usize)| one.side(*borrower).or(other.side(*borrower)).is_some();
        one.touches(other) && (!self.loans.iter().any(borrows) || one.meet(other).is_some_and(|both| self.lends(&both)))
    }

    /// The regions in which a condition (or its contrary) holds, not closed.
    fn union(&mut self, formula: &Formula, holds: bool) -> Result<Union, TooMany> {
        match (formula, holds) {
            (Formula::Opaque, _) => Err(TooMany),
            (Formula::Not(inner), _) => self.union(inner, !holds),
            (Formula::Atom(at), _) => {
                let Some(atom) = self.logic.atoms.get(*at) else { return Err(TooMany) };
                let values = if holds { atom.passing.clone() } else { atom.passing.not() };
                let region = (!values.is_empty()).then(|| Region::of(atom.question, values));
                Ok(Rc::new(region.into_iter().collect()))
            }
            (Formula::Named(at), _) => self.name(*at, holds),
            (Formula::All(parts), true) | (Formula::Any(parts), false) => self.product(parts, holds),
            (Formula::Any(parts), true) | (Formula::All(parts), false) => self.sum(parts, holds),
        }
    }

    fn name(&mut self, at: usize, holds: bool) -> Result<Union, TooMany> {
        if let Some(known) = self.named.get(&(at, holds)) {
            return known.clone();
        }
        let union = match self.logic.names.get(at) {
            Some(definition) => self.union(definition, holds),
            None => Err(TooMany),
        };
        self.named.insert((at, holds), union.clone());
        union
    }

    fn sum(&mut self, parts: &[Formula], holds: bool) -> Result<Union, TooMany> {
        let mut sum = Vec::new();
        for part in parts {
            sum.extend(self.union(part, holds)?.iter().cloned());
        }
        bounded(sum)
    }

    fn product(&mut self, parts: &[Formula], holds: bool) -> Result<Union, TooMany> {
        let mut product = vec![Region::default()];
        for part in parts {
            let factor = self.union(part, holds)?;
            product = product.iter().flat_map(|one| factor.iter().filter_map(|other| one.meet(other))).collect();
            simplify(&mut product);
            if product.len() > MOST_REGIONS {
                return Err(TooMany);
            }
        }
        bounded(product)
    }
}

fn bounded(mut union: Vec<Region>) -> Result<Union, TooMany> {
    simplify(&mut union);
    if union.len() > MOST_REGIONS { Err(TooMany) } else { Ok(Rc::new(union)) }
}

/// Leaves out regions that lie within another one.
fn simplify(union: &mut Vec<Region>) {
    if union.len() < 2 || union.len() > MOST_COMPARED {
        return;
    }
    let mut kept: Vec<Region> = Vec::with_capacity(union.len());
    for region in union.drain(..) {
        if kept.iter().any(|other| region.within(other)) {
            continue;
        }
        kept.retain(|other| !other.within(&region));
        kept.push(region);
    }
    *union = kept;
}
