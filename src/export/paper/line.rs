//! Section 4: what I write about, what I leave out, and what I write next.

use super::wording::question;
use super::{Block, Leaf, Line, joined};
use crate::plan::model::{EditorialLine, Writing};

/// The calendar goes four weeks ahead; on paper the next sessions are enough to begin.
const NEXT: [usize; 3] = [1, 2, 6];

/// A reason of so many characters adds a line or two.
const SHORT_REASON: usize = 100;

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    let Some(line) = &leaf.plan.line else {
        return vec![Block::Text(Line::plain(leaf.text.say("paper-no-writing")))];
    };
    let mut points = choices(leaf, line);
    let [brief, short, full] = NEXT;
    let most = leaf.by_detail(brief, short, full);
    points.extend(leaf.plan.editorial.iter().take(most).map(|writing| session(leaf, writing)));
    vec![Block::Text(Line::plain(sentence(leaf, line))), Block::Points(points)]
}

/// The line, and why this person; where every line counts, only a reason that takes little room.
fn sentence(leaf: &Leaf<'_>, line: &EditorialLine) -> String {
    let own = line.interest.as_ref().filter(|own| !leaf.is_brief() || own.en.chars().count() <= SHORT_REASON);
    let parts = [Some(&line.sentence), own];
    parts.into_iter().flatten().map(|words| leaf.words(words)).collect::<Vec<_>>().join(" ")
}

fn choices(leaf: &Leaf<'_>, line: &EditorialLine) -> Vec<Line> {
    let mix = leaf.plan.mix;
    let shares = [("core", mix.core.into()), ("near", mix.near.into()), ("human", mix.human.into())];
    let mut points = Vec::new();
    if !line.pillars.is_empty() {
        points.push(leaf.lead_by("paper-pillars", joined(line.pillars.iter().cloned())));
    }
    points.push(leaf.lead_by("paper-mix", leaf.text.with("paper-shares", &shares)));
    points.push(leaf.lead_by("paper-left-out", leaf.run(line.left_out.iter().map(|left_out| leaf.words(left_out)))));
    points
}

fn session(leaf: &Leaf<'_>, writing: &Writing) -> Line {
    let text = leaf.words(&writing.text);
    let when = format!("{}, {}", leaf.text.date_short(writing.day), leaf.clock(writing.start));
    leaf.lead(&when, if leaf.is_brief() { question(text) } else { text })
}
