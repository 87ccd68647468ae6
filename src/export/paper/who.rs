//! Sections 1 to 3: who I am here, one objective, for whom.

use super::{Block, Detail, Leaf, Line, answer, capital, joined};

use crate::plan::model::ItemKind;

/// Answers that say who speaks, for whom, under which rules.
const WHO: &[&str] = &["role", "sector", "account", "pen", "approval", "rules"];

pub(super) fn who(leaf: &Leaf<'_>) -> Vec<Block> {
    let facts = WHO.iter().filter_map(|question| answer::pair(leaf, question));
    let said: Vec<String> = facts.map(|(short, answer)| leaf.text.with("paper-fact", &[("name", short.into()), ("value", answer.into())])).collect();
    let mut blocks = vec![Block::Text(Line::plain(capital(&format!("{}.", said.join(leaf.semicolon_space())))))];
    if let Some(bio) = &leaf.plan.bio {
        let bio = leaf.words(bio);
        let lead = leaf.text.with("paper-bio", &[("n", bio.chars().count().into())]);
        blocks.push(Block::Text(Line::lead(lead, "").copy(bio)));
    }
    blocks
}

pub(super) fn objective(leaf: &Leaf<'_>) -> Vec<Block> {
    let mut points = vec![Line::lead(leaf.words(&leaf.plan.smart), "")];
    let second = answer::alone(leaf, "objective2");
    if let Some(main) = answer::alone(leaf, "objective") {
        let args = [("main", main.into()), ("second", second.clone().unwrap_or_default().into()), ("count", usize::from(second.is_some()).into())];
        points.push(Line::plain(leaf.text.with("paper-objectives", &args)));
    }
    if leaf.detail > Detail::Bare {
        points.push(Line::plain(halves(leaf)));
    }
    Block::points(points)
}

/// The two halves of a plan: earn attention, then use it for something.
fn halves(leaf: &Leaf<'_>) -> String {
    let phase = |wanted: &[&str]| -> Vec<String> {
        let here = leaf.items(ItemKind::Activity).filter(|item| wanted.contains(&item.phase.as_str()) && item.weekly_minutes > 0);
        here.take(2).map(|item| leaf.words(&item.title).to_owned()).collect()
    };
    let earn = phase(&["discover", "engage", "all"]);
    let metric = leaf.items(ItemKind::Metric).next().map(|item| leaf.words(&item.title).to_owned());
    let or_blank = |text: String| if text.is_empty() { "blank".to_owned() } else { text };
    let args = [("earn", or_blank(joined(earn)).into()), ("measure", or_blank(metric.unwrap_or_default()).into())];
    leaf.text.with("paper-halves", &args)
}

pub(super) fn audience(leaf: &Leaf<'_>) -> Vec<Block> {
    let mut points = Vec::new();
    for question in ["audience", "targets", "audience_here"] {
        if let Some((short, said)) = answer::pair(leaf, question) {
            points.push(Line::lead(leaf.lead(&short), said));
        }
    }
    points.push(Line::plain(leaf.text.with("paper-count", &[("day", leaf.text.date_short(leaf.plan.start).into())])));
    points.extend(leaf.plan.cultures.iter().take(if leaf.detail == Detail::Rich { 5 } else { 2 }).map(|question| Line::plain(leaf.told(question))));
    Block::points(points)
}

impl Block {
    /// A list, as the only block of a section.
    fn points(lines: Vec<Line>) -> Vec<Block> {
        vec![Block::Points(lines)]
    }
}
