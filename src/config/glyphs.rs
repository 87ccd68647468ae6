//! The signs on screen: lines, marks and arrows, in Unicode or in plain ASCII.

use serde::{Deserialize, Serialize};

/// Which signs a person wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Borders {
    /// Whatever the locale can show.
    #[default]
    Auto,
    /// ASCII only.
    Ascii,
    /// Lines and arrows of Unicode.
    Unicode,
}

/// The signs themselves. Each is one column wide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyphs {
    /// A line across.
    pub across: &'static str,
    /// A line down.
    pub down: &'static str,
    /// The corners of a panel: top left, top right, bottom left, bottom right.
    pub corners: [&'static str; 4],
    /// Before the highlighted row.
    pub marker: &'static str,
    /// Between words of one line.
    pub dot: &'static str,
    /// A filled and an empty part of a gauge.
    pub gauge: [&'static str; 2],
    /// More above, more below.
    pub more: [&'static str; 2],
    /// Something cut off.
    pub cut: &'static str,
    /// Minus, as wide as plus.
    pub minus: &'static str,
    /// Keys up, down, left, right.
    pub arrows: [&'static str; 4],
    /// Fillings of the parts of a bar, neighbours unlike each other whatever the colours; the last one is for the
    /// rest.
    pub shades: [&'static str; 6],
    /// The edge of a sitting in the calendar, and that of the one sitting apart.
    pub edges: [&'static str; 2],
    /// A single day on a time line.
    pub point: &'static str,
    /// On a time line: today, a look back, a quiet day.
    pub marks: [&'static str; 3],
    /// News: done, with care, failed.
    pub news: [&'static str; 3],
}

/// Signs for UTF-8 terminals.
pub const UNICODE: Glyphs = Glyphs {
    across: "─",
    down: "│",
    corners: ["╭", "╮", "╰", "╯"],
    marker: "›",
    dot: "·",
    gauge: ["━", "┄"],
    more: ["↑", "↓"],
    cut: "…",
    minus: "−",
    arrows: ["↑", "↓", "←", "→"],
    shades: ["█", "▒", "▓", "░", "▞", "▄"],
    edges: ["┃", "┇"],
    point: "•",
    marks: ["▼", "◆", "░"],
    news: ["✓", "!", "✗"],
};

/// Signs for everything else.
pub const ASCII: Glyphs = Glyphs {
    across: "-",
    down: "|",
    corners: ["+", "+", "+", "+"],
    marker: ">",
    dot: "-",
    gauge: ["#", "."],
    more: ["^", "v"],
    cut: "~",
    minus: "-",
    arrows: ["Up", "Down", "Left", "Right"],
    shades: ["#", "=", "%", ":", "+", "o"],
    edges: ["|", "!"],
    point: "*",
    marks: ["v", "R", "q"],
    news: ["+", "!", "x"],
};

impl Borders {
    /// The signs to use; `utf8` says whether the locale can show Unicode.
    #[must_use]
    pub fn glyphs(self, utf8: Utf8) -> Glyphs {
        match (self, utf8) {
            (Borders::Unicode, _) | (Borders::Auto, Utf8::Yes) => UNICODE,
            (Borders::Ascii, _) | (Borders::Auto, Utf8::No) => ASCII,
        }
    }
}

/// Whether the locale is a UTF-8 one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Utf8 {
    /// It is.
    Yes,
    /// It is not.
    No,
}

impl Utf8 {
    /// Judges the name of a locale such as `fr_FR.UTF-8`.
    pub fn of_locale(name: &str) -> Utf8 {
        let name = name.to_ascii_lowercase();
        if name.contains("utf-8") || name.contains("utf8") { Utf8::Yes } else { Utf8::No }
    }
}
