//! Dates inside sentences, in both languages.

use crate::pack::words::Words;
use chrono::{Datelike, NaiveDate};

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const FRENCH: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// "31 December 2026", « 31 décembre 2026 », « 1er mars 2027 ».
pub(super) fn both(date: NaiveDate) -> Words {
    let month = date.month0() as usize;
    let (day, year) = (date.day(), date.year());
    let ordinal = if day == 1 { "er" } else { "" };
    Words::new(
        format!("{day} {} {year}", ENGLISH.get(month).unwrap_or(&"")),
        format!("{day}{ordinal} {} {year}", FRENCH.get(month).unwrap_or(&"")),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_a_month_is_written_as_french_people_do() {
        let date = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        assert_eq!(both(date(12, 31)), Words::new("31 December 2026", "31 décembre 2026"));
        assert_eq!(both(date(3, 1)).fr, "1er mars 2026");
        assert_eq!(both(date(8, 11)).fr, "11 août 2026");
    }
}
