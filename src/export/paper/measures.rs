//! Section 10: what I measure, from where to where.

use super::{Block, Line, inner};
use crate::export::Sheet;
use crate::plan::model::{Item, ItemKind};

pub(super) fn blocks(sheet: &Sheet<'_>) -> Vec<Block> {
    vec![Block::Points(sheet.items(ItemKind::Metric).map(|item| measure(sheet, item)).collect())]
}

fn measure(sheet: &Sheet<'_>, item: &Item) -> Line {
    let line = Line::lead(sheet.text.with("paper-lead", &[("name", sheet.words(&item.title).into())]), sheet.words(&item.text));
    match &item.target {
        Some(target) => {
            let args = [("day30", inner(sheet.words(&target.day30)).into()), ("day90", inner(sheet.words(&target.day90)).into())];
            line.and(sheet.text.with("paper-targets", &args))
        }
        None => line,
    }
}
