//! What makes the difference: rules that are new, gone, changed, or come out otherwise; the entry itself.

use super::case::{Both, Side};
use super::entries::How;
use crate::author::story::Said;
use crate::pack::rule::Rule;

/// More rules than this help nobody to see what changed.
const MOST: usize = 4;

/// Why a line comes, goes or changes.
pub(super) fn line(both: &Both<'_>, id: &str) -> Vec<Said> {
    let mut said = of(both, &behind(&both.old, id), &behind(&both.new, id), "", id);
    if said.is_empty() {
        // No rule changed its mind: the line found room, or lost it.
        let aside = both.new.plan.set_aside.iter().find(|aside| aside.id == id);
        let reasons = aside.iter().flat_map(|aside| &aside.because.reasons);
        said.extend(reasons.map(|words| Said::new("diff-why-reason").with("reason", words)));
    }
    if said.is_empty() {
        said.push(Said::new("diff-why-room"));
    }
    said
}

/// Why the first sentence changes.
pub(super) fn headline(both: &Both<'_>) -> Vec<Said> {
    let set = |side: &Side<'_>| {
        let set = side.decision.settings.get("headline_template");
        (side.ids(set.map_or(&[][..], |set| &set.rules)), side.decision.text("headline_template").to_owned())
    };
    let ((before, _), (after, template)) = (set(&both.old), set(&both.new));
    of(both, &before, &after, "template", &template)
}

/// All rules that had a say in whether and how a line is there.
fn behind(side: &Side<'_>, id: &str) -> Vec<String> {
    let names = |rule: &&Rule| {
        let wishes = rule.require.iter().chain(&rule.signature).chain(&rule.add).chain(&rule.forbid);
        wishes.into_iter().any(|item| item.as_ref() == id) || rule.level.contains_key(id)
    };
    let mut rules: Vec<String> = side.engine.pack().rules.iter().filter(names).map(|rule| rule.id.clone()).collect();
    let item = side.plan.items.iter().find(|item| item.id == id).map(|item| &item.because);
    let aside = side.plan.set_aside.iter().find(|aside| aside.id == id).map(|aside| &aside.because);
    rules.extend(item.into_iter().chain(aside).flat_map(|because| because.rules.clone()));
    rules
}

/// Of these rules those that make a difference, after the entry itself if that changed. Without a kind, the
/// entry is one of the catalogue.
pub(super) fn of(both: &Both<'_>, before: &[String], after: &[String], kind: &str, id: &str) -> Vec<Said> {
    let catalogue = ["activity", "guardrail", "metric", "check"];
    let of_kind = |found: &str| if kind.is_empty() { catalogue.contains(&found) } else { found == kind };
    let itself = both.entries.iter().find(|entry| entry.id == id && of_kind(entry.kind));
    let entry = itself.and_then(|entry| match &entry.how {
        How::Changed(keys) => {
            let said = Said::new("diff-why-entry").with("id", id).with("at", entry.at.as_str());
            Some(said.with("keys", keys.join(", ")))
        }
        How::Added | How::Removed => None,
    });
    let mut rules: Vec<&String> = Vec::new();
    for rule in before.iter().chain(after) {
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    let differ = rules.into_iter().filter_map(|rule| one(both, rule)).take(MOST);
    entry.into_iter().chain(differ).collect()
}

/// What is different about a rule, if it has a say on either side.
fn one(both: &Both<'_>, id: &str) -> Option<Said> {
    let (held, holds) = (both.old.holds(id), both.new.holds(id));
    if !held && !holds {
        return None;
    }
    let rule = |side: &Side<'_>| side.engine.pack().rules.get(id).map(|rule| rule.reason.clone());
    let reason = rule(&both.new).or_else(|| rule(&both.old))?;
    let entry = both.entries.iter().find(|entry| entry.kind == "rule" && entry.id == id);
    let said = |key| Said::new(key).with("id", id).with("reason", &reason);
    Some(match (entry.map(|entry| (&entry.how, &entry.at)), held, holds) {
        (Some((How::Added, at)), ..) => said("diff-why-new").with("at", at.as_str()),
        (Some((How::Removed, _)), ..) => said("diff-why-gone"),
        (Some((How::Changed(keys), at)), ..) => {
            said("diff-why-changed").with("at", at.as_str()).with("keys", keys.join(", "))
        }
        (None, false, true) => said("diff-why-holds-now"),
        (None, true, false) => said("diff-why-holds-no-more"),
        (None, ..) => return None,
    })
}
