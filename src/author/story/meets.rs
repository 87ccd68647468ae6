//! Lines of the plan: which must be there, which must not, at which level; warnings.

use super::case::{Case, Miss};
use super::said::Said;
use super::why;
use crate::pack::entry::Ref;
use crate::plan::model::{Item, ItemKind};
use std::collections::BTreeSet;

/// What is not as expected.
pub(super) fn lines(case: &Case<'_>) -> Vec<Miss> {
    let expect = &case.story.expect;
    let mut misses = Vec::new();
    misses.extend(expect.present.iter().filter_map(|id| present(case, id)));
    misses.extend(expect.absent.iter().filter_map(|id| absent(case, id)));
    misses.extend(expect.one_of.iter().filter_map(|ids| one_of(case, ids)));
    misses.extend(expect.set_aside.iter().filter_map(|id| set_aside(case, id)));
    misses.extend(expect.warnings.iter().filter_map(|id| warning(case, id)));
    misses.extend(levels(case));
    misses
}

pub(super) fn item<'c>(case: &'c Case<'_>, id: &str) -> Option<&'c Item> {
    case.plan.items.iter().find(|item| item.id == id)
}

fn present(case: &Case<'_>, id: &Ref) -> Option<Miss> {
    if item(case, id.as_ref()).is_some() {
        return None;
    }
    let expected = Said::new("story-want-present").with("id", id.as_ref().as_str());
    let (came, why) = why::missing(case, id.as_ref());
    Some(case.miss(id.span(), expected, came, why))
}

fn absent(case: &Case<'_>, id: &Ref) -> Option<Miss> {
    let item = item(case, id.as_ref())?;
    let expected = Said::new("story-want-absent").with("id", id.as_ref().as_str());
    let why = why::because(case, &item.because);
    Some(case.miss(id.span(), expected, Said::new("story-came-there"), why))
}

fn one_of(case: &Case<'_>, ids: &[Ref]) -> Option<Miss> {
    if ids.iter().any(|id| item(case, id.as_ref()).is_some()) {
        return None;
    }
    let names: BTreeSet<String> = ids.iter().map(|id| format!("`{}`", id.as_ref())).collect();
    let names = names.into_iter().collect::<Vec<_>>().join(", ");
    let mut why: Vec<Said> = Vec::new();
    for said in ids.iter().filter_map(|id| why::missing(case, id.as_ref()).1.into_iter().next()) {
        if !why.contains(&said) {
            why.push(said);
        }
    }
    let span = ids.first().map_or(0..0, Ref::span);
    let expected = Said::new("story-want-one-of").with("ids", names);
    Some(case.miss(span, expected, Said::new("story-came-none"), why))
}

fn set_aside(case: &Case<'_>, id: &Ref) -> Option<Miss> {
    if case.plan.set_aside.iter().any(|aside| aside.id == *id.as_ref()) {
        return None;
    }
    let expected = Said::new("story-want-set-aside").with("id", id.as_ref().as_str());
    let (came, why) = match item(case, id.as_ref()) {
        Some(item) => (Said::new("story-came-there"), why::because(case, &item.because)),
        None => (Said::new("story-came-unwanted"), why::wishes(case, id.as_ref())),
    };
    Some(case.miss(id.span(), expected, came, why))
}

fn warning(case: &Case<'_>, id: &Ref) -> Option<Miss> {
    if case.plan.warnings.iter().any(|warning| warning.id == *id.as_ref()) {
        return None;
    }
    let gives = |rule: &crate::pack::rule::Rule| rule.warn.iter().any(|warning| warning.as_ref() == id.as_ref());
    let expected = Said::new("story-want-warning").with("id", id.as_ref().as_str());
    Some(case.miss(id.span(), expected, Said::new("story-came-missing"), why::failing(case, gives)))
}

fn levels(case: &Case<'_>) -> Vec<Miss> {
    let mut misses = Vec::new();
    for (id, level) in &case.story.expect.levels {
        let guardrail = case.plan.items.iter().find(|item| item.kind == ItemKind::Guardrail && item.id == *id);
        let found = guardrail.and_then(|item| item.level);
        if found == Some(*level.as_ref()) {
            continue;
        }
        let expected =
            Said::new("story-want-level").with("id", id.as_str()).with("level", why::level_word(*level.as_ref()));
        let raises = |rule: &crate::pack::rule::Rule| rule.level.contains_key(id);
        let (came, why) = match found {
            Some(found) => {
                let came = Said::new("story-came-value").with("value", why::level_word(found));
                (came, why::holding(case, raises).into_iter().chain(why::failing(case, raises)).collect())
            }
            None => why::missing(case, id),
        };
        misses.push(case.miss(level.span(), expected, came, why));
    }
    misses
}
