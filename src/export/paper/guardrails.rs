//! Section 8: what I do not do, or only so, with the reason and the origin of each.

use super::wording::{clause, first_sentence, semicolon};
use super::{Block, Detail, Leaf, Line, sources};
use crate::export::plain_text;
use crate::pack::rule::Level;
use crate::pack::words::Lang;
use crate::plan::model::{Item, ItemKind};

/// Columns that a list leaves to a line.
const LINE: usize = plain_text::WIDTH - 2;

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    let of = |level: Option<Level>| -> Vec<&Item> {
        leaf.items(ItemKind::Guardrail).filter(|item| item.level == level).collect()
    };
    let (stop, warn) = (of(Some(Level::Stop)), of(Some(Level::Warn)));
    let hint: Vec<&Item> = leaf.items(ItemKind::Guardrail).filter(|item| item.level < Some(Level::Warn)).collect();
    let (told, named) = match leaf.detail {
        Detail::Brief => (stop, warn),
        Detail::Short => (stop, [warn, hint].concat()),
        Detail::Full => ([stop, warn].concat(), hint),
    };
    let legal = told.iter().any(|item| is_legal(leaf, item));
    let mut lines =
        if leaf.is_brief() { in_brief(leaf, &told) } else { told.into_iter().map(|item| line(leaf, item)).collect() };
    if !named.is_empty() {
        lines.push(leaf.lead_by("paper-also", leaf.run(named.iter().map(|item| leaf.words(&item.title)))));
    }
    let legal = legal.then(|| {
        let room = leaf.by_detail("little", "more", "more");
        Block::Text(Line::plain(leaf.text.with("paper-legal", &[("room", room.into())])))
    });
    [Block::Points(lines)].into_iter().chain(legal).collect()
}

/// A line each, without the name where both do not fit; those that would need two are named together.
fn in_brief(leaf: &Leaf<'_>, told: &[&Item]) -> Vec<Line> {
    let (mut lines, mut rest): (Vec<Line>, Vec<&Item>) = (Vec::new(), Vec::new());
    for item in told {
        match columns(leaf, item) {
            (named, _) if named <= LINE => lines.push(line(leaf, item)),
            (_, bare) if bare <= LINE => lines.push(Line::plain(leaf.hinted(&item.text)).signs(signs(leaf, item))),
            _ => rest.push(item),
        }
    }
    let last = rest.len().saturating_sub(1);
    let named = rest.iter().enumerate().fold(leaf.lead_by("paper-as-firm", ""), |line, (at, item)| {
        let mut signs = signs(leaf, item);
        let end = if at == last { "." } else { semicolon(leaf.lang()).trim_end() };
        let title = leaf.words(&item.title);
        match signs.last_mut() {
            Some(sign) => *sign += end,
            None => return line.and(format!("{title}{end}")),
        }
        line.and(title).signs(signs)
    });
    lines.extend((!rest.is_empty()).then_some(named));
    lines
}

/// Columns of a line with its name and without, in the language where it is longer: both say the same.
fn columns(leaf: &Leaf<'_>, item: &Item) -> (usize, usize) {
    let signs: usize = signs(leaf, item).iter().map(|sign| sign.chars().count() + 1).sum();
    let count = |lang: Lang| {
        let bare = clause(first_sentence(item.text.get(lang))).chars().count() + 1 + signs;
        (item.title.get(lang).chars().count() + 2 + bare, bare)
    };
    let [(named, bare), (other_named, other_bare)] = [Lang::En, Lang::Fr].map(count);
    (named.max(other_named), bare.max(other_bare))
}

fn is_legal(leaf: &Leaf<'_>, item: &Item) -> bool {
    leaf.pack.guardrails.get(&item.id).is_some_and(|guardrail| guardrail.legal)
}

/// The guardrail and its origin.
fn line(leaf: &Leaf<'_>, item: &Item) -> Line {
    let level = if item.level == Some(Level::Stop) { "stop" } else { "warn" };
    let title =
        leaf.text.with("paper-guardrail", &[("level", level.into()), ("title", leaf.words(&item.title).into())]);
    Line::lead(title, leaf.hinted(&item.text)).signs(signs(leaf, item))
}

fn signs(leaf: &Leaf<'_>, item: &Item) -> Vec<String> {
    sources::signs(leaf, &item.because.claims, is_legal(leaf, item))
}
