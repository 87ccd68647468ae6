//! What can be clicked where.

use crate::app::Target;
use ratatui::layout::{Position, Rect};

/// The clickable areas of a frame, and how far its panel scrolls.
#[derive(Debug, Clone, Default)]
pub struct HitMap {
    areas: Vec<(Rect, Target)>,
    /// How many lines the panel on top can be scrolled; 0 when everything shows.
    pub extent: u16,
}

impl HitMap {
    /// Makes an area clickable.
    pub fn put(&mut self, area: Rect, target: Target) {
        self.areas.push((area, target));
    }

    /// What is at a place; of two areas the one drawn last.
    #[must_use]
    pub fn at(&self, column: u16, row: u16) -> Option<Target> {
        let place = Position::new(column, row);
        let (area, target) = self.areas.iter().rev().find(|(area, _)| area.contains(place))?;
        Some(match target {
            Target::Text(first) => Target::Text(first.saturating_add(column - area.x)),
            target => *target,
        })
    }
}
