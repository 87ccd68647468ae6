//! What comes first, and when phases begin.

use super::case::{Case, Miss};
use super::said::Said;
use super::{meets, why};
use crate::pack::entry::Ref;
use crate::plan::model::ItemKind;

/// What is not as expected.
pub(super) fn misses(case: &Case<'_>) -> Vec<Miss> {
    let expect = &case.story.expect;
    let mut misses = Vec::new();
    misses.extend(expect.first_setup.as_ref().and_then(|id| first_setup(case, id)));
    for (phase, day) in &expect.phase_from {
        let begins = case.plan.phases.iter().find(|span| span.id == *phase).map(|span| span.from_day);
        if let Some(begins) = begins.filter(|begins| begins < day.as_ref()) {
            let expected = Said::new("story-want-phase-from").with("id", phase.as_str()).with("day", *day.as_ref());
            let came = Said::new("story-came-day").with("day", begins);
            misses.push(case.miss(day.span(), expected, came, Vec::new()));
        }
    }
    misses.extend(expect.before_phase.iter().filter_map(|(early, phase)| before(case, early, phase)));
    misses
}

fn first_setup(case: &Case<'_>, id: &Ref) -> Option<Miss> {
    let first = case.plan.items.iter().find(|item| item.kind == ItemKind::Setup);
    if first.is_some_and(|first| first.id == *id.as_ref()) {
        return None;
    }
    let expected = Said::new("story-want-first-setup").with("id", id.as_ref().as_str());
    let (came, why) = match first {
        Some(first) => (Said::new("story-came-first").with("id", first.id.as_str()), Vec::new()),
        None => why::missing(case, id.as_ref()),
    };
    Some(case.miss(id.span(), expected, came, why))
}

fn before(case: &Case<'_>, early: &str, phase: &Ref) -> Option<Miss> {
    let expected = || Said::new("story-want-before-phase").with("id", early).with("phase", phase.as_ref().as_str());
    let Some(item) = meets::item(case, early) else {
        let (came, why) = why::missing(case, early);
        return Some(case.miss(phase.span(), expected(), came, why));
    };
    let of_phase =
        case.plan.items.iter().filter(|item| item.kind == ItemKind::Activity && item.phase == *phase.as_ref());
    let begins = of_phase.map(|item| item.from_day).min()?;
    (item.from_day > begins).then(|| {
        let came = Said::new("story-came-after").with("day", item.from_day).with("begins", begins);
        case.miss(phase.span(), expected(), came, Vec::new())
    })
}
