//! The time of a room in figures and words.

use crate::app::console::{Console, Stand};
use crate::pack::Pack;
use crate::text::Text;

/// Time as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Time {
    /// Minutes, or in the last minute the seconds: what is drawn large; nothing once the room is closed.
    pub figures: String,
    /// What they are: "min left".
    pub unit: String,
    /// Whether it is urgent.
    pub urgent: bool,
}

/// The time of a room.
#[must_use]
pub fn of(console: &Console, text: &Text) -> Time {
    let (figures, unit) = match console.stand() {
        Stand::NotBegun { all } => (up(all), "console-time-all"),
        Stand::Running { left, .. } if left < 60 => (format!("0:{left:02}"), "console-time-seconds"),
        Stand::Running { left, .. } => (up(left), "console-time-left"),
        Stand::Over { by } => (format!("+{}", by / 60), "console-time-over"),
        Stand::Closed => (String::new(), "console-time-closed"),
    };
    let urgent = match console.stand() {
        Stand::Running { left, .. } => left <= 120,
        stand => matches!(stand, Stand::Over { .. }),
    };
    Time { figures, unit: text.say(unit), urgent }
}

/// Whole minutes: one that has begun to run counts.
fn up(seconds: i64) -> String {
    seconds.saturating_add(59).div_euclid(60).to_string()
}

/// The section whose box is due, and the time it has left: "Your time: 6 min left".
#[must_use]
pub fn due(console: &Console, pack: &Pack, text: &Text) -> Option<String> {
    let Stand::Running { due: Some((at, left)), .. } = console.stand() else { return None };
    let section = section(console, pack, text, at);
    Some(if left < 60 {
        text.with("console-due-seconds", &[("section", section.into()), ("n", left.into())])
    } else {
        text.with("console-due", &[("section", section.into()), ("n", (left + 59).div_euclid(60).into())])
    })
}

/// The name of the section of a box.
#[must_use]
pub fn section(console: &Console, pack: &Pack, text: &Text, at: usize) -> String {
    let id = console.room.boxes.get(at).map(|one| one.section.as_str()).unwrap_or_default();
    pack.sections.get(id).map_or_else(|| id.to_owned(), |section| section.title.get(text.lang()).to_owned())
}
