//! Numbers in words and figures.

use super::Text;
use crate::pack::words::Lang;

impl Text {
    /// "1 minute", "10 minutes"; « 0 minute », because French has its plural from two on.
    #[must_use]
    pub fn minutes(&self, minutes: i64) -> String {
        self.with("minutes", &[("n", minutes.into())])
    }

    /// "1 day", "10 days"; « 0 jour ».
    #[must_use]
    pub fn days(&self, days: i64) -> String {
        self.with("days", &[("n", days.into())])
    }

    /// A whole number with its thousands apart: "12,500"; in French a narrow no-break space.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(self.thousands());
            }
            grouped.push(digit);
        }
        if number < 0 { format!("-{grouped}") } else { grouped }
    }

    /// A number of tenths: "1.5", « 1,5 »; a whole one without its zero.
    #[must_use]
    pub fn tenths(&self, tenths: i64) -> String {
        let (whole, rest) = (tenths / 10, (tenths % 10).abs());
        let sign = if tenths < 0 && whole == 0 { "-" } else { "" };
        match rest {
            0 => self.number(whole),
            _ => format!("{sign}{}{}{rest}", self.number(whole), self.decimal_mark()),
        }
    }

    fn thousands(&self) -> char {
        match self.lang() {
            Lang::En => ',',
            Lang::Fr => '\u{202F}',
        }
    }

    fn decimal_mark(&self) -> char {
        match self.lang() {
            Lang::En => '.',
            Lang::Fr => ',',
        }
    }
}
