//! Ranges of whole numbers, as written in conditions.

/// A range with both ends included: `"..=15"`, `"3.."`, `"2..=4"`, `"10"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Range {
    /// Smallest number.
    pub from: i64,
    /// Largest number.
    pub to: i64,
}

impl Range {
    /// Reads a range; `None` when it is not written in one of the four ways, or is empty.
    #[must_use]
    pub fn parse(text: &str) -> Option<Range> {
        let text = text.trim();
        let range = if let Some((from, to)) = text.split_once("..=") {
            Range { from: bound(from, i64::MIN)?, to: to.trim().parse().ok()? }
        } else if let Some(from) = text.strip_suffix("..") {
            Range { from: from.trim().parse().ok()?, to: i64::MAX }
        } else {
            let only = text.parse().ok()?;
            Range { from: only, to: only }
        };
        (range.from <= range.to).then_some(range)
    }

    /// Whether a number lies in it.
    #[must_use]
    pub fn contains(self, number: i64) -> bool {
        (self.from..=self.to).contains(&number)
    }
}

fn bound(text: &str, missing: i64) -> Option<i64> {
    let text = text.trim();
    if text.is_empty() { Some(missing) } else { text.parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::Range;

    #[test]
    fn four_ways_to_write_a_range() {
        assert_eq!(Range::parse("..=15"), Some(Range { from: i64::MIN, to: 15 }));
        assert_eq!(Range::parse("3.."), Some(Range { from: 3, to: i64::MAX }));
        assert_eq!(Range::parse("2..=4"), Some(Range { from: 2, to: 4 }));
        assert_eq!(Range::parse("10"), Some(Range { from: 10, to: 10 }));
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["", "..", "1..4", "..5", "4..=2", "ten", "..=", "1...3"] {
            assert_eq!(Range::parse(text), None, "{text}");
        }
    }
}
