//! Contrasts between questions, in words.

use crate::phrase::Phrase;
use crate::workshop::Picture;
use crate::workshop::seen::said_of;

/// Each contrast in a sentence.
#[must_use]
pub fn sentences(picture: &Picture, phrase: &Phrase<'_>) -> Vec<String> {
    picture.divergences.iter().map(|one| said_of(one, phrase)).filter(|said| !said.is_empty()).collect()
}
