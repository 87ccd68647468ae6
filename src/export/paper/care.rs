//! Section 11: what it costs without saying so, and what protects me.

use super::{Block, Line, answer};
use crate::export::Sheet;
use crate::plan::model::ItemKind;

pub(super) fn blocks(sheet: &Sheet<'_>) -> Vec<Block> {
    let mut points: Vec<Line> = sheet.plan.costs.iter().map(|cost| Line::plain(sheet.words(cost))).collect();
    if let Some((short, said)) = answer::pair(sheet, "unplug") {
        points.push(Line::lead(sheet.text.with("paper-lead", &[("name", short.into())]), said));
    }
    points.extend(sheet.items(ItemKind::Ritual).map(|item| Line::plain(sheet.words(&item.text))));
    vec![Block::Points(points)]
}
