//! What each part of a room may be: asked by whoever reads the file, and by whoever makes a room in a form.
//!
//! A problem has no place here: the reader knows where the value stands.

use super::{FEWEST, depth_word};
use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::near::closest;
use crate::pack::question::Depth;
use crate::pack::read::unfit;
use crate::workshop::code::{self, LONGEST as LONGEST_CODE};
use crate::workshop::{Field, Schema};

/// Longest name and contact, in characters: they stand on one line of a screen, and on paper.
pub const LONGEST: usize = 100;
/// Longest path of the folder of hand-ins, in characters.
const LONGEST_FOLDER: usize = 100;
/// Fewest and most letters and digits of an id; it is the name of a folder as well.
const ID: (usize, usize) = (4, 32);
/// A threshold above this shows nothing of any room.
const HIGHEST: u32 = 1000;
/// Fewest and most minutes of one time box.
pub const BOX: (i64, i64) = (1, 240);

/// A text that says something, on one line.
///
/// # Errors
/// That it is empty, longer than `most` characters, or holds what has no place in a terminal.
pub fn line(key: &str, text: &str, most: usize) -> Result<String, Diagnostic> {
    let said = text.trim();
    let problem = if said.is_empty() {
        Diagnostic::new("room-empty")
    } else if let Some(letter) = said.chars().find(|letter| unfit(*letter) || *letter == '\n') {
        Diagnostic::new("pack-unfit-character").with("character", format!("U+{:04X}", u32::from(letter)))
    } else if said.chars().count() > most {
        Diagnostic::new("room-long").with("most", most.to_string())
    } else {
        return Ok(said.to_owned());
    };
    Err(problem.with("key", key))
}

/// The id of a room.
///
/// # Errors
/// That it is none.
pub fn id(id: &str) -> Result<String, Diagnostic> {
    let small = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    if (ID.0..=ID.1).contains(&id.len()) && id.chars().all(small) {
        return Ok(id.to_owned());
    }
    Err(Diagnostic::new("room-id").with("least", ID.0.to_string()).with("most", ID.1.to_string()))
}

/// How many people at least anything is said about.
///
/// # Errors
/// That it is too few, or more than makes sense.
pub fn threshold(number: i64) -> Result<u32, Diagnostic> {
    let fits = u32::try_from(number).ok().filter(|threshold| (FEWEST..=HIGHEST).contains(threshold));
    let code = if number < i64::from(FEWEST) {
        Diagnostic::new("room-threshold")
    } else {
        Diagnostic::new("room-threshold-high")
    };
    let told = code.with("found", number.to_string()).with("fewest", FEWEST.to_string());
    fits.ok_or_else(|| told.with("most", HIGHEST.to_string()))
}

/// A folder below that of the file: relative, without a way up, the same on every system.
///
/// # Errors
/// That it is none.
pub fn folder(given: &str) -> Result<String, Diagnostic> {
    let path = given.trim_end_matches('/');
    let good = |step: &str| {
        let plain = |letter: char| !unfit(letter) && letter != '\n' && !r#"\:*?"<>|"#.contains(letter);
        !step.is_empty() && !step.chars().all(|letter| letter == '.') && step.trim() == step && step.chars().all(plain)
    };
    if path.chars().count() <= LONGEST_FOLDER && path.split('/').all(good) {
        return Ok(path.to_owned());
    }
    Err(Diagnostic::new("room-hand-in").with("found", given))
}

/// Minutes of one time box.
///
/// # Errors
/// That they are none.
pub fn minutes(number: i64) -> Result<u32, Diagnostic> {
    let fits = u32::try_from(number).ok().filter(|_| (BOX.0..=BOX.1).contains(&number));
    let told = || Diagnostic::new("room-minutes").with("found", number.to_string());
    fits.ok_or_else(|| told().with("least", BOX.0.to_string()).with("most", BOX.1.to_string()))
}

/// That codes of this room would be too long to be typed, with how many questions must go, the last ones first.
#[must_use]
pub fn size(id: &str, picture: &[String], advice: bool, pack: &Pack) -> Option<Diagnostic> {
    let length = |count: usize| {
        let picture: Vec<String> = picture.iter().take(count).cloned().collect();
        code::length(&Schema::of(id, &picture, advice, pack))
    };
    let whole = length(picture.len());
    if whole <= LONGEST_CODE {
        return None;
    }
    let fits = (1..picture.len()).rev().find(|count| length(*count) <= LONGEST_CODE);
    let out = fits.map_or(0, |count| picture.len() - count);
    let problem = Diagnostic::new("room-picture-large").with("length", whole.to_string());
    Some(problem.with("most", LONGEST_CODE.to_string()).with("questions", out.to_string()))
}

/// What keeps a question out of the picture of a room that goes to this depth.
#[must_use]
pub fn question(id: &str, depth: Option<Depth>, pack: &Pack) -> Option<Diagnostic> {
    let Some(question) = pack.questions.get(id) else {
        let problem = Diagnostic::new("room-unknown-question").suggest(closest(id, pack.questions.ids()));
        return Some(problem.with("question", id));
    };
    if Field::of(question, pack).is_none() {
        return Some(Diagnostic::new("room-question-words").with("question", id));
    }
    let depth = depth.filter(|depth| question.depth > *depth)?;
    let problem = Diagnostic::new("room-question-deeper").with("question", id);
    Some(problem.with("depth", depth_word(question.depth)).with("has", depth_word(depth)))
}
