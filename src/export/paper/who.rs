//! Sections 1 to 3: who I am here, one objective, for whom.

use super::{Block, Line, answer, joined};
use crate::export::Sheet;
use crate::plan::model::ItemKind;

/// Answers that say who speaks, for whom, under which rules.
const WHO: &[&str] = &["role", "sector", "account", "pen", "approval", "rules", "regions", "languages"];

pub(super) fn who(sheet: &Sheet<'_>) -> Vec<Block> {
    let facts = WHO.iter().filter_map(|question| answer::pair(sheet, question));
    let said: Vec<String> = facts.map(|(short, answer)| sheet.text.with("paper-fact", &[("name", short.into()), ("value", answer.into())])).collect();
    let mut blocks = vec![Block::Text(Line::plain(format!("{}.", said.join(sheet.semicolon_space()))))];
    if let Some(bio) = &sheet.plan.bio {
        let bio = sheet.words(bio);
        let lead = sheet.text.with("paper-bio", &[("n", bio.chars().count().into())]);
        blocks.push(Block::Text(Line::lead(lead, "").copy(bio)));
    }
    blocks
}

pub(super) fn objective(sheet: &Sheet<'_>) -> Vec<Block> {
    let mut points = vec![Line::lead(sheet.words(&sheet.plan.smart), "")];
    let second = answer::alone(sheet, "objective2");
    if let Some(main) = answer::alone(sheet, "objective") {
        let args = [("main", main.into()), ("second", second.clone().unwrap_or_default().into()), ("count", usize::from(second.is_some()).into())];
        points.push(Line::plain(sheet.text.with("paper-objectives", &args)));
    }
    points.push(Line::plain(halves(sheet)));
    Block::points(points)
}

/// The two halves of a plan: earn attention, then use it for something.
fn halves(sheet: &Sheet<'_>) -> String {
    let phase = |wanted: &[&str]| -> Vec<String> {
        let here = sheet.items(ItemKind::Activity).filter(|item| wanted.contains(&item.phase.as_str()) && item.weekly_minutes > 0);
        here.take(2).map(|item| sheet.words(&item.title).to_owned()).collect()
    };
    let earn = phase(&["discover", "engage", "all"]);
    let metric = sheet.items(ItemKind::Metric).next().map(|item| sheet.words(&item.title).to_owned());
    let or_blank = |text: String| if text.is_empty() { "blank".to_owned() } else { text };
    let args = [("earn", or_blank(joined(earn)).into()), ("measure", or_blank(metric.unwrap_or_default()).into())];
    sheet.text.with("paper-halves", &args)
}

pub(super) fn audience(sheet: &Sheet<'_>) -> Vec<Block> {
    let mut points = Vec::new();
    for question in ["audience", "targets", "audience_here"] {
        if let Some((short, said)) = answer::pair(sheet, question) {
            points.push(Line::lead(sheet.text.with("paper-lead", &[("name", short.into())]), said));
        }
    }
    points.push(Line::plain(sheet.text.with("paper-count", &[("day", sheet.text.date_short(sheet.plan.start).into())])));
    points.extend(sheet.plan.cultures.iter().map(|question| Line::plain(sheet.words(question))));
    Block::points(points)
}

impl Block {
    /// A list, as the only block of a section.
    fn points(lines: Vec<Line>) -> Vec<Block> {
        vec![Block::Points(lines)]
    }
}
