//! What a facilitator agrees on with a room.

pub mod check;
pub mod draft;
pub mod read;
pub mod steps;
pub mod write;

use crate::pack::question::Depth;
use crate::pack::read::Layer;
use crate::pack::words::Lang;
use chrono::NaiveDate;

/// Fewest people about whom anything is said. A room may ask for more, never for fewer.
pub const FEWEST: u32 = 5;

/// A room: what its file says.
#[derive(Debug, Clone)]
pub struct Room {
    /// Tells rooms apart: letters and digits, made by chance when the room was.
    pub id: String,
    /// Name, for people.
    pub name: String,
    /// Languages in which the interview is offered, the first one first.
    pub languages: Vec<Lang>,
    /// How deep the interview goes.
    pub depth: Depth,
    /// The last day on which anything can be handed in.
    pub closes: NaiveDate,
    /// Whom to ask.
    pub contact: String,
    /// Nothing is said of fewer people than these, [`FEWEST`] at least.
    pub threshold: u32,
    /// Folder in which people hand in, from the folder of the room's file.
    pub hand_in: String,
    /// Time boxes in the order of the interview.
    pub boxes: Vec<TimeBox>,
    /// Questions that feed the picture of the room, in the order in which they are shown.
    pub picture: Vec<String>,
    /// Whether the picture tells which activities and guardrails the plans have.
    pub advice: bool,
    /// The pack that the room was made with.
    pub pack: Made,
    /// The organisation's packs, carried along; they lie over the shipped one, in this order.
    pub layers: Vec<Layer>,
}

/// How long a section of the interview may take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeBox {
    /// Section id.
    pub section: String,
    /// Minutes.
    pub minutes: u32,
}

/// The pack a room was made with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its digest: the shipped pack and the layers over it, SHA-256 in hexadecimal.
    pub digest: String,
}

impl Room {
    /// Minutes of all time boxes together.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.boxes.iter().map(|one| one.minutes).sum()
    }
}

/// The languages by the words that files write.
const LANGUAGES: &[(&str, Lang)] = &[("fr", Lang::Fr), ("en", Lang::En)];

/// A depth as files write it.
#[must_use]
pub fn depth_word(depth: Depth) -> &'static str {
    DEPTHS.iter().find(|(_, known)| *known == depth).map_or("", |(word, _)| word)
}

/// The depths by the words that files write.
const DEPTHS: &[(&str, Depth)] = &[("core", Depth::Core), ("standard", Depth::Standard), ("deep", Depth::Deep)];
