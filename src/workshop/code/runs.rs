//! Runs of letters and digits in a text, and those that make the groups of one code.

use crate::workshop::code::alphabet::{is_dash, symbol};
use crate::workshop::code::layout::{self, BEGINNING, GROUP, ROW, Typed};
use std::ops::RangeInclusive;

/// Characters that a group may have and still be one: some are missing or too many.
const NEARLY: RangeInclusive<usize> = GROUP - 1..=GROUP + 1;
/// Characters of a run that is no word: a code without its dashes.
const LONG: usize = 20;

/// A run of letters and digits, and what stands before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run<'a> {
    pub(super) start: usize,
    pub(super) text: &'a str,
    /// Whether a dash is among what stands before it.
    pub(super) joined: bool,
}

impl Run<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }

    fn length(&self) -> usize {
        self.text.chars().count()
    }

    /// Whether it is what codes begin with.
    pub(super) fn begins_a_code(&self) -> bool {
        self.text.eq_ignore_ascii_case(BEGINNING)
    }

    /// Whether it could be a group of a code.
    pub(super) fn is_group(&self) -> bool {
        self.text.len() == GROUP && self.text.chars().all(|one| symbol(one).is_some())
    }
}

/// The runs of a text from a place on.
#[derive(Debug, Clone)]
pub(super) struct Runs<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

impl<'a> Iterator for Runs<'a> {
    type Item = Run<'a>;

    fn next(&mut self) -> Option<Run<'a>> {
        let rest = self.text.get(self.at..)?;
        let (between, after) = rest.split_at_checked(rest.find(char::is_alphanumeric)?)?;
        let run = after.get(..after.find(|one: char| !one.is_alphanumeric()).unwrap_or(after.len()))?;
        // No code has an O in it, so the beginning of one is never in its midst.
        let length = match beginning(run) {
            Some(0) => BEGINNING.len(),
            Some(next) => next,
            None => run.len(),
        };
        let (text, start) = (run.get(..length)?, self.at + between.len());
        self.at = start + length;
        Some(Run { start, text, joined: between.contains(is_dash) })
    }
}

/// Where a code begins in a run.
fn beginning(run: &str) -> Option<usize> {
    let starts = run.as_bytes().windows(BEGINNING.len());
    starts.into_iter().position(|part| part.eq_ignore_ascii_case(BEGINNING.as_bytes()))
}

impl Runs<'_> {
    /// Whether a dash comes next, so that the last run is not the end of what it belongs to.
    fn goes_on(&self) -> bool {
        self.text.get(self.at..).and_then(|rest| rest.chars().next()).is_some_and(is_dash)
    }
}

/// What was gathered of a code.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// Its groups, the beginning not included.
    pub(super) groups: Vec<String>,
    /// Where it ends.
    pub(super) end: usize,
    /// How many characters the groups have.
    length: usize,
    /// Whether dashes join its groups.
    pub(super) dashed: bool,
}

/// Gathers the groups of a code that has so many characters.
pub(super) fn gather(runs: Runs<'_>, of: usize) -> Gathered {
    let mut gathered = Gathered::default();
    let mut rest = runs;
    while let Some(run) = rest.next() {
        let full = gathered.length >= of || (gathered.dashed && gathered.groups.len() * GROUP >= of);
        if full || run.begins_a_code() || gathered.take(&run, rest.goes_on(), of) == Took::Nothing {
            break;
        }
        // No code is longer; where the length is not known there may be a book to come.
        if gathered.length > layout::MOST {
            break;
        }
    }
    gathered
}

#[derive(Debug, PartialEq, Eq)]
enum Took {
    It,
    Nothing,
}

impl Gathered {
    fn take(&mut self, run: &Run<'_>, goes_on: bool, of: usize) -> Took {
        let (length, last) = (run.length(), self.groups.last().map_or(0, |group| group.chars().count()));
        let total = self.length + length;
        let ends = total.abs_diff(of) <= 1;
        if self.groups.is_empty() || run.joined {
            self.dashed |= !self.groups.is_empty();
            self.groups.push(run.text.to_owned());
        } else if !self.dashed {
            let word = total > of.saturating_add(1) || (self.length + 2 >= of && total != of);
            if word {
                return Took::Nothing;
            }
            self.groups.push(run.text.to_owned());
        } else if !(goes_on || ends) {
            return Took::Nothing;
        } else if NEARLY.contains(&last) && NEARLY.contains(&length) {
            self.groups.push(run.text.to_owned());
        } else if let Some(group) = self.groups.last_mut().filter(|_| NEARLY.contains(&(last + length))) {
            // A line ended in the middle of the group.
            group.push_str(run.text);
        } else {
            return Took::Nothing;
        }
        (self.length, self.end) = (total, run.end());
        Took::It
    }

    /// What its characters stand for.
    pub(super) fn symbols(&self) -> Vec<u8> {
        let typed: Vec<Typed> = self.groups.iter().flat_map(|group| group.chars()).map(Typed::new).collect();
        layout::symbols(&typed)
    }

    /// Whether this is a code, or what is left of one, rather than words after the word "coach"; `joined` when a dash
    /// parts the two.
    pub(super) fn is_a_code(&self, joined: bool) -> bool {
        let mut lengths = self.groups.iter().map(|group| group.chars().count());
        let first = lengths.next().unwrap_or(0);
        let symbols = self.symbols();
        if first >= LONG || (symbols.len() >= ROW && layout::head(&symbols).is_some()) {
            return true;
        }
        let with_digit = |group: &String| group.contains(|one: char| one.is_ascii_digit());
        let telling = match self.groups.as_slice() {
            [one] => first == GROUP && one.starts_with(['2', '3']),
            [one, other, ..] => NEARLY.contains(&other.chars().count()) && (with_digit(one) || with_digit(other)),
            [] => false,
        };
        joined && NEARLY.contains(&first) && telling && (self.dashed || self.groups.len() == 1)
    }
}
