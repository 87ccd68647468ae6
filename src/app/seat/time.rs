//! The room's clock: how much time is left for the part on screen, and in all.
//!
//! The time boxes follow each other from the moment the room began: who is early has more time for the next part. Time
//! that is over takes nothing away.

use crate::app::Model;
use crate::app::seat::Seat;
use crate::workshop::clock::Hung;
use serde::{Deserialize, Serialize};

/// What the clock says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clock {
    /// Seconds since the beginning of 1970, UTC.
    pub now: i64,
    /// When the person came in.
    pub since: i64,
    /// The clock that hangs in the room, if one does.
    pub hung: Option<Hung>,
    /// What was told already.
    pub told: Vec<Told>,
}

/// Something that is over, and told once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// The time of a section.
    Part(String),
    /// All of it.
    Whole,
    /// The facilitator ended the session.
    Closed,
}

/// Seconds that are left; negative once they are over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Left {
    /// For the part; `None` where it has no time box.
    pub part: Option<i64>,
    /// In all; `None` for a room without time boxes.
    pub whole: Option<i64>,
}

/// What is left for a section, and in all.
#[must_use]
pub fn left(seat: &Seat, section: Option<&str>) -> Left {
    let hung = seat.time.hung.unwrap_or_default();
    let gone = seat.time.now.saturating_sub(hung.began.unwrap_or(seat.time.since)).max(0);
    let until = |minutes: u32| i64::from(minutes.saturating_add(hung.extra)).saturating_mul(60).saturating_sub(gone);
    let mut minutes: u32 = 0;
    let mut left = Left::default();
    for one in &seat.room.boxes {
        minutes = minutes.saturating_add(one.minutes);
        if Some(one.section.as_str()) == section {
            left.part = Some(until(minutes));
        }
        left.whole = Some(until(minutes));
    }
    left
}

/// The section of the question on screen.
#[must_use]
pub fn section(model: &Model) -> Option<String> {
    let asking = model.asking.as_ref()?;
    let asked = model.path.questions.iter().find(|asked| asked.id == asking.question)?;
    Some(asked.section.clone())
}
