//! How far an answer is from another: how much a person would have to change.

use crate::pack::question::{Kind, Question};
use crate::pack::value::Value;
use crate::reason::Answer;

/// Whether two answers are the same: options may have been chosen in any order.
pub(super) fn same(one: &Answer, other: &Answer) -> bool {
    sorted(one) == sorted(other)
}

/// An answer with its options in order.
pub(super) fn sorted(answer: &Answer) -> Answer {
    match answer {
        Answer::Given(Value::Many(list)) => {
            let mut list = list.clone();
            list.sort_unstable();
            Answer::Given(Value::Many(list))
        }
        other => other.clone(),
    }
}

/// Steps from one's own answer to another one. "Not concerned" is farther than any value.
pub(super) fn distance(question: &Question, own: &Answer, answer: &Answer) -> u64 {
    match (answer, own.value()) {
        (Answer::Given(Value::Number(number)), own) => {
            number.abs_diff(own.and_then(Value::as_number).unwrap_or_else(|| before(question)))
        }
        (Answer::Given(Value::Many(list)), own) => {
            let own = own.map_or(&[][..], Value::as_many);
            let left_out = own.iter().filter(|entry| !list.contains(entry)).count();
            (left_out + list.iter().filter(|entry| !own.contains(entry)).count()) as u64
        }
        (Answer::Given(Value::Dates(dates)), own) => {
            dates.len().abs_diff(own.map_or(0, |own| own.as_dates().len())) as u64
        }
        (Answer::Given(_), _) => 1,
        _ => u64::MAX,
    }
}

/// Where counting starts for a number that was not given.
fn before(question: &Question) -> i64 {
    question.lowest().saturating_sub(1)
}

/// Whether one answer is a smaller step of the same kind than another: in the same direction for numbers; single
/// options are all of a kind of their own.
pub(super) fn nearer(question: &Question, own: &Answer, one: &Answer, other: &Answer) -> bool {
    let closer = distance(question, own, one) < distance(question, own, other);
    match (one, other) {
        (Answer::Given(Value::Number(one)), Answer::Given(Value::Number(other))) => {
            let own = own.value().and_then(Value::as_number).unwrap_or_else(|| before(question));
            closer && (*one > own) == (*other > own)
        }
        (Answer::Given(_), Answer::Given(_)) => closer && question.kind != Kind::Single,
        (Answer::Given(_), _) => true,
        _ => false,
    }
}
