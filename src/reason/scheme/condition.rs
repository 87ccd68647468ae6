//! A condition with its keys and tests numbered, and what is known of each key.

use super::key::{Class, Key};
use crate::reason::truth::Truth;

/// A test: the number of its key, and its number among the tests of that key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::reason) struct Tested {
    pub(in crate::reason) key: u32,
    pub(in crate::reason) check: u32,
}

/// A condition: any of these, of each of which all must hold. A table about a key that the pack does not have
/// (`pack::check` refuses it) can never hold, and is `None`.
#[derive(Debug, Clone)]
pub(in crate::reason) struct Compiled(pub(in crate::reason) Vec<Option<Vec<Tested>>>);

/// What is known of each key.
#[derive(Debug, Clone)]
pub(in crate::reason) struct Classes {
    of: Vec<Class>,
    /// Keys with a class of their own, and the tests that they pass.
    own: Vec<(usize, Vec<u64>)>,
}

impl Compiled {
    /// Whether it holds.
    pub(in crate::reason) fn truth(&self, keys: &[Key], classes: &Classes) -> Truth {
        let mut truth = Truth::Fails;
        for tests in self.0.iter().flatten() {
            truth = truth.or(all(tests, keys, classes));
            if truth.holds() {
                break;
            }
        }
        truth
    }

    /// Whether each of its tables holds, in the order in which they are written.
    pub(in crate::reason) fn tables<'c>(
        &'c self,
        keys: &'c [Key],
        classes: &'c Classes,
    ) -> impl Iterator<Item = Truth> + 'c {
        self.0.iter().map(|tests| tests.as_ref().map_or(Truth::Fails, |tests| all(tests, keys, classes)))
    }
}

fn all(tests: &[Tested], keys: &[Key], classes: &Classes) -> Truth {
    let mut truth = Truth::Holds;
    for test in tests {
        truth = truth.and(classes.test(keys, *test));
        if truth == Truth::Fails {
            break;
        }
    }
    truth
}

impl Classes {
    /// Nothing is known yet.
    pub(in crate::reason) fn open(keys: usize) -> Classes {
        Classes { of: vec![Class::Open; keys], own: Vec::new() }
    }

    /// The class of a key.
    pub(in crate::reason) fn get(&self, key: usize) -> Class {
        self.of.get(key).copied().unwrap_or(Class::Is(0))
    }

    /// The tests that a key with a class of its own passes.
    pub(in crate::reason) fn own(&self, key: usize) -> &[u64] {
        self.own.iter().find(|(one, _)| *one == key).map_or(&[], |(_, passing)| passing)
    }

    /// Learns the class of a key.
    pub(in crate::reason) fn put(&mut self, key: usize, class: Class) {
        if let Some(old) = self.of.get_mut(key) {
            *old = class;
        }
    }

    /// Learns that a key has a class of its own.
    pub(in crate::reason) fn put_own(&mut self, key: usize, passing: Vec<u64>) {
        self.put(key, Class::Own);
        self.own.push((key, passing));
    }

    fn test(&self, keys: &[Key], test: Tested) -> Truth {
        let key = test.key as usize;
        match self.get(key) {
            Class::Open => Truth::Open,
            Class::Is(class) => keys.get(key).map_or(Truth::Fails, |key| key.passes(class, test.check)),
            Class::Own => {
                let word = self.own(key).get(test.check as usize / 64);
                Truth::known(word.is_some_and(|word| word >> (test.check % 64) & 1 == 1))
            }
        }
    }
}
