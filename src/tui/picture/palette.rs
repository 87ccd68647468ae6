//! What the colours of a terminal look like on paper.

use super::row::{CELL, MARGIN};
use crate::config::contrast::ANSI;
use crate::config::theme::{Theme, ThemeName};
use ratatui::layout::Rect;
use ratatui::style::Color;

/// The colours that a terminal brings: its ground, its ink, and its sixteen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Brought {
    paper: &'static str,
    ink: &'static str,
    faint: &'static str,
    ansi: [&'static str; 16],
}

/// A calm dark terminal.
const DARK: Brought = Brought {
    paper: "#16181d",
    ink: "#d8dbe0",
    faint: "#8a8f98",
    ansi: [
        "#000000", "#e5747a", "#8fbf7f", "#dfb566", "#7aa7e8", "#c792d8", "#6fc1c7", "#b4b8c0", "#7b818c", "#f0969b",
        "#abd69c", "#f0cd86", "#9cc0f5", "#dab0e6", "#93d8dd", "#ffffff",
    ],
};

/// A calm light one: its light colours are grounds, as of a felt pen.
const LIGHT: Brought = Brought {
    paper: "#fbfbf9",
    ink: "#24292f",
    faint: "#6b7078",
    ansi: [
        "#16191d", "#b3261e", "#2f6f2a", "#7a5a00", "#1f5fae", "#8a3a97", "#176f78", "#6b7078", "#59606a", "#ffd0cc",
        "#cdefc6", "#f9ecaa", "#cfe0f8", "#efd3f3", "#c8ecef", "#ffffff",
    ],
};

/// The colours of a picture: what the terminal brings, on the ground of the theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Palette {
    brought: &'static Brought,
    /// The ground.
    pub(super) paper: String,
}

impl Palette {
    /// The terminal that a theme is made for.
    pub(super) fn of((name, theme): &(String, Theme)) -> Palette {
        let ground = theme.text.bg.unwrap_or_default();
        let light = match ground {
            Color::Rgb(red, green, blue) => [red, green, blue].into_iter().map(u16::from).sum::<u16>() > 384,
            Color::White => true,
            _ => name == ThemeName::Light.as_str(),
        };
        let brought = if light { &LIGHT } else { &DARK };
        let mut palette = Palette { brought, paper: brought.paper.to_owned() };
        palette.paper = palette.colour(ground).unwrap_or(palette.paper);
        palette
    }

    /// Ink where none is said.
    pub(super) fn ink(&self) -> &'static str {
        self.brought.ink
    }

    /// Ink that is dimmed.
    pub(super) fn faint(&self) -> &'static str {
        self.brought.faint
    }

    /// A screen smaller than the picture, or of another ground, has its own.
    pub(super) fn ground(&self, area: Rect) -> String {
        let (width, height) =
            (f32::from(area.width) * CELL.0 + 2.0 * MARGIN, f32::from(area.height) * CELL.1 + 2.0 * MARGIN);
        format!("<rect width=\"{width:.1}\" height=\"{height:.1}\" rx=\"8\" fill=\"{}\"/>", self.paper)
    }

    /// A colour as the web writes it; `None` for the terminal's own.
    pub(super) fn colour(&self, colour: Color) -> Option<String> {
        let index = match colour {
            Color::Reset => return None,
            Color::Rgb(red, green, blue) => return Some(format!("#{red:02x}{green:02x}{blue:02x}")),
            Color::Indexed(index) => index,
            named => ANSI.iter().position(|ansi| *ansi == named).and_then(|at| u8::try_from(at).ok())?,
        };
        Some(self.brought.ansi.get(usize::from(index)).map_or_else(|| cube(index), |hex| (*hex).to_owned()))
    }
}

/// The 6×6×6 cube and the greys of the palette of 256.
fn cube(index: u8) -> String {
    if index >= 232 {
        let grey = 8 + 10 * u16::from(index - 232);
        return format!("#{grey:02x}{grey:02x}{grey:02x}");
    }
    let level = |step: u8| if step == 0 { 0 } else { 55 + 40 * u16::from(step) };
    let place = index.saturating_sub(16);
    format!("#{:02x}{:02x}{:02x}", level(place / 36), level(place / 6 % 6), level(place % 6))
}
