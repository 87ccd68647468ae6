//! Contrasts between questions, in words.

use crate::phrase::Phrase;
use crate::workshop::Picture;
use crate::workshop::picture::Divergence;

/// Each contrast in a sentence.
#[must_use]
pub fn sentences(picture: &Picture, phrase: &Phrase<'_>) -> Vec<String> {
    let sentence = |one: &Divergence| {
        let args =
            [("what", (&one.id).into()), ("many", one.many.into()), ("few", one.few.into()), ("of", one.of.into())];
        phrase.text.with("console-contrast", &args)
    };
    picture.divergences.iter().map(sentence).collect()
}
