//! Time, for sessions that have any business with it: only those in a room.

use crate::app::{Effect, Model, seat};
use std::time::Duration;

/// How long the edge may sleep until it tells the time again; `None` where nobody waits for it, so that nothing wakes
/// the program up.
#[must_use]
pub fn pace(model: &Model) -> Option<Duration> {
    seat::pace(model)
}

/// It is now so many seconds after the beginning of 1970, UTC.
pub(in crate::app) fn tick(model: &mut Model, now: i64) -> Vec<Effect> {
    seat::tick(model, now)
}
