//! Finding names by a few of their letters, in order: "wif" finds "what if". Case and accents count for nothing.

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str, chars};
use unicode_segmentation::UnicodeSegmentation;

/// What is looked for.
#[derive(Debug)]
pub struct Fuzzy {
    pattern: Pattern,
    matcher: Matcher,
}

/// How well a name is what is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The higher, the better.
    pub score: u32,
    /// The letters that were found, by place among the name's graphemes, in order.
    pub letters: Vec<u32>,
}

impl Fuzzy {
    /// Looks for words: each of them is to be found, in any order.
    #[must_use]
    pub fn new(typed: &str) -> Fuzzy {
        let plain: String = typed.chars().map(plain).collect();
        Fuzzy {
            pattern: Pattern::new(&plain, CaseMatching::Ignore, Normalization::Smart, AtomKind::Fuzzy),
            matcher: Matcher::new(Config::DEFAULT),
        }
    }

    /// Whether a name holds the letters looked for.
    pub fn find(&mut self, name: &str) -> Option<Hit> {
        // The matcher's own way from a text miscounts letters written in two parts (nucleo-matcher 0.3.1).
        let first = |grapheme: &str| grapheme.chars().next().map(apostrophe);
        let plain: Vec<char> = name.graphemes(true).filter_map(first).collect();
        let mut letters = Vec::new();
        let score = self.pattern.indices(Utf32Str::Unicode(&plain), &mut self.matcher, &mut letters)?;
        letters.sort_unstable();
        letters.dedup();
        Some(Hit { score, letters })
    }
}

/// A letter without its accent. With one, the matcher would insist on it.
fn plain(typed: char) -> char {
    chars::normalize(apostrophe(typed))
}

/// The apostrophe of the keyboard is meant for that of the printer.
fn apostrophe(sign: char) -> char {
    if sign == '’' { '\'' } else { sign }
}

#[cfg(test)]
mod tests {
    use super::Fuzzy;

    fn letters(typed: &str, name: &str) -> Option<Vec<u32>> {
        Fuzzy::new(typed).find(name).map(|hit| hit.letters)
    }

    #[test]
    fn a_few_letters_in_order_find_a_name() {
        assert_eq!(letters("wif", "what if"), Some(vec![0, 5, 6]));
        assert_eq!(letters("fiw", "what if"), None);
        assert_eq!(letters("if what", "what if"), Some((0..4).chain(5..7).collect()));
    }

    #[test]
    fn case_accents_and_apostrophes_count_for_nothing() {
        assert_eq!(letters("reponse", "Réponse"), Some((0..7).collect()));
        assert_eq!(letters("RÉPONSE", "reponse"), Some((0..7).collect()));
        assert_eq!(letters("d'un", "d’un"), Some((0..4).collect()));
        // A letter written in two parts counts as one.
        assert_eq!(letters("été", "e\u{301}te\u{301}"), Some(vec![0, 1, 2]));
    }

    #[test]
    fn whole_words_are_better_than_scattered_letters() {
        let mut fuzzy = Fuzzy::new("plan");
        let scores = ["the plan", "people and news"].map(|name| fuzzy.find(name).unwrap().score);
        assert!(scores[0] > scores[1], "{scores:?}");
    }
}
