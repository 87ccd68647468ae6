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
        for (key, value) in table.iter().filter(|(key, value)| !spoken(key.get_ref(), value)) {
            self.value(key.get_ref(), value);
        }
    }

    fn value(&mut self, key: &str, value: &Spanned<DeValue<'_>>) {
        match value.get_ref() {
            DeValue::Table(table) => self.table(key, table),
            DeValue::Array(list) => list.iter().for_each(|inner| self.value(key, inner)),
            DeValue::String(text) => self.plain(key, text, &Place { file: self.file, span: value.span() }),
            _ => {}
        }
    }

    /// A text in one language: words that answers are searched for, the source of a fact.
    fn plain(&mut self, key: &str, text: &str, place: &Place) {
        self.characters(text, place);
        if self.kind == "fact" && key == "source" && text.trim().is_empty() {
            self.found.push(Diagnostic::new("pack-empty-text").at(place));
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
        self.characters(text, span);
        match (self.kind, key) {
            ("list", "name") => self.list_name(text, span),
            ("search", "query") => self.found.extend(query::fault(text).map(|fault| fault.at(span))),
            _ => {}
        }
    }

    fn characters(&mut self, text: &str, place: &Place) {
        if let Some(letter) = text.chars().find(|letter| unfit(*letter)) {
            let code = format!("U+{:04X}", u32::from(letter));
            self.found.push(Diagnostic::new("pack-unfit-character").with("character", code).at(place));
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

/// Whether a value is one half of a text in both languages, which was looked at already.
fn spoken(key: &str, value: &Spanned<DeValue<'_>>) -> bool {
    matches!(key, "en" | "fr") && value.get_ref().is_str()
}

/// Blanks that the program fills in texts of a kind; `None` where the template says itself.
fn allowed(kind: &str) -> Option<&'static [&'static str]> {
    match kind {
        "template" => None,
        "prompt" | "list" => Some(&["topic", "audience"]),
        "search" => Some(&["topic"]),
        "insight" => Some(&["people", "of"]),
        "contrast" => Some(&["many", "few", "of"]),
        _ => Some(&[]),
    }
}

/// Characters that terminals do not agree about, or that hide something: control characters drive a terminal;
/// emoji that are joined, coloured, framed or chosen by an invisible neighbour, and flags, have no agreed width;
/// invisible characters, and those that turn the direction of writing, make a text read otherwise than it is.
#[must_use]
pub fn unfit(letter: char) -> bool {
    let emoji = matches!(letter,
        '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{20E3}' | '\u{1F1E6}'..='\u{1F1FF}' | '\u{1F3FB}'..='\u{1F3FF}'
        | '\u{E0000}'..='\u{E01EF}');
    let hidden = matches!(letter, '\u{200B}' | '\u{200C}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}');
    let turning = matches!(letter,
        '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    emoji || hidden || turning || (letter.is_control() && letter != '\n')
}

fn braces(blanks: &[&str]) -> String {
    let names: Vec<String> = blanks.iter().map(|name| format!("{{{name}}}")).collect();
    if names.is_empty() { "–".to_owned() } else { names.join(" ") }
}
