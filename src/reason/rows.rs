//! Conditions compiled once to bit rows.
//!
//! Every distinct test ("minutes is at most 15") is one predicate; every table of a `when` or `unless` is
//! one term, a conjunction of predicates. A predicate owns a row of bits, one per term that uses it. To
//! evaluate all terms at once, start from "every term holds" and strike out the row of each predicate that
//! is false; predicates that are still open only strike terms out of "holds", not out of "possible". This
//! is the bit-vector scheme of packet classification; a rule is then the union of its terms.

use crate::pack::Pack;
use crate::pack::condition::{Condition, SetTest, Test};
use crate::pack::entry::Ref;
use crate::pack::question::Question;
use crate::pack::range::Range;
use crate::pack::value::Value;
use crate::reason::facts::Facts;
use crate::reason::known::Known;
use crate::reason::truth::Truth;
use std::collections::HashMap;

/// A test with ids turned into bits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Check {
    Options(Vec<String>),
    Numbers(Vec<Range>),
    Set { any: Option<Vec<String>>, all: Vec<String>, none: Vec<String>, count: Option<Range> },
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Predicate {
    key: String,
    check: Check,
}

/// Terms of one condition: a span of the term numbers.
#[derive(Debug, Clone, Copy)]
struct Terms {
    first: usize,
    end: usize,
}

#[derive(Debug, Clone)]
struct Compiled {
    when: Option<Terms>,
    unless: Option<Terms>,
}

/// All rules of a pack, compiled.
#[derive(Debug, Clone)]
pub struct Rows {
    predicates: Vec<(Predicate, Vec<u64>)>,
    terms: usize,
    rules: Vec<Compiled>,
}

impl Rows {
    /// Compiles the rules of a checked pack.
    #[must_use]
    pub fn compile(pack: &Pack) -> Rows {
        let mut builder = Builder { pack, predicates: HashMap::new(), order: Vec::new(), terms: 0 };
        let rules = pack
            .rules
            .iter()
            .map(|rule| Compiled {
                when: rule.when.as_ref().map(|condition| builder.terms_of(condition)),
                unless: rule.unless.as_ref().map(|condition| builder.terms_of(condition)),
            })
            .collect();
        builder.finish(rules)
    }

    /// The truth of every rule, by its position in the pack.
    #[must_use]
    pub fn evaluate(&self, facts: &Facts) -> Vec<Truth> {
        let words = self.terms.div_ceil(64);
        let mut holds = vec![u64::MAX; words];
        let mut possible = holds.clone();
        for (predicate, row) in &self.predicates {
            match predicate.truth(facts) {
                Truth::Holds => {}
                Truth::Open => strike(&mut holds, row),
                Truth::Fails => {
                    strike(&mut holds, row);
                    strike(&mut possible, row);
                }
            }
        }
        self.rules.iter().map(|rule| rule.truth(&holds, &possible)).collect()
    }
}

fn strike(bits: &mut [u64], row: &[u64]) {
    for (word, uses) in bits.iter_mut().zip(row) {
        *word &= !uses;
    }
}

fn bit(bits: &[u64], at: usize) -> bool {
    bits.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1)
}

impl Terms {
    fn truth(self, holds: &[u64], possible: &[u64]) -> Truth {
        if (self.first..self.end).any(|term| bit(holds, term)) {
            Truth::Holds
        } else if (self.first..self.end).any(|term| bit(possible, term)) {
            Truth::Open
        } else {
            Truth::Fails
        }
    }
}

impl Compiled {
    fn truth(&self, holds: &[u64], possible: &[u64]) -> Truth {
        let when = self.when.map_or(Truth::Holds, |terms| terms.truth(holds, possible));
        let unless = self.unless.map_or(Truth::Fails, |terms| terms.truth(holds, possible));
        when.and(unless.not())
    }
}

impl Predicate {
    fn truth(&self, facts: &Facts) -> Truth {
        match facts.get(&self.key) {
            Known::Open => Truth::Open,
            Known::Absent => Truth::Fails,
            Known::Value(value) => Truth::known(self.check.passes(value)),
        }
    }
}

impl Check {
    fn passes(&self, value: &Value) -> bool {
        match (self, value) {
            (Check::Options(options), Value::Text(chosen)) => options.contains(chosen),
            (Check::Options(options), Value::Many(chosen)) => chosen.iter().any(|one| options.contains(one)),
            (Check::Numbers(ranges), Value::Number(number)) => ranges.iter().any(|range| range.contains(*number)),
            (Check::Set { any, all, none, count }, Value::Many(chosen)) => {
                any.as_ref().is_none_or(|any| chosen.iter().any(|one| any.contains(one)))
                    && all.iter().all(|one| chosen.contains(one))
                    && !chosen.iter().any(|one| none.contains(one))
                    && counts(*count, chosen.len())
            }
            (Check::Set { count, .. }, Value::Dates(dates)) => counts(*count, dates.len()),
            _ => false,
        }
    }
}

fn counts(range: Option<Range>, count: usize) -> bool {
    range.is_none_or(|range| range.contains(i64::try_from(count).unwrap_or(i64::MAX)))
}

struct Builder<'a> {
    pack: &'a Pack,
    predicates: HashMap<Predicate, Vec<usize>>,
    order: Vec<Predicate>,
    terms: usize,
}

impl Builder<'_> {
    fn terms_of(&mut self, condition: &Condition) -> Terms {
        let first = self.terms;
        for tests in &condition.tables {
            for (key, test) in &tests.0 {
                let check = self.check(key.as_ref(), test.as_ref());
                self.note(Predicate { key: key.as_ref().to_owned(), check });
            }
            self.terms += 1;
        }
        Terms { first, end: self.terms }
    }

    fn note(&mut self, predicate: Predicate) {
        let term = self.terms;
        if let Some(uses) = self.predicates.get_mut(&predicate) {
            uses.push(term);
        } else {
            self.order.push(predicate.clone());
            self.predicates.insert(predicate, vec![term]);
        }
    }

    fn check(&self, key: &str, test: &Test) -> Check {
        match test {
            Test::Number(number) => Check::Numbers(vec![Range { from: *number, to: *number }]),
            Test::Text(text) if self.is_number(key) => Check::Numbers(Range::parse(text).into_iter().collect()),
            Test::Text(text) => Check::Options(vec![text.clone()]),
            Test::AnyOf(list) if self.is_number(key) => {
                Check::Numbers(list.iter().filter_map(|range| Range::parse(range.as_ref())).collect())
            }
            Test::AnyOf(list) => Check::Options(owned(list)),
            Test::Set(set) => set_check(set),
        }
    }

    fn is_number(&self, key: &str) -> bool {
        self.pack.questions.get(key).map_or_else(
            || self.pack.derived.get(key).is_some_and(|derived| derived.product.is_some() || derived.share.is_some()),
            Question::is_number,
        )
    }

    fn finish(mut self, rules: Vec<Compiled>) -> Rows {
        let words = self.terms.div_ceil(64);
        let predicates = std::mem::take(&mut self.order)
            .into_iter()
            .map(|predicate| {
                let row = row(self.predicates.get(&predicate).map_or(&[], Vec::as_slice), words);
                (predicate, row)
            })
            .collect();
        Rows { predicates, terms: self.terms, rules }
    }
}

fn row(terms: &[usize], words: usize) -> Vec<u64> {
    let mut row = vec![0; words];
    for term in terms {
        if let Some(word) = row.get_mut(term / 64) {
            *word |= 1 << (term % 64);
        }
    }
    row
}

fn set_check(set: &SetTest) -> Check {
    Check::Set {
        any: set.any.as_deref().map(owned),
        all: owned(set.all.as_deref().unwrap_or_default()),
        none: owned(set.none.as_deref().unwrap_or_default()),
        count: set.count.as_ref().and_then(|count| Range::parse(count.as_ref())),
    }
}

fn owned(list: &[Ref]) -> Vec<String> {
    list.iter().map(|one| one.as_ref().clone()).collect()
}
