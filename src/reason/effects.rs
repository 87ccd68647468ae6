//! The effects of rules with their items, settings and values read once.

use crate::pack::Pack;
use crate::pack::entry::Ref;
use crate::pack::heuristic::Merge;
use crate::pack::rule::{Level, Rule};
use crate::reason::by_id::Ids;
use crate::reason::decide::value_of;
use crate::reason::decision::{Rank, SettingValue};
use std::sync::Arc;

/// The effects of every rule of a pack.
#[derive(Debug)]
pub(in crate::reason) struct Effects {
    pub(in crate::reason) items: Arc<Ids>,
    pub(in crate::reason) guardrails: Arc<Ids>,
    pub(in crate::reason) warnings: Arc<Ids>,
    pub(in crate::reason) names: Arc<Ids>,
    /// The settings in pack order.
    pub(in crate::reason) settings: Vec<Knob>,
    pub(in crate::reason) rules: Vec<Effect>,
}

/// A setting.
#[derive(Debug)]
pub(in crate::reason) struct Knob {
    /// Its place among the ids of settings.
    pub(in crate::reason) id: usize,
    pub(in crate::reason) merge: Merge,
    pub(in crate::reason) default: SettingValue,
    /// What it may not exceed: a question, a derived fact or another setting.
    pub(in crate::reason) at_most: Option<String>,
}

/// What one rule does, by the places of ids.
#[derive(Debug)]
pub(in crate::reason) struct Effect {
    pub(in crate::reason) wishes: Vec<(Rank, usize)>,
    pub(in crate::reason) forbid: Vec<usize>,
    pub(in crate::reason) level: Vec<(usize, Level)>,
    /// By the place of the setting in pack order.
    pub(in crate::reason) set: Vec<(usize, SettingValue)>,
    pub(in crate::reason) warn: Vec<usize>,
}

impl Effects {
    pub(in crate::reason) fn of(pack: &Pack) -> Effects {
        let named = |rule| wishes(rule).map(|(_, item)| item).chain(&rule.forbid);
        let items = Ids::new(pack.rules.iter().flat_map(named).map(|item| item.as_ref().as_str()));
        let guardrails = Ids::new(pack.rules.iter().flat_map(|rule| rule.level.keys()).map(String::as_str));
        let warnings = Ids::new(pack.rules.iter().flat_map(|rule| &rule.warn).map(|id| id.as_ref().as_str()));
        let names = Ids::new(pack.settings.ids());
        let settings = pack.settings.iter().map(|setting| Knob {
            id: names.place(&setting.id).unwrap_or(usize::MAX),
            merge: setting.merge,
            default: value_of(&setting.default).unwrap_or(SettingValue::Number(0)),
            at_most: setting.at_most.as_ref().map(|cap| cap.as_ref().clone()),
        });
        let settings = settings.collect();
        let places = |ids: &Ids, refs: &[Ref]| refs.iter().filter_map(|id| ids.place(id.as_ref())).collect();
        let rules = pack.rules.iter().map(|rule| Effect {
            wishes: wishes(rule).filter_map(|(rank, item)| Some((rank, items.place(item.as_ref())?))).collect(),
            forbid: places(&items, &rule.forbid),
            level: rule.level.iter().filter_map(|(id, to)| Some((guardrails.place(id)?, *to.as_ref()))).collect(),
            set: set(pack, rule),
            warn: places(&warnings, &rule.warn),
        });
        let rules = rules.collect();
        let [items, guardrails, warnings, names] = [items, guardrails, warnings, names].map(Arc::new);
        Effects { items, guardrails, warnings, names, settings, rules }
    }
}

/// What a rule wishes, strongest first.
fn wishes(rule: &Rule) -> impl Iterator<Item = (Rank, &Ref)> {
    let required = rule.require.iter().map(|item| (Rank::Required, item));
    let signature = rule.signature.iter().map(|item| (Rank::Signature, item));
    let added = rule.add.iter().map(|item| (Rank::Added, item));
    required.chain(signature).chain(added)
}

fn set(pack: &Pack, rule: &Rule) -> Vec<(usize, SettingValue)> {
    let given = rule.set.iter();
    given.filter_map(|(id, raw)| Some((pack.settings.position(id)?, value_of(raw.as_ref())?))).collect()
}
