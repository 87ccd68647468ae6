//! A question as words and marks.

use crate::pack::words::Lang;

/// The words of a text in lower case with straight apostrophes, and its marks, each by itself.
pub(super) struct Tokens(Vec<String>);

impl Tokens {
    /// Takes a text apart. French elisions come apart as well: `qu'est-ce` is `qu'` and `est-ce`.
    pub(super) fn of(lang: Lang, text: &str) -> Tokens {
        let mut all: Vec<String> = Vec::new();
        let mut word = String::new();
        for letter in text.to_lowercase().replace('’', "'").chars() {
            let elided = letter == '\'' && lang == Lang::Fr;
            if letter.is_alphanumeric() || matches!(letter, '\'' | '-') {
                word.push(letter);
            }
            if elided || !(letter.is_alphanumeric() || matches!(letter, '\'' | '-')) {
                all.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            }
            if matches!(letter, '?' | ',' | '.' | '!' | ':' | ';' | '(' | ')' | '/') {
                all.push(letter.to_string());
            }
        }
        all.extend((!word.is_empty()).then_some(word));
        Tokens(all)
    }

    /// How many question marks end something; `??` is one.
    pub(super) fn questions(&self) -> usize {
        let doubled = self.0.windows(2).filter(|two| two.iter().all(|one| one == "?")).count();
        self.0.iter().filter(|one| *one == "?").count() - doubled
    }

    /// The words of the sentence that asks, with its commas and its question mark; remarks in parentheses and the
    /// statements around it are left out.
    pub(super) fn asked(&self) -> Vec<&str> {
        let mut sentence = Vec::new();
        let mut aside = 0_usize;
        for token in self.0.iter().map(String::as_str) {
            match token {
                "(" => aside += 1,
                ")" => aside = aside.saturating_sub(1),
                _ if aside > 0 => {}
                "." | "!" | ":" | ";" => sentence.clear(),
                "?" => {
                    sentence.push(token);
                    return sentence;
                }
                _ => sentence.push(token),
            }
        }
        sentence
    }
}
