//! Section 7: what is set up once – the sitting, the profile, lists and searches.

use super::{Block, Detail, Leaf, Line, Part};

use crate::plan::model::{Item, ItemKind, Query};

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(setup) = &leaf.plan.setup {
        let args = [
            ("day", leaf.text.date_long(setup.day).into()),
            ("time", leaf.clock(setup.start).into()),
            ("minutes", leaf.text.minutes(setup.minutes.into()).into()),
        ];
        blocks.push(Block::Text(Line::plain(leaf.text.with("paper-setup-sitting", &args))));
    } else {
        blocks.push(Block::Text(Line::plain(leaf.text.say("paper-setup-bites"))));
    }
    blocks.push(Block::Tasks(leaf.items(ItemKind::Setup).enumerate().map(|(at, item)| task(leaf, at, item)).collect()));
    let mut points = Vec::new();
    if leaf.detail > Detail::Bare {
        let profile = leaf.items(ItemKind::Profile).map(|item| leaf.words(&item.text)).collect();
        titled(&mut points, leaf, "paper-profile", leaf.list_or_run(profile));
    }
    titled(&mut points, leaf, "paper-lists", lists(leaf));
    titled(&mut points, leaf, "paper-searches", searches(leaf));
    blocks.extend(points);
    blocks
}

fn lists(leaf: &Leaf<'_>) -> Vec<Line> {
    if leaf.detail < Detail::Rich {
        let names: Vec<&str> = leaf.plan.lists.iter().map(|list| leaf.words(&list.name)).collect();
        return leaf.list_or_run(names);
    }
    let named = leaf.plan.lists.iter();
    named.map(|list| Line::lead(leaf.lead(leaf.words(&list.name)), leaf.words(&list.text))).collect()
}

/// Where room is short, the first searches: the others are in the saved plan.
fn searches(leaf: &Leaf<'_>) -> Vec<Line> {
    let most = match leaf.detail {
        Detail::Tight | Detail::Bare => 2,
        Detail::Lean => 4,
        Detail::Rich => usize::MAX,
    };
    let queries = leaf.plan.searches.iter().filter(|search| leaf.detail == Detail::Rich || is_first(leaf, search)).take(most);
    queries.map(|search| Line::plain(leaf.lead(leaf.words(&search.title))).copy(leaf.words(&search.query))).collect()
}

/// Whether a search is the first of its kind: the others only look for another subject.
fn is_first(leaf: &Leaf<'_>, search: &Query) -> bool {
    let kind = |query: &Query| leaf.words(&query.title).split(':').next().unwrap_or_default().to_owned();
    let first = leaf.plan.searches.iter().find(|other| kind(other) == kind(search));
    first.is_some_and(|first| std::ptr::eq(first, search))
}

/// A thing to set up. The first is said in full: it is what one does tonight.
fn task(leaf: &Leaf<'_>, at: usize, item: &Item) -> Line {
    let line = Line::lead(leaf.words(&item.title), format!("({}).", leaf.text.minutes(item.minutes.into())));
    match (at, leaf.detail) {
        (0, _) => line.and(leaf.words(&item.text)),
        (_, Detail::Tight | Detail::Bare) => line,
        _ => line.and(leaf.told(&item.text)),
    }
}

/// A list under a few words; nothing when it is empty.
fn titled(blocks: &mut Vec<Block>, leaf: &Leaf<'_>, key: &str, mut lines: Vec<Line>) {
    match lines.as_mut_slice() {
        [] => {}
        [only] if leaf.detail < Detail::Rich => {
            only.0.insert(0, Part::Strong(leaf.lead(&leaf.text.say(key))));
            blocks.push(Block::Text(only.clone()));
        }
        _ => {
            blocks.push(Block::Text(Line::lead(leaf.text.say(key), "")));
            blocks.push(Block::Points(lines));
        }
    }
}
