//! Where an idea comes from, in a few signs that the last lines of the page explain.

use super::{Detail, Leaf, Line};
use crate::pack::source::{Fact, Work};

/// "[4] [2] L11": works by their number, facts by their id. A legal line says when its facts were read.
pub(super) fn origins(leaf: &Leaf<'_>, claims: &[String], legal: bool) -> String {
    let mut said: Vec<String> = Vec::new();
    for sign in claims.iter().filter_map(|id| sign(leaf, id, legal)) {
        if !said.contains(&sign) {
            said.push(sign);
        }
    }
    said.join(" ")
}

fn sign(leaf: &Leaf<'_>, id: &str, legal: bool) -> Option<String> {
    if let Some((number, _)) = work(leaf, id) {
        return Some(format!("[{number}]"));
    }
    let fact = leaf.pack.facts.get(id)?;
    let told = leaf.detail == Detail::Rich || (legal && is_legal(fact));
    told.then(|| dated(leaf, fact, legal))
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

/// "L11", and when we read it where the line is a legal one.
fn dated(leaf: &Leaf<'_>, fact: &Fact, legal: bool) -> String {
    match fact.checked.filter(|_| legal) {
        Some(day) => leaf.text.with("paper-read-on", &[("id", fact.id.as_str().into()), ("day", leaf.text.date(day).into())]),
        None => fact.id.clone(),
    }
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
    let named = leaf.pack.facts.iter().filter(|fact| leaf.detail == Detail::Rich || is_legal(fact));
    let facts = named.filter(|fact| ids().any(|id| *id == fact.id)).map(|fact| format!("{}: {}", fact.id, fact.source));
    let all = [works.collect::<Vec<_>>(), facts.collect()];
    all.into_iter().filter(|some| !some.is_empty()).map(|some| Line::plain(format!("{}.", some.join(leaf.semicolon_space())))).collect()
}

impl Leaf<'_> {
    /// The semicolon as each language sets it, with the space after it.
    pub(super) fn semicolon_space(&self) -> &'static str {
        match self.lang() {
            crate::pack::words::Lang::En => "; ",
            crate::pack::words::Lang::Fr => "\u{202F}; ",
        }
    }
}
