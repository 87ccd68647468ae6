//! Section 4: what I write about, what I leave out, and what I write in the next four weeks.

use super::{Block, Detail, Leaf, Line, joined};

use crate::plan::model::{EditorialLine, Writing};

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    let Some(line) = &leaf.plan.line else {
        return vec![Block::Text(Line::plain(leaf.text.say("paper-no-writing")))];
    };
    let mut blocks = vec![Block::Text(Line::plain(leaf.words(&line.sentence))), Block::Points(choices(leaf, line))];
    if !leaf.plan.editorial.is_empty() {
        blocks.push(Block::Text(Line::lead(leaf.text.say("paper-calendar"), "")));
        blocks.push(Block::Points(leaf.plan.editorial.iter().take(most_sessions(leaf)).map(|writing| session(leaf, writing)).collect()));
    }
    blocks
}

fn choices(leaf: &Leaf<'_>, line: &EditorialLine) -> Vec<Line> {
    let lead = |key: &str, text: String| Line::lead(leaf.text.say(key), text);
    let mix = leaf.plan.mix;
    let shares = [("core", mix.core.into()), ("near", mix.near.into()), ("human", mix.human.into())];
    let mut points = Vec::new();
    if !line.pillars.is_empty() {
        points.push(lead("paper-pillars", joined(line.pillars.iter().cloned())));
    }
    points.push(lead("paper-mix", leaf.text.with("paper-shares", &shares)));
    for spring in leaf.plan.springs.iter().take(if leaf.detail == Detail::Rich { 7 } else { 0 }) {
        points.push(Line::lead(leaf.lead(leaf.words(&spring.title)), leaf.words(&spring.honest)));
    }
    let left_out: Vec<&str> = line.left_out.iter().map(|left_out| leaf.words(left_out)).collect();
    points.push(lead("paper-left-out", left_out.join(leaf.semicolon_space())));
    points
}

/// The calendar goes four weeks ahead; where room is short, the next sessions are enough to begin.
fn most_sessions(leaf: &Leaf<'_>) -> usize {
    match leaf.detail {
        Detail::Tight | Detail::Bare => 2,
        Detail::Lean => 6,
        Detail::Rich => usize::MAX,
    }
}

fn session(leaf: &Leaf<'_>, writing: &Writing) -> Line {
    let when = format!("{} {}", leaf.text.date_short(writing.day), leaf.clock(writing.start));
    Line::lead(leaf.lead(&when), leaf.words(&writing.text))
}
