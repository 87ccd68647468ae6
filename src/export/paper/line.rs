//! Section 4: what I write about, what I leave out, and what I write in the next four weeks.

use super::{Block, Line, joined};
use crate::export::Sheet;
use crate::plan::model::{EditorialLine, Writing};

pub(super) fn blocks(sheet: &Sheet<'_>) -> Vec<Block> {
    let Some(line) = &sheet.plan.line else {
        return vec![Block::Text(Line::plain(sheet.text.say("paper-no-writing")))];
    };
    let mut blocks = vec![Block::Text(Line::plain(sheet.words(&line.sentence))), Block::Points(choices(sheet, line))];
    if !sheet.plan.editorial.is_empty() {
        blocks.push(Block::Text(Line::lead(sheet.text.say("paper-calendar"), "")));
        blocks.push(Block::Points(sheet.plan.editorial.iter().map(|writing| session(sheet, writing)).collect()));
    }
    blocks
}

fn choices(sheet: &Sheet<'_>, line: &EditorialLine) -> Vec<Line> {
    let lead = |key: &str, text: String| Line::lead(sheet.text.say(key), text);
    let mix = sheet.plan.mix;
    let shares = [("core", mix.core.into()), ("near", mix.near.into()), ("human", mix.human.into())];
    let mut points = Vec::new();
    if !line.pillars.is_empty() {
        points.push(lead("paper-pillars", joined(line.pillars.iter().cloned())));
    }
    points.push(lead("paper-mix", sheet.text.with("paper-shares", &shares)));
    for spring in sheet.plan.springs.iter().take(MOST_SPRINGS) {
        points.push(Line::lead(sheet.text.with("paper-lead", &[("name", sheet.words(&spring.title).into())]), sheet.words(&spring.honest)));
    }
    points.extend(line.left_out.iter().map(|left_out| lead("paper-left-out", sheet.words(left_out).to_owned())));
    points
}

/// Ways to be heard that fit on the page; the others are in the TOML and JSON exports.
const MOST_SPRINGS: usize = 2;

fn session(sheet: &Sheet<'_>, writing: &Writing) -> Line {
    let when = format!("{} {}", sheet.text.date_short(writing.day), sheet.clock(writing.start));
    Line::lead(sheet.text.with("paper-lead", &[("name", when.into())]), sheet.words(&writing.text))
}
