//! Section 11: what it costs without saying so, and what protects me.

use super::{Block, Leaf, Line, answer};

use crate::plan::model::ItemKind;

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    let mut points: Vec<Line> = leaf.plan.costs.iter().map(|cost| Line::plain(leaf.cost(cost))).collect();
    if let Some((short, said)) = answer::pair(leaf, "unplug") {
        points.push(Line::lead(leaf.lead(&short), said));
    }
    points.extend(leaf.items(ItemKind::Ritual).map(|item| Line::plain(leaf.words(&item.text))));
    vec![Block::Points(points)]
}
