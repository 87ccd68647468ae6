//! Where an idea comes from, in a few signs that the last lines of the page explain.

use super::{Detail, Leaf, Line, first_sentence};
use crate::pack::source::{Fact, Work};
use crate::pack::words::Words;
use crate::plan::model::{Item, ItemKind};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// "[4] [2] L11": works by their number, legal facts by their id.
pub(super) fn origins(leaf: &Leaf<'_>, claims: &[String]) -> String {
    let mut said: Vec<String> = Vec::new();
    for sign in claims.iter().filter_map(|id| sign(leaf, id)) {
        if !said.contains(&sign) {
            said.push(sign);
        }
    }
    said.join(" ")
}

fn sign(leaf: &Leaf<'_>, id: &str) -> Option<String> {
    if let Some((number, _)) = work(leaf, id) {
        return Some(format!("[{number}]"));
    }
    let fact = leaf.pack.facts.get(id)?;
    (leaf.detail == Detail::Rich || is_legal(fact)).then(|| fact.id.clone())
}

/// The work that a claim comes from, and its number on the page.
fn work<'a>(leaf: &Leaf<'a>, claim: &str) -> Option<(usize, &'a Work)> {
    let claim = leaf.pack.claims.get(claim)?;
    let position = leaf.pack.works.position(claim.work.as_ref())?;
    Some((position + 1, leaf.pack.works.at(position)?))
}

fn is_legal(fact: &Fact) -> bool {
    fact.group == "compliance"
}

/// The works and facts that the page names.
pub(super) fn cited(leaf: &Leaf<'_>) -> Vec<Line> {
    let ids = || leaf.plan.items.iter().flat_map(|item| &item.because.claims);
    let mut numbers: Vec<(usize, &Work)> = ids().filter_map(|id| work(leaf, id)).collect();
    numbers.sort_by_key(|(number, _)| *number);
    numbers.dedup_by_key(|(number, _)| *number);
    let works = numbers.into_iter().map(|(number, work)| {
        let args = [("number", number.into()), ("author", leaf.words(&work.author).into()), ("title", leaf.words(&work.title).into()), ("year", i64::from(work.year).into())];
        leaf.text.with("paper-work", &args)
    });
    let mut lines = vec![format!("{}.", works.collect::<Vec<_>>().join(leaf.semicolon_space()))];
    lines.extend(facts(leaf));
    lines.into_iter().map(Line::plain).collect()
}

/// The facts behind the guardrails, and those behind everything where there is room: source, and the day on
/// which it was read.
fn facts(leaf: &Leaf<'_>) -> Vec<String> {
    let legal = |item: &&Item| leaf.detail == Detail::Rich || item.kind == ItemKind::Guardrail;
    let named: BTreeSet<&str> = leaf.plan.items.iter().filter(legal).flat_map(|item| &item.because.claims).map(String::as_str).collect();
    let mut by_day: BTreeMap<Option<NaiveDate>, Vec<String>> = BTreeMap::new();
    for fact in leaf.pack.facts.iter().filter(|fact| named.contains(fact.id.as_str()) && sign(leaf, &fact.id).is_some()) {
        by_day.entry(fact.checked).or_default().push(format!("{} {}", fact.id, fact.source));
    }
    let said = |(day, facts): (Option<NaiveDate>, Vec<String>)| {
        let facts = facts.join(leaf.semicolon_space());
        match day {
            Some(day) => leaf.text.with("paper-read-on", &[("day", leaf.text.date(day).into()), ("facts", facts.into())]),
            None => format!("{facts}."),
        }
    };
    by_day.into_iter().map(said).collect()
}

impl<'a> Leaf<'a> {
    /// A hidden cost: the cost, and where there is room what the plan does about it.
    pub(super) fn cost(&self, cost: &'a Words) -> &'a str {
        if self.detail <= Detail::Bare { first_sentence(self.words(cost)) } else { self.words(cost) }
    }

    /// The semicolon as each language sets it, with the space after it.
    pub(super) fn semicolon_space(&self) -> &'static str {
        match self.lang() {
            crate::pack::words::Lang::En => "; ",
            crate::pack::words::Lang::Fr => "\u{202F}; ",
        }
    }
}
