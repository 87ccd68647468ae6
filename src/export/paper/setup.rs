//! Section 7: what is set up once – the sitting, the profile, lists and searches.

use super::{Block, Leaf, Line};
use crate::plan::model::{Item, ItemKind, Query};

/// Searches on paper where room is short; the saved plan has them all.
const SEARCHES: [usize; 3] = [0, 2, 6];

pub(super) fn blocks(leaf: &Leaf<'_>) -> Vec<Block> {
    let tasks = leaf.items(ItemKind::Setup).enumerate().map(|(at, item)| task(leaf, at, item)).collect();
    let mut blocks = vec![Block::Text(Line::plain(sitting(leaf))), Block::Tasks(tasks)];
    let mut points = Vec::new();
    if leaf.is_full() {
        let profile: Vec<&str> = leaf.items(ItemKind::Profile).map(|item| leaf.words(&item.text)).collect();
        if !profile.is_empty() {
            points.push(leaf.lead_by("paper-profile", leaf.run(profile)));
        }
        points.extend(
            leaf.plan.lists.iter().map(|list| leaf.lead(&listed(leaf, leaf.words(&list.name)), leaf.told(&list.text))),
        );
    } else if !leaf.is_brief() && !leaf.plan.lists.is_empty() {
        points.push(leaf.lead_by("paper-lists", leaf.run(leaf.plan.lists.iter().map(|list| leaf.words(&list.name)))));
    }
    points.extend(searches(leaf));
    blocks.push(Block::Points(points));
    blocks
}

fn sitting(leaf: &Leaf<'_>) -> String {
    let Some(setup) = &leaf.plan.setup else {
        return leaf.text.say("paper-setup-bites");
    };
    let args = [
        ("day", leaf.text.date_short(setup.day).into()),
        ("time", leaf.clock(setup.start).into()),
        ("minutes", leaf.text.minutes(setup.minutes.into()).into()),
    ];
    leaf.text.with("paper-setup-sitting", &args)
}

/// A thing to set up. The first is said in full: it is what one does first; then what the sitting holds, in a
/// sentence; what comes later has its day.
fn task(leaf: &Leaf<'_>, at: usize, item: &Item) -> Line {
    let minutes = leaf.text.minutes(item.minutes.into());
    let now = leaf.plan.setup.as_ref().is_none_or(|setup| setup.items.contains(&item.id));
    let when = if now { minutes } else { format!("{}, {minutes}", leaf.text.date_short(leaf.day(item.from_day))) };
    let line = Line::lead(leaf.words(&item.title), format!("({when})."));
    match (at, now) {
        (0, _) if !leaf.is_brief() => line.and(leaf.words(&item.text)),
        (0, _) => line.and(leaf.told(&item.text)),
        (_, true) if !leaf.is_brief() => line.and(leaf.told(&item.text)),
        (_, false) if leaf.is_full() => line.and(leaf.told(&item.text)),
        _ => line,
    }
}

/// "List Core".
fn listed(leaf: &Leaf<'_>, name: &str) -> String {
    leaf.text.with("paper-list", &[("name", name.into())])
}

/// Searches to paste, those of a kind after one title. A title may end with its subject, which the query names.
fn searches(leaf: &Leaf<'_>) -> Vec<Line> {
    let [brief, short, full] = SEARCHES;
    let most = leaf.by_detail(brief, short, full);
    let mut kinds: Vec<(&str, Vec<&str>)> = Vec::new();
    for search in leaf.plan.searches.iter().take(most) {
        let (kind, query) = (kind(leaf, search), leaf.words(&search.query));
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, queries)) => queries.push(query),
            None => kinds.push((kind, vec![query])),
        }
    }
    let search = |kind: &str| leaf.text.with("paper-search", &[("name", kind.into())]);
    kinds.into_iter().map(|(kind, queries)| copies(Line::lead(search(kind), ""), &queries)).collect()
}

fn kind<'a>(leaf: &Leaf<'a>, search: &'a Query) -> &'a str {
    let title = leaf.words(&search.title);
    title.split_once(':').map_or(title, |(kind, _)| kind).trim_end()
}

fn copies(line: Line, queries: &[&str]) -> Line {
    let first = queries.iter().take(1).fold(line, |line, query| line.copy(*query));
    queries.iter().skip(1).fold(first, |line, query| line.and("·").copy(*query))
}
