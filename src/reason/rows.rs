//! Many conditions compiled to rows of bits, and evaluated all at once.
//!
//! Every table of a `when` or `unless` is one term, a conjunction of tests, and has a bit. Every class of
//! values of a key has a row: the terms that a value of this class leaves standing. All terms are evaluated
//! by keeping what stands in the row of every key; a key that is still open strikes the terms that test it
//! out of "holds" and leaves "possible" alone. This is the bit-vector scheme of packet classification.
//!
//! The first terms of the `when`s have the bits of their statements, so that most of the answer needs no
//! more work. The other terms, of alternatives and of `unless`, follow; only those that stand are looked at.

use crate::reason::scheme::{Class, Classes, Compiled, Key, Tested};
use crate::reason::truths::{Truths, bit, ones, put};

/// Statements to compile: what must hold, and what must not.
pub(in crate::reason) type Statement<'c> = (Option<&'c Compiled>, Option<&'c Compiled>);

/// Compiled statements.
#[derive(Debug)]
pub(in crate::reason) struct Rows {
    len: usize,
    /// The terms that stand when nothing is struck.
    start: Vec<u64>,
    /// Keys that are tested.
    keys: Vec<KeyRows>,
    more: Vec<u32>,
    unless: Vec<u32>,
    /// Where the bits of `more` and `unless` begin, in words.
    more_at: usize,
    unless_at: usize,
}

/// The rows of one key.
#[derive(Debug)]
struct KeyRows {
    key: usize,
    /// One row for each class.
    rows: Vec<u64>,
    /// For each test, the terms that use it; kept for keys whose values may have a class of their own.
    uses: Vec<Vec<u32>>,
}

impl Rows {
    /// Compiles statements over the keys of their scheme.
    pub(in crate::reason) fn compile(keys: &[Key], statements: &[Statement<'_>]) -> Rows {
        let mut layout = Layout::default();
        for (at, (when, unless)) in statements.iter().enumerate() {
            layout.add(u32::try_from(at).unwrap_or(u32::MAX), *when, *unless);
        }
        layout.finish(keys)
    }

    /// The truth of every statement.
    pub(in crate::reason) fn evaluate(&self, classes: &Classes) -> Truths {
        let mut possible = self.start.clone();
        let mut any_open = false;
        for key in &self.keys {
            match classes.get(key.key) {
                Class::Open => any_open = true,
                Class::Is(class) => keep(&mut possible, key.row(class as usize, self.start.len())),
                Class::Own => key.strike(&mut possible, classes.own(key.key)),
            }
        }
        if !any_open {
            let (terms, unless) = possible.split_at_mut(self.unless_at);
            self.join(terms, unless);
            possible.truncate(self.more_at);
            return Truths::new(self.len, possible.clone(), possible);
        }
        let mut holds = possible.clone();
        for key in self.keys.iter().filter(|key| classes.get(key.key) == Class::Open) {
            keep(&mut holds, key.row(0, self.start.len()));
        }
        let (surely, surely_unless) = holds.split_at_mut(self.unless_at);
        let (perhaps, perhaps_unless) = possible.split_at_mut(self.unless_at);
        self.join(surely, perhaps_unless);
        self.join(perhaps, surely_unless);
        holds.truncate(self.more_at);
        possible.truncate(self.more_at);
        Truths::new(self.len, holds, possible)
    }

    /// From terms to statements: alternatives that stand bring theirs in, exceptions that stand take theirs out.
    fn join(&self, terms: &mut [u64], unless: &[u64]) {
        let (statements, more) = terms.split_at_mut(self.more_at);
        for statement in ones(more.iter().copied()).filter_map(|at| self.more.get(at)) {
            put(statements, *statement as usize, true);
        }
        for statement in ones(unless.iter().copied()).filter_map(|at| self.unless.get(at)) {
            put(statements, *statement as usize, false);
        }
    }
}

impl KeyRows {
    fn row(&self, class: usize, words: usize) -> &[u64] {
        self.rows.get(class * words..(class + 1) * words).unwrap_or_default()
    }

    /// Strikes the terms that use a test which does not pass.
    fn strike(&self, terms: &mut [u64], passing: &[u64]) {
        for (_, uses) in self.uses.iter().enumerate().filter(|(check, _)| !bit(passing, *check)) {
            uses.iter().for_each(|term| put(terms, *term as usize, false));
        }
    }
}

fn keep(terms: &mut [u64], row: &[u64]) {
    for (word, standing) in terms.iter_mut().zip(row) {
        *word &= standing;
    }
}

/// Where the terms go.
#[derive(Default)]
struct Layout<'c> {
    /// The first term of each `when`: none, when it has no table; an empty one, when it is missing.
    first: Vec<Option<&'c [Tested]>>,
    more: Vec<(u32, &'c [Tested])>,
    unless: Vec<(u32, &'c [Tested])>,
}

impl<'c> Layout<'c> {
    fn add(&mut self, statement: u32, when: Option<&'c Compiled>, unless: Option<&'c Compiled>) {
        match when {
            None => self.first.push(Some(&[])),
            Some(when) => {
                let mut terms = when.0.iter().flatten().map(Vec::as_slice);
                self.first.push(terms.next());
                self.more.extend(terms.map(|term| (statement, term)));
            }
        }
        let excepted = unless.into_iter().flat_map(|unless| unless.0.iter().flatten());
        self.unless.extend(excepted.map(|term| (statement, term.as_slice())));
    }

    fn finish(self, keys: &[Key]) -> Rows {
        let more_at = self.first.len().div_ceil(64);
        let unless_at = more_at + self.more.len().div_ceil(64);
        let words = unless_at + self.unless.len().div_ceil(64);
        let first = self.first.iter().enumerate().filter_map(|(at, term)| Some((at, (*term)?)));
        let more = self.more.iter().zip(more_at * 64..).map(|((_, term), at)| (at, *term));
        let unless = self.unless.iter().zip(unless_at * 64..).map(|((_, term), at)| (at, *term));
        let mut start = vec![0; words];
        let mut uses: Vec<Vec<Vec<u32>>> = keys.iter().map(|key| vec![Vec::new(); key.checks()]).collect();
        for (at, term) in first.chain(more).chain(unless) {
            put(&mut start, at, true);
            for test in term {
                let of_key = uses.get_mut(test.key as usize);
                let Some(of_check) = of_key.and_then(|uses| uses.get_mut(test.check as usize)) else { continue };
                of_check.push(u32::try_from(at).unwrap_or(u32::MAX));
            }
        }
        let tested = uses.into_iter().zip(keys).enumerate();
        let tested = tested.filter(|(_, (uses, _))| uses.iter().any(|terms| !terms.is_empty()));
        Rows {
            len: self.first.len(),
            keys: tested.map(|(at, (uses, key))| key_rows(at, key, uses, words)).collect(),
            start,
            more: self.more.into_iter().map(|(statement, _)| statement).collect(),
            unless: self.unless.into_iter().map(|(statement, _)| statement).collect(),
            more_at,
            unless_at,
        }
    }
}

fn key_rows(at: usize, key: &Key, uses: Vec<Vec<u32>>, words: usize) -> KeyRows {
    let mut rows = KeyRows { key: at, rows: vec![u64::MAX; key.classes() * words], uses };
    for class in 0..key.classes() {
        let passing = key.passing(class);
        let row = rows.rows.get_mut(class * words..(class + 1) * words).unwrap_or_default();
        for (check, terms) in rows.uses.iter().enumerate() {
            if !bit(passing, check) {
                terms.iter().for_each(|term| put(row, *term as usize, false));
            }
        }
    }
    if key.classes() > 1 {
        rows.uses = Vec::new();
    }
    rows
}
