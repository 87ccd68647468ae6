//! Codes in the midst of other words: chats, mails, what was copied from a screen.

use crate::workshop::code::layout;
use crate::workshop::code::runs::{Run, Runs, gather};
use std::ops::Range;

/// Fewest groups, joined by dashes, that make a code of something that does not begin as one.
const TELLING: usize = 4;

/// A code, or what was one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The code alone, its groups joined by `-`.
    pub code: String,
    /// Where it stands.
    pub span: Range<usize>,
    /// The line on which it begins, the first one being 1.
    pub line: usize,
}

/// Finds all codes of a text. What is between their groups does not matter, nor over how many lines they go; what
/// comes after a code is not taken for a part of it, because its first row says how long it is.
#[must_use]
pub fn find(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let (mut line, mut counted, mut from) = (1, 0, 0);
    while let Some((code, span)) = next(text, from) {
        line += newlines(text, counted..span.start);
        (counted, from) = (span.start, span.end);
        found.push(Found { code, span, line });
    }
    found
}

fn newlines(text: &str, range: Range<usize>) -> usize {
    text.get(range).map_or(0, |part| part.bytes().filter(|byte| *byte == b'\n').count())
}

/// A code and where it stands.
type Piece = (String, Range<usize>);

/// The next code from a place on.
fn next(text: &str, from: usize) -> Option<Piece> {
    let mut runs = Runs { text, at: from };
    let (mut chain, mut start) = (0, from);
    while let Some(run) = runs.next() {
        if run.begins_a_code() {
            chain = 0;
            if let Some(code) = begun(run, &runs) {
                return Some(code);
            }
        } else if run.is_group() {
            (chain, start) = if run.joined && chain > 0 { (chain + 1, start) } else { (1, run.start) };
            if chain == TELLING {
                let gathered = gather(Runs { text, at: start }, usize::MAX);
                return Some((gathered.groups.join("-"), start..gathered.end));
            }
        } else {
            chain = 0;
        }
    }
    None
}

/// The code that begins with this run, unless it is but a word.
fn begun(beginning: Run<'_>, after: &Runs<'_>) -> Option<Piece> {
    let joined = after.clone().next()?.joined;
    let mut gathered = gather(after.clone(), usize::MAX);
    if !gathered.is_a_code(joined) {
        return None;
    }
    let symbols = gathered.symbols();
    // Dashes say where a code ends even where its first row does not.
    let at_its_word = || layout::head_at_its_word(&symbols).filter(|_| !gathered.dashed);
    if let Some(head) = layout::head(&symbols).or_else(at_its_word) {
        gathered = gather(after.clone(), head.symbols());
    }
    Some((format!("{}-{}", beginning.text, gathered.groups.join("-")), beginning.start..gathered.end))
}
