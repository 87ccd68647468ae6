//! A test, its ranges read once, and the same test over numbered options.

use crate::pack::condition::{SetTest, Test};
use crate::pack::entry::Ref;
use crate::pack::range::Range;

/// A test of a condition.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::reason) enum Check {
    /// One of these options is the answer, or among it.
    Options(Vec<String>),
    /// The number lies in one of these ranges.
    Numbers(Vec<Range>),
    /// A list has all of this.
    Set { any: Option<Vec<String>>, all: Vec<String>, none: Vec<String>, count: Option<Range> },
    /// Nothing passes: a range that cannot be read, which `pack::check` refuses.
    Never,
}

impl Check {
    /// Reads a test on a number, or on anything else.
    pub(super) fn of(test: &Test, on_number: bool) -> Check {
        match test {
            Test::Number(number) => Check::Numbers(vec![Range { from: *number, to: *number }]),
            Test::Text(text) if on_number => Check::Numbers(Range::parse(text).into_iter().collect()),
            Test::Text(text) => Check::Options(vec![text.clone()]),
            Test::AnyOf(list) if on_number => {
                Check::Numbers(list.iter().filter_map(|range| Range::parse(range.as_ref())).collect())
            }
            Test::AnyOf(list) => Check::Options(owned(list)),
            Test::Set(set) => Check::of_set(set),
        }
    }

    fn of_set(set: &SetTest) -> Check {
        let count = set.count.as_ref().map(|count| Range::parse(count.as_ref()));
        if count == Some(None) {
            return Check::Never;
        }
        Check::Set {
            any: set.any.as_deref().map(owned),
            all: owned(set.all.as_deref().unwrap_or_default()),
            none: owned(set.none.as_deref().unwrap_or_default()),
            count: count.flatten(),
        }
    }

    pub(super) fn takes_text(&self, text: &str) -> bool {
        matches!(self, Check::Options(options) if options.iter().any(|option| option == text))
    }

    pub(super) fn takes_number(&self, number: i64) -> bool {
        matches!(self, Check::Numbers(ranges) if ranges.iter().any(|range| range.contains(number)))
    }

    pub(super) fn takes_list(&self, chosen: &[String]) -> bool {
        let meets = |wanted: &[String]| chosen.iter().any(|one| wanted.contains(one));
        match self {
            Check::Options(options) => meets(options),
            Check::Set { any, all, none, count } => {
                any.as_ref().is_none_or(|any| meets(any))
                    && all.iter().all(|one| chosen.contains(one))
                    && !meets(none)
                    && count.is_none_or(|count| count.contains(length(chosen.len())))
            }
            Check::Numbers(_) | Check::Never => false,
        }
    }

    /// Dates are only ever counted.
    pub(super) fn takes_dates(&self, dates: usize) -> bool {
        matches!(self, Check::Set { count, .. } if count.is_none_or(|count| count.contains(length(dates))))
    }

    /// The options it names.
    pub(super) fn options(&self) -> impl Iterator<Item = &String> {
        let lists: [&[String]; 3] = match self {
            Check::Options(options) => [options, &[], &[]],
            Check::Set { any, all, none, .. } => [any.as_deref().unwrap_or_default(), all, none],
            Check::Numbers(_) | Check::Never => [&[], &[], &[]],
        };
        lists.into_iter().flatten()
    }

    /// The ranges it names, of numbers or of lengths.
    pub(super) fn ranges(&self) -> &[Range] {
        match self {
            Check::Numbers(ranges) => ranges,
            Check::Set { count, .. } => count.as_slice(),
            Check::Options(_) | Check::Never => &[],
        }
    }
}

/// A test on a list whose options are bits.
#[derive(Debug, Clone)]
pub(super) struct Mask {
    any: Option<u64>,
    all: u64,
    none: u64,
    count: Option<Range>,
}

impl Mask {
    /// The options are numbered by their place among `known`, of which there are at most 64.
    pub(super) fn of(check: &Check, known: &[String]) -> Mask {
        let bits = |options: &[String]| chosen(known, options);
        match check {
            Check::Options(options) => Mask { any: Some(bits(options)), all: 0, none: 0, count: None },
            Check::Set { any, all, none, count } => {
                Mask { any: any.as_deref().map(bits), all: bits(all), none: bits(none), count: *count }
            }
            Check::Numbers(_) | Check::Never => Mask { any: Some(0), all: 0, none: 0, count: None },
        }
    }

    pub(super) fn takes(&self, chosen: u64, count: i64) -> bool {
        self.any.is_none_or(|any| any & chosen != 0)
            && self.all & chosen == self.all
            && self.none & chosen == 0
            && self.count.is_none_or(|range| range.contains(count))
    }
}

/// The bits of those options that are known, `known` being in alphabetical order.
pub(super) fn chosen(known: &[String], options: &[String]) -> u64 {
    let places = options.iter().filter_map(|option| known.binary_search(option).ok());
    places.fold(0, |bits, at| bits | 1 << at)
}

/// A length as a number that ranges speak of.
pub(super) fn length(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

fn owned(list: &[Ref]) -> Vec<String> {
    list.iter().map(|one| one.as_ref().clone()).collect()
}
