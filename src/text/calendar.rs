//! Dates and days in words. The order of their parts is each language's own, so it stands in `common.ftl`;
//! so does "1er", which no date library writes.

use super::{Arg, Text};
use crate::pack::heuristic::Day;
use chrono::{Datelike, NaiveDate};

impl Text {
    /// "Thursday 1 October 2026", « jeudi 1er octobre 2026 ».
    #[must_use]
    pub fn date_long(&self, date: NaiveDate) -> String {
        self.with("date-long", &parts(date))
    }

    /// "1 October 2026", « 1er octobre 2026 ».
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        self.with("date-plain", &parts(date))
    }

    /// "Thu 1 Oct", « jeu. 1er oct. »: for calendars, where the year is known.
    #[must_use]
    pub fn date_short(&self, date: NaiveDate) -> String {
        self.with("date-short", &parts(date))
    }

    /// "1 Oct", « 1er oct. »: for time lines.
    #[must_use]
    pub fn day_and_month(&self, date: NaiveDate) -> String {
        self.with("day-and-month", &parts(date))
    }

    /// "Thursday", « jeudi ».
    #[must_use]
    pub fn weekday(&self, day: Day) -> String {
        self.with("weekday", &[("weekday", Arg::Number(number(day)))])
    }

    /// "Thu", « jeu. ».
    #[must_use]
    pub fn weekday_short(&self, day: Day) -> String {
        self.with("weekday-short", &[("weekday", Arg::Number(number(day)))])
    }
}

fn parts(date: NaiveDate) -> [(&'static str, Arg<'static>); 4] {
    [
        ("weekday", date.weekday().number_from_monday().into()),
        ("day", date.day().into()),
        ("month", date.month().into()),
        ("year", date.year().into()),
    ]
}

/// 1 for Monday to 7 for Sunday.
fn number(day: Day) -> i64 {
    match day {
        Day::Mon => 1,
        Day::Tue => 2,
        Day::Wed => 3,
        Day::Thu => 4,
        Day::Fri => 5,
        Day::Sat => 6,
        Day::Sun => 7,
    }
}
