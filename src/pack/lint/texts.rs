//! Texts that say the same in both languages, and texts that say nothing.

use super::generic;
use super::written::Pair;
use crate::pack::diagnostic::Diagnostic;

/// What can be held against a text in both its languages.
pub(super) fn check(pair: &Pair<'_>, found: &mut Vec<Diagnostic>) {
    let [en, fr] = &pair.said;
    let equal = bare(en.text) == bare(fr.text);
    // Figures are the same everywhere: `+15`, `20 %`.
    let words = en.text.chars().any(char::is_alphabetic);
    match &pair.same {
        Some((true, place)) if !equal => found.push(Diagnostic::new("lint-not-same").at(place)),
        Some((true, _)) => {}
        _ if equal && words => found.push(Diagnostic::new("lint-same-text").with("text", en.text).at(&fr.place)),
        _ => {}
    }
    for said in &pair.said {
        if let Some(phrase) = generic::phrase(said.text) {
            found.push(Diagnostic::new("lint-generic-error").with("phrase", phrase).at(&said.place));
        }
    }
}

/// A text without its capitals and spaces: those alone make no translation.
fn bare(text: &str) -> String {
    text.split_whitespace().map(str::to_lowercase).collect()
}
