//! What rules decide, worked out rule by rule and name by name.

use std::collections::{BTreeMap, BTreeSet};
use tweet_coach::pack::Pack;
use tweet_coach::pack::condition::{Condition, Tests};
use tweet_coach::pack::heuristic::{Merge, Setting};
use tweet_coach::pack::rule::{Level, Rule};
use tweet_coach::reason::decide::value_of;
use tweet_coach::reason::{Decision, Engine, Facts, Rank, SettingValue, Truth};

/// A decision without its short cuts.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Told {
    items: BTreeMap<String, (Rank, Vec<usize>, bool)>,
    forbidden: BTreeMap<String, Vec<usize>>,
    set_aside: Vec<(String, Vec<usize>, Vec<usize>)>,
    levels: BTreeMap<String, Level>,
    settings: BTreeMap<String, (SettingValue, Vec<usize>)>,
    warnings: Vec<(String, Vec<usize>)>,
    open_items: Vec<String>,
}

/// A decision of the engine, told.
pub(crate) fn told(decision: &Decision) -> Told {
    let own = |id: &str| id.to_owned();
    let standings = decision.items.iter();
    Told {
        items: standings.map(|(id, one)| (own(id), (one.rank, one.rules.clone(), one.firm))).collect(),
        forbidden: decision.forbidden.iter().map(|(id, rules)| (own(id), rules.clone())).collect(),
        set_aside: decision
            .set_aside
            .iter()
            .map(|aside| (aside.item.to_string(), aside.wanted_by.clone(), aside.beaten_by.clone()))
            .collect(),
        levels: decision.levels.iter().map(|(id, level)| (own(id), *level)).collect(),
        settings: decision.settings.iter().map(|(id, set)| (own(id), (set.value.clone(), set.rules.clone()))).collect(),
        warnings: decision.warnings.iter().map(|(id, rules)| (id.to_string(), rules.clone())).collect(),
        open_items: decision.open_items.iter().map(ToString::to_string).collect(),
    }
}

/// The same from the rules as they are written.
pub(crate) fn decided(engine: &Engine, facts: &Facts) -> Told {
    let rules: Vec<(usize, &Rule, Truth)> =
        engine.pack().rules.iter().enumerate().map(|(at, rule)| (at, rule, engine.walk(facts, rule))).collect();
    let of = |wanted: Truth| rules.iter().filter(move |(.., truth)| *truth == wanted).map(|(at, rule, _)| (*at, *rule));
    let mut told = Told::default();
    for (at, rule) in of(Truth::Holds) {
        rule.forbid.iter().for_each(|item| told.forbidden.entry(item.as_ref().clone()).or_default().push(at));
        for (id, level) in &rule.level {
            let raised = told.levels.entry(id.clone()).or_insert(*level.as_ref());
            *raised = (*raised).max(*level.as_ref());
        }
        for id in &rule.warn {
            match told.warnings.iter_mut().find(|(one, _)| one == id.as_ref()) {
                Some((_, rules)) => rules.push(at),
                None => told.warnings.push((id.as_ref().clone(), vec![at])),
            }
        }
    }
    wishes(&mut told, of(Truth::Holds));
    let open: Vec<&Rule> = of(Truth::Open).map(|(_, rule)| rule).collect();
    for (id, (.., firm)) in &mut told.items {
        *firm = !open.iter().any(|rule| rule.forbid.iter().any(|item| item.as_ref() == id));
    }
    let perhaps = open.iter().flat_map(|rule| wanted(rule)).map(|(_, item)| item.to_owned());
    let perhaps = perhaps.filter(|item| !told.items.contains_key(item) && !told.forbidden.contains_key(item));
    told.open_items = perhaps.collect::<BTreeSet<_>>().into_iter().collect();
    let holding: Vec<(usize, &Rule)> = of(Truth::Holds).collect();
    settle(engine.pack(), facts, &mut told, &holding);
    told
}

fn wanted(rule: &Rule) -> Vec<(Rank, &str)> {
    let lists = [(Rank::Required, &rule.require), (Rank::Signature, &rule.signature), (Rank::Added, &rule.add)];
    lists.iter().flat_map(|(rank, list)| list.iter().map(|item| (*rank, item.as_ref().as_str()))).collect()
}

fn wishes<'r>(told: &mut Told, holding: impl Iterator<Item = (usize, &'r Rule)>) {
    let mut lost: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut by_rank: BTreeMap<String, BTreeMap<Rank, BTreeSet<usize>>> = BTreeMap::new();
    for (at, rule) in holding {
        for (rank, item) in wanted(rule) {
            if told.forbidden.contains_key(item) {
                lost.entry(item.to_owned()).or_default().push(at);
            } else {
                by_rank.entry(item.to_owned()).or_default().entry(rank).or_default().insert(at);
            }
        }
    }
    for (item, mut ranks) in by_rank {
        let (rank, rules) = ranks.pop_last().unwrap();
        told.items.insert(item, (rank, rules.into_iter().collect(), true));
    }
    told.set_aside = lost.into_iter().map(|(item, by)| (item.clone(), by, told.forbidden[&item].clone())).collect();
}

fn settle(pack: &Pack, facts: &Facts, told: &mut Told, holding: &[(usize, &Rule)]) {
    for setting in &pack.settings {
        told.settings.insert(setting.id.clone(), settled(setting, holding));
    }
    for setting in &pack.settings {
        let Some(cap) = setting.at_most.as_ref().map(|cap| cap.as_ref()) else { continue };
        let other = told.settings.get(cap).map(|(value, _)| value.clone());
        let cap = match (facts.number(cap), other) {
            (Some(number), _) | (None, Some(SettingValue::Number(number))) => number,
            _ => continue,
        };
        if let Some((SettingValue::Number(number), _)) = told.settings.get_mut(&setting.id) {
            *number = (*number).min(cap);
        }
    }
}

/// The value that wins over all others that rules give, with all rules that give it since it was first given.
fn settled(setting: &Setting, holding: &[(usize, &Rule)]) -> (SettingValue, Vec<usize>) {
    let given: Vec<(usize, SettingValue)> =
        holding.iter().filter_map(|(at, rule)| Some((*at, value_of(rule.set.get(&setting.id)?.as_ref())?))).collect();
    let number = |value: &SettingValue| if let SettingValue::Number(number) = value { *number } else { 0 };
    let best = match setting.merge {
        Merge::Min => given.iter().map(|(_, value)| value).min_by_key(|value| number(value)),
        Merge::Max => given.iter().map(|(_, value)| value).max_by_key(|value| number(value)),
        Merge::Last => given.last().map(|(_, value)| value),
    };
    let Some(best) = best else { return (value_of(&setting.default).unwrap(), Vec::new()) };
    let since = given.iter().rposition(|(_, value)| value != best).map_or(0, |at| at + 1);
    let since = if setting.merge == Merge::Last { since } else { 0 };
    let rules = given.iter().skip(since).filter(|(_, value)| value == best).map(|(at, _)| *at);
    (best.clone(), rules.collect())
}

/// The keys of the tables that count.
pub(crate) fn keys<'c>(
    facts: &Facts,
    condition: Option<&'c Condition>,
    counts: impl Fn(&Facts, &Tests) -> bool,
) -> Vec<&'c str> {
    let tables = condition.iter().flat_map(|condition| &condition.tables).filter(|tests| counts(facts, tests));
    tables.flat_map(|tests| &tests.0).map(|(key, _)| key.as_ref().as_str()).collect()
}

/// The questions behind keys, in pack order.
pub(crate) fn questions<'p>(pack: &'p Pack, keys: &[&str]) -> Vec<&'p str> {
    let mut found: BTreeSet<&str> = keys.iter().copied().collect();
    while let Some(derived) = found.iter().find_map(|key| pack.derived.get(key)) {
        found.remove(derived.id.as_str());
        found.extend(derived.inputs());
    }
    pack.questions.ids().filter(|id| found.contains(id)).collect()
}
