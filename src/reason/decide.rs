//! Applies the effects of the rules that hold, in the order of precedence.
//!
//! Stop-level guardrails cannot be forbidden (`pack::check` refuses a rule that tries); after them a
//! forbidding beats every wish, `require` beats `signature`, and `signature` beats `add`. Nothing that
//! loses is forgotten: it goes to `set_aside` with the rules on both sides.

use crate::pack::Pack;
use crate::pack::entry::Ref;
use crate::pack::heuristic::{Merge, Setting};
use crate::pack::rule::Rule;
use crate::pack::value::{RawValue, Value};
use crate::reason::decision::{Decision, Rank, Set, SetAside, SettingValue, Standing};
use crate::reason::facts::Facts;
use crate::reason::truth::Truth;
use std::collections::{BTreeMap, BTreeSet};

/// Decides everything from the truth of each rule.
#[must_use]
pub fn decide(pack: &Pack, facts: &Facts, rules: Vec<Truth>) -> Decision {
    let mut decision = Decision {
        rules,
        items: BTreeMap::new(),
        forbidden: BTreeMap::new(),
        set_aside: Vec::new(),
        levels: BTreeMap::new(),
        settings: BTreeMap::new(),
        warnings: Vec::new(),
        open_items: Vec::new(),
    };
    let holding: Vec<(usize, &Rule)> = with_truth(pack, &decision.rules, Truth::Holds);
    forbid(&mut decision, &holding);
    wish(&mut decision, &holding);
    raise(&mut decision, &holding);
    warn(&mut decision, &holding);
    look_ahead(pack, &mut decision);
    settle(pack, facts, &mut decision, &holding);
    decision
}

fn with_truth<'a>(pack: &'a Pack, truths: &[Truth], wanted: Truth) -> Vec<(usize, &'a Rule)> {
    pack.rules.iter().enumerate().zip(truths).filter(|(_, truth)| **truth == wanted).map(|(rule, _)| rule).collect()
}

fn forbid(decision: &mut Decision, holding: &[(usize, &Rule)]) {
    for (at, rule) in holding {
        for item in &rule.forbid {
            decision.forbidden.entry(item.as_ref().clone()).or_default().push(*at);
        }
    }
}

fn wish(decision: &mut Decision, holding: &[(usize, &Rule)]) {
    let mut lost: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, rule) in holding {
        for (rank, item) in wishes(rule) {
            if decision.forbidden.contains_key(item.as_ref()) {
                lost.entry(item.as_ref()).or_default().push(*at);
            } else {
                want(&mut decision.items, item.as_ref(), rank, *at);
            }
        }
    }
    for (item, wanted_by) in lost {
        let beaten_by = decision.forbidden.get(item).cloned().unwrap_or_default();
        decision.set_aside.push(SetAside { item: item.to_owned(), wanted_by, beaten_by });
    }
}

fn wishes(rule: &Rule) -> impl Iterator<Item = (Rank, &Ref)> {
    let required = rule.require.iter().map(|item| (Rank::Required, item));
    let signature = rule.signature.iter().map(|item| (Rank::Signature, item));
    let added = rule.add.iter().map(|item| (Rank::Added, item));
    required.chain(signature).chain(added)
}

fn want(items: &mut BTreeMap<String, Standing>, item: &str, rank: Rank, rule: usize) {
    let standing = items.entry(item.to_owned()).or_insert_with(|| Standing { rank, rules: Vec::new(), firm: true });
    if rank > standing.rank {
        standing.rank = rank;
        standing.rules.clear();
    }
    if rank == standing.rank && !standing.rules.contains(&rule) {
        standing.rules.push(rule);
    }
}

fn raise(decision: &mut Decision, holding: &[(usize, &Rule)]) {
    for (_, rule) in holding {
        for (guardrail, level) in &rule.level {
            let raised = decision.levels.entry(guardrail.clone()).or_insert(*level.as_ref());
            *raised = (*raised).max(*level.as_ref());
        }
    }
}

fn warn(decision: &mut Decision, holding: &[(usize, &Rule)]) {
    for (at, rule) in holding {
        for warning in &rule.warn {
            match decision.warnings.iter_mut().find(|(id, _)| id == warning.as_ref()) {
                Some((_, rules)) => rules.push(*at),
                None => decision.warnings.push((warning.as_ref().clone(), vec![*at])),
            }
        }
    }
}

/// Rules that are still open: what they could forbid is not firm, what they could bring in may come.
fn look_ahead(pack: &Pack, decision: &mut Decision) {
    let open = with_truth(pack, &decision.rules, Truth::Open);
    let mut may_come = BTreeSet::new();
    for (_, rule) in open {
        for item in &rule.forbid {
            if let Some(standing) = decision.items.get_mut(item.as_ref()) {
                standing.firm = false;
            }
        }
        for (_, item) in wishes(rule) {
            if !decision.items.contains_key(item.as_ref()) && !decision.forbidden.contains_key(item.as_ref()) {
                may_come.insert(item.as_ref().clone());
            }
        }
    }
    decision.open_items = may_come.into_iter().collect();
}

fn settle(pack: &Pack, facts: &Facts, decision: &mut Decision, holding: &[(usize, &Rule)]) {
    for setting in &pack.settings {
        let set = merged(setting, holding);
        decision.settings.insert(setting.id.clone(), set);
    }
    for setting in &pack.settings {
        let Some(cap) = setting.at_most.as_ref().and_then(|cap| cap_of(facts, decision, cap.as_ref())) else {
            continue;
        };
        if let Some(Set { value: SettingValue::Number(number), .. }) = decision.settings.get_mut(&setting.id) {
            *number = (*number).min(cap);
        }
    }
}

fn cap_of(facts: &Facts, decision: &Decision, id: &str) -> Option<i64> {
    match (facts.value(id), decision.settings.get(id)) {
        (Some(Value::Number(number)), _) => Some(*number),
        (_, Some(Set { value: SettingValue::Number(number), .. })) => Some(*number),
        _ => None,
    }
}

fn merged(setting: &Setting, holding: &[(usize, &Rule)]) -> Set {
    let given = holding.iter().filter_map(|(at, rule)| {
        rule.set.get(&setting.id).and_then(|raw| value_of(raw.as_ref())).map(|value| (*at, value))
    });
    let mut set = Set { value: value_of(&setting.default).unwrap_or(SettingValue::Number(0)), rules: Vec::new() };
    for (at, value) in given {
        if set.rules.is_empty() || wins(setting.merge, &value, &set.value) {
            set = Set { value, rules: vec![at] };
        } else if value == set.value {
            set.rules.push(at);
        }
    }
    set
}

/// Whether a later rule's value replaces the one so far. The default never competes with rules.
fn wins(merge: Merge, new: &SettingValue, old: &SettingValue) -> bool {
    match (merge, new, old) {
        (Merge::Min, SettingValue::Number(new), SettingValue::Number(old)) => new < old,
        (Merge::Max, SettingValue::Number(new), SettingValue::Number(old)) => new > old,
        (Merge::Last, new, old) => new != old,
        _ => false,
    }
}

/// A setting's value as written; `None` for a kind that settings do not have.
#[must_use]
pub fn value_of(raw: &RawValue) -> Option<SettingValue> {
    match raw {
        RawValue::Number(number) => Some(SettingValue::Number(*number)),
        RawValue::Text(text) => Some(SettingValue::Text(text.clone())),
        RawValue::List(list) => list
            .iter()
            .map(|entry| if let RawValue::Number(number) = entry { Some(*number) } else { None })
            .collect::<Option<Vec<i64>>>()
            .map(SettingValue::Numbers),
        RawValue::Date(_) => None,
    }
}
