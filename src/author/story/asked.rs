//! Rules, settings and questions: what holds, what is set, what is asked.

use super::case::{Case, Miss};
use super::said::Said;
use super::why;
use crate::pack::entry::Ref;
use crate::pack::rule::Rule;
use crate::reason::decide::value_of;

/// What is not as expected.
pub(super) fn misses(case: &Case<'_>) -> Vec<Miss> {
    let expect = &case.story.expect;
    let mut misses = Vec::new();
    misses.extend(expect.rules.iter().filter_map(|id| rule(case, id)));
    misses.extend(expect.not_rules.iter().filter_map(|id| not_rule(case, id)));
    misses.extend(settings(case));
    misses.extend(expect.shown.iter().filter_map(|id| shown(case, id)));
    misses.extend(expect.hidden.iter().filter_map(|id| hidden(case, id)));
    misses.extend(expect.assumed.iter().filter_map(|id| assumed(case, id)));
    misses
}

fn holds(case: &Case<'_>, id: &str) -> bool {
    let at = case.pack().rules.position(id);
    at.and_then(|at| case.decision.rules.get(at)).is_some_and(|truth| truth.holds())
}

fn rule(case: &Case<'_>, id: &Ref) -> Option<Miss> {
    if holds(case, id.as_ref()) {
        return None;
    }
    let this = |rule: &Rule| rule.id == *id.as_ref();
    let expected = Said::new("story-want-rule").with("id", id.as_ref().as_str());
    Some(case.miss(id.span(), expected, Said::new("story-came-not-held"), why::failing(case, this)))
}

fn not_rule(case: &Case<'_>, id: &Ref) -> Option<Miss> {
    if !holds(case, id.as_ref()) {
        return None;
    }
    let this = |rule: &Rule| rule.id == *id.as_ref();
    let expected = Said::new("story-want-not-rule").with("id", id.as_ref().as_str());
    Some(case.miss(id.span(), expected, Said::new("story-came-held"), why::holding(case, this)))
}

fn settings(case: &Case<'_>) -> Vec<Miss> {
    let mut misses = Vec::new();
    for (id, wanted) in &case.story.expect.settings {
        let Some(set) = case.decision.settings.get(id) else { continue };
        if value_of(wanted.as_ref()).as_ref() == Some(&set.value) {
            continue;
        }
        let written = why::raw_word(wanted.as_ref());
        let expected = Said::new("story-want-setting").with("id", id.as_str()).with("value", written);
        let came = Said::new("story-came-value").with("value", why::setting_word(&set.value));
        let mut why = why::rules(case, &set.rules);
        if why.is_empty() {
            why.push(Said::new("story-why-default"));
        }
        why.extend(why::failing(case, |rule| rule.set.get(id).is_some_and(|value| value.as_ref() == wanted.as_ref())));
        misses.push(case.miss(wanted.span(), expected, came, why));
    }
    misses
}

fn shown(case: &Case<'_>, id: &Ref) -> Option<Miss> {
    if case.facts.shown(id.as_ref()).holds() {
        return None;
    }
    let expected = Said::new("story-want-shown").with("id", id.as_ref().as_str());
    Some(case.miss(id.span(), expected, Said::new("story-came-not-asked"), why::not_asked(case, id.as_ref())))
}

fn hidden(case: &Case<'_>, id: &Ref) -> Option<Miss> {
    if !case.facts.shown(id.as_ref()).holds() {
        return None;
    }
    let expected = Said::new("story-want-hidden").with("id", id.as_ref().as_str());
    Some(case.miss(id.span(), expected, Said::new("story-came-asked"), why::asked(case, id.as_ref())))
}

fn assumed(case: &Case<'_>, id: &Ref) -> Option<Miss> {
    if case.facts.assumptions().any(|assumed| assumed.question == *id.as_ref()) {
        return None;
    }
    let expected = Said::new("story-want-assumed").with("id", id.as_ref().as_str());
    let came = match case.facts.value(id.as_ref()) {
        Some(value) => Said::new("story-came-value").with("value", why::value_word(value)),
        None => Said::new("story-came-no-answer"),
    };
    Some(case.miss(id.span(), expected, came, Vec::new()))
}
