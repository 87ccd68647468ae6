//! Section 11: what it costs without saying so, and what protects me.

use super::wording::{clause, small};
use super::{Block, Detail, Leaf, Line, answer};
use crate::plan::model::ItemKind;

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    let costs = leaf.plan.costs.iter();
    let mut points: Vec<Line> = match leaf.detail {
        Detail::Brief => vec![leaf.lead_by("paper-costs", leaf.run(costs.map(|cost| small(clause(leaf.words(cost))))))],
        _ => costs.map(|cost| Line::plain(leaf.told(cost))).collect(),
    };
    if let Some(said) = answer::alone(leaf, "unplug") {
        points.push(leaf.lead_by("paper-protected", leaf.run([said])));
    }
    points.extend(leaf.items(ItemKind::Ritual).map(|item| Line::plain(leaf.run([leaf.words(&item.text)]))));
    vec![Block::Points(points)]
}
