//! Rules that change nothing: whatever they do, other rules always do more, or do it too.

use crate::reason::proof::bits::{ABSENT, Bits};
use crate::reason::proof::effects::{Effect, Effects};
use crate::reason::proof::encoder::{Encoder, Opaque, Side};
use crate::reason::proof::prover::Prover;
use crate::reason::proof::regions::{Region, Regions};
use crate::reason::proof::sat::{Lit, Solved};
use rayon::prelude::*;
use std::collections::HashMap;

/// Samples under which a rule is looked at before it is proved to change nothing.
const MOST_SAMPLES: usize = 64;
/// Solvers at work side by side.
const PARTS: usize = 8;
/// Regions of a rule that are cut down.
const MOST_CUT: usize = 4;

/// What a rule changes in the decisions, over all answers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Contest {
    /// Under some answers it makes a difference.
    Matters,
    /// Wherever it holds, one of these rules beats each of its effects.
    Beaten(Vec<usize>),
    /// Wherever it holds, these rules do the same already, or beat it.
    Covered(Vec<usize>),
    /// Nobody knows.
    NotDecided,
}

impl Prover<'_> {
    /// For each rule, by its position: whether leaving it out would change any decision. A rule that never
    /// holds is left to [`Prover::can_hold`] and counts as one that matters.
    #[must_use]
    pub fn contests(&self) -> Vec<Contest> {
        let effects = Effects::of(self.pack());
        let sight = Sight { prover: self, effects: &effects };
        let seen = sight.seen();
        let unseen: Vec<usize> = (0..seen.len()).filter(|rule| seen.get(*rule) == Some(&false)).collect();
        // Each part has a solver of its own, in which what its rules share is written out once.
        let arena = || Arena { prover: self, effects: &effects, encoder: None, literals: HashMap::new() };
        let parts = unseen.par_chunks(unseen.len().div_ceil(PARTS).max(1));
        let decided: Vec<(usize, Contest)> = parts
            .flat_map_iter(|rules| {
                let mut arena = arena();
                rules.iter().map(|rule| (*rule, arena.contest(*rule))).collect::<Vec<_>>()
            })
            .collect();
        let mut contests = vec![Contest::Matters; seen.len()];
        for (rule, contest) in decided {
            if let Some(known) = contests.get_mut(rule) {
                *known = contest;
            }
        }
        contests
    }
}

/// What can be seen without a solver.
struct Sight<'a, 'p> {
    prover: &'a Prover<'p>,
    effects: &'a Effects,
}

impl Sight<'_, '_> {
    /// The rules that are seen to matter in one of the samples, or by a part of a region of theirs.
    fn seen(&self) -> Vec<bool> {
        let rules = 0..self.effects.of_rule.len();
        rules.into_par_iter().map(|rule| self.is_seen(rule)).collect()
    }

    fn is_seen(&self, rule: usize) -> bool {
        let own = self.effects.of_rule.get(rule).map(Vec::as_slice).unwrap_or_default();
        let held = &self.prover.held;
        let samples = held.get(rule).map(|held| held.iter().collect::<Vec<_>>()).unwrap_or_default();
        let holds = |rule: usize, sample: usize| held.get(rule).is_some_and(|held| held.has(sample));
        let sampled = samples
            .into_iter()
            .take(MOST_SAMPLES)
            .any(|sample| own.iter().any(|effect| self.effects.matters(effect, |rule| holds(rule, sample))));
        sampled || own.iter().any(|effect| self.stands_alone(effect))
    }

    /// Cuts a region of the rule down to answers under which no rival holds: quick, and right when it succeeds.
    fn stands_alone(&self, effect: &Effect) -> bool {
        let rivals = self.effects.rivals(effect).all();
        let regions: Option<Vec<&[Region]>> = rivals.iter().map(|rule| self.prover.regions(*rule)).collect();
        let (Some(others), Some(own)) = (regions, self.prover.regions(effect.rule)) else { return false };
        let others: Vec<&Region> = others.into_iter().flatten().collect();
        own.iter().take(MOST_CUT).any(|region| {
            // Whoever leaves all other questions unanswered is out of reach of most rivals.
            self.is_left_alone(self.alone(region), &others) || self.is_left_alone(region.clone(), &others)
        })
    }

    fn is_left_alone(&self, region: Region, others: &[&Region]) -> bool {
        let mut closing = Regions::of(&self.prover.logic);
        let Some(cut) = cut(region, others) else { return false };
        let Ok(closed) = closing.closed_region(cut) else { return false };
        closed.iter().any(|left| !others.iter().any(|other| closing.meet(left, other)))
    }

    /// The part of a region in which no other question is answered.
    fn alone(&self, region: &Region) -> Region {
        let mut sides = Vec::with_capacity(self.prover.logic.domains.len());
        for (question, domain) in self.prover.logic.domains.iter().enumerate() {
            let absent = || Bits::of(domain.len(), |index| index == ABSENT);
            sides.push((question, region.side(question).cloned().unwrap_or_else(absent)));
        }
        Region { sides }
    }
}

struct Arena<'a, 'p> {
    prover: &'a Prover<'p>,
    effects: &'a Effects,
    encoder: Option<Encoder<'a, 'p>>,
    literals: HashMap<usize, Lit>,
}

impl<'a, 'p> Arena<'a, 'p> {
    fn contest(&mut self, rule: usize) -> Contest {
        let effects = self.effects;
        let own = effects.of_rule.get(rule).map(Vec::as_slice).unwrap_or_default();
        self.decide(rule, own).unwrap_or(Contest::NotDecided)
    }

    fn decide(&mut self, rule: usize, own: &[Effect]) -> Option<Contest> {
        let mut beaters = Vec::new();
        let mut only_stronger = true;
        let holds = self.literal(rule).ok()?;
        for effect in own {
            let rivals = self.effects.rivals(effect);
            match self.without(holds, &rivals.stronger, &rivals.same)? {
                Solved::Yes => return Some(Contest::Matters),
                Solved::GaveUp => return None,
                Solved::No => {}
            }
            only_stronger = only_stronger
                && !rivals.stronger.is_empty()
                && self.without(holds, &rivals.stronger, &[])? == Solved::No;
            beaters.extend(rivals.all());
        }
        if !self.prover.logic.rules.get(rule).is_some_and(|formula| self.prover.is_complete(formula)) {
            return None;
        }
        beaters.sort_unstable();
        beaters.dedup();
        let meeting: Vec<usize> = beaters.into_iter().filter(|other| self.prover.meets(rule, *other)).collect();
        if meeting.is_empty() {
            // Nothing ever beats it, so it never holds at all: told elsewhere.
            return Some(Contest::Matters);
        }
        Some(if only_stronger { Contest::Beaten(meeting) } else { Contest::Covered(meeting) })
    }

    /// Whether a rule can hold without any of some others, nor of those that do the same and are not undone.
    fn without(&mut self, holds: Lit, stronger: &[usize], same: &[(usize, Vec<usize>)]) -> Option<Solved> {
        let mut assumed = vec![holds];
        for other in stronger {
            assumed.push(!self.literal(*other).ok()?);
        }
        for (other, between) in same {
            let mut ways = vec![!self.literal(*other).ok()?];
            for rule in between {
                ways.push(self.literal(*rule).ok()?);
            }
            assumed.push(self.encoder.as_mut()?.any(&ways));
        }
        Some(self.encoder.as_mut()?.solve(&assumed))
    }

    fn literal(&mut self, rule: usize) -> Result<Lit, Opaque> {
        if let Some(known) = self.literals.get(&rule) {
            return Ok(*known);
        }
        let prover = self.prover;
        let formula = prover.logic.rules.get(rule).ok_or(Opaque)?;
        let encoder = match &mut self.encoder {
            Some(encoder) => encoder,
            none => {
                let mut encoder = Encoder::new(&prover.logic, None);
                encoder.keep_loans(Side::One)?;
                none.insert(encoder)
            }
        };
        let lit = encoder.literal(formula, Side::One)?;
        self.literals.insert(rule, lit);
        Ok(lit)
    }
}

/// A part of a region that none of the others meets, by taking away values one side at a time.
fn cut(region: Region, others: &[&Region]) -> Option<Region> {
    let mut left = region;
    for other in others {
        if !left.touches(other) {
            continue;
        }
        let cuts = other.sides.iter().filter_map(|(question, values)| {
            let full = || Bits::of(values.len(), |_| true);
            let rest = left.side(*question).cloned().unwrap_or_else(full).and(&values.not());
            // Leaving a question without an answer takes away the most rivals at once.
            (!rest.is_empty()).then(|| ((rest.has(ABSENT), rest.count()), *question, rest))
        });
        let (_, question, rest) = cuts.max_by_key(|(rank, ..)| *rank)?;
        left = left.with_side(question, rest);
    }
    Some(left)
}
