//! What rules decide together, as far as two sets of answers can be compared by it.
//!
//! The same precedence as in `reason::decide`: for an item, forbidden beats required beats signature beats
//! added; the highest level, the smallest, largest or last value of a setting. Conditions of the catalogue
//! are decisions too: they offer an item or not.

use crate::reason::decision::Rank;
use crate::reason::proof::effects::{Effect, Effects, Force, Rival, Subject};
use crate::reason::proof::encoder::{Encoder, Opaque, Side};
use crate::reason::proof::formula::Formula;
use crate::reason::proof::logic::Logic;
use crate::reason::proof::sat::Lit;

/// One yes or no of the decisions: in one of its ways.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Outcome(Vec<Way>);

/// One of these rules holds, and none of those.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Way {
    any: Vec<usize>,
    none: Vec<usize>,
}

/// Every yes or no that a question may change.
pub(super) struct Outcomes<'l> {
    rules: Vec<Outcome>,
    offers: Vec<&'l Formula>,
}

impl<'l> Outcomes<'l> {
    /// The outcomes on which some rules (and conditions of the catalogue) have a say.
    pub(super) fn of(logic: &'l Logic<'_>, effects: &Effects, has_say: impl Fn(&Formula) -> bool) -> Outcomes<'l> {
        let says: Vec<bool> = logic.rules.iter().map(&has_say).collect();
        let says = |effect: &Effect| says.get(effect.rule) == Some(&true);
        let touched = effects.subjects().filter(|(_, on)| on.iter().any(says));
        let mut rules: Vec<Outcome> = touched.flat_map(|(subject, on)| outcomes(effects, subject, on)).collect();
        rules.sort();
        rules.dedup();
        Outcomes { rules, offers: logic.offers.iter().filter(|offer| has_say(offer)).collect() }
    }

    /// Whether two sets of answers, told by which conditions hold, come to different decisions.
    pub(super) fn differ(&self, one: &dyn Fn(Said<'_>) -> bool, other: &dyn Fn(Said<'_>) -> bool) -> bool {
        self.rules.iter().any(|outcome| outcome.comes(one) != outcome.comes(other))
            || self.offers.iter().any(|offer| one(Said::Offer(offer)) != other(Said::Offer(offer)))
    }

    /// A variable for each outcome that says whether the two sides differ in it.
    pub(super) fn differences(&self, logic: &Logic<'_>, encoder: &mut Encoder<'_, '_>) -> Result<Vec<Lit>, Opaque> {
        let mut found = Vec::new();
        for outcome in &self.rules {
            let (one, other) = (outcome.lit(logic, encoder, Side::One)?, outcome.lit(logic, encoder, Side::Other)?);
            found.push(encoder.differ(one, other));
        }
        for offer in &self.offers {
            let (one, other) = (encoder.literal(offer, Side::One)?, encoder.literal(offer, Side::Other)?);
            found.push(encoder.differ(one, other));
        }
        Ok(found)
    }
}

/// What an outcome asks about.
#[derive(Debug, Clone, Copy)]
pub(super) enum Said<'f> {
    /// Whether a rule holds, by its position.
    Rule(usize),
    /// Whether a condition of the catalogue holds.
    Offer(&'f Formula),
}

impl Outcome {
    fn comes(&self, holds: &dyn Fn(Said<'_>) -> bool) -> bool {
        let held = |rules: &[usize]| rules.iter().any(|rule| holds(Said::Rule(*rule)));
        self.0.iter().any(|way| held(&way.any) && !held(&way.none))
    }

    fn lit(&self, logic: &Logic<'_>, encoder: &mut Encoder<'_, '_>, side: Side) -> Result<Lit, Opaque> {
        let mut ways = Vec::new();
        for way in &self.0 {
            let mut held = |rules: &[usize]| -> Result<Lit, Opaque> {
                let each = rules.iter().map(|rule| encoder.literal(logic.rules.get(*rule).ok_or(Opaque)?, side));
                let lits = each.collect::<Result<Vec<_>, _>>()?;
                Ok(encoder.any(&lits))
            };
            let (any, none) = (held(&way.any)?, held(&way.none)?);
            ways.push(encoder.all(&[any, !none]));
        }
        Ok(encoder.any(&ways))
    }
}

fn outcomes(effects: &Effects, subject: &Subject, on: &[Effect]) -> Vec<Outcome> {
    let of = |force: &Force| -> Vec<usize> {
        on.iter().filter(|effect| effect.force == *force).map(|effect| effect.rule).collect()
    };
    match subject {
        Subject::Item(_) => {
            let forbidden = of(&Force::Forbid);
            let mut stronger = forbidden.clone();
            let mut outcomes = vec![one_way(forbidden, Vec::new())];
            for rank in [Rank::Required, Rank::Signature, Rank::Added] {
                let any = of(&Force::Wish(rank));
                outcomes.push(one_way(any.clone(), stronger.clone()));
                stronger.extend(any);
            }
            outcomes
        }
        Subject::Warning(_) => vec![one_way(of(&Force::Say), Vec::new())],
        Subject::Level(_) | Subject::Setting(_) => values(effects, on),
    }
}

/// Each value that is set: by some rule, unless a stronger value is there as well.
fn values(effects: &Effects, on: &[Effect]) -> Vec<Outcome> {
    let mut outcomes: Vec<(&Force, Vec<Way>)> = Vec::new();
    for effect in on {
        let way = Way { any: vec![effect.rule], none: stronger(effects, effect, on) };
        match outcomes.iter_mut().find(|(force, _)| **force == effect.force) {
            Some((_, ways)) => ways.push(way),
            None => outcomes.push((&effect.force, vec![way])),
        }
    }
    outcomes.into_iter().map(|(_, ways)| Outcome(ways)).collect()
}

fn one_way(any: Vec<usize>, none: Vec<usize>) -> Outcome {
    Outcome(vec![Way { any, none }])
}

/// The rules whose value wins over this one.
fn stronger(effects: &Effects, effect: &Effect, on: &[Effect]) -> Vec<usize> {
    let others = on.iter().filter(|other| other.rule != effect.rule);
    others.filter(|other| effects.rival(effect, other) == Rival::Stronger).map(|other| other.rule).collect()
}
