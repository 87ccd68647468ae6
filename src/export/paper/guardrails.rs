//! Section 8: what I do not do, or only so, with the reason and the origin of each.

use super::{Block, Detail, Leaf, Line, inner, sources};

use crate::pack::rule::Level;
use crate::plan::model::{Item, ItemKind};

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    let mut all: Vec<&Item> = leaf.items(ItemKind::Guardrail).collect();
    // The strongest first; the order of the plan inside a level.
    all.sort_by_key(|item| std::cmp::Reverse(item.level));
    let legal = all.iter().any(|item| is_legal(leaf, item));
    let (told, named): (Vec<&Item>, Vec<&Item>) = all.into_iter().partition(|item| item.level >= Some(least(leaf)));
    // Where room is short, what its title says by itself is only named; legal lines are always told.
    let (told, short): (Vec<&Item>, Vec<&Item>) = told.into_iter().partition(|item| leaf.detail > Detail::Bare || (leaf.detail == Detail::Bare && is_legal(leaf, item)));
    let mut lines: Vec<Line> = told.into_iter().map(|item| line(leaf, item)).collect();
    let key = if lines.is_empty() { "paper-never" } else { "paper-never-too" };
    for (key, items) in [(key, short), ("paper-also", named)] {
        if !items.is_empty() {
            let titles: Vec<String> = items.iter().map(|item| signed(leaf, item)).collect();
            lines.push(Line::lead(leaf.text.say(key), format!("{}.", titles.join(leaf.semicolon_space()))));
        }
    }
    let mut blocks = vec![Block::Points(lines)];
    if legal {
        blocks.push(Block::Text(Line::plain(leaf.text.say("paper-legal"))));
    }
    blocks
}

/// The weakest level that is told in full; below it, only named.
fn least(leaf: &Leaf<'_>) -> Level {
    match leaf.detail {
        Detail::Tight | Detail::Bare => Level::Stop,
        Detail::Lean => Level::Warn,
        Detail::Rich => Level::Hint,
    }
}

fn is_legal(leaf: &Leaf<'_>, item: &Item) -> bool {
    leaf.pack.guardrails.get(&item.id).is_some_and(|guardrail| guardrail.legal)
}

/// The name of a guardrail with its origin.
fn signed(leaf: &Leaf<'_>, item: &Item) -> String {
    let origin = sources::origins(leaf, &item.because.claims);
    format!("{} {origin}", leaf.words(&item.title)).trim_end().to_owned()
}

/// The guardrail, its reason where there is room, and its origin.
fn line(leaf: &Leaf<'_>, item: &Item) -> Line {
    let level = match item.level {
        Some(Level::Stop) => "stop",
        Some(Level::Warn) => "warn",
        _ => "hint",
    };
    let title = leaf.text.with("paper-guardrail", &[("level", level.into()), ("title", leaf.words(&item.title).into())]);
    let line = Line::lead(title, leaf.told(&item.text));
    let origin = sources::origins(leaf, &item.because.claims);
    match item.because.reasons.first() {
        Some(reason) if leaf.detail == Detail::Rich => line.and(format!("{} {origin}.", inner(leaf.words(reason)))),
        _ => line.and(origin),
    }
}
