//! Texts of a pack, looked at in the tree, where each still has its place.

use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::pack::near::closest;
use crate::pack::read::query;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Longest name of a list on X, in characters (X's own limit).
const LIST_NAME: usize = 25;

/// Everything wrong with the texts of an entry.
pub(super) fn check(file: usize, kind: &'static str, entry: &DeTable<'_>) -> Vec<Diagnostic> {
    let mut reader = Texts { file, kind, found: Vec::new() };
    reader.table("", entry);
    reader.found
}

/// The names of the blanks `{…}` of a text, in alphabetical order, each once.
///
/// # Errors
/// A brace without its other half, or a blank whose name is not made of lower-case letters, digits, `_`.
pub fn blanks(text: &str) -> Result<Vec<&str>, StrayBrace> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').ok_or(StrayBrace)?;
        let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
        if before.contains('}') || name.is_empty() || !name.chars().all(plain) {
            return Err(StrayBrace);
        }
        names.push(name);
        rest = behind;
    }
    names.sort_unstable();
    names.dedup();
    if rest.contains('}') { Err(StrayBrace) } else { Ok(names) }
}

/// A brace that opens or closes no blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StrayBrace;

struct Texts {
    file: usize,
    kind: &'static str,
    found: Vec<Diagnostic>,
}

impl Texts {
    fn table(&mut self, key: &str, table: &DeTable<'_>) {
        let (en, fr) = (self.words(table, "en"), self.words(table, "fr"));
        for (text, place) in [&en, &fr].into_iter().flatten() {
            self.text(key, text, place);
        }
        if let (Some(en), Some(fr)) = (&en, &fr) {
            self.pair(en, fr);
        }
        for (key, value) in table {
            self.value(key.get_ref(), value);
        }
    }

    fn value(&mut self, key: &str, value: &Spanned<DeValue<'_>>) {
        match value.get_ref() {
            DeValue::Table(table) => self.table(key, table),
            DeValue::Array(list) => list.iter().for_each(|inner| self.value(key, inner)),
            _ => {}
        }
    }

    /// The text in one language, when the table is a pair of texts.
    fn words<'t>(&self, table: &'t DeTable<'_>, lang: &str) -> Option<(&'t str, Place)> {
        let value = table.get(lang)?;
        let place = Place { file: self.file, span: value.span() };
        value.get_ref().as_str().map(|text| (text, place))
    }

    fn text(&mut self, key: &str, text: &str, span: &Place) {
        if text.trim().is_empty() {
            self.found.push(Diagnostic::new("pack-empty-text").at(span));
        }
        if let Some(letter) = text.chars().find(|letter| unfit(*letter)) {
            let code = format!("U+{:04X}", u32::from(letter));
            self.found.push(Diagnostic::new("pack-unfit-character").with("character", code).at(span));
        }
        match (self.kind, key) {
            ("list", "name") => self.list_name(text, span),
            ("search", "query") => self.found.extend(query::fault(text).map(|fault| fault.at(span))),
            _ => {}
        }
    }

    /// Both languages leave the same blanks, and only those that somebody fills.
    fn pair(&mut self, (en, en_place): &(&str, Place), (fr, fr_place): &(&str, Place)) {
        let (Some(of_en), Some(of_fr)) = (self.blanks(en, en_place), self.blanks(fr, fr_place)) else { return };
        if of_en != of_fr {
            let problem = Diagnostic::new("pack-blanks-differ").with("en", braces(&of_en)).with("fr", braces(&of_fr));
            self.found.push(problem.at(fr_place));
        }
    }

    fn blanks<'t>(&mut self, text: &'t str, place: &Place) -> Option<Vec<&'t str>> {
        let Ok(blanks) = blanks(text) else {
            self.found.push(Diagnostic::new("pack-stray-brace").at(place));
            return None;
        };
        if let Some(allowed) = allowed(self.kind) {
            for blank in blanks.iter().filter(|blank| !allowed.contains(blank)) {
                let problem = Diagnostic::new("pack-unknown-blank").with("blank", *blank).with("kind", self.kind);
                let meant = closest(blank, allowed.iter().copied()).map(|name| format!("{{{name}}}"));
                self.found.push(problem.suggest(meant).at(place));
            }
        }
        Some(blanks)
    }

    fn list_name(&mut self, name: &str, place: &Place) {
        // The topic is the person's own: `plan` shortens it to what is left.
        let length = name.replace("{topic}", "").chars().count();
        if length > LIST_NAME {
            let problem = Diagnostic::new("pack-list-name").with("length", length.to_string());
            self.found.push(problem.with("longest", LIST_NAME.to_string()).at(place));
        }
    }
}

/// Blanks that the program fills in texts of a kind; `None` where the template says itself.
fn allowed(kind: &str) -> Option<&'static [&'static str]> {
    match kind {
        "template" => None,
        "prompt" | "list" => Some(&["topic", "audience"]),
        "search" => Some(&["topic"]),
        _ => Some(&[]),
    }
}

/// Control characters drive a terminal; joined and variation-selected emoji have no agreed width in one.
fn unfit(letter: char) -> bool {
    matches!(letter, '\u{200D}' | '\u{FE0F}') || (letter.is_control() && letter != '\n')
}

fn braces(blanks: &[&str]) -> String {
    let names: Vec<String> = blanks.iter().map(|name| format!("{{{name}}}")).collect();
    if names.is_empty() { "–".to_owned() } else { names.join(" ") }
}
