//! The effects of open rules that rules which hold have not settled already.

use super::catalogue::Catalogue;
use super::claims::{Claim, ids, wishes};
use super::settings::Outlook;
use super::{Part, Stake, Turn};
use crate::pack::rule::{Level, Rule};
use crate::reason::{Known, Rank};

/// Every effect that is open, with the questions that its rule hangs on.
pub(super) fn stakes<'p>(catalogue: &Catalogue<'_, 'p>) -> Vec<Stake<'p>> {
    let settings = catalogue.pack.settings.iter();
    let outlooks: Vec<(&'p str, Outlook<'p>)> = settings
        .map(|setting| (setting.id.as_str(), Outlook::of(setting, catalogue.claims, catalogue.trace.facts)))
        .collect();
    let mut stakes = caps(catalogue);
    for (at, rule) in &catalogue.claims.open {
        let mut parts = items(catalogue, rule);
        let warnings = ids(&rule.warn).filter(|id| !catalogue.claims.is_warned_before(id, *at));
        parts.extend(warnings.map(|id| (Part::Warning(id), Turn::In)));
        let set = outlooks.iter().filter(|(id, outlook)| rule.set.contains_key(*id) && outlook.is_open_to(*at));
        parts.extend(set.map(|(id, _)| (Part::Setting(id), Turn::Other)));
        if parts.is_empty() {
            continue;
        }
        let on = catalogue.trace.rule(rule);
        stakes.extend(parts.into_iter().map(|(part, turn)| Stake { part, turn, on: on.clone() }));
    }
    stakes
}

/// Settings whose cap is computed from answers that are still open.
fn caps<'p>(catalogue: &Catalogue<'_, 'p>) -> Vec<Stake<'p>> {
    let capped = catalogue.pack.settings.iter().filter_map(|setting| {
        let cap = setting.at_most.as_ref()?.as_ref();
        let is_open = *catalogue.trace.facts.get(cap) == Known::Open;
        is_open.then(|| Stake { part: Part::Setting(&setting.id), turn: Turn::Other, on: catalogue.trace.key(cap) })
    });
    capped.collect()
}

fn items<'p>(catalogue: &Catalogue<'_, 'p>, rule: &'p Rule) -> Vec<(Part<'p>, Turn)> {
    let claim = |item: &str| catalogue.claims.item(item);
    let wished = wishes(rule).filter(|(rank, item)| wish_counts(catalogue, item, *rank));
    // What is wished already is only wished more.
    let turn = |item: &str| if claim(item).is_wished() { Turn::Other } else { Turn::In };
    let mut parts: Vec<(Part<'p>, Turn)> = wished.map(|(_, item)| (Part::Item(item), turn(item))).collect();
    let forbidden = ids(&rule.forbid).filter(|item| forbidding_counts(catalogue, item, claim(item)));
    parts.extend(forbidden.map(|item| (Part::Item(item), Turn::Out)));
    let raised = rule.level.iter().filter(|(item, level)| raising_counts(catalogue, item, *level.as_ref()));
    parts.extend(raised.map(|(item, _)| (Part::Item(item.as_str()), Turn::Other)));
    parts
}

/// Whether a wish adds anything. A wish that is beaten is told among what was set aside, once.
fn wish_counts(catalogue: &Catalogue<'_, '_>, item: &str, rank: Rank) -> bool {
    let claim = catalogue.claims.item(item);
    if claim.forbidden || catalogue.pack.guardrails.get(item).is_some() {
        return !claim.is_wished();
    }
    let deaf = catalogue.is_deaf(item) && !claim.may_be_forbidden();
    !deaf && !claim.has(rank)
}

/// Whether forbidding an item adds anything: it must have some way in, or be told among what was set aside.
fn forbidding_counts(catalogue: &Catalogue<'_, '_>, item: &str, claim: Claim) -> bool {
    !claim.forbidden && (claim.may_be_wished() || catalogue.may_come_unasked(item))
}

fn raising_counts(catalogue: &Catalogue<'_, '_>, item: &str, level: Level) -> bool {
    let claim = catalogue.claims.item(item);
    let below = catalogue.pack.guardrails.get(item).is_some_and(|guardrail| guardrail.level < level);
    below && claim.may_be_wished() && !claim.forbidden && !claim.reaches(level)
}
