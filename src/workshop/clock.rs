//! The room's clock, as the facilitator's console writes it down for everybody.
//!
//! Like [`crate::workshop::presence`] it is read while it is being written: a file that does not say everything clearly
//! says nothing.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// Name of the file, in the folder in which people hand in.
pub const FILE_NAME: &str = "clock.toml";
/// Longest file that is read, in bytes.
pub const LARGEST: u64 = 4 << 10;
/// Most extra minutes that are believed: a day.
const MOST_EXTRA: u32 = 24 * 60;

/// The room's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// When the room began.
    pub began: DateTime<Utc>,
    /// Minutes given on top of the time boxes.
    pub extra: u32,
    /// Whether the facilitator has closed the room.
    pub closed: bool,
}

/// The clock of a room as both sides see it, begun or not, in whole seconds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hung {
    /// When the room began, in seconds since the beginning of 1970, UTC, if it did.
    pub began: Option<i64>,
    /// Minutes given on top of the time boxes.
    pub extra: u32,
    /// Whether the facilitator has closed the room.
    pub closed: bool,
}

impl From<Clock> for Hung {
    fn from(clock: Clock) -> Hung {
        Hung { began: Some(clock.began.timestamp()), extra: clock.extra, closed: clock.closed }
    }
}

impl Clock {
    /// A clock that begins now: whole seconds, as they are written.
    #[must_use]
    pub fn starting(now: DateTime<Utc>) -> Clock {
        let began = DateTime::from_timestamp(now.timestamp(), 0).unwrap_or(now);
        Clock { began, extra: 0, closed: false }
    }

    /// Time left of so many minutes and the extra ones; negative once they are over.
    #[must_use]
    pub fn left(&self, minutes: u32, now: DateTime<Utc>) -> TimeDelta {
        let whole = TimeDelta::minutes(i64::from(minutes) + i64::from(self.extra));
        whole - (now - self.began)
    }
}

/// The file.
#[must_use]
pub fn write(clock: &Clock) -> String {
    let began = clock.began.to_rfc3339_opts(SecondsFormat::Secs, true);
    format!("format = 1\nbegan = {began}\nextra = {}\nclosed = {}\n", clock.extra, clock.closed)
}

/// Reads the file; `None` when it does not say everything clearly. Keys that a newer program adds do not matter.
#[must_use]
pub fn read(text: &str) -> Option<Clock> {
    let table: toml::Table = toml::from_str(text).ok()?;
    let began = DateTime::parse_from_rfc3339(&table.get("began")?.as_datetime()?.to_string()).ok()?;
    let extra = u32::try_from(table.get("extra")?.as_integer()?).ok().filter(|extra| *extra <= MOST_EXTRA)?;
    let closed = table.get("closed")?.as_bool()?;
    Some(Clock { began: began.to_utc(), extra, closed })
}

#[cfg(test)]
mod tests {
    use super::{Clock, read, write};
    use chrono::{DateTime, TimeDelta, Utc};

    fn clock() -> Clock {
        let now: DateTime<Utc> = "2026-12-01T09:00:05.75Z".parse().unwrap();
        Clock { extra: 10, closed: true, ..Clock::starting(now) }
    }

    #[test]
    fn what_was_written_is_read_and_half_of_it_is_nothing() {
        let text = write(&clock());
        assert_eq!(text, "format = 1\nbegan = 2026-12-01T09:00:05Z\nextra = 10\nclosed = true\n");
        assert_eq!(read(&text), Some(clock()));
        for end in 0..text.len() - 1 {
            assert_eq!(read(text.split_at(end).0), None, "{end}");
        }
        assert_eq!(read(&format!("{text}paused = true\n")), Some(clock()));
        for (one, other) in [("10", "-1"), ("10", "99999"), ("Z", ""), ("05Z", "75Z"), ("true", "1")] {
            assert_eq!(read(&text.replace(one, other)), None, "{other}");
        }
    }

    #[test]
    fn extra_minutes_count_and_time_runs_out() {
        let after = |minutes| clock().began + TimeDelta::minutes(minutes);
        assert_eq!(clock().left(45, after(0)), TimeDelta::minutes(55));
        assert_eq!(clock().left(45, after(56)), TimeDelta::minutes(-1));
    }
}
