//! Section 8: what I do not do, or only so, with the reason and the origin of each.

use super::{Block, Line, inner, sources};
use crate::export::Sheet;
use crate::pack::rule::Level;
use crate::plan::model::{Item, ItemKind};

pub(super) fn blocks(sheet: &Sheet<'_>) -> Vec<Block> {
    let mut all: Vec<&Item> = sheet.items(ItemKind::Guardrail).collect();
    // The strongest first; the order of the plan inside a level.
    all.sort_by_key(|item| std::cmp::Reverse(item.level));
    let legal = all.iter().any(|item| is_legal(sheet, item));
    let lines = all.into_iter().map(|item| line(sheet, item)).collect();
    let mut blocks = vec![Block::Points(lines)];
    if legal {
        blocks.push(Block::Text(Line::plain(sheet.text.say("paper-legal"))));
    }
    blocks
}

fn is_legal(sheet: &Sheet<'_>, item: &Item) -> bool {
    sheet.pack.guardrails.get(&item.id).is_some_and(|guardrail| guardrail.legal)
}

fn line(sheet: &Sheet<'_>, item: &Item) -> Line {
    let level = match item.level {
        Some(Level::Stop) => "stop",
        Some(Level::Warn) => "warn",
        _ => "hint",
    };
    let title = sheet.text.with("paper-guardrail", &[("level", level.into()), ("title", sheet.words(&item.title).into())]);
    let line = Line::lead(title, sheet.words(&item.text));
    let reason = item.because.reasons.first().map(|reason| inner(sheet.words(reason)).to_owned());
    let origin = sources::origins(sheet, &item.because.claims, is_legal(sheet, item));
    match (reason, item.level) {
        // A hint is said once and needs no speech.
        (Some(reason), Some(Level::Stop | Level::Warn)) => line.and(format!("{reason} ({origin}).")),
        _ => line.and(format!("({origin})")),
    }
}
