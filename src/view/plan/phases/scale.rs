//! Thirteen weeks on a line: which column a day stands in.

use std::ops::Range;

/// Weeks of a plan.
pub const WEEKS: u16 = 13;

/// As many columns for each week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    /// Columns of a week.
    pub week: u16,
}

impl Scale {
    /// The longest line that fits; `None` where there is less than a column a week.
    #[must_use]
    pub fn fitting(columns: u16) -> Option<Scale> {
        let week = (columns / WEEKS).min(14);
        (week > 0).then_some(Scale { week })
    }

    /// Columns of the thirteen weeks.
    #[must_use]
    pub fn width(self) -> u16 {
        self.week * WEEKS
    }

    /// The column of a day, counted from the start; a day after the thirteen weeks stands after the line.
    #[must_use]
    pub fn at(self, day: u32) -> u16 {
        let day = u16::try_from(day).unwrap_or(u16::MAX).min(WEEKS * 7);
        u16::try_from(u32::from(day) * u32::from(self.week) / 7).unwrap_or(u16::MAX)
    }

    /// The columns from one day to another, both included: one at least, all of them on the line.
    #[must_use]
    pub fn span(self, from: u32, to: u32) -> Range<u16> {
        let last = self.width().saturating_sub(1);
        let from = self.at(from).min(last);
        let to = self.at(to.saturating_add(1)).max(from + 1).min(self.width());
        from..to
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_covers_the_thirteen_weeks() {
        for columns in 13..200 {
            let scale = Scale::fitting(columns).unwrap();
            assert!(scale.width() <= columns);
            assert_eq!(scale.span(0, 90), 0..scale.width(), "{columns}");
            for week in 0..13_u32 {
                let span = scale.span(week * 7, week * 7 + 6);
                let width = u32::from(scale.week);
                assert_eq!((u32::from(span.start), u32::from(span.end)), (week * width, (week + 1) * width));
            }
        }
        assert_eq!(Scale::fitting(12), None);
    }

    #[test]
    fn phases_that_follow_each_other_never_overlap_and_leave_no_hole() {
        for columns in (13..200).filter(|columns| columns / 13 >= 2) {
            let scale = Scale::fitting(columns).unwrap();
            for day in 4..87 {
                let (before, after) = (scale.span(0, day), scale.span(day + 1, 90));
                assert_eq!(before.end, after.start, "{day} in {columns}");
            }
        }
    }

    #[test]
    fn every_day_is_on_the_line() {
        for columns in 13..200 {
            let scale = Scale::fitting(columns).unwrap();
            for day in [0, 1, 30, 90, 91, 200, u32::MAX] {
                let span = scale.span(day, day);
                assert!(span.start < span.end && span.end <= scale.width(), "{day} in {columns}: {span:?}");
            }
        }
    }
}
