//! Searching all advice there is: what is in the plan opens its reasons, what is not says what would bring it in.

use crate::app::field::line::Line;
use crate::app::plan_view::Row;
use crate::app::{Ctx, Effect, Model, Overlay};
use crate::intent::Intent;
use crate::pack::Pack;
use crate::pack::words::Words;
use crate::why::why_not::{WhyNot, catalogue};
use crate::why::{Evidence, Person};
use std::sync::Arc;

/// Pieces of advice offered before anything is typed.
const NEAR: usize = 3;

/// A search.
#[derive(Debug, Clone)]
pub struct Search {
    /// What is typed.
    pub line: Line,
    /// Ids of what was nearly in the plan: offered first.
    pub near: Vec<String>,
    /// Ids of what is called so.
    pub found: Vec<String>,
    /// Place of the highlighted one.
    pub row: usize,
}

/// Opens the search, with what was nearly reached on top.
pub fn open(model: &mut Model, ctx: &Ctx) {
    let near = near(model, ctx);
    let mut search = Search { line: Line::default(), near, found: Vec::new(), row: 0 };
    find(&mut search, ctx);
    model.overlays.push(Overlay::Search(search));
}

/// What the plan set aside; when that is nothing, what a single other answer would most often bring in.
fn near(model: &Model, ctx: &Ctx) -> Vec<String> {
    let pack = ctx.engine.pack();
    let Some(plan) = &model.plan else { return Vec::new() };
    let aside = plan.set_aside.iter().map(|aside| aside.id.clone()).filter(|id| title(pack, id).is_some());
    let aside: Vec<String> = aside.take(NEAR).collect();
    if !aside.is_empty() {
        return aside;
    }
    let answers = model.session.answers();
    let evidence = Evidence::of(person(model, ctx, &answers));
    let times = |id: &str| evidence.singles().iter().filter(|case| case.gist.lines.contains_key(id)).count();
    let missing = catalogue(pack).filter(|id| !evidence.gist.lines.contains_key(id));
    let mut reached: Vec<(usize, &str)> = missing.map(|id| (times(id), id)).filter(|(times, _)| *times > 0).collect();
    reached.sort_by_key(|(times, _)| std::cmp::Reverse(*times));
    reached.into_iter().take(NEAR).map(|(_, id)| id.to_owned()).collect()
}

fn person<'a>(model: &Model, ctx: &'a Ctx, answers: &'a crate::reason::Answers) -> Person<'a> {
    Person { engine: &ctx.engine, answers, today: model.day(ctx) }
}

/// Why a piece of advice is not in the plan, as if no question were left to ask; `None` when it is in it.
#[must_use]
pub fn why_not(model: &Model, ctx: &Ctx, item: &str) -> Option<WhyNot> {
    let answers = model.session.answers();
    WhyNot::of(&Evidence::of(person(model, ctx, &answers)), item)
}

/// The name of a piece of advice, in both languages.
#[must_use]
pub fn title<'p>(pack: &'p Pack, item: &str) -> Option<&'p Words> {
    let title = pack.activities.get(item).map(|one| &one.title);
    let title = title.or_else(|| pack.guardrails.get(item).map(|one| &one.title));
    let title = title.or_else(|| pack.metrics.get(item).map(|one| &one.title));
    title.or_else(|| pack.checklists.get(item).map(|one| &one.text))
}

/// Everything that is called so: each word typed is part of its name in either language, or of its id.
#[must_use]
pub fn called(pack: &Pack, typed: &str) -> Vec<String> {
    let typed = plain(typed);
    let is_called = |id: &&str| {
        let names = title(pack, id).map(|words| format!("{id} {} {}", plain(&words.en), plain(&words.fr)));
        names.is_some_and(|names| typed.split(' ').all(|word| names.contains(word)))
    };
    catalogue(pack).filter(is_called).map(str::to_owned).collect()
}

fn plain(text: &str) -> String {
    let spaced = text.to_lowercase().replace('’', "'");
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn find(search: &mut Search, ctx: &Ctx) {
    let all = called(ctx.engine.pack(), search.line.text());
    let first = if search.line.text().trim().is_empty() { search.near.clone() } else { Vec::new() };
    let rest: Vec<String> = all.into_iter().filter(|id| !first.contains(id)).collect();
    search.found = first.into_iter().chain(rest).collect();
    search.row = 0;
}

/// Edits what is typed, and looks again.
pub fn edited(search: &mut Search, ctx: &Ctx, edit: impl FnOnce(&mut Line)) {
    let before = search.line.text().to_owned();
    edit(&mut search.line);
    if search.line.text() != before {
        find(search, ctx);
    }
}

/// A key while the search is on top.
pub fn intent(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    let page = usize::from(model.size.1 / 3).max(1);
    let Some(Overlay::Search(search)) = model.overlays.last_mut() else { return Vec::new() };
    let last = search.found.len().saturating_sub(1);
    match intent {
        Intent::Up => search.row = search.row.saturating_sub(1),
        Intent::Down => search.row = (search.row + 1).min(last),
        Intent::PageUp => search.row = search.row.saturating_sub(page),
        Intent::PageDown => search.row = (search.row + page).min(last),
        Intent::Accept => look(model, ctx),
        _ => edited(search, ctx, |line| {
            let _ = line.intent(intent);
        }),
    }
    Vec::new()
}

/// Looks at one of the rows.
pub fn take(model: &mut Model, ctx: &Ctx, row: usize) {
    if let Some(Overlay::Search(search)) = model.overlays.last_mut() {
        search.row = row;
    }
    look(model, ctx);
}

fn look(model: &mut Model, ctx: &Ctx) {
    let Some(Overlay::Search(search)) = model.overlays.last() else { return };
    let Some(item) = search.found.get(search.row).cloned() else { return };
    let at = model.plan.as_ref().and_then(|plan| plan.items.iter().position(|line| line.id == item));
    let panel = match at {
        Some(at) => Some(Overlay::Reasons { row: Row::Item(at), scroll: 0 }),
        None => why_not(model, ctx, &item).map(|why| Overlay::WhyNot { why: Arc::new(why), scroll: 0 }),
    };
    model.overlays.extend(panel);
}
