//! Rules that change nothing: whatever they do, other rules always do more, or do it too.

use crate::reason::proof::bits::{ABSENT, Bits};
use crate::reason::proof::effects::{Effect, Effects};
use crate::reason::proof::encoder::{Encoder, Opaque, Side};
use crate::reason::proof::prover::Prover;
use crate::reason::proof::regions::{Region, Regions};
use crate::reason::proof::sat::{Lit, Solved};
use std::collections::HashMap;

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
        let mut arena = Arena { prover: self, effects: &effects, encoder: None, literals: HashMap::new() };
        let sampled = arena.sampled();
        let each = sampled.into_iter().enumerate();
        each.map(|(rule, matters)| if matters { Contest::Matters } else { arena.contest(rule) }).collect()
    }
}

struct Arena<'a, 'p> {
    prover: &'a Prover<'p>,
    effects: &'a Effects,
    encoder: Option<Encoder<'a, 'p>>,
    literals: HashMap<usize, Lit>,
}

impl<'a, 'p> Arena<'a, 'p> {
    /// The rules that are seen to matter in one of the samples.
    fn sampled(&self) -> Vec<bool> {
        let mut matters = vec![false; self.effects.of_rule.len()];
        for sample in self.prover.samples() {
            let rules = &self.prover.logic.rules;
            let holds: Vec<bool> = rules.iter().map(|rule| sample.holds(&self.prover.logic, rule)).collect();
            let is_held = |rule: &usize| holds.get(*rule) == Some(&true);
            for (rule, known) in matters.iter_mut().enumerate().filter(|(rule, known)| is_held(rule) && !**known) {
                let effects = self.effects.of_rule.get(rule).map(Vec::as_slice).unwrap_or_default();
                *known = effects.iter().any(|effect| self.effects.rivals(effect).leave(is_held));
            }
        }
        matters
    }

    fn contest(&mut self, rule: usize) -> Contest {
        let effects = self.effects;
        let own = effects.of_rule.get(rule).map(Vec::as_slice).unwrap_or_default();
        if own.iter().any(|effect| self.stands_alone(effect)) {
            return Contest::Matters;
        }
        self.decide(rule, own).unwrap_or(Contest::NotDecided)
    }

    /// Cuts a region of the rule down to answers under which no rival holds: quick, and right when it succeeds.
    fn stands_alone(&self, effect: &Effect) -> bool {
        let regions = |rule: &usize| self.prover.closed.get(*rule).and_then(|closed| closed.as_ref().ok());
        let rivals = self.effects.rivals(effect).all();
        let Some(others) = rivals.iter().map(regions).collect::<Option<Vec<_>>>() else { return false };
        let Some(own) = regions(&effect.rule) else { return false };
        let mut closing = Regions::of(&self.prover.logic);
        own.iter().take(8).any(|region| {
            let Some(cut) = self.cut(region, others.iter().flat_map(|regions| regions.iter())) else { return false };
            let Ok(closed) = closing.closed_region(cut) else { return false };
            closed.iter().any(|left| !others.iter().flat_map(|others| others.iter()).any(|it| closing.meet(left, it)))
        })
    }

    /// A part of a region that none of the others meets, by taking away values one side at a time.
    fn cut<'r>(&self, region: &Region, others: impl Iterator<Item = &'r Region>) -> Option<Region> {
        let mut left = region.clone();
        for other in others {
            if left.meet(other).is_none() {
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
            only_stronger &= self.without(holds, &rivals.stronger, &[])? == Solved::No;
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
