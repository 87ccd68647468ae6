//! Minutes of the sections, in proportion to what is asked in them.

use crate::pack::Pack;
use crate::pack::question::Depth;
use crate::workshop::room::TimeBox;

/// A question that is asked of everybody weighs so much, one that is asked of some half as much.
const WHOLE: u32 = 2;

/// About how many questions a person is asked: those that depend on other answers count half.
#[must_use]
pub fn asked(depth: Depth, pack: &Pack) -> u32 {
    pack.sections.ids().map(|section| weight(section, depth, pack)).sum::<u32>().div_ceil(WHOLE)
}

/// Shares minutes over the sections that ask anything at this depth: a minute each, the rest by what they ask, and what
/// is left of the division to those that come off worst.
#[must_use]
pub fn boxes(minutes: u32, depth: Depth, pack: &Pack) -> Vec<TimeBox> {
    let weighed: Vec<(&str, u32)> =
        pack.sections.ids().map(|id| (id, weight(id, depth, pack))).filter(|(_, weight)| *weight > 0).collect();
    let whole: u32 = weighed.iter().map(|(_, weight)| weight).sum::<u32>().max(1);
    let exact = |weight: u32| minutes.saturating_mul(weight);
    let mut boxes: Vec<TimeBox> = weighed
        .iter()
        .map(|(id, weight)| TimeBox { section: (*id).to_owned(), minutes: (exact(*weight) / whole).max(1) })
        .collect();
    let mut order: Vec<usize> = (0..boxes.len()).collect();
    let rest = |at: &usize| weighed.get(*at).map(|(_, weight)| exact(*weight) % whole);
    order.sort_by_key(|at| std::cmp::Reverse(rest(at)));
    let mut left = minutes.saturating_sub(boxes.iter().map(|one| one.minutes).sum());
    for at in order {
        if let Some(one) = boxes.get_mut(at).filter(|_| left > 0) {
            one.minutes += 1;
            left -= 1;
        }
    }
    boxes
}

fn weight(section: &str, depth: Depth, pack: &Pack) -> u32 {
    let here = pack.questions.iter().filter(|it| it.section.as_ref() == section && it.depth <= depth);
    here.map(|question| if question.when.is_some() { 1 } else { WHOLE }).sum()
}
