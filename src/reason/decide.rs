//! Applies the effects of the rules that hold, in the order of precedence.
//!
//! Stop-level guardrails cannot be forbidden (`pack::check` refuses a rule that tries); after them a
//! forbidding beats every wish, `require` beats `signature`, and `signature` beats `add`. Nothing that
//! loses is forgotten: it goes to `set_aside` with the rules on both sides.

use crate::pack::heuristic::Merge;
use crate::pack::value::{RawValue, Value};
use crate::reason::by_id::ById;
use crate::reason::decision::{Decision, Rank, Set, SetAside, SettingValue, Standing};
use crate::reason::effects::{Effect, Effects};
use crate::reason::facts::Facts;
use crate::reason::truths::Truths;
use std::sync::Arc;

/// Decides everything from the truth of each rule.
pub(in crate::reason) fn decide(effects: &Effects, facts: &Facts, rules: Truths) -> Decision {
    let mut decision = Decision {
        items: ById::none(&effects.items),
        forbidden: ById::none(&effects.items),
        set_aside: Vec::new(),
        levels: ById::none(&effects.guardrails),
        settings: ById::none(&effects.names),
        warnings: Vec::new(),
        open_items: Vec::new(),
        rules,
    };
    let holding = decision.rules.holding().filter_map(|at| effects.rules.get(at).map(|effect| (at, effect)));
    let holding: Vec<(usize, &Effect)> = holding.collect();
    forbid(&mut decision, &holding);
    wish(effects, &mut decision, &holding);
    raise(&mut decision, &holding);
    warn(effects, &mut decision, &holding);
    look_ahead(effects, &mut decision);
    settle(effects, facts, &mut decision, &holding);
    decision
}

fn forbid(decision: &mut Decision, holding: &[(usize, &Effect)]) {
    for (at, effect) in holding {
        for item in &effect.forbid {
            push(&mut decision.forbidden, *item, *at);
        }
    }
}

fn push(rules: &mut ById<Vec<usize>>, place: usize, rule: usize) {
    if let Some(slot) = rules.slot(place) {
        slot.get_or_insert_default().push(rule);
    }
}

fn wish(effects: &Effects, decision: &mut Decision, holding: &[(usize, &Effect)]) {
    let mut lost: Vec<(usize, usize)> = Vec::new();
    for (at, effect) in holding {
        for (rank, item) in &effect.wishes {
            if decision.forbidden.at(*item).is_some() {
                lost.push((*item, *at));
            } else if let Some(slot) = decision.items.slot(*item) {
                want(slot, *rank, *at);
            }
        }
    }
    lost.sort_by_key(|(item, _)| *item);
    for wishes in lost.chunk_by(|(one, _), (other, _)| one == other) {
        let Some((item, _)) = wishes.first() else { continue };
        let (Some(id), Some(beaten_by)) = (effects.items.at(*item), decision.forbidden.at(*item)) else { continue };
        let wanted_by = wishes.iter().map(|(_, rule)| *rule).collect();
        decision.set_aside.push(SetAside { item: Arc::clone(id), wanted_by, beaten_by: beaten_by.clone() });
    }
}

fn want(slot: &mut Option<Standing>, rank: Rank, rule: usize) {
    let standing = slot.get_or_insert_with(|| Standing { rank, rules: Vec::new(), firm: true });
    if rank > standing.rank {
        standing.rank = rank;
        standing.rules.clear();
    }
    // A rule's wishes come together, so that only the last rule noted can be the same one.
    if rank == standing.rank && standing.rules.last() != Some(&rule) {
        standing.rules.push(rule);
    }
}

fn raise(decision: &mut Decision, holding: &[(usize, &Effect)]) {
    for (guardrail, level) in holding.iter().flat_map(|(_, effect)| &effect.level) {
        if let Some(slot) = decision.levels.slot(*guardrail) {
            let raised = slot.get_or_insert(*level);
            *raised = (*raised).max(*level);
        }
    }
}

fn warn(effects: &Effects, decision: &mut Decision, holding: &[(usize, &Effect)]) {
    let mut places: Vec<usize> = Vec::new();
    for (at, effect) in holding {
        for warning in &effect.warn {
            let known = places.iter().position(|place| place == warning);
            if let Some((_, rules)) = known.and_then(|known| decision.warnings.get_mut(known)) {
                rules.push(*at);
            } else if let Some(id) = effects.warnings.at(*warning) {
                places.push(*warning);
                decision.warnings.push((Arc::clone(id), vec![*at]));
            }
        }
    }
}

/// Rules that are still open: what they could forbid is not firm, what they could bring in may come.
fn look_ahead(effects: &Effects, decision: &mut Decision) {
    let mut may_come = Vec::new();
    for effect in decision.rules.open().filter_map(|at| effects.rules.get(at)) {
        for item in &effect.forbid {
            if let Some(Some(standing)) = decision.items.slot(*item) {
                standing.firm = false;
            }
        }
        let wishes = effect.wishes.iter().map(|(_, item)| *item);
        may_come
            .extend(wishes.filter(|item| decision.items.at(*item).is_none() && decision.forbidden.at(*item).is_none()));
    }
    may_come.sort_unstable();
    may_come.dedup();
    decision.open_items = may_come.into_iter().filter_map(|item| effects.items.at(item).cloned()).collect();
}

/// What a setting is so far: the value, and the rules that gave it.
type SoFar<'e> = (&'e SettingValue, Vec<usize>);

fn settle(effects: &Effects, facts: &Facts, decision: &mut Decision, holding: &[(usize, &Effect)]) {
    let mut values: Vec<SoFar<'_>> = effects.settings.iter().map(|knob| (&knob.default, Vec::new())).collect();
    for (at, effect) in holding {
        for (setting, value) in &effect.set {
            if let (Some(knob), Some(so_far)) = (effects.settings.get(*setting), values.get_mut(*setting)) {
                give(so_far, knob.merge, value, *at);
            }
        }
    }
    for (knob, (value, rules)) in effects.settings.iter().zip(values) {
        if let Some(slot) = decision.settings.slot(knob.id) {
            *slot = Some(Set { value: value.clone(), rules });
        }
    }
    for knob in &effects.settings {
        let Some(cap) = knob.at_most.as_ref().and_then(|cap| cap_of(facts, decision, cap)) else { continue };
        if let Some(Some(Set { value: SettingValue::Number(number), .. })) = decision.settings.slot(knob.id) {
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

fn give<'e>((value, rules): &mut SoFar<'e>, merge: Merge, new: &'e SettingValue, rule: usize) {
    if rules.is_empty() || wins(merge, new, value) {
        *value = new;
        rules.clear();
        rules.push(rule);
    } else if new == *value {
        rules.push(rule);
    }
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
