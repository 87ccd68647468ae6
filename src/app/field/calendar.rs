//! A date: typed, or moved day by day.

use crate::app::field::Reaction;
use crate::app::field::line::Line;
use crate::intent::Intent;
use crate::interview::Refusal;
use crate::interview::typed;
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// A date being typed.
#[derive(Debug, Clone, Default)]
pub struct DateField {
    /// As typed.
    pub line: Line,
    /// Whether the next character starts anew, as long as what shows was not typed.
    fresh: bool,
}

/// Whether a character can be part of a date.
#[must_use]
pub fn takes(typed: char) -> bool {
    typed.is_ascii_digit() || matches!(typed, '-' | '/' | '.')
}

impl DateField {
    /// A field that shows a date.
    #[must_use]
    pub fn new(start: Option<NaiveDate>) -> DateField {
        DateField { line: Line::new(&start.map(written).unwrap_or_default()), fresh: true }
    }

    /// A character of the date.
    pub fn type_char(&mut self, typed: char) -> Reaction {
        if std::mem::take(&mut self.fresh) {
            self.line.set("");
        }
        self.line.type_char(typed)
    }

    /// A pasted date.
    pub fn paste(&mut self, pasted: &str) {
        if std::mem::take(&mut self.fresh) {
            self.line.set("");
        }
        self.line.paste(pasted);
    }

    /// Puts the cursor at a column: what shows is edited from there, not begun anew.
    pub fn point(&mut self, column: usize) {
        self.fresh = false;
        self.line.go_to(column);
    }

    /// The date typed.
    #[must_use]
    pub fn date(&self) -> Option<NaiveDate> {
        typed::date(self.line.text().trim()).ok()
    }

    /// The date, or why it is none.
    ///
    /// # Errors
    /// [`Refusal::Empty`] or [`Refusal::NotADate`].
    pub fn submit(&self) -> Result<NaiveDate, Refusal> {
        match self.line.text().trim() {
            "" => Err(Refusal::Empty),
            text => typed::date(text),
        }
    }

    /// A key of the key map.
    pub fn intent(&mut self, today: NaiveDate, intent: Intent) -> Reaction {
        if intent == Intent::Accept {
            return Reaction::Submit;
        }
        match moved(self.date(), today, intent) {
            Some(date) => {
                self.line.set(&written(date));
                self.fresh = true;
                Reaction::Taken
            }
            None => {
                self.fresh = false;
                self.line.intent(intent)
            }
        }
    }
}

/// The date that a key leads to from another date; `None` when the key is no date key.
#[must_use]
pub fn moved(from: Option<NaiveDate>, today: NaiveDate, intent: Intent) -> Option<NaiveDate> {
    let base = from.unwrap_or(today);
    match intent {
        Intent::Today => Some(today),
        Intent::NextMonday => next_monday(today),
        Intent::Left => base.checked_sub_days(Days::new(1)),
        Intent::Right => base.checked_add_days(Days::new(1)),
        _ => None,
    }
}

fn next_monday(today: NaiveDate) -> Option<NaiveDate> {
    let ahead = 7 - u64::from(today.weekday().days_since(Weekday::Mon));
    today.checked_add_days(Days::new(ahead))
}

/// A date as it is typed in files, which is how the field shows it.
#[must_use]
pub fn written(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn next_monday_is_never_today() {
        let monday = NaiveDate::from_ymd_opt(2026, 11, 23);
        let sunday = NaiveDate::from_ymd_opt(2026, 11, 22);
        assert_eq!(sunday.and_then(next_monday), monday);
        assert_eq!(monday.and_then(next_monday), NaiveDate::from_ymd_opt(2026, 11, 30));
    }
}
