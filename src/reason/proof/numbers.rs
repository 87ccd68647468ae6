//! Tests on derived numbers, taken back to the questions they are computed from.

use crate::pack::Pack;
use crate::pack::condition::Test;
use crate::pack::rule::Derived;
use crate::pack::value::Value;
use crate::reason::proof::bits::{ABSENT, Bits};
use crate::reason::proof::formula::{Atom, Formula};
use crate::reason::proof::logic::Logic;
use crate::reason::walk;
use std::collections::BTreeMap;
use std::collections::HashMap;

/// More combinations of values than this are not tried one by one.
const MOST_COMBINATIONS: usize = 2_000_000;

/// When a derived number passes a test: for each combination of the smaller questions, the values of the
/// largest one. Combinations with the same values are told together.
pub(super) fn formula(logic: &mut Logic<'_>, derived: &Derived, test: &Test) -> Formula {
    let mut inputs = Vec::new();
    if !questions(logic.pack, derived, &mut inputs, 0) {
        return Formula::Any(Vec::new());
    }
    inputs.sort_unstable();
    inputs.dedup();
    let size = |question: &usize| logic.domains.get(*question).map_or(0, |domain| domain.values.len());
    let combinations = inputs.iter().map(size).fold(1_usize, usize::saturating_mul);
    if combinations > MOST_COMBINATIONS || inputs.iter().any(|question| !logic.is_complete(*question)) {
        return Formula::Opaque;
    }
    inputs.sort_by_key(size);
    let Some(largest) = inputs.pop() else { return Formula::Opaque };
    let found = Combinations { logic, derived, test, smaller: &inputs, largest }.group();
    let alternatives = found.into_iter().map(|(passing, alike)| {
        let last = Formula::Atom(logic.atom(Atom { question: largest, passing }));
        match alike {
            Alike::Nothing => last,
            Alike::One(question, passing) => {
                Formula::All(vec![Formula::Atom(logic.atom(Atom { question, passing })), last])
            }
            Alike::Many(combinations) => {
                let each = combinations.into_iter().map(|combination| {
                    let tests = combination.into_iter().map(|(question, index)| {
                        let len = logic.domains.get(question).map_or(0, |domain| domain.len());
                        let passing = Bits::of(len, |at| at == index);
                        Formula::Atom(logic.atom(Atom { question, passing }))
                    });
                    Formula::All(tests.collect())
                });
                let each = Formula::Any(each.collect());
                Formula::All(vec![each, last])
            }
        }
    });
    Formula::Any(alternatives.collect())
}

/// The number questions behind a derived number; says whether all of it is numbers.
fn questions(pack: &Pack, derived: &Derived, found: &mut Vec<usize>, depth: usize) -> bool {
    depth <= pack.derived.len()
        && derived.inputs().into_iter().all(|input| match (pack.questions.position(input), pack.derived.get(input)) {
            (Some(question), _) => {
                found.push(question);
                pack.questions.at(question).is_some_and(|question| question.is_number())
            }
            (None, Some(inner)) if inner.product.is_some() || inner.share.is_some() => {
                questions(pack, inner, found, depth + 1)
            }
            _ => false,
        })
}

/// The combinations of the smaller questions that leave the same values of the largest one.
enum Alike {
    /// There is only one question.
    Nothing,
    /// These values of the one smaller question.
    One(usize, Bits),
    /// These combinations of question and index.
    Many(Vec<Combination>),
}

/// A value for each of some questions: question and index.
type Combination = Vec<(usize, usize)>;

struct Combinations<'a, 'p> {
    logic: &'a Logic<'p>,
    derived: &'a Derived,
    test: &'a Test,
    smaller: &'a [usize],
    largest: usize,
}

impl Combinations<'_, '_> {
    fn group(&self) -> Vec<(Bits, Alike)> {
        let mut groups: Vec<(Bits, Vec<Combination>)> = Vec::new();
        let mut known: HashMap<Bits, usize> = HashMap::new();
        for combination in self.combinations() {
            let passing = self.passing(&combination);
            if passing.is_empty() {
                continue;
            }
            let at = *known.entry(passing.clone()).or_insert_with(|| {
                groups.push((passing, Vec::new()));
                groups.len() - 1
            });
            if let Some((_, alike)) = groups.get_mut(at) {
                alike.push(combination);
            }
        }
        groups.into_iter().map(|(passing, alike)| (passing, self.alike(alike))).collect()
    }

    fn alike(&self, combinations: Vec<Combination>) -> Alike {
        match self.smaller {
            [] => Alike::Nothing,
            [one] => {
                let indices: Vec<usize> = combinations.iter().flatten().map(|(_, index)| *index).collect();
                let len = self.logic.domains.get(*one).map_or(0, |domain| domain.len());
                Alike::One(*one, Bits::of(len, |index| indices.contains(&index)))
            }
            _ => Alike::Many(combinations),
        }
    }

    fn combinations(&self) -> Vec<Combination> {
        let mut all = vec![Vec::new()];
        for question in self.smaller {
            let len = self.logic.domains.get(*question).map_or(0, |domain| domain.len());
            let longer = all.iter().flat_map(|begun: &Combination| {
                (ABSENT + 1..len).map(move |index| {
                    let mut combination = begun.clone();
                    combination.push((*question, index));
                    combination
                })
            });
            all = longer.collect();
        }
        all
    }

    fn passing(&self, combination: &[(usize, usize)]) -> Bits {
        let number = |question: usize, index: usize| self.logic.value(question, index).and_then(Value::as_number);
        let mut numbers: BTreeMap<usize, i64> =
            combination.iter().filter_map(|(question, index)| Some((*question, number(*question, *index)?))).collect();
        let len = self.logic.domains.get(self.largest).map_or(0, |domain| domain.len());
        Bits::of(len, |index| {
            let Some(last) = number(self.largest, index) else { return false };
            numbers.insert(self.largest, last);
            let worth = worth(self.logic.pack, self.derived, &numbers);
            worth.is_some_and(|worth| walk::passes(self.test, &Value::Number(worth)))
        })
    }
}

/// What a derived number is worth under numbers given to questions, by their position.
fn worth(pack: &Pack, derived: &Derived, numbers: &BTreeMap<usize, i64>) -> Option<i64> {
    let of = |input: &str| match pack.questions.position(input) {
        Some(question) => numbers.get(&question).copied(),
        None => worth(pack, pack.derived.get(input)?, numbers),
    };
    match (&derived.product, &derived.share) {
        (Some(factors), _) => {
            factors.iter().try_fold(1_i64, |product, factor| Some(product.saturating_mul(of(factor.as_ref())?)))
        }
        (None, Some(share)) => Some(share.part(of(share.of.as_ref())?)),
        _ => None,
    }
}
