//! Contrasts between questions, in words.

use crate::phrase::Phrase;
use crate::workshop::Picture;

/// Each contrast in a sentence.
#[must_use]
pub fn sentences(picture: &Picture, _phrase: &Phrase<'_>) -> Vec<String> {
    picture.divergences.iter().map(|one| format!("{} {} {} {}", one.id, one.many, one.few, one.of)).collect()
}
