//! Where an idea comes from, in a few signs that the last lines of the page explain.

use super::wording::{joined, semicolon};
use super::{Block, Leaf, Line, Part};
use crate::export::Sheet;
use crate::pack::source::{Fact, Work};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// "[4] [2] L11": works by their number; facts by their id, on legal lines only.
pub(super) fn signs(leaf: &Leaf<'_>, claims: &[String], legal: bool) -> Vec<String> {
    let mut signs: Vec<String> = Vec::new();
    for sign in claims.iter().filter_map(|id| sign(leaf, id, legal)) {
        if !signs.contains(&sign) {
            signs.push(sign);
        }
    }
    // One legal source leads to the others where every line counts.
    if leaf.is_brief() {
        let (works, facts): (Vec<String>, Vec<String>) = signs.into_iter().partition(|sign| sign.starts_with('['));
        signs = works.into_iter().chain(facts.into_iter().take(1)).collect();
    }
    // Works by number, then facts: "[" comes after "L" in no alphabet that readers expect.
    signs.sort_by_key(|sign| (!sign.starts_with('['), sign.clone()));
    signs
}

fn sign(leaf: &Leaf<'_>, id: &str, legal: bool) -> Option<String> {
    let pack = leaf.pack;
    if let Some(claim) = pack.claims.get(id) {
        return Some(number_sign(pack.works.position(claim.work.as_ref())?));
    }
    let fact = pack.facts.get(id)?;
    (legal && fact.group == "compliance").then(|| fact.id.clone())
}

fn number_sign(position: usize) -> String {
    format!("[{}]", position + 1)
}

/// What the signs on the page stand for: the works in a line, the facts in another.
pub(super) fn cited(sheet: &Sheet<'_>, blocks: &[&Block]) -> Option<Line> {
    let on_page = |sign: &str| {
        blocks.iter().flat_map(|block| block.lines()).any(|line| line.0.iter().any(|part| matches!(part, Part::Sign(named) if named.trim_end_matches(|end: char| end.is_whitespace() || ".;".contains(end)) == sign)))
    };
    let works = (0..).map_while(|position| Some((number_sign(position), sheet.pack.works.at(position)?)));
    let mut parts = works_by_year(sheet, works.filter(|(sign, _)| on_page(sign)));
    let mut read: BTreeMap<Option<NaiveDate>, Vec<&Fact>> = BTreeMap::new();
    for fact in sheet.pack.facts.iter().filter(|fact| on_page(&fact.id)) {
        read.entry(fact.checked).or_default().push(fact);
    }
    parts.extend(read.into_iter().map(|(day, facts)| facts_read(sheet, day, &facts)));
    let said = || Line::lead(sheet.text.say("paper-sources"), format!("{}.", parts.join(semicolon(sheet.lang()))));
    (!parts.is_empty()).then(said)
}

/// "[1] Raphaël Krivine, [2] Patrice Bernard (2015)"; a name that holds the year already stands alone.
fn works_by_year<'a>(sheet: &Sheet<'a>, works: impl Iterator<Item = (String, &'a Work)>) -> Vec<String> {
    let mut years: BTreeMap<std::cmp::Reverse<i32>, Vec<String>> = BTreeMap::new();
    for (sign, work) in works {
        years.entry(std::cmp::Reverse(work.year)).or_default().push(format!("{sign} {}", sheet.words(&work.author)));
    }
    let line = |(std::cmp::Reverse(year), names): (_, Vec<String>)| {
        let (year, names) = (format!("{year}"), joined(names));
        if names.contains(&year) { names } else { format!("{names} ({year})") }
    };
    years.into_iter().map(line).collect()
}

/// Facts that were read on the same day, each with the first place where it stands; the saved plan has all.
fn facts_read(sheet: &Sheet<'_>, day: Option<NaiveDate>, facts: &[&Fact]) -> String {
    let named =
        facts.iter().map(|fact| format!("{} {}", fact.id, fact.source.split(';').next().unwrap_or_default().trim()));
    let named = named.collect::<Vec<_>>().join(semicolon(sheet.lang()));
    match day {
        Some(day) => sheet.text.with(
            "paper-read-on",
            &[("facts", named.into()), ("n", facts.len().into()), ("day", sheet.text.date(day).into())],
        ),
        None => named,
    }
}
