//! Pairs of options of two questions: which of them no condition keeps apart, and which stories choose together.
//!
//! Whether two options can be chosen together is followed through the conditions under which their questions
//! are asked, option by option. Conditions on numbers and on derived facts are taken to be met: a pair that only
//! they keep apart is counted as possible, so the share told is never too high.

use super::{Pairs, Picked};
use crate::pack::Pack;
use crate::pack::condition::{Condition, Test, Tests};
use crate::pack::question::{Kind, Question};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn pairs(pack: &Pack, options: &[Picked], together: &[Vec<usize>]) -> Pairs {
    let mut met = BTreeSet::new();
    for chosen in together {
        for (nth, one) in chosen.iter().enumerate() {
            met.extend(chosen.iter().skip(nth + 1).map(|other| (*one, *other)));
        }
    }
    let mut pairs = Pairs::default();
    for (at, one) in options.iter().enumerate() {
        for (other_at, other) in options.iter().enumerate().skip(at + 1) {
            if one.question == other.question || !can_meet(pack, one, other) {
                continue;
            }
            pairs.possible += 1;
            if met.contains(&(at, other_at)) {
                pairs.met += 1;
            } else {
                pairs.unmet.push((at, other_at));
            }
        }
    }
    pairs
}

/// Questions with the options that are still open to them.
type Open<'p> = BTreeMap<&'p str, BTreeSet<&'p str>>;

fn can_meet(pack: &Pack, one: &Picked, other: &Picked) -> bool {
    if is_same_choice(pack, one, other) {
        return false;
    }
    let mut open = Open::new();
    for picked in [one, other] {
        open.insert(&picked.question, BTreeSet::from([picked.option.as_str()]));
    }
    [one, other].iter().try_fold(open, |open, picked| asked(pack, &picked.question, open)).is_some()
}

/// An option that a question lends to another is taken away there once it is chosen.
fn is_same_choice(pack: &Pack, one: &Picked, other: &Picked) -> bool {
    let borrows = |borrower: &Picked, lender: &Picked| {
        let from = pack.questions.get(&borrower.question).and_then(|question| question.options_of.as_ref());
        from.is_some_and(|from| *from.as_ref() == lender.question)
    };
    one.option == other.option && (borrows(one, other) || borrows(other, one))
}

/// What stays open when a question is asked; `None` when it cannot be.
fn asked<'p>(pack: &'p Pack, question: &str, open: Open<'p>) -> Option<Open<'p>> {
    match pack.questions.get(question).and_then(|question| question.when.as_ref()) {
        None => Some(open),
        Some(Condition { tables }) => tables.iter().find_map(|tests| all(pack, tests, open.clone())),
    }
}

fn all<'p>(pack: &'p Pack, tests: &'p Tests, open: Open<'p>) -> Option<Open<'p>> {
    tests.0.iter().try_fold(open, |open, (key, test)| {
        let Some(question) = pack.questions.get(key.as_ref()) else { return Some(open) };
        // Questions look back only, so this ends.
        let open = asked(pack, &question.id, open)?;
        narrowed(question, test.as_ref(), open)
    })
}

fn narrowed<'p>(question: &'p Question, test: &'p Test, mut open: Open<'p>) -> Option<Open<'p>> {
    let wanted: Vec<&str> = match (question.kind, test) {
        (Kind::Single | Kind::Multi, Test::Text(option)) => vec![option],
        (Kind::Single | Kind::Multi, Test::AnyOf(options)) => options.iter().map(|one| one.as_ref().as_str()).collect(),
        _ => return Some(open),
    };
    let before = open.get(question.id.as_str());
    let kept = |option: &&str| before.is_none_or(|before| before.contains(option));
    let left: BTreeSet<&str> = wanted.into_iter().filter(kept).collect();
    if question.kind == Kind::Multi {
        // Another option may be chosen beside this one, unless this one stands alone.
        let alone = before.into_iter().flatten().any(|option| question.choice(option).is_some_and(|one| one.alone));
        return (!left.is_empty() || !alone).then_some(open);
    }
    if left.is_empty() {
        return None;
    }
    open.insert(&question.id, left);
    Some(open)
}
