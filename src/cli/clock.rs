//! The only place that asks what day and what time it is.

use chrono::{Local, NaiveDate};
use std::time::SystemTime;

/// Today, where the person is.
#[must_use]
#[allow(clippy::disallowed_methods, reason = "this is the one place that asks the system")]
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// Seconds since the beginning of 1970, UTC.
#[must_use]
pub fn seconds() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

/// Whole minutes since a moment; none since one that is still to come.
#[must_use]
pub fn minutes_since(moment: SystemTime) -> u64 {
    moment.elapsed().map_or(0, |since| since.as_secs() / 60)
}
