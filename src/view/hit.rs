//! What a frame says besides its cells: what can be clicked where, where the focus is, which cells are links.

use crate::app::Target;
use ratatui::layout::{Position, Rect};

/// The clickable areas of a frame, how far its panel scrolls, and what else is known of its cells.
#[derive(Debug, Clone, Default)]
pub struct HitMap {
    areas: Vec<(Rect, Target)>,
    /// How many lines the panel on top can be scrolled; 0 when everything shows.
    pub extent: u16,
    /// Where the hardware cursor stands: on what has the focus.
    pub cursor: Option<Position>,
    /// Addresses that show, each with the cells of one row.
    pub links: Vec<(Rect, String)>,
    /// What is drawn, as text, when that is why it is drawn.
    pub copied: Option<Copied>,
}

/// What is drawn, as text.
#[derive(Debug, Clone, Default)]
pub struct Copied {
    /// Titles and pages, in the order in which they were drawn.
    pub pages: Vec<String>,
    /// The lines that have the focus.
    pub focus: Option<String>,
}

impl HitMap {
    /// One that takes down what is drawn.
    #[must_use]
    pub fn copying() -> HitMap {
        HitMap { copied: Some(Copied::default()), ..HitMap::default() }
    }

    /// An empty one to the same purpose.
    #[must_use]
    pub fn anew(&self) -> HitMap {
        HitMap { copied: self.copied.as_ref().map(|_| Copied::default()), ..HitMap::default() }
    }

    /// Makes an area clickable.
    pub fn put(&mut self, area: Rect, target: Target) {
        self.areas.push((area, target));
    }

    /// Takes down a title, if anything is taken down.
    pub fn titled(&mut self, title: &str) {
        if let Some(copied) = &mut self.copied {
            copied.pages.push(title.to_owned());
        }
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
