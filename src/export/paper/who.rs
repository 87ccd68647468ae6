//! Sections 1 to 3: who I am here, one objective, for whom.

use super::{Block, Leaf, Line, answer, joined};
use crate::plan::TARGETS;
use crate::plan::model::ItemKind;

/// Answers that say who speaks, for whom, under which rules.
const WHO: [&str; 8] = ["role", "account", "pen", "approval", "rules", "sector", "regions", "languages"];

/// Answers that say who is to read.
const READERS: [&str; 3] = ["audience", TARGETS, "audience_here"];

/// How many of either are told where every line counts.
const WHO_IN_BRIEF: usize = 5;
const READERS_IN_BRIEF: usize = 2;

/// The task of counting who is here.
const COUNT: &str = "audience_audit";

pub(super) fn who(leaf: &Leaf<'_>) -> Vec<Block> {
    let mut points = facts(leaf, WHO.iter().take(leaf.by_detail(WHO_IN_BRIEF, WHO.len(), WHO.len())));
    if let Some(bio) = &leaf.plan.bio {
        let bio = leaf.words(bio);
        let lead = leaf.text.with("paper-bio", &[("n", bio.chars().count().into())]);
        points.push(Line::lead(lead, "").copy(bio));
    }
    vec![Block::Points(points)]
}

/// Answers, each after a word that names it.
fn facts<'q>(leaf: &Leaf<'_>, questions: impl Iterator<Item = &'q &'q str>) -> Vec<Line> {
    let facts: Vec<String> = questions
        .filter_map(|question| {
            let value = answer::alone(leaf, question)?;
            let name = answer::label(leaf, question)?;
            Some(leaf.text.with("paper-fact", &[("name", name.into()), ("value", value.into())]))
        })
        .collect();
    if facts.is_empty() { Vec::new() } else { vec![Line::plain(leaf.run(facts))] }
}

pub(super) fn objective(leaf: &Leaf<'_>) -> Vec<Block> {
    let mut points = vec![Line::lead(leaf.words(&leaf.plan.smart), "")];
    let second = answer::alone(leaf, "objective2");
    if leaf.is_brief() {
        points.extend(second.map(|second| leaf.lead_by("paper-second", leaf.run([second]))));
        return vec![Block::Points(points)];
    }
    if let Some(main) = answer::alone(leaf, "objective") {
        let args = [
            ("main", main.into()),
            ("second", second.clone().unwrap_or_default().into()),
            ("count", usize::from(second.is_some()).into()),
        ];
        points.push(Line::plain(leaf.text.with("paper-objectives", &args)));
    }
    if leaf.is_full() {
        points.push(Line::plain(halves(leaf)));
    }
    vec![Block::Points(points)]
}

/// The two halves of a plan: earn attention, then use it for something.
fn halves(leaf: &Leaf<'_>) -> String {
    let phase = |wanted: &[&str]| -> Vec<String> {
        let here = leaf
            .items(ItemKind::Activity)
            .filter(|item| wanted.contains(&item.phase.as_str()) && item.weekly_minutes > 0);
        here.take(2).map(|item| leaf.words(&item.title).to_owned()).collect()
    };
    let earn = phase(&["discover", "engage", "all"]);
    let metric = leaf.items(ItemKind::Metric).next().map(|item| leaf.words(&item.title).to_owned());
    let or_blank = |text: String| if text.is_empty() { "blank".to_owned() } else { text };
    let args = [("earn", or_blank(joined(earn)).into()), ("measure", or_blank(metric.unwrap_or_default()).into())];
    leaf.text.with("paper-halves", &args)
}

/// Whom I write for, and what I do when they are not here.
pub(super) fn audience(leaf: &Leaf<'_>) -> Vec<Block> {
    let mut points = facts(leaf, READERS.iter().take(leaf.by_detail(READERS_IN_BRIEF, READERS.len(), READERS.len())));
    let count = leaf.items(ItemKind::Setup).find(|item| item.id == COUNT);
    let decision = match count {
        Some(item) => leaf.text.with("paper-count", &[("day", leaf.text.date_short(leaf.day(item.from_day)).into())]),
        None => leaf.text.say("paper-count-again"),
    };
    points.push(Line::plain(decision));
    if leaf.is_full() {
        points.extend(leaf.plan.cultures.iter().map(|question| Line::plain(leaf.words(question))));
    }
    vec![Block::Points(points)]
}
