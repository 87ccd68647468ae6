//! What is wrong with a code, as data; the words are the business of whoever tells it.

use crate::workshop::code::layout::{GROUP, ROW};

/// A place in a code: the how-manieth of its characters, `COACH-` and dashes not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(pub usize);

impl Place {
    /// Its row of five groups, the first one being 1.
    #[must_use]
    pub fn row(self) -> usize {
        self.0 / ROW + 1
    }

    /// Its group of five characters, the first one of the code being 1.
    #[must_use]
    pub fn group(self) -> usize {
        self.0 / GROUP + 1
    }

    /// Its place in the group, the first one being 1.
    #[must_use]
    pub fn character(self) -> usize {
        self.0 % GROUP + 1
    }
}

/// A wrong character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slip {
    /// Where.
    pub at: Place,
    /// What stands there.
    pub here: char,
    /// What should: with it, and all others, the code is whole.
    pub should: char,
}

/// A group that has not five characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uneven {
    /// Which group, the first one being 1.
    pub group: usize,
    /// How many characters it has.
    pub characters: usize,
}

/// Why a code is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeFault {
    /// It does not begin as codes do.
    Beginning,
    /// A newer program wrote it, in this version of the format.
    Newer(u8),
    /// Characters are wrong, and these are all.
    Wrong(Vec<Slip>),
    /// Two neighbours stand in each other's place; the first of them is here, and these stand there.
    Swapped(Place, [char; 2]),
    /// A character is missing: it belongs here.
    Missing(Place, char),
    /// A character is too many: this one, which stands here.
    Extra(Place, char),
    /// It ends too early.
    CutOff {
        /// Characters that are there.
        here: usize,
        /// Characters that a code like this has.
        of: usize,
    },
    /// It goes on after its end, by so many characters.
    TooLong(usize),
    /// Groups have more or fewer characters than five, and more than that is wrong.
    Uneven(Vec<Uneven>),
    /// More is wrong than can be located; in these rows, the first one being 1. In none of them when only the
    /// checksum says so.
    Garbled(Vec<usize>),
    /// It is whole, and was made for another room.
    OtherRoom,
    /// It is whole, and was made for another version of this room.
    OtherVersion,
    /// It is whole, and what it holds is nothing that this room asks for.
    Shape,
}
