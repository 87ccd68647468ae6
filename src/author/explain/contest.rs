//! What a rule beats and what beats it, when both hold: only rules that may hold together are compared.

use crate::author::card::{Card, Cards, Row};
use crate::author::explain::Evidence;
use crate::author::relations::Use;
use crate::pack::heuristic::{Merge, Setting};
use crate::pack::rule::Rule;
use crate::pack::value::RawValue;

/// What another rule says against this one.
struct Contest {
    rival: usize,
    line: String,
    won: bool,
}

/// Adds what it beats and what beats it, and its own example.
pub(super) fn add(cards: &Cards<'_>, at: usize, evidence: &dyn Evidence, card: &mut Card) {
    let Some(rule) = cards.prose.pack.rules.at(at) else { return };
    let mut contests: Vec<Contest> = items(cards, rule).into_iter().chain(settings(cards, at, rule)).collect();
    contests.retain(|contest| evidence.may_meet(at, contest.rival));
    let lines = |won: bool| contests.iter().filter(|one| one.won == won).map(|one| one.line.clone()).collect();
    card.add(Row::many("beats", lines(true)));
    card.add(Row::many("beaten-by", lines(false)));
    card.add(Row::many("example", cards.prose.example(rule)));
}

/// A forbidding beats every wish for the same item.
fn items(cards: &Cards<'_>, rule: &Rule) -> Vec<Contest> {
    let place = |rival: &str| cards.prose.pack.rules.position(rival);
    let mut contests = Vec::new();
    for item in rule.require.iter().chain(&rule.signature).chain(&rule.add) {
        let line = |rival: &str| against(cards, "explain-forbids", rival, &cards.prose.item(item.as_ref()));
        let rivals = cards.relations.users(Use::Forbids, item.as_ref());
        contests.extend(
            rivals
                .iter()
                .filter_map(|rival| Some(Contest { rival: place(rival.id)?, line: line(rival.id), won: false })),
        );
    }
    for item in &rule.forbid {
        let line = |rival: &str| against(cards, "explain-wants", rival, &cards.prose.item(item.as_ref()));
        let wishes = [Use::Requires, Use::Reserves, Use::Adds];
        let rivals = wishes.iter().flat_map(|how| cards.relations.users(*how, item.as_ref()));
        contests.extend(
            rivals.filter_map(|rival| Some(Contest { rival: place(rival.id)?, line: line(rival.id), won: true })),
        );
    }
    contests
}

fn against(cards: &Cards<'_>, key: &str, rival: &str, item: &str) -> String {
    let rule = cards.prose.code(rival);
    cards.prose.text.with(key, &[("rule", rule.into()), ("item", item.into())])
}

/// Of two values of one setting, its manner of merging says which holds.
fn settings(cards: &Cards<'_>, at: usize, rule: &Rule) -> Vec<Contest> {
    let pack = cards.prose.pack;
    let mut contests = Vec::new();
    for (id, value) in &rule.set {
        let Some(setting) = pack.settings.get(id) else { continue };
        for rival in cards.relations.users(Use::Sets, id) {
            let place = pack.rules.position(rival.id).unwrap_or(at);
            let other = pack.rules.at(place).and_then(|other| other.set.get(id)).map(AsRef::as_ref);
            let Some(other) = other.filter(|other| *other != value.as_ref()) else { continue };
            let won = wins(setting, (at, value.as_ref()), (place, other));
            contests.push(Contest { rival: place, line: sets(cards, rival.id, setting, other), won });
        }
    }
    contests
}

fn wins(setting: &Setting, own: (usize, &RawValue), other: (usize, &RawValue)) -> bool {
    match (setting.merge, own.1, other.1) {
        (Merge::Min, RawValue::Number(own), RawValue::Number(other)) => own < other,
        (Merge::Max, RawValue::Number(own), RawValue::Number(other)) => own > other,
        // What cannot be compared stays as the first rule set it.
        (Merge::Min | Merge::Max, _, _) => own.0 < other.0,
        (Merge::Last, _, _) => own.0 > other.0,
    }
}

fn sets(cards: &Cards<'_>, rival: &str, setting: &Setting, value: &RawValue) -> String {
    let prose = &cards.prose;
    let args = [
        ("rule", prose.code(rival).into()),
        ("name", prose.setting_name(&setting.id).into()),
        ("value", prose.setting_value(value).into()),
    ];
    prose.text.with("explain-sets", &args)
}
