//! Sections 9 and 12: before a post or a reply, and when things go wrong.

use super::{Block, Detail, Leaf, Line, answer, inner};

use crate::pack::catalogue::Checklist;
use crate::plan::model::Item;

pub(super) fn before_posting(leaf: &Leaf<'_>) -> Vec<Block> {
    let thumbs: Vec<Line> = lines(leaf, Checklist::Thumbs).into_iter().map(Line::plain).collect();
    let (post, reply) = (lines(leaf, Checklist::Post), lines(leaf, Checklist::Reply));
    if thumbs.is_empty() && post.is_empty() && reply.is_empty() {
        return vec![Block::Text(Line::plain(leaf.text.say("paper-no-checks")))];
    }
    let mut blocks = vec![Block::Steps(thumbs)];
    if leaf.detail <= Detail::Bare {
        return blocks;
    }
    for (key, lines) in [("paper-post", post), ("paper-reply", reply)] {
        if !lines.is_empty() {
            titled(&mut blocks, leaf, key, lines);
        }
    }
    blocks
}

pub(super) fn crisis(leaf: &Leaf<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some((short, said)) = answer::pair(leaf, "crisis") {
        blocks.push(Block::Text(Line::lead(leaf.lead(&short), format!("{said}.")).and(leaf.text.say("paper-crisis-name"))));
    }
    blocks.push(Block::Steps(lines(leaf, Checklist::Crisis).into_iter().map(Line::plain).collect()));
    let notices = leaf.plan.notices.iter().take(most_notices(leaf.detail)).map(|notice| {
        Line::plain(leaf.lead(leaf.words(&notice.name))).copy(leaf.words(&notice.text))
    });
    blocks.push(Block::Points(notices.collect()));
    blocks
}

/// Sentences to keep at hand: the others are in the saved plan.
fn most_notices(detail: Detail) -> usize {
    match detail {
        Detail::Tight | Detail::Bare => 0,
        Detail::Lean => 2,
        Detail::Rich => usize::MAX,
    }
}

/// Lines to tick under a few words; where room is short, one paragraph.
fn titled(blocks: &mut Vec<Block>, leaf: &Leaf<'_>, key: &str, lines: Vec<&str>) {
    let title = leaf.text.say(key);
    if leaf.detail == Detail::Rich {
        blocks.push(Block::Text(Line::lead(title, "")));
        blocks.push(Block::Tasks(lines.into_iter().map(Line::plain).collect()));
    } else {
        let run: Vec<&str> = lines.into_iter().map(inner).collect();
        blocks.push(Block::Text(Line::lead(leaf.lead(&title), format!("{}.", run.join(leaf.semicolon_space())))));
    }
}

fn lines<'a>(leaf: &Leaf<'a>, list: Checklist) -> Vec<&'a str> {
    let here = |item: &&Item| item.list == Some(list);
    leaf.plan.items.iter().filter(here).map(|item| leaf.words(&item.text)).collect()
}
