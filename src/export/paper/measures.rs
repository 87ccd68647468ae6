//! Section 10: what I measure, from where to where.

use super::wording::small;
use super::{Block, Leaf, Line, inner};
use crate::plan::model::{Item, ItemKind};

/// How many are measured where every line counts: the first are those of the objective.
const IN_BRIEF: usize = 4;

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    let days: Vec<String> = leaf.plan.reviews.iter().map(|day| leaf.text.date_short(*day)).collect();
    let day = |at: usize| days.get(at).cloned().unwrap_or_default();
    let room = leaf.by_detail("little", "more", "more");
    let lead =
        leaf.text.with("paper-measured", &[("room", room.into()), ("first", day(0).into()), ("last", day(1).into())]);
    vec![
        Block::Text(Line::plain(lead)),
        Block::Points(
            leaf.items(ItemKind::Metric)
                .take(leaf.by_detail(IN_BRIEF, usize::MAX, usize::MAX))
                .map(|item| measure(leaf, item))
                .collect(),
        ),
    ]
}

/// The start to fill in, then both targets; the definition where there is room.
fn measure(leaf: &Leaf<'_>, item: &Item) -> Line {
    let title = leaf.words(&item.title);
    let Some(target) = &item.target else {
        return leaf.lead(title, leaf.told(&item.text));
    };
    let (day30, day90) = (inner(leaf.words(&target.day30)), inner(leaf.words(&target.day90)));
    let args = [("day30", small(without_shared_end(day30, day90)).into()), ("day90", small(day90).into())];
    let line = leaf.lead(title, leaf.text.with("paper-targets", &args));
    if leaf.is_full() { line.and(leaf.words(&item.text)) } else { line }
}

/// "70%" of "70% of sessions", when "85% of sessions" follows. A target that stays the same is said twice, and
/// a bracket is never cut open.
fn without_shared_end<'a>(first: &'a str, then: &str) -> &'a str {
    let shared = first.split(' ').rev().zip(then.split(' ').rev()).take_while(|(one, other)| one == other);
    let bytes: usize = shared.map(|(word, _)| word.len() + 1).sum();
    let rest = first.len().checked_sub(bytes).and_then(|end| first.get(..end));
    rest.filter(|rest| !rest.is_empty() && rest.matches('(').count() == rest.matches(')').count()).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_both_targets_end_with_is_said_once() {
        assert_eq!(without_shared_end("70% of sessions", "85% of sessions"), "70%");
        assert_eq!(without_shared_end("1 conversation", "4 conversations"), "1 conversation");
        assert_eq!(without_shared_end("100%", "100%"), "100%");
        assert_eq!(without_shared_end("all of it", "it"), "all of");
        assert_eq!(without_shared_end("5 a week (3 with less)", "8 a week (4 with less)"), "5 a week (3 with less)");
    }
}
