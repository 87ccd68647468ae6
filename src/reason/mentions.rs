//! Whether what a person wrote mentions some words.

use crate::pack::rule::Mentions;
use crate::pack::value::Value;

/// Words or phrases to look for, as they are compared.
#[derive(Debug, Clone)]
pub(in crate::reason) struct Phrases(Vec<Plain>);

/// A text as it is compared, with the pairs of neighbouring bytes that it has. A text that lacks a pair of a
/// phrase cannot hold it, which settles nearly every comparison at once.
#[derive(Debug, Clone)]
struct Plain {
    text: String,
    pairs: u128,
}

impl Plain {
    fn of(text: &str) -> Plain {
        let text = plain(text);
        let neighbours = text.as_bytes().iter().zip(text.as_bytes().iter().skip(1));
        let pairs = neighbours
            .fold(0, |pairs, (one, next)| pairs | 1_u128 << ((u32::from(*one) * 31 + u32::from(*next)) % u128::BITS));
        Plain { text, pairs }
    }

    fn holds(&self, phrase: &Plain) -> bool {
        phrase.pairs & !self.pairs == 0 && self.text.contains(&phrase.text)
    }
}

impl Phrases {
    /// Reads the words once.
    #[must_use]
    pub(in crate::reason) fn new(words: &[String]) -> Phrases {
        Phrases(words.iter().map(|word| Plain::of(word)).collect())
    }

    /// Whether a text holds one of them, case and accents ignored.
    #[must_use]
    pub(in crate::reason) fn are_in(&self, text: &str) -> bool {
        let text = Plain::of(text);
        self.0.iter().any(|phrase| text.holds(phrase))
    }
}

/// Whether an answer mentions one of some words.
#[must_use]
pub fn mentioned(mentions: &Mentions, answer: &Value) -> bool {
    let entries = match answer {
        Value::Many(list) if mentions.first => list.get(..1).unwrap_or_default(),
        Value::Many(list) => list,
        Value::Text(text) => std::slice::from_ref(text),
        _ => &[],
    };
    entries.iter().any(|entry| has_word(entry, &mentions.words))
}

/// Whether a text holds one of some words, case and accents ignored.
#[must_use]
pub fn has_word(text: &str, words: &[String]) -> bool {
    let text = plain(text);
    words.iter().any(|word| text.contains(&plain(word)))
}

/// Lower case without the accents that people leave out when they type, single spaces.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut pending = false;
    let mut add = |letter: char| {
        if letter.is_whitespace() {
            pending = !plain.is_empty();
        } else {
            if std::mem::take(&mut pending) {
                plain.push(' ');
            }
            plain.push(letter);
        }
    };
    for letter in text.chars() {
        // Most letters have one small one, and no accent.
        if letter.is_ascii_alphanumeric() {
            add(letter.to_ascii_lowercase());
        } else {
            letter.to_lowercase().map(without_accent).for_each(&mut add);
        }
    }
    plain
}

fn without_accent(letter: char) -> char {
    match letter {
        'à' | 'â' | 'ä' | 'á' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' => 'i',
        'ô' | 'ö' | 'ó' => 'o',
        'ù' | 'û' | 'ü' | 'ú' => 'u',
        'ç' => 'c',
        '’' => '\'',
        '-' | '_' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Phrases, has_word, plain};

    #[test]
    fn case_accents_hyphens_and_spaces_are_ignored() {
        assert_eq!(plain("  Le Marché\u{a0}- de  L’Épargne_retraite "), "le marche de l'epargne retraite");
    }

    #[test]
    fn phrases_are_found_where_plain_search_finds_them() {
        let words: Vec<String> = ["à vendre", "a", "", "nos ventes", "turnover"].map(str::to_owned).to_vec();
        for text in ["", "a", "x", "MAISON A  VENDRE", "nos-ventes", "turn over", "The Turnover rose", "é"] {
            for word in &words {
                let one = std::slice::from_ref(word);
                assert_eq!(Phrases::new(one).are_in(text), has_word(text, one), "{word:?} in {text:?}");
            }
            assert_eq!(Phrases::new(&words).are_in(text), has_word(text, &words), "{text:?}");
        }
    }
}
