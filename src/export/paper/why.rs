//! Section 14: why – each reason once, with what rests on it, the answers and the ideas behind it.

use super::{Block, Line, answer, inner, joined, sources};
use crate::export::Sheet;
use crate::plan::model::{Because, Item, ItemKind};

/// A reason, and the items that rest on it.
struct Ground<'a> {
    because: &'a Because,
    reason: &'a str,
    items: Vec<&'a str>,
}

pub(super) fn blocks(sheet: &Sheet<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Points(grounds(sheet).iter().map(|ground| line(sheet, ground)).collect())];
    let aside: Vec<Line> = sheet.plan.set_aside.iter().take(MOST_ASIDE).filter_map(|aside| {
        let reason = aside.because.reasons.first()?;
        Some(Line::plain(sheet.text.with("paper-aside", &[("title", sheet.words(&aside.title).into()), ("reason", sheet.words(reason).into())])))
    }).collect();
    if !aside.is_empty() {
        blocks.push(Block::Text(Line::lead(sheet.text.say("paper-set-aside"), "")));
        blocks.push(Block::Points(aside));
    }
    blocks.push(Block::Text(Line::plain(assumed(sheet))));
    blocks.push(Block::Points(cited(sheet)));
    blocks
}

/// What was set aside is told for the first few; the JSON and TOML exports have all of it.
const MOST_ASIDE: usize = 4;

/// Guardrails carry their reason in their own section; checks share the reason of their list.
fn grounds<'a>(sheet: &Sheet<'a>) -> Vec<Ground<'a>> {
    let mut grounds: Vec<Ground<'a>> = Vec::new();
    let told = |item: &&Item| matches!(item.kind, ItemKind::Setup | ItemKind::Activity | ItemKind::Metric);
    for item in sheet.plan.items.iter().filter(told) {
        let Some(reason) = item.because.reasons.first() else { continue };
        let (reason, title) = (sheet.words(reason), sheet.words(&item.title));
        match grounds.iter_mut().find(|ground| ground.reason == reason) {
            Some(ground) => ground.items.push(title),
            None => grounds.push(Ground { because: &item.because, reason, items: vec![title] }),
        }
    }
    grounds
}

fn line(sheet: &Sheet<'_>, ground: &Ground<'_>) -> Line {
    let items = joined(ground.items.iter().map(|item| (*item).to_owned()));
    let answers = joined(ground.because.answers.iter().filter_map(|id| answer::short(sheet, id)).map(str::to_owned));
    let origin = sources::origins(sheet, &ground.because.claims, false);
    let behind: Vec<String> = [answers, origin].into_iter().filter(|part| !part.is_empty()).collect();
    let line = Line::lead(sheet.text.with("paper-lead", &[("name", items.into())]), inner(ground.reason));
    line.and(format!("({}).", behind.join(sheet.semicolon_space())))
}

fn assumed(sheet: &Sheet<'_>) -> String {
    let shorts: Vec<String> =
        sheet.plan.assumptions.iter().filter_map(|one| answer::short(sheet, &one.question)).map(str::to_owned).collect();
    sheet.text.with("paper-assumed", &[("count", shorts.len().into()), ("names", joined(shorts).into())])
}

/// The works and facts that the plan rests on.
fn cited(sheet: &Sheet<'_>) -> Vec<Line> {
    let ids = || sheet.plan.items.iter().flat_map(|item| &item.because.claims);
    let works = sheet.pack.works.iter().filter(|work| ids().filter_map(|id| sources::work(sheet, id)).any(|cited| cited.id == work.id));
    let mut lines: Vec<Line> =
        works.map(|work| Line::plain(format!("{}. {}.", sources::signature(sheet, work), sheet.words(&work.title)))).collect();
    let facts = sheet.pack.facts.iter().filter(|fact| ids().any(|id| *id == fact.id));
    let facts: Vec<String> = facts.map(|fact| format!("{} {}", fact.id, fact.source)).collect();
    if !facts.is_empty() {
        lines.push(Line::plain(format!("{}.", facts.join(sheet.semicolon_space()))));
    }
    lines
}
