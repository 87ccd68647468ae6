//! Text for terminals that show fewer letters than it has: on the way out, so that nothing that is kept or
//! saved ever changes.
//!
//! A letter becomes what a typist without it would write: é is e, œ is oe, « is ". What nobody can write is a
//! question mark, rather than nothing: it shows that something is missing.

use std::borrow::Cow;

/// The letters that a terminal shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Letters {
    /// All.
    #[default]
    All,
    /// Those of Western Europe (Latin-1), as the fonts of the Linux console have them.
    Latin,
    /// ASCII.
    Ascii,
}

impl Letters {
    /// Whether a character shows as it is.
    #[must_use]
    pub fn show(self, letter: char) -> bool {
        match self {
            Letters::All => true,
            // The space that does not break is left to no font.
            Letters::Latin => matches!(letter, '\0'..='\u{7f}' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{ff}'),
            Letters::Ascii => letter.is_ascii(),
        }
    }

    /// A text as it shows.
    #[must_use]
    pub fn fold(self, text: &str) -> Cow<'_, str> {
        if text.chars().all(|letter| self.show(letter)) {
            return Cow::Borrowed(text);
        }
        let mut folded = String::with_capacity(text.len());
        for letter in text.chars() {
            if self.show(letter) {
                folded.push(letter);
            } else {
                folded.push_str(plain(letter));
            }
        }
        Cow::Owned(folded)
    }
}

/// A character in ASCII.
fn plain(letter: char) -> &'static str {
    match letter {
        // Part of the letter before it.
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' => "",
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => " ",
        '\u{2010}'..='\u{2015}' | '−' | '─' | '━' | '┄' => "-",
        '’' | '‘' | '‚' | '‛' | '′' | '´' => "'",
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' => "\"",
        '‹' | '←' | '⇐' => "<",
        '›' | '→' | '⇒' | '►' => ">",
        '…' => "...",
        '•' | '·' | '◆' | '●' | '★' => "*",
        '│' | '┃' | '┇' | '¦' => "|",
        '↑' | '▲' => "^",
        '↓' | '▼' => "v",
        '×' => "x",
        '÷' => ":",
        '≤' => "<=",
        '≥' => ">=",
        '≠' => "!=",
        '≈' => "~",
        '±' => "+-",
        '°' => "o",
        '✓' | '✔' => "v",
        '✗' | '✘' => "x",
        '€' => "EUR",
        '£' => "GBP",
        '§' => "par.",
        '№' => "No",
        '™' => "TM",
        '©' => "(c)",
        '®' => "(R)",
        '½' => "1/2",
        '¼' => "1/4",
        '¾' => "3/4",
        '¹' => "1",
        '²' => "2",
        '³' => "3",
        '¡' => "!",
        '¿' => "?",
        _ => of_latin(letter),
    }
}

/// Letters of the Latin alphabets without their accents.
fn of_latin(letter: char) -> &'static str {
    match letter {
        'À'..='Å' | 'Ā' | 'Ă' | 'Ą' => "A",
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ª' => "a",
        'Æ' => "AE",
        'æ' => "ae",
        'Ç' | 'Ć' | 'Ĉ' | 'Ċ' | 'Č' => "C",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'Ð' | 'Ď' | 'Đ' => "D",
        'ð' | 'ď' | 'đ' => "d",
        'È'..='Ë' | 'Ē' | 'Ĕ' | 'Ė' | 'Ę' | 'Ě' => "E",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'Ĝ' | 'Ğ' | 'Ġ' | 'Ģ' => "G",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'Ì'..='Ï' | 'Ĩ' | 'Ī' | 'Ĭ' | 'Į' | 'İ' => "I",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'Ĺ' | 'Ļ' | 'Ľ' | 'Ŀ' | 'Ł' => "L",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'Ñ' | 'Ń' | 'Ņ' | 'Ň' => "N",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'Ò'..='Ö' | 'Ø' | 'Ō' | 'Ŏ' | 'Ő' => "O",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'º' => "o",
        'Œ' => "OE",
        'œ' => "oe",
        'Ŕ' | 'Ŗ' | 'Ř' => "R",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'Ś' | 'Ŝ' | 'Ş' | 'Š' | 'Ș' => "S",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'Ţ' | 'Ť' | 'Ț' => "T",
        'ţ' | 'ť' | 'ț' => "t",
        'Ù'..='Ü' | 'Ũ' | 'Ū' | 'Ŭ' | 'Ů' | 'Ű' | 'Ų' => "U",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'µ' => "u",
        'Ý' | 'Ÿ' => "Y",
        'ý' | 'ÿ' => "y",
        'Ź' | 'Ż' | 'Ž' => "Z",
        'ź' | 'ż' | 'ž' => "z",
        _ => "?",
    }
}

#[cfg(test)]
mod tests {
    use super::Letters;

    #[test]
    fn letters_are_written_as_without_them() {
        let fold = |text| Letters::Ascii.fold(text).into_owned();
        assert_eq!(fold("« C’est l’œuvre d’un été\u{a0}: “voilà”… »"), "\" C'est l'oeuvre d'un ete : \"voila\"... \"");
        assert_eq!(fold("12\u{202f}500 → 3–4 − ÇA, Œ"), "12 500 > 3-4 - CA, OE");
        assert_eq!(fold("e\u{301}te\u{301} 日"), "ete ?");
    }

    #[test]
    fn what_shows_is_left_alone() {
        assert!(matches!(Letters::Ascii.fold("as it is"), std::borrow::Cow::Borrowed(_)));
        assert_eq!(Letters::All.fold("œ → …"), "œ → …");
        assert_eq!(Letters::Latin.fold("« été »\u{a0}: l’œuvre…"), "« été » : l'oeuvre...");
    }

    #[test]
    fn nothing_but_ascii_is_left_of_any_letter() {
        let all: String = ('\0'..=char::MAX).step_by(7).collect();
        assert!(Letters::Ascii.fold(&all).is_ascii());
        assert!(Letters::Latin.fold(&all).chars().all(|letter| Letters::Latin.show(letter)));
    }
}
