//! Section 10: what I measure, from where to where.

use super::{Block, Detail, Leaf, Line, inner};

use crate::plan::model::{Item, ItemKind};

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    vec![Block::Points(leaf.items(ItemKind::Metric).map(|item| measure(leaf, item)).collect())]
}

fn measure(leaf: &Leaf<'_>, item: &Item) -> Line {
    let how = if leaf.detail == Detail::Tight { "" } else { leaf.told(&item.text) };
    let line = Line::lead(leaf.lead(leaf.words(&item.title)), how);
    match &item.target {
        Some(target) => {
            let args = [("day30", inner(leaf.words(&target.day30)).into()), ("day90", inner(leaf.words(&target.day90)).into())];
            line.and(leaf.text.with("paper-targets", &args))
        }
        None => line,
    }
}
