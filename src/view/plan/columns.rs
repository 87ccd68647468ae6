//! Areas side by side.

use ratatui::layout::{Constraint, Layout, Rect};

/// Columns between two areas.
pub const GAP: u16 = 3;

/// So many equal areas side by side.
#[must_use]
pub fn split(area: Rect, count: usize) -> Vec<Rect> {
    Layout::horizontal(vec![Constraint::Fill(1); count]).spacing(GAP).split(area).to_vec()
}

/// Two areas side by side, the left one with its share of the width in hundredths.
#[must_use]
pub fn beside(area: Rect, left: u16) -> (Rect, Rect) {
    let [left, right] = Layout::horizontal([Constraint::Fill(left), Constraint::Fill(100_u16.saturating_sub(left))])
        .spacing(GAP)
        .areas(area);
    (left, right)
}

/// Two areas one above the other, the lower one this high, an empty line between them.
#[must_use]
pub fn above(area: Rect, lower: u16) -> (Rect, Rect) {
    let upper = Rect { height: area.height.saturating_sub(lower + 1), ..area };
    let lower = Rect { y: upper.bottom() + 1, height: lower, ..area };
    (upper, lower.intersection(area))
}
