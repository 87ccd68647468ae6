//! A pack made ready for reasoning.

mod behind;
mod offers;

use crate::pack::Pack;
use crate::pack::condition::Condition;
use crate::pack::rule::Rule;
use crate::reason::answers::Answers;
use crate::reason::decide::decide;
use crate::reason::decision::Decision;
use crate::reason::effects::Effects;
use crate::reason::facts::{Facts, Stage};
use crate::reason::known::Known;
use crate::reason::rows::Rows;
use crate::reason::scheme::{Class, Classes, Compiled, Reader, Scheme, Sorted};
use crate::reason::truth::Truth;
use crate::reason::truths::{Fingerprint, Truths};
use chrono::NaiveDate;
use offers::Offers;
use std::borrow::Cow;
use std::sync::Arc;

/// A checked pack with its conditions compiled. Cheap to clone, safe to share between threads.
#[derive(Debug, Clone)]
pub struct Engine {
    pack: Arc<Pack>,
    parts: Arc<Parts>,
}

/// What a pack is compiled to.
#[derive(Debug)]
struct Parts {
    scheme: Arc<Scheme>,
    effects: Effects,
    /// `when` and `unless` of each rule.
    conditions: Vec<(Option<Compiled>, Option<Compiled>)>,
    rules: Rows,
    offers: Offers,
    /// The positions of the questions behind each key.
    behind: Vec<Vec<usize>>,
}

impl Engine {
    /// Compiles a checked pack.
    #[must_use]
    pub fn new(pack: Arc<Pack>) -> Engine {
        let mut reader = Reader::new(&pack);
        let rules = pack.rules.iter().map(|rule| {
            let when = rule.when.as_ref().map(|when| reader.condition(when));
            (when, rule.unless.as_ref().map(|unless| reader.condition(unless)))
        });
        let conditions: Vec<(Option<Compiled>, Option<Compiled>)> = rules.collect();
        let offers: Vec<Compiled> = pack.offers().map(|offer| reader.condition(offer)).collect();
        let scheme = reader.finish();
        let statements: Vec<_> = conditions.iter().map(|(when, unless)| (when.as_ref(), unless.as_ref())).collect();
        let rules = Rows::compile(&scheme.keys, &statements);
        let offers = Offers::new(&pack, &scheme, offers);
        let behind = behind::of_keys(&pack);
        let parts = Parts { scheme: Arc::new(scheme), effects: Effects::of(&pack), conditions, rules, offers, behind };
        Engine { pack, parts: Arc::new(parts) }
    }

    /// The pack.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// What is known under these answers.
    #[must_use]
    pub fn facts(&self, answers: &Answers, stage: Stage, today: NaiveDate) -> Facts {
        Facts::of(&self.parts.scheme, answers, stage, today)
    }

    /// What the rules decide under these facts.
    #[must_use]
    pub fn decide(&self, facts: &Facts) -> Decision {
        self.decide_if(facts, self.truths(facts))
    }

    /// What the rules would decide under these facts if their truth were this.
    #[must_use]
    pub fn decide_if(&self, facts: &Facts, rules: Truths) -> Decision {
        decide(&self.parts.effects, facts, rules)
    }

    /// The truth of every rule, by position in the pack.
    #[must_use]
    pub fn truths(&self, facts: &Facts) -> Truths {
        self.parts.rules.evaluate(&self.classes(facts))
    }

    /// The truth of every condition of the catalogue, in the order of `Pack::offers`.
    #[must_use]
    pub fn offers(&self, facts: &Facts) -> Truths {
        self.parts.offers.evaluate(&self.classes(facts))
    }

    /// What rules and catalogue make of these facts. Cheap enough to tell, for any number of answers, which of
    /// them come to the same.
    #[must_use]
    pub fn fingerprint(&self, facts: &Facts) -> Fingerprint {
        Fingerprint { rules: self.truths(facts), offers: self.offers(facts) }
    }

    /// Whether a condition holds; a missing one holds. Fast for the conditions of this engine's own catalogue
    /// (an offer's `when`), any other is walked.
    pub fn truth(&self, facts: &Facts, condition: Option<&Condition>) -> Truth {
        let Some(condition) = condition else { return Truth::Holds };
        match self.parts.offers.compiled(condition) {
            Some(compiled) => compiled.truth(&self.parts.scheme.keys, &self.classes(facts)),
            None => facts.walk(Some(condition)),
        }
    }

    /// The truth of one rule by walking its conditions as written: the oracle of the compiled rows.
    pub fn walk(&self, facts: &Facts, rule: &Rule) -> Truth {
        let when = facts.walk(rule.when.as_ref());
        let unless = rule.unless.as_ref().map_or(Truth::Fails, |unless| facts.walk(Some(unless)));
        when.and(unless.not())
    }

    /// The classes of what is known. Facts that another engine made are sorted anew.
    fn classes<'f>(&self, facts: &'f Facts) -> Cow<'f, Classes> {
        let scheme = &self.parts.scheme;
        if Arc::ptr_eq(scheme, facts.scheme()) {
            return Cow::Borrowed(facts.classes());
        }
        let mut classes = Classes::open(scheme.keys.len());
        for (at, key) in scheme.keys.iter().enumerate() {
            match facts.get(scheme.id(at)) {
                Known::Open => {}
                Known::Absent => classes.put(at, Class::Is(0)),
                Known::Value(value) => match key.sort(value) {
                    Sorted::Class(class) => classes.put(at, Class::Is(class)),
                    Sorted::Own(passing) => classes.put_own(at, passing),
                },
            }
        }
        Cow::Owned(classes)
    }
}
