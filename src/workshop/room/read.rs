//! Reading the file of a room: everything that is wrong with it, told at once and with places.
//!
//! What can be read is checked even where something beside it cannot: a slip in the date hides no slip in the
//! questions.

mod against;
mod layers;
mod parts;
mod table;

use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, Ref, SourceFile};
use crate::pack::read::{Faults, Layer};
use crate::store::raw;
use crate::workshop::Room;
use chrono::NaiveDate;

/// The format of room files that this program reads and writes.
pub const FORMAT: i64 = 1;

/// Longest file of a room, in bytes: it may carry the packs of an organisation.
pub const LARGEST: u64 = 8 << 20;

/// Reads the file of a room, without looking at any pack.
///
/// # Errors
/// Everything that is wrong with it, in order of reading.
pub fn read(text: &str, path: &str) -> Result<Room, Faults> {
    let found = found(text).map_err(|problems| faults(path, text, problems))?;
    found.room().map_err(|problems| faults(path, text, problems))
}

/// Reads the file of a room together with its pack: `lay` lays the layers that it carries over the shipped pack.
///
/// # Errors
/// Everything that is wrong with the file, with the packs that it carries, and with what the one says of the other.
pub fn read_with(
    text: &str,
    path: &str,
    lay: impl FnOnce(&[Layer]) -> Result<Pack, Faults>,
) -> Result<(Room, Pack), Faults> {
    let mut found = found(text).map_err(|problems| faults(path, text, problems))?;
    match lay(&found.layers) {
        Ok(pack) => {
            let problems = against::problems(&found, &pack);
            found.problems.extend(problems);
            found.arrange(&pack);
            let room = found.room().map_err(|problems| faults(path, text, problems))?;
            Ok((room, pack))
        }
        Err(carried) => Err(joined(faults(path, text, found.problems), carried)),
    }
}

/// What a file says so far as it can be read, and what is wrong with it.
#[derive(Debug, Default)]
struct Found {
    id: Option<String>,
    name: Option<String>,
    languages: Vec<crate::pack::words::Lang>,
    depth: Option<crate::pack::question::Depth>,
    closes: Option<NaiveDate>,
    contact: Option<String>,
    threshold: Option<u32>,
    hand_in: Option<String>,
    advice: Option<bool>,
    picture: Vec<Ref>,
    /// Where the list of questions stands.
    picture_at: Option<Place>,
    boxes: Vec<(Ref, u32)>,
    made: Option<super::Made>,
    layers: Vec<Layer>,
    problems: Vec<Diagnostic>,
}

fn found(text: &str) -> Result<Found, Vec<Diagnostic>> {
    let fields = raw::toml(text)?;
    if let Some(newer) = parts::newer(&fields) {
        return Err(vec![newer]);
    }
    let mut found = Found::default();
    parts::file(&fields, &mut found);
    Ok(found)
}

impl Found {
    /// Time boxes in the order of the interview, whatever the order in the file.
    fn arrange(&mut self, pack: &Pack) {
        self.boxes.sort_by_key(|(section, _)| pack.sections.ids().position(|id| id == section.as_ref()));
    }

    /// The room, when nothing is wrong.
    fn room(self) -> Result<Room, Vec<Diagnostic>> {
        let Found { problems, picture, boxes, layers, languages, .. } = self;
        let whole = (self.id, self.name, self.depth, self.closes, self.contact, self.threshold, self.hand_in);
        match (whole, self.advice, self.made) {
            (
                (Some(id), Some(name), Some(depth), Some(closes), Some(contact), Some(threshold), Some(hand_in)),
                Some(advice),
                Some(pack),
            ) if problems.is_empty() => Ok(Room {
                id,
                name,
                languages,
                depth,
                closes,
                contact,
                threshold,
                hand_in,
                boxes: boxes.into_iter().map(super::TimeBox::from).collect(),
                picture: picture.iter().map(|question| question.as_ref().to_owned()).collect(),
                advice,
                pack,
                layers,
            }),
            _ => Err(problems),
        }
    }
}

impl From<(Ref, u32)> for super::TimeBox {
    fn from((section, minutes): (Ref, u32)) -> super::TimeBox {
        super::TimeBox { section: section.as_ref().to_owned(), minutes }
    }
}

fn faults(path: &str, text: &str, mut diagnostics: Vec<Diagnostic>) -> Faults {
    diagnostics.sort_by_key(Diagnostic::order);
    Faults { files: vec![SourceFile { path: path.to_owned(), text: text.into() }], diagnostics }
}

/// The faults of the file, then those of the packs that it carries.
fn joined(mut own: Faults, carried: Faults) -> Faults {
    let before = own.files.len();
    own.files.extend(carried.files);
    own.diagnostics.extend(carried.diagnostics.into_iter().map(|mut problem| {
        if let Some(place) = &mut problem.place {
            place.file += before;
        }
        problem
    }));
    own
}

#[cfg(test)]
mod tests;
