//! Section 14: why – each reason once, with what rests on it, the answers and the ideas behind it.

use super::{Block, Detail, Leaf, Line, answer, inner, joined, sources};
use crate::pack::catalogue::Per;
use crate::plan::model::{Aside, Assumed, Because, Item, ItemKind};

/// What was set aside is told for the first few; the JSON and TOML exports have all of it.
const MOST_ASIDE: usize = 4;

/// The answers that weigh most, where room is short.
const MOST_ANSWERS: usize = 3;
const MOST_ANSWERS_IN_BRIEF: usize = 1;

/// A reason, and the items that rest on it.
struct Ground<'a> {
    because: &'a Because,
    reason: &'a str,
    items: Vec<&'a str>,
}

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    let grounds = grounds(leaf);
    let lines = match leaf.detail {
        Detail::Brief => by_answers(leaf, &grounds),
        Detail::Short => grounds.iter().map(|ground| short(leaf, ground)).collect(),
        Detail::Full => grounds.iter().map(|ground| line(leaf, ground)).collect(),
    };
    let if_changed = Line::plain(rests_most(leaf));
    if leaf.is_brief() {
        let assumed = (!leaf.plan.assumptions.is_empty()).then(|| Line::plain(assumed(leaf)));
        return vec![Block::Text(if_changed), Block::Points(lines.into_iter().chain(assumed).collect())];
    }
    let mut blocks = vec![Block::Text(if_changed), Block::Points(lines)];
    if leaf.is_full() {
        let aside: Vec<Line> =
            leaf.plan.set_aside.iter().take(MOST_ASIDE).filter_map(|aside| set_aside(leaf, aside)).collect();
        if !aside.is_empty() {
            blocks.push(Block::Text(leaf.lead_by("paper-set-aside", "")));
            blocks.push(Block::Points(aside));
        }
    }
    blocks.push(Block::Text(Line::plain(assumed(leaf))));
    blocks
}

fn set_aside(leaf: &Leaf<'_>, aside: &Aside) -> Option<Line> {
    let reason = leaf.words(aside.because.reasons.first()?);
    Some(leaf.lead(leaf.words(&aside.title), reason))
}

/// What rests on the same answers, in one line.
fn by_answers(leaf: &Leaf<'_>, grounds: &[Ground<'_>]) -> Vec<Line> {
    let mut lines: Vec<(String, Vec<&str>, Vec<String>)> = Vec::new();
    for ground in grounds {
        let answers =
            joined(ground.because.answers.iter().filter_map(|id| answer::label(leaf, id)).take(MOST_ANSWERS_IN_BRIEF));
        let at = lines.iter().position(|(known, ..)| *known == answers).unwrap_or(lines.len());
        if at == lines.len() {
            lines.push((answers, Vec::new(), Vec::new()));
        }
        if let Some((_, items, claims)) = lines.get_mut(at) {
            items.extend(&ground.items);
            claims.extend(ground.because.claims.iter().cloned());
        }
    }
    let line = |(answers, items, claims): (String, Vec<&str>, Vec<String>)| {
        let items = joined(items.into_iter().map(str::to_owned));
        Line::plain(leaf.text.with("paper-fact", &[("name", items.into()), ("value", answers.into())]))
            .signs(sources::signs(leaf, &claims, false))
    };
    lines.into_iter().map(line).collect()
}

/// "Ten-minute loop: minutes a day [4]".
fn short(leaf: &Leaf<'_>, ground: &Ground<'_>) -> Line {
    let answers = ground.because.answers.iter().filter_map(|id| answer::label(leaf, id)).take(MOST_ANSWERS);
    Line::plain(leaf.text.with("paper-fact", &[("name", name(ground).into()), ("value", joined(answers).into())]))
        .signs(sources::signs(leaf, &ground.because.claims, false))
}

fn line(leaf: &Leaf<'_>, ground: &Ground<'_>) -> Line {
    let answers = joined(ground.because.answers.iter().filter_map(|id| answer::label(leaf, id)));
    let line = leaf.lead(&name(ground), inner(ground.reason));
    let line = if answers.is_empty() { line.and(".") } else { line.and(format!("({answers}).")) };
    line.signs(sources::signs(leaf, &ground.because.claims, false))
}

fn name(ground: &Ground<'_>) -> String {
    joined(ground.items.iter().map(|item| (*item).to_owned()))
}

/// The activities by reason. Guardrails carry theirs in their own section; checks share that of their list.
fn grounds<'a>(leaf: &Leaf<'a>) -> Vec<Ground<'a>> {
    let mut grounds: Vec<Ground<'a>> = Vec::new();
    let told = |item: &&Item| match item.kind {
        ItemKind::Activity => !leaf.is_brief() || matches!(item.per, Some(Per::Day | Per::Week)),
        ItemKind::Setup | ItemKind::Metric => leaf.is_full(),
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

/// Each thing assumed: how many lines have it among their reasons and, where there is room, what was taken.
fn assumed(leaf: &Leaf<'_>) -> String {
    let names: Vec<String> = leaf.plan.assumptions.iter().filter_map(|one| assumption(leaf, one)).collect();
    leaf.text.with("paper-assumed", &[("count", names.len().into()), ("names", joined(names).into())])
}

fn assumption(leaf: &Leaf<'_>, assumed: &Assumed) -> Option<String> {
    let name = answer::label(leaf, &assumed.question)?;
    let value = leaf.pack.questions.get(&assumed.question).map(|it| answer::in_words(leaf, it, &assumed.value));
    let value = value.filter(|_| leaf.is_full()).unwrap_or_else(|| "none".to_owned());
    let args = [("name", name.into()), ("value", value.into()), ("n", assumed.items.len().into())];
    Some(leaf.text.with("paper-assumption", &args))
}

/// The answers that most lines have among their reasons, and what to do when one no longer holds.
fn rests_most(leaf: &Leaf<'_>) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for id in leaf.plan.items.iter().flat_map(|item| &item.because.answers) {
        match counts.iter_mut().find(|(known, _)| known == id) {
            Some((_, count)) => *count += 1,
            None => counts.push((id, 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    if leaf.is_brief() {
        let first = counts.first().and_then(|(id, _)| answer::label(leaf, id));
        return leaf.text.with("paper-rests-first", &[("name", first.unwrap_or_default().into())]);
    }
    let most = counts.into_iter().take(MOST_ANSWERS).filter_map(|(id, count)| {
        Some(leaf.text.with("paper-rests-on", &[("name", answer::label(leaf, id)?.into()), ("n", count.into())]))
    });
    let if_changed = leaf.text.say("paper-if-changed");
    format!("{} {if_changed}", leaf.text.with("paper-rests-most", &[("names", joined(most).into())]))
}
