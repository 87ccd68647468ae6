//! A key of conditions (a question or a derived fact): its tests, and the classes of its values.

use super::check::Check;
use super::domain::{Domain, Sorted};
use crate::pack::question::{Kind, Question};
use crate::pack::rule::Derived;
use crate::pack::value::Value;
use crate::reason::truth::Truth;
use std::collections::HashMap;

/// What is known of a key, as far as its tests can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::reason) enum Class {
    /// Not answered yet.
    Open,
    /// This class; 0 when no test passes.
    Is(u32),
    /// A class of its own, kept aside.
    Own,
}

/// A compiled key.
#[derive(Debug, Clone)]
pub(in crate::reason) struct Key {
    checks: Vec<Check>,
    domain: Domain,
    /// Words that hold a bit for each test.
    words: usize,
    /// The tests that each class passes.
    passing: Vec<u64>,
}

impl Key {
    fn new(checks: Vec<Check>, domain: Domain) -> Key {
        let words = checks.len().div_ceil(64);
        let mut passing = vec![0; words];
        domain.passing(&checks).into_iter().for_each(|bits| passing.extend(bits));
        Key { checks, domain, words, passing }
    }

    /// How many classes there are.
    pub(in crate::reason) fn classes(&self) -> usize {
        self.domain.classes()
    }

    /// How many tests there are.
    pub(in crate::reason) fn checks(&self) -> usize {
        self.checks.len()
    }

    /// Sorts a value.
    pub(in crate::reason) fn sort(&self, value: &Value) -> Sorted {
        self.domain.sort(&self.checks, value)
    }

    /// The tests that a class passes, a bit for each.
    pub(in crate::reason) fn passing(&self, class: usize) -> &[u64] {
        self.passing.get(class * self.words..(class + 1) * self.words).unwrap_or_default()
    }

    /// Whether a class passes a test.
    pub(in crate::reason) fn passes(&self, class: u32, check: u32) -> Truth {
        let (class, check) = (class as usize, check as usize);
        let word = self.passing.get(class * self.words + check / 64);
        Truth::known(word.is_some_and(|word| word >> (check % 64) & 1 == 1))
    }
}

/// What kind of values a key has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Text,
    Number,
    List,
    Dates,
}

/// A key while conditions are being read.
#[derive(Debug)]
pub(super) struct Draft {
    sort: Sort,
    /// Values that have a class, whether they are tested or not.
    texts: Vec<String>,
    checks: Vec<Check>,
    places: HashMap<Check, u32>,
}

impl Draft {
    fn new(sort: Sort, texts: Vec<String>) -> Draft {
        Draft { sort, texts, checks: Vec::new(), places: HashMap::new() }
    }

    /// The key of a question.
    pub(super) fn question(question: &Question) -> Draft {
        let sort = match question.kind {
            Kind::Number | Kind::Scale => Sort::Number,
            Kind::Multi | Kind::Texts => Sort::List,
            Kind::Dates => Sort::Dates,
            Kind::Single | Kind::Text | Kind::Date => Sort::Text,
        };
        let options = question.options.iter().filter(|_| question.kind == Kind::Single);
        Draft::new(sort, options.map(|choice| choice.id.as_ref().clone()).collect())
    }

    /// The key of a derived fact.
    pub(super) fn derived(derived: &Derived) -> Draft {
        if derived.product.is_some() || derived.share.is_some() {
            return Draft::new(Sort::Number, Vec::new());
        }
        let yes_no = derived.mentions.iter().flat_map(|_| ["yes".to_owned(), "no".to_owned()]);
        let cases = derived.cases.iter().flatten().map(|case| case.value.clone());
        let mut texts: Vec<String> = cases.chain(derived.otherwise.clone()).chain(yes_no).collect();
        texts.sort_unstable();
        texts.dedup();
        Draft::new(Sort::Text, texts)
    }

    /// The values that have a class each.
    pub(super) fn texts(&self) -> &[String] {
        &self.texts
    }

    pub(super) fn is_number(&self) -> bool {
        self.sort == Sort::Number
    }

    /// The place of a test, which is noted unless it is known.
    pub(super) fn note(&mut self, check: Check) -> u32 {
        if let Some(place) = self.places.get(&check) {
            return *place;
        }
        let place = u32::try_from(self.checks.len()).unwrap_or(u32::MAX);
        self.checks.push(check.clone());
        self.places.insert(check, place);
        place
    }

    /// The texts that have a class from 1 on; those that are only tested come after the values.
    pub(super) fn finish(mut self) -> (Key, Vec<String>) {
        if self.sort == Sort::Text {
            for option in self.checks.iter().flat_map(Check::options) {
                if !self.texts.contains(option) {
                    self.texts.push(option.clone());
                }
            }
        }
        let domain = match self.sort {
            Sort::Text => Domain::Texts(self.texts.clone()),
            Sort::Number => Domain::numbers(&self.checks),
            Sort::List => Domain::lists(&self.checks),
            Sort::Dates => Domain::dates(&self.checks),
        };
        (Key::new(self.checks, domain), self.texts)
    }
}
