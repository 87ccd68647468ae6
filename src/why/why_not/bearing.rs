//! Which questions can make a difference to a line: read off the pack, never too few.

use crate::pack::Pack;
use crate::pack::catalogue::Checklist;
use crate::pack::condition::Condition;
use crate::pack::entry::Ref;
use crate::pack::question::Question;
use crate::pack::rule::Rule;
use crate::plan::{CHOOSE_LINES, OBJECTIVE, OBJECTIVE2};
use crate::why::person::Questions;

/// The keys that a condition tests.
pub(super) fn tested(condition: Option<&Condition>) -> impl Iterator<Item = &str> {
    let tests = condition.into_iter().flat_map(|condition| &condition.tables).flat_map(|tests| &tests.0);
    tests.map(|(key, _)| key.as_ref().as_str())
}

/// The keys that a rule tests.
pub(super) fn tested_by(rule: &Rule) -> impl Iterator<Item = &str> {
    tested(rule.when.as_ref()).chain(tested(rule.unless.as_ref()))
}

/// The keys on which it can depend whether a line gets one of the places for which lines of its kind compete;
/// none for what does not compete.
pub(super) fn contested<'a>(pack: &'a Pack, item: &str) -> Vec<&'a str> {
    if pack.activities.get(item).is_some() {
        let is_activity = |one: &Ref| pack.activities.get(one.as_ref()).is_some();
        let mut keys = of_rules(pack, |rule| !rule.set.is_empty() || named(rule).any(is_activity));
        keys.extend(pack.activities.iter().flat_map(|activity| tested(activity.when.as_ref())));
        keys.extend(
            pack.settings.iter().filter_map(|setting| setting.at_most.as_ref()).map(|cap| cap.as_ref().as_str()),
        );
        keys.extend(CHOOSE_LINES);
        keys
    } else if pack.metrics.get(item).is_some() {
        let places = caps(pack, "metrics_at_most");
        let is_metric = |one: &Ref| pack.metrics.get(one.as_ref()).is_some();
        let mut keys = of_rules(pack, |rule| sets(rule, &places) || named(rule).any(is_metric));
        keys.extend(pack.metrics.iter().flat_map(|metric| tested(metric.when.as_ref())));
        keys.extend(places.into_iter().chain([OBJECTIVE, OBJECTIVE2]));
        keys
    } else if pack.checklists.get(item).is_some_and(|check| check.list == Checklist::Ritual) {
        let places = caps(pack, "rituals_at_most");
        let is_check = |one: &Ref| pack.checklists.get(one.as_ref()).is_some();
        let mut keys = of_rules(pack, |rule| sets(rule, &places) || named(rule).any(is_check));
        keys.extend(pack.checklists.iter().flat_map(|check| tested(check.when.as_ref())));
        keys.extend(places);
        keys
    } else {
        Vec::new()
    }
}

fn of_rules(pack: &Pack, speaks: impl Fn(&Rule) -> bool) -> Vec<&str> {
    pack.rules.iter().filter(|rule| speaks(rule)).flat_map(tested_by).collect()
}

fn named(rule: &Rule) -> impl Iterator<Item = &Ref> {
    rule.require.iter().chain(&rule.signature).chain(&rule.add).chain(&rule.forbid)
}

fn sets(rule: &Rule, settings: &[&str]) -> bool {
    settings.iter().any(|setting| rule.set.contains_key(*setting))
}

/// A setting, the setting that caps it, and so on; the last one may be a derived number.
fn caps<'a>(pack: &'a Pack, setting: &'a str) -> Vec<&'a str> {
    let mut chain = vec![setting];
    while let Some(cap) = chain.last().and_then(|last| pack.settings.get(last)?.at_most.as_ref()) {
        if chain.contains(&cap.as_ref().as_str()) {
            break;
        }
        chain.push(cap.as_ref());
    }
    chain
}

/// The questions behind some keys: derived facts taken back to what they are computed from, whatever decides
/// whether such a question is shown, and the questions that lend options to each other: one of two may have to
/// give an option up before the other can take it.
pub(super) fn questions(pack: &Pack, keys: Vec<&str>) -> Questions {
    let (mut found, mut open, mut seen) = (Questions::new(), keys, Vec::new());
    while let Some(key) = open.pop() {
        if seen.contains(&key) {
            continue;
        }
        seen.push(key);
        if let Some(question) = pack.questions.get(key) {
            found.extend(pack.questions.position(key));
            open.extend(tested(question.when.as_ref()));
            open.extend(question.options_of.iter().map(|lender| lender.as_ref().as_str()));
            open.extend(borrowers(pack, key));
        } else if let Some(derived) = pack.derived.get(key) {
            open.extend(derived.inputs());
        }
    }
    found
}

fn borrowers<'a>(pack: &'a Pack, lender: &str) -> impl Iterator<Item = &'a str> {
    let borrow = move |question: &&Question| question.options_of.as_ref().is_some_and(|of| of.as_ref() == lender);
    pack.questions.iter().filter(borrow).map(|question| question.id.as_str())
}
