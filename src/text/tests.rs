//! The words of the interface are complete, used, and well written in both languages.

mod files;
mod typography;

use super::Text;
use crate::pack::words::Lang;
use chrono::NaiveDate;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn dates_are_said_as_people_say_them() {
    let (en, fr) = (Text::new(Lang::En), Text::new(Lang::Fr));
    assert_eq!(en.date_long(day(2026, 10, 1)), "Thursday 1 October 2026");
    assert_eq!(fr.date_long(day(2026, 10, 1)), "jeudi 1er octobre 2026");
    assert_eq!(fr.date_long(day(2026, 12, 31)), "jeudi 31 décembre 2026");
    assert_eq!(en.date(day(2027, 3, 1)), "1 March 2027");
    assert_eq!(fr.date(day(2027, 3, 1)), "1er mars 2027");
    assert_eq!(en.date_short(day(2026, 10, 1)), "Thu 1 Oct");
    assert_eq!(fr.date_short(day(2026, 8, 2)), "dim. 2 août");
}

#[test]
fn nothing_and_one_are_singular_in_french() {
    let (en, fr) = (Text::new(Lang::En), Text::new(Lang::Fr));
    let said = |text: &Text| [0, 1, 2].map(|n| text.days(n));
    assert_eq!(said(&en), ["0 days", "1 day", "2 days"]);
    assert_eq!(said(&fr), ["0 jour", "1 jour", "2 jours"]);
    assert_eq!(fr.minutes(0), "0 minute");
    assert_eq!(en.minutes(10), "10 minutes");
}

#[test]
fn figures_follow_the_language() {
    let (en, fr) = (Text::new(Lang::En), Text::new(Lang::Fr));
    assert_eq!([en.number(12_500), fr.number(12_500)], ["12,500", "12\u{202F}500"]);
    assert_eq!([en.number(-999), fr.number(1_000_000)], ["-999", "1\u{202F}000\u{202F}000"]);
    assert_eq!([en.tenths(15), fr.tenths(15)], ["1.5", "1,5"]);
    assert_eq!([en.tenths(20), fr.tenths(-5)], ["2", "-0,5"]);
}

#[test]
fn values_are_put_in_without_invisible_marks() {
    let said = Text::new(Lang::En).with("minutes", &[("n", 3.into())]);
    assert_eq!(said, "3 minutes");
}
