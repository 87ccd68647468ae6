//! Questions that a tired person cannot answer: too long, or two in one.
//!
//! A double-barrelled question ("Do you write and read every day?") has no honest single answer. What gives it
//! away is its shape, so this looks at words and their order, not at what they mean; where a shape is often
//! innocent ("Which banks or insurers …?") it stays silent.

mod english;
mod french;
mod tokens;

use super::written::{Pair, Said};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::words::Lang;
use tokens::Tokens;

/// A question of two lines at 80 columns, beside its number, is the longest that is read at once.
const CHARACTERS: usize = 110;
/// Advice of survey handbooks: twenty words at most.
const WORDS: usize = 20;

/// What can be held against the words of a question.
pub(super) fn check(pair: &Pair<'_>, found: &mut Vec<Diagnostic>) {
    if pair.kind == "question" && pair.key == "ask" {
        for said in &pair.said {
            found.extend(long(said));
            found.extend(two(said));
        }
    }
}

fn long(said: &Said<'_>) -> Option<Diagnostic> {
    let characters = said.text.chars().count();
    let words = said.text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    let problem = Diagnostic::new("lint-long-question")
        .with("characters", characters.to_string())
        .with("words", words.to_string())
        .with("longest", CHARACTERS.to_string())
        .with("most", WORDS.to_string());
    (characters > CHARACTERS || words > WORDS).then(|| problem.at(&said.place))
}

fn two(said: &Said<'_>) -> Option<Diagnostic> {
    let words = double(said.lang, said.text)?;
    Some(Diagnostic::new("lint-two-questions").with("words", words).at(&said.place))
}

/// The words that ask a second thing, if any.
fn double(lang: Lang, text: &str) -> Option<String> {
    let tokens = Tokens::of(lang, text);
    if tokens.questions() > 1 {
        return Some("? … ?".to_owned());
    }
    let either = match lang {
        Lang::En => "and/or",
        Lang::Fr => "et/ou",
    };
    if text.to_lowercase().contains(either) {
        return Some(either.to_owned());
    }
    let asked = tokens.asked();
    match lang {
        Lang::En => english::second(&asked),
        Lang::Fr => french::second(&asked),
    }
}

#[cfg(test)]
mod tests;
