//! Sections 9 and 12: before a post or a reply, and when things go wrong.

use super::{Block, Leaf, Line, answer};
use crate::pack::catalogue::Checklist;
use crate::plan::model::{Item, Named};

/// The steps of the first hour; the later ones where there is room.
const FIRST_STEPS: [usize; 3] = [3, 5, 12];

pub(super) fn before_posting(leaf: &Leaf<'_>) -> Vec<Block> {
    let (thumbs, post, reply) =
        (lines(leaf, Checklist::Thumbs), lines(leaf, Checklist::Post), lines(leaf, Checklist::Reply));
    if thumbs.is_empty() && post.is_empty() && reply.is_empty() {
        return vec![Block::Text(Line::plain(leaf.text.say("paper-no-checks")))];
    }
    let lead = Line::plain(leaf.text.say("paper-thumbs"));
    if leaf.is_brief() {
        return vec![Block::Text(lead.and(thumbs.join(" ")))];
    }
    let mut blocks = vec![Block::Text(lead), Block::Steps(thumbs.into_iter().map(Line::plain).collect())];
    if leaf.is_full() {
        let more = [("paper-post", post), ("paper-reply", reply)].into_iter().filter(|(_, lines)| !lines.is_empty());
        blocks.push(Block::Points(more.map(|(key, lines)| leaf.lead_by(key, leaf.run(lines))).collect()));
    }
    blocks
}

pub(super) fn crisis(leaf: &Leaf<'_>) -> Vec<Block> {
    let said = answer::alone(leaf, "crisis");
    let name = leaf.text.say("paper-crisis-name");
    let call = match said {
        Some(said) => leaf.lead_by("paper-crisis-whom", leaf.run([said])).and(name),
        None => Line::plain(name),
    };
    let [brief, short, full] = FIRST_STEPS;
    let most = leaf.by_detail(brief, short, full);
    let steps = lines(leaf, Checklist::Crisis).into_iter().take(most).map(|step| Line::plain(leaf.run([step])));
    let notices = leaf.plan.notices.iter().take(leaf.by_detail(0, 1, 8));
    vec![
        Block::Text(call),
        Block::Steps(steps.collect()),
        Block::Points(notices.map(|notice| at_hand(leaf, notice)).collect()),
    ]
}

/// A sentence to copy.
fn at_hand(leaf: &Leaf<'_>, notice: &Named) -> Line {
    leaf.lead(leaf.words(&notice.name), "").copy(leaf.words(&notice.text))
}

fn lines<'a>(leaf: &Leaf<'a>, list: Checklist) -> Vec<&'a str> {
    let here = |item: &&Item| item.list == Some(list);
    leaf.plan.items.iter().filter(here).map(|item| leaf.words(&item.text)).collect()
}
