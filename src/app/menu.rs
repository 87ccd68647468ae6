//! Numbered rows, one of them highlighted.

use crate::intent::Intent;

/// Where a key takes the highlight among rows up to `last`; `None` for a key that moves nothing.
#[must_use]
pub fn moved(row: usize, last: usize, intent: Intent) -> Option<usize> {
    match intent {
        Intent::Up | Intent::PreviousPart => Some(row.saturating_sub(1)),
        Intent::Down | Intent::NextPart => Some(row.saturating_add(1).min(last)),
        Intent::First | Intent::PageUp => Some(0),
        Intent::Last | Intent::PageDown => Some(last),
        _ => None,
    }
}

/// The row that a digit names: 1 is the first.
#[must_use]
pub fn numbered(typed: char) -> Option<usize> {
    typed.to_digit(10).and_then(|digit| usize::try_from(digit).ok()).and_then(|digit| digit.checked_sub(1))
}
