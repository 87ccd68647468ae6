//! The thirty-two characters of a code, and what else is read as one of them.

/// Crockford's base 32: no I, L, O and U, which are misread for others or make words.
const CHARACTERS: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N', 'P',
    'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

/// The character of a symbol; only its lowest five bits count.
pub(super) fn character(symbol: u8) -> char {
    CHARACTERS.get(usize::from(symbol & 31)).copied().unwrap_or('0')
}

/// What a character stands for: upper or lower case, with the letters that are taken for digits.
pub(super) fn symbol(character: char) -> Option<u8> {
    let upper = match character.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        other => other,
    };
    CHARACTERS.iter().position(|one| *one == upper).and_then(|at| u8::try_from(at).ok())
}

/// Whether a character only parts groups: what keyboards, word processors and chats make of a dash or a blank,
/// characters that cannot be seen included.
pub(super) fn parts(character: char) -> bool {
    is_dash(character)
        || character.is_whitespace()
        || matches!(character, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// Whether a character is a dash of any kind.
pub(super) fn is_dash(character: char) -> bool {
    matches!(
        character,
        '-' | '\u{AD}' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}'
    )
}

#[cfg(test)]
mod tests {
    use super::{CHARACTERS, character, symbol};

    #[test]
    fn every_character_is_read_back_in_both_cases() {
        for (at, one) in CHARACTERS.iter().enumerate() {
            assert_eq!(symbol(*one), u8::try_from(at).ok());
            assert_eq!(symbol(one.to_ascii_lowercase()), u8::try_from(at).ok());
            assert_eq!(character(u8::try_from(at).unwrap()), *one);
        }
        assert_eq!(['i', 'L', 'o', 'u', 'É'].map(symbol), [Some(1), Some(1), Some(0), None, None]);
    }
}
