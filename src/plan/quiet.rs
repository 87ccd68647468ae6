//! Quiet periods before results (L03): some things are not done in them.

use crate::plan::case::Case;
use crate::plan::dates;
use crate::plan::keys;
use crate::plan::model::Quiet;
use crate::plan::sentences;
use chrono::{Datelike, Duration, NaiveDate};

/// The quiet periods that end on the start day or later, in order.
pub(super) fn periods(case: &Case<'_>) -> Vec<Quiet> {
    let dates = case.facts.value(keys::RESULTS).map_or(&[][..], |value| value.as_dates());
    let ahead = dates.iter().filter(|date| **date >= case.start);
    ahead.map(|date| period(case, *date)).collect()
}

/// The months in which annual and half-year results come out have the longer silence.
fn period(case: &Case<'_>, to: NaiveDate) -> Quiet {
    let long = case.decision.numbers("quiet_long_months").contains(&i64::from(to.month()));
    let days = case.setting(if long { "quiet_days_long" } else { "quiet_days_short" });
    let from = to - Duration::days(i64::from(days));
    Quiet { from, to, reason: sentences::with(&sentences::QUIET, &[("date", &dates::both(to))]) }
}

/// Whether a date lies in one of the periods.
pub(super) fn covers(periods: &[Quiet], date: NaiveDate) -> bool {
    periods.iter().any(|quiet| (quiet.from..=quiet.to).contains(&date))
}
