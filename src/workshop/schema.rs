//! The shape of what is handed in: the agreed questions as fields of finitely many cells, and the lines of advice.

use crate::pack::Pack;
use crate::pack::question::{Kind, Question};
use crate::workshop::Room;
use sha2::{Digest, Sha256};

/// Bits of a tag that tell the room: enough to say of something foreign whether it is of an earlier version of the
/// room. The others tell rooms apart as well.
const ROOM_BITS: u32 = 12;
/// Bits of a tag.
const TAG_BITS: u32 = 30;

/// The option that says the same as "I do not know".
pub const UNKNOWN: &str = "unknown";

/// What a room's submissions are made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema {
    /// One field a question of the picture, in its order.
    pub fields: Vec<Field>,
    /// Activities, then guardrails, in the order of the pack; none when the room does not ask for them.
    pub items: Vec<String>,
    /// Thirty bits that stand for the room and for all of the above: what was made for anything else has others. The
    /// first [`ROOM_BITS`] stand for the room alone.
    pub tag: u32,
}

/// A question of the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Question id.
    pub question: String,
    /// How its cells hang together.
    pub sort: Sort,
    /// What can be said, the last one being "I do not know".
    pub cells: Vec<Cell>,
}

/// How the cells of a field hang together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// One of them.
    One,
    /// One of them, and they have an order.
    Ordered,
    /// Any of them.
    Any,
}

/// Something that can be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// An option.
    Option(String),
    /// A number from the first to the second, both included.
    Band(i64, i64),
    /// "I do not know."
    Unknown,
}

impl Schema {
    /// The shape that a room's submissions have under its pack. Questions that cannot be part of a picture are left
    /// out: reading the room's file refuses them.
    #[must_use]
    pub fn new(room: &Room, pack: &Pack) -> Schema {
        Schema::of(&room.id, &room.picture, room.advice, pack)
    }

    /// The same for a room that is being made.
    #[must_use]
    pub fn of(room: &str, picture: &[String], advice: bool, pack: &Pack) -> Schema {
        let questions = picture.iter().filter_map(|id| pack.questions.get(id));
        let fields: Vec<Field> = questions.filter_map(|question| Field::of(question, pack)).collect();
        let offered = pack.activities.ids().chain(pack.guardrails.ids());
        let items: Vec<String> = offered.filter(|_| advice).map(str::to_owned).collect();
        let tag = tag(room, &fields, &items);
        Schema { fields, items, tag }
    }

    /// The field of a question.
    #[must_use]
    pub fn field(&self, question: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.question == question)
    }
}

impl Schema {
    /// Whether a tag is that of some version of this room.
    #[must_use]
    pub fn is_of_this_room(&self, tag: u32) -> bool {
        let room = |tag: u32| tag >> (TAG_BITS - ROOM_BITS);
        room(tag) == room(self.tag)
    }
}

impl Field {
    /// The field that a question makes; `None` for one that is answered in words or days.
    #[must_use]
    pub fn of(question: &Question, pack: &Pack) -> Option<Field> {
        let (sort, mut cells) = match question.kind {
            Kind::Single => (Sort::One, options(question, pack)),
            Kind::Multi => (Sort::Any, options(question, pack)),
            Kind::Number => (Sort::Ordered, bands(question)),
            Kind::Scale => (Sort::Ordered, bands(question)),
            Kind::Text | Kind::Texts | Kind::Date | Kind::Dates => return None,
        };
        cells.push(Cell::Unknown);
        Some(Field { question: question.id.clone(), sort, cells })
    }

    /// The place of "I do not know".
    #[must_use]
    pub fn unknown(&self) -> usize {
        self.cells.len().saturating_sub(1)
    }

    /// Whether one of the options says "I do not know" itself: then whoever does not know said that.
    #[must_use]
    pub fn has_unknown(&self) -> bool {
        self.option(UNKNOWN).is_some()
    }

    /// The place that "I do not know" is counted at.
    #[must_use]
    pub fn not_knowing(&self) -> usize {
        self.option(UNKNOWN).unwrap_or_else(|| self.unknown())
    }

    /// The place of the cell for an option.
    #[must_use]
    pub fn option(&self, id: &str) -> Option<usize> {
        self.cells.iter().position(|cell| matches!(cell, Cell::Option(option) if option == id))
    }

    /// The place of the cell for a number; what is beyond the last band is in it, and so at the other end.
    #[must_use]
    pub fn number(&self, number: i64) -> Option<usize> {
        let mut last = None;
        for (at, cell) in self.cells.iter().enumerate() {
            if let Cell::Band(_, to) = cell {
                last = Some(at);
                if number <= *to {
                    break;
                }
            }
        }
        last
    }
}

fn options(question: &Question, pack: &Pack) -> Vec<Cell> {
    let other = question.options_of.as_ref().and_then(|other| pack.questions.get(other.as_ref()));
    let options = other.map_or(&question.options, |other| &other.options);
    options.iter().map(|choice| Cell::Option(choice.id.as_ref().to_owned())).collect()
}

fn bands(question: &Question) -> Vec<Cell> {
    question.bands().into_iter().map(|(from, to)| Cell::Band(from, to)).collect()
}

fn tag(room: &str, fields: &[Field], items: &[String]) -> u32 {
    let all = [room.to_owned(), format!("{fields:?}"), format!("{items:?}")];
    let rest = TAG_BITS - ROOM_BITS;
    bits(&[room.to_owned()], ROOM_BITS) << rest | bits(&all, rest)
}

/// The first bits of SHA-256 over some texts.
fn bits(texts: &[String], width: u32) -> u32 {
    let mut digest = Sha256::new();
    for text in texts {
        digest.update((text.len() as u64).to_le_bytes());
        digest.update(text.as_bytes());
    }
    let bytes = digest.finalize();
    bytes.iter().take(4).fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) >> (u32::BITS - width)
}

#[cfg(test)]
mod tests {
    use super::{Cell, Field, Sort};
    use crate::assets;

    fn field(question: &str) -> Field {
        let pack = assets::pack().unwrap();
        Field::of(pack.questions.get(question).unwrap(), &pack).unwrap()
    }

    #[test]
    fn numbers_are_handed_in_as_bands_and_absurd_ones_are_in_the_last() {
        let minutes = field("minutes");
        assert_eq!(minutes.sort, Sort::Ordered);
        assert_eq!(minutes.cells[0], Cell::Band(5, 5));
        assert_eq!(minutes.cells[1], Cell::Band(6, 10));
        assert_eq!(minutes.cells[8], Cell::Band(91, 120));
        assert_eq!((minutes.number(-3), minutes.number(7), minutes.number(9_999)), (Some(0), Some(1), Some(8)));
        assert_eq!(minutes.cells[minutes.unknown()], Cell::Unknown);
    }

    #[test]
    fn words_and_days_make_no_field() {
        let pack = assets::pack().unwrap();
        for question in ["topics", "smart", "start", "results"] {
            assert_eq!(Field::of(pack.questions.get(question).unwrap(), &pack), None, "{question}");
        }
    }

    #[test]
    fn every_band_follows_the_one_before() {
        let pack = assets::pack().unwrap();
        for question in pack.questions.iter().filter(|question| question.is_number()) {
            let mut next = question.lowest();
            for cell in Field::of(question, &pack).unwrap().cells {
                let Cell::Band(from, to) = cell else { continue };
                assert!(from == next && from <= to, "{}: {from}..={to}", question.id);
                next = to + 1;
            }
            assert_eq!(next, question.highest() + 1, "{}", question.id);
        }
    }
}
