//! The values of a key, sorted into classes: two values of one class pass the same tests.

use super::check::{Check, Mask, chosen, length};
use crate::pack::value::Value;

/// More classes than this are not tabulated: each value is tested when it is given.
const MOST_CLASSES: usize = 1_024;
/// Options that have a bit.
const MOST_BITS: usize = 64;

/// How the values of a key are sorted. Class 0 is for whatever passes no test, an absent answer first of all.
#[derive(Debug, Clone)]
pub(super) enum Domain {
    /// Each of these texts has a class, any other has class 0.
    Texts(Vec<String>),
    /// Numbers between two of these bounds have one class.
    Numbers(Vec<i64>),
    /// Lists with the same of these options and with lengths between two bounds have one class.
    Lists { options: Vec<String>, bounds: Vec<i64> },
    /// Lists that would have too many classes.
    LongLists { options: Vec<String>, masks: Vec<Mask> },
    /// Lists of more options than a word has bits.
    Words,
    /// Dates, by their number.
    Dates { bounds: Vec<i64> },
}

/// Where a value belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::reason) enum Sorted {
    /// To this class.
    Class(u32),
    /// To none that is tabulated: these tests pass, a bit for each.
    Own(Vec<u64>),
}

impl Domain {
    /// The classes of numbers.
    pub(super) fn numbers(checks: &[Check]) -> Domain {
        Domain::Numbers(bounds(checks))
    }

    /// The classes of lists of dates.
    pub(super) fn dates(checks: &[Check]) -> Domain {
        Domain::Dates { bounds: bounds(checks) }
    }

    /// The classes of lists.
    pub(super) fn lists(checks: &[Check]) -> Domain {
        let mut options: Vec<String> = checks.iter().flat_map(Check::options).cloned().collect();
        options.sort_unstable();
        options.dedup();
        let bounds = bounds(checks);
        let subsets = u32::try_from(options.len()).ok().and_then(|bits| 1_usize.checked_shl(bits));
        let classes = subsets.and_then(|subsets| subsets.checked_mul(bounds.len() + 1));
        match classes {
            Some(classes) if classes <= MOST_CLASSES => Domain::Lists { options, bounds },
            _ if options.len() <= MOST_BITS => {
                let masks = checks.iter().map(|check| Mask::of(check, &options)).collect();
                Domain::LongLists { options, masks }
            }
            _ => Domain::Words,
        }
    }

    /// How many classes there are, class 0 included.
    pub(super) fn classes(&self) -> usize {
        match self {
            Domain::Texts(texts) => texts.len() + 1,
            Domain::Numbers(bounds) | Domain::Dates { bounds } => bounds.len() + 2,
            Domain::Lists { options, bounds } => (bounds.len() + 1) * (1 << options.len()) + 1,
            Domain::LongLists { .. } | Domain::Words => 1,
        }
    }

    /// Sorts a value; one of another kind than the key's passes no test.
    pub(super) fn sort(&self, checks: &[Check], value: &Value) -> Sorted {
        let class = match (self, value) {
            (Domain::Texts(texts), Value::Text(text)) => {
                texts.iter().position(|one| one == text).map_or(0, |at| at + 1)
            }
            (Domain::Numbers(bounds), Value::Number(number)) => step(bounds, *number) + 1,
            (Domain::Dates { bounds }, Value::Dates(dates)) => step(bounds, length(dates.len())) + 1,
            (Domain::Lists { options, bounds }, Value::Many(list)) => {
                let subset = usize::try_from(chosen(options, list)).unwrap_or(0);
                subset * (bounds.len() + 1) + step(bounds, length(list.len())) + 1
            }
            (Domain::LongLists { options, masks }, Value::Many(list)) => {
                let (chosen, count) = (chosen(options, list), length(list.len()));
                return Sorted::Own(bits(masks.iter().map(|mask| mask.takes(chosen, count))));
            }
            (Domain::Words, Value::Many(list)) => {
                return Sorted::Own(bits(checks.iter().map(|check| check.takes_list(list))));
            }
            _ => 0,
        };
        Sorted::Class(u32::try_from(class).unwrap_or(0))
    }

    /// The tests that each class but class 0 passes, one class after the other.
    pub(super) fn passing(&self, checks: &[Check]) -> Vec<Vec<u64>> {
        let of = |takes: &dyn Fn(&Check) -> bool| bits(checks.iter().map(takes));
        match self {
            Domain::Texts(texts) => texts.iter().map(|text| of(&|check| check.takes_text(text))).collect(),
            Domain::Numbers(bounds) => steps(bounds).map(|least| of(&|check| check.takes_number(least))).collect(),
            Domain::Dates { bounds } => {
                let lengths = steps(bounds).map(|least| usize::try_from(least).unwrap_or(0));
                lengths.map(|length| of(&|check| check.takes_dates(length))).collect()
            }
            Domain::Lists { options, bounds } => {
                let masks: Vec<Mask> = checks.iter().map(|check| Mask::of(check, options)).collect();
                let subsets = 0..1_u64 << options.len();
                let classes = subsets.flat_map(|subset| steps(bounds).map(move |least| (subset, least)));
                classes.map(|(subset, least)| bits(masks.iter().map(|mask| mask.takes(subset, least)))).collect()
            }
            Domain::LongLists { .. } | Domain::Words => Vec::new(),
        }
    }
}

/// Where tests begin or cease to pass, in ascending order.
fn bounds(checks: &[Check]) -> Vec<i64> {
    let ranges = checks.iter().flat_map(Check::ranges);
    let mut bounds: Vec<i64> = ranges.flat_map(|range| [Some(range.from), range.to.checked_add(1)]).flatten().collect();
    bounds.sort_unstable();
    bounds.dedup();
    bounds.retain(|bound| *bound != i64::MIN);
    bounds
}

/// How many bounds a number reaches.
fn step(bounds: &[i64], number: i64) -> usize {
    bounds.partition_point(|bound| *bound <= number)
}

/// The least number of each step.
fn steps(bounds: &[i64]) -> impl Iterator<Item = i64> {
    std::iter::once(i64::MIN).chain(bounds.iter().copied())
}

fn bits(passing: impl ExactSizeIterator<Item = bool>) -> Vec<u64> {
    let mut words = vec![0; passing.len().div_ceil(64)];
    for (at, _) in passing.enumerate().filter(|(_, passes)| *passes) {
        if let Some(word) = words.get_mut(at / 64) {
            *word |= 1_u64 << (at % 64);
        }
    }
    words
}
