//! Where an idea comes from, in a few words.

use super::joined;
use crate::export::Sheet;
use crate::pack::source::{Fact, Work};

/// Authors with years, then facts: "Alban Jarry, 2015; L11". A legal line names source and date of its facts.
pub(super) fn origins(sheet: &Sheet<'_>, claims: &[String], legal: bool) -> String {
    let mut said: Vec<String> = Vec::new();
    let mut put = |one: String| {
        if !said.contains(&one) {
            said.push(one);
        }
    };
    claims.iter().filter_map(|id| work(sheet, id)).map(|work| signature(sheet, work)).for_each(&mut put);
    for fact in claims.iter().filter_map(|id| sheet.pack.facts.get(id)) {
        put(if legal { dated(sheet, fact) } else { fact.id.clone() });
    }
    said.join(sheet.semicolon_space())
}

/// The work that a claim comes from.
pub(super) fn work<'a>(sheet: &Sheet<'a>, claim: &str) -> Option<&'a Work> {
    let claim = sheet.pack.claims.get(claim)?;
    sheet.pack.works.get(claim.work.as_ref())
}

/// "Alban Jarry, 2015".
pub(super) fn signature(sheet: &Sheet<'_>, work: &Work) -> String {
    joined([sheet.words(&work.author).to_owned(), work.year.to_string()])
}

/// "L11, read on 30 September 2026".
fn dated(sheet: &Sheet<'_>, fact: &Fact) -> String {
    match fact.checked {
        Some(day) => sheet.text.with("paper-read-on", &[("id", fact.id.as_str().into()), ("day", sheet.text.date_short(day).into())]),
        None => fact.id.clone(),
    }
}

impl<'a> Sheet<'a> {
    /// The semicolon as each language sets it, with the space after it.
    pub(super) fn semicolon_space(&self) -> &'static str {
        match self.lang() {
            crate::pack::words::Lang::En => "; ",
            crate::pack::words::Lang::Fr => "\u{202F}; ",
        }
    }
}
