//! Sections 9 and 12: before a post or a reply, and when things go wrong.

use super::{Block, Line, answer};
use crate::export::Sheet;
use crate::pack::catalogue::Checklist;
use crate::plan::model::Item;

pub(super) fn before_posting(sheet: &Sheet<'_>) -> Vec<Block> {
    let thumbs = lines(sheet, Checklist::Thumbs);
    let (post, reply) = (lines(sheet, Checklist::Post), lines(sheet, Checklist::Reply));
    if thumbs.is_empty() && post.is_empty() && reply.is_empty() {
        return vec![Block::Text(Line::plain(sheet.text.say("paper-no-checks")))];
    }
    let mut blocks = vec![Block::Steps(thumbs)];
    for (key, lines) in [("paper-post", post), ("paper-reply", reply)] {
        if !lines.is_empty() {
            blocks.push(Block::Text(Line::lead(sheet.text.say(key), "")));
            blocks.push(Block::Tasks(lines));
        }
    }
    blocks
}

pub(super) fn crisis(sheet: &Sheet<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some((short, said)) = answer::pair(sheet, "crisis") {
        blocks.push(Block::Text(Line::lead(sheet.text.with("paper-lead", &[("name", short.into())]), said).and(sheet.text.say("paper-crisis-name"))));
    }
    blocks.push(Block::Steps(lines(sheet, Checklist::Crisis)));
    let notices = sheet.plan.notices.iter().map(|notice| {
        Line::plain(sheet.text.with("paper-lead", &[("name", sheet.words(&notice.name).into())])).copy(sheet.words(&notice.text))
    });
    blocks.push(Block::Points(notices.collect()));
    blocks
}

fn lines(sheet: &Sheet<'_>, list: Checklist) -> Vec<Line> {
    let here = |item: &&Item| item.list == Some(list);
    sheet.plan.items.iter().filter(here).map(|item| Line::plain(sheet.words(&item.text))).collect()
}
