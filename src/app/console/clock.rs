//! The time of a room: how much is left, and which section's box is due.

use crate::workshop::Room;
use crate::workshop::clock::Hung;

/// How much time there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// The clock has not begun; so many seconds there are.
    NotBegun {
        /// Seconds of all boxes.
        all: i64,
    },
    /// It runs.
    Running {
        /// Seconds left of all.
        left: i64,
        /// The box that is due, by place, and its seconds left; none in a room without any.
        due: Option<(usize, i64)>,
    },
    /// The time is over since so many seconds.
    Over {
        /// Seconds.
        by: i64,
    },
    /// The room is closed.
    Closed,
}

impl Stand {
    /// How a room stands at a moment.
    #[must_use]
    pub fn of(room: &Room, clock: &Hung, now: i64) -> Stand {
        let all = 60 * (i64::from(room.minutes()) + i64::from(clock.extra));
        match clock.began {
            _ if clock.closed => Stand::Closed,
            None => Stand::NotBegun { all },
            Some(began) => {
                let gone = now.saturating_sub(began).max(0);
                match all - gone {
                    left if left > 0 => Stand::Running { left, due: due(room, clock, gone) },
                    left => Stand::Over { by: -left },
                }
            }
        }
    }
}

/// The box that is due. What is given besides puts off the end of every box, as it does for the people in the room.
fn due(room: &Room, clock: &Hung, gone: i64) -> Option<(usize, i64)> {
    let mut end = 60 * i64::from(clock.extra);
    room.boxes.iter().enumerate().find_map(|(at, one)| {
        end += 60 * i64::from(one.minutes);
        (gone < end).then_some((at, end - gone))
    })
}
