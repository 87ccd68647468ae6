//! Section 14: why – each reason once, with what rests on it, the answers and the ideas behind it.

use super::{Block, Detail, Leaf, Line, answer, inner, joined, sources};

use crate::pack::catalogue::Per;
use crate::plan::model::{Aside, Because, Item, ItemKind};

/// A reason, and the items that rest on it.
struct Ground<'a> {
    because: &'a Because,
    reason: &'a str,
    items: Vec<&'a str>,
}

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    let grounds = grounds(leaf);
    let mut blocks = if leaf.detail == Detail::Rich {
        vec![Block::Points(grounds.iter().map(|ground| line(leaf, ground)).collect())]
    } else {
        let run: Vec<String> = grounds.iter().map(|ground| short(leaf, ground)).collect();
        vec![Block::Text(Line::plain(format!("{}.", run.join(leaf.semicolon_space()))))]
    };
    if leaf.detail > Detail::Bare {
        let aside: Vec<Line> = leaf.plan.set_aside.iter().take(MOST_ASIDE).filter_map(|aside| set_aside(leaf, aside)).collect();
        if !aside.is_empty() {
            blocks.push(Block::Text(Line::lead(leaf.text.say("paper-set-aside"), "")));
            blocks.push(Block::Points(aside));
        }
    }
    blocks.push(Block::Text(Line::plain(assumed(leaf))));
    blocks.extend(sources::cited(leaf).into_iter().map(Block::Text));
    blocks
}

fn set_aside(leaf: &Leaf<'_>, aside: &Aside) -> Option<Line> {
    let reason = leaf.words(aside.because.reasons.first()?);
    Some(Line::plain(leaf.text.with("paper-aside", &[("title", leaf.words(&aside.title).into()), ("reason", reason.into())])))
}

/// "Ten-minute loop: minutes a day [4]".
fn short(leaf: &Leaf<'_>, ground: &Ground<'_>) -> String {
    let answers = ground.because.answers.iter().filter_map(|id| answer::short(leaf, id)).take(2).map(str::to_owned);
    let name = joined(ground.items.iter().map(|item| (*item).to_owned()));
    let value = format!("{} {}", joined(answers), sources::origins(leaf, &ground.because.claims));
    leaf.text.with("paper-fact", &[("name", name.into()), ("value", value.trim().into())])
}

/// What was set aside is told for the first few; the JSON and TOML exports have all of it.
const MOST_ASIDE: usize = 4;

/// Guardrails carry their reason in their own section; checks share the reason of their list.
fn grounds<'a>(leaf: &Leaf<'a>) -> Vec<Ground<'a>> {
    let mut grounds: Vec<Ground<'a>> = Vec::new();
    let told = |item: &&Item| match item.kind {
        ItemKind::Activity if leaf.detail == Detail::Tight => matches!(item.per, Some(Per::Day | Per::Week)),
        ItemKind::Activity => leaf.detail > Detail::Bare || !matches!(item.per, Some(Per::Event | Per::Case)),
        ItemKind::Setup | ItemKind::Metric => leaf.detail > Detail::Bare,
        _ => false,
    };
    for item in leaf.plan.items.iter().filter(told) {
        let Some(reason) = item.because.reasons.first() else { continue };
        let (reason, title) = (leaf.words(reason), leaf.words(&item.title));
        match grounds.iter_mut().find(|ground| ground.reason == reason) {
            Some(ground) => ground.items.push(title),
            None => grounds.push(Ground { because: &item.because, reason, items: vec![title] }),
        }
    }
    grounds
}

fn line(leaf: &Leaf<'_>, ground: &Ground<'_>) -> Line {
    let items = joined(ground.items.iter().map(|item| (*item).to_owned()));
    let answers = joined(ground.because.answers.iter().filter_map(|id| answer::short(leaf, id)).map(str::to_owned));
    let origin = sources::origins(leaf, &ground.because.claims);
    let behind: Vec<String> = [answers, origin].into_iter().filter(|part| !part.is_empty()).collect();
    let line = Line::lead(leaf.lead(&items), inner(ground.reason));
    line.and(format!("({}).", behind.join(leaf.semicolon_space())))
}

fn assumed(leaf: &Leaf<'_>) -> String {
    let shorts: Vec<String> =
        leaf.plan.assumptions.iter().filter_map(|one| answer::short(leaf, &one.question)).map(str::to_owned).collect();
    leaf.text.with("paper-assumed", &[("count", shorts.len().into()), ("names", joined(shorts).into())])
}
