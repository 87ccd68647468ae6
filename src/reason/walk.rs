//! Conditions evaluated as written, without compiling anything: the slow way that is easy to trust.

mod facts;

pub use facts::Plain;

use crate::pack::condition::{Condition, SetTest, Test, Tests};
use crate::pack::entry::Ref;
use crate::pack::range::Range;
use crate::pack::value::Value;
use crate::reason::known::Known;
use crate::reason::truth::Truth;
use std::borrow::Cow;

/// What a key of a condition is worth; borrowed unless it is worked out on the spot.
pub type Look<'a> = dyn Fn(&str) -> Cow<'a, Known> + 'a;

/// Whether a condition holds.
pub fn condition(condition: &Condition, look: &Look<'_>) -> Truth {
    condition.tables.iter().map(|tests| all(tests, look)).fold(Truth::Fails, Truth::or)
}

/// Whether all tests of a table hold.
pub fn all(tests: &Tests, look: &Look<'_>) -> Truth {
    let mut truth = Truth::Holds;
    for (key, test) in &tests.0 {
        truth = truth.and(match look(key.as_ref()).as_ref() {
            Known::Open => Truth::Open,
            Known::Absent => Truth::Fails,
            Known::Value(value) => Truth::known(passes(test.as_ref(), value)),
        });
    }
    truth
}

/// Whether a value passes a test. A test that does not fit the value's kind fails; `pack::check` refuses it.
#[must_use]
pub fn passes(test: &Test, value: &Value) -> bool {
    match (test, value) {
        (Test::Number(wanted), Value::Number(number)) => wanted == number,
        (Test::Text(range), Value::Number(number)) => in_range(range, *number),
        (Test::AnyOf(ranges), Value::Number(number)) => ranges.iter().any(|range| in_range(range.as_ref(), *number)),
        (Test::Text(option), Value::Text(chosen)) => option == chosen,
        (Test::AnyOf(options), Value::Text(chosen)) => has(options, chosen),
        (Test::Text(option), Value::Many(chosen)) => chosen.contains(option),
        (Test::AnyOf(options), Value::Many(chosen)) => chosen.iter().any(|one| has(options, one)),
        (Test::Set(set), Value::Many(chosen)) => set_passes(set, chosen),
        (Test::Set(set), Value::Dates(dates)) => set.count.as_ref().is_none_or(|count| counts(count, dates.len())),
        _ => false,
    }
}

fn set_passes(set: &SetTest, chosen: &[String]) -> bool {
    set.any.as_ref().is_none_or(|any| chosen.iter().any(|one| has(any, one)))
        && set.all.as_ref().is_none_or(|all| all.iter().all(|one| chosen.contains(one.as_ref())))
        && set.none.as_ref().is_none_or(|none| !chosen.iter().any(|one| has(none, one)))
        && set.count.as_ref().is_none_or(|count| counts(count, chosen.len()))
}

fn has(options: &[Ref], one: &str) -> bool {
    options.iter().any(|option| option.as_ref() == one)
}

fn counts(range: &Ref, count: usize) -> bool {
    in_range(range.as_ref(), i64::try_from(count).unwrap_or(i64::MAX))
}

fn in_range(range: &str, number: i64) -> bool {
    Range::parse(range).is_some_and(|range| range.contains(number))
}
