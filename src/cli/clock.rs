//! The only place that asks what day it is.

use chrono::{Local, NaiveDate};

/// Today, where the person is.
#[must_use]
#[allow(clippy::disallowed_methods, reason = "this is the one place that asks the system")]
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}
