//! The signs on screen: lines, marks and arrows, in Unicode or in plain ASCII.

use crate::config::environment::Environment;
use crate::config::fold::Letters;
use serde::Deserialize;

/// Which signs and letters a person wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Borders {
    /// Whatever locale and terminal can show.
    #[default]
    Auto,
    /// Nothing but ASCII, letters included.
    Ascii,
    /// Lines and arrows of ASCII, letters of Western Europe.
    Latin,
    /// Lines and arrows of Unicode, all letters.
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
    /// A full cell, its upper and its lower half, where they are to be had.
    pub halves: Option<[&'static str; 3]>,
    /// The letters that are drawn.
    pub letters: Letters,
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
    halves: Some(["█", "▀", "▄"]),
    letters: Letters::All,
};

/// Signs for terminals that show nothing else.
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
    halves: None,
    letters: Letters::Ascii,
};

/// Signs of ASCII with the letters of Western Europe.
pub const LATIN: Glyphs = Glyphs { letters: Letters::Latin, ..ASCII };

impl Borders {
    /// The signs to use. Where nothing else is asked for, those of Unicode need a UTF-8 locale, and a terminal
    /// with more glyphs than the Linux console has.
    #[must_use]
    pub fn glyphs(self, env: &Environment) -> Glyphs {
        match self {
            Borders::Unicode => UNICODE,
            Borders::Latin => LATIN,
            Borders::Ascii => ASCII,
            Borders::Auto if !env.is_utf8() => ASCII,
            Borders::Auto if env.get("TERM") == Some("linux") => LATIN,
            Borders::Auto => UNICODE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ASCII, Borders, LATIN, UNICODE};
    use crate::config::environment::Environment;

    #[test]
    fn signs_are_those_that_locale_and_terminal_can_show() {
        let auto = |lang: &str, term: &str| Borders::Auto.glyphs(&Environment::of([("LANG", lang), ("TERM", term)]));
        assert_eq!(auto("fr_FR.UTF-8", "xterm"), UNICODE);
        assert_eq!(auto("C.UTF-8", "linux"), LATIN);
        assert_eq!(auto("C", "xterm"), ASCII);
        assert_eq!(auto("fr_FR.ISO-8859-1", "linux"), ASCII, "what is written is UTF-8 all the same");
    }

    #[test]
    fn what_is_asked_for_wins() {
        let poor = Environment::of([("LANG", "C")]);
        assert_eq!(Borders::Unicode.glyphs(&poor), UNICODE);
        let rich = Environment::of([("LANG", "fr_FR.UTF-8"), ("TERM", "xterm")]);
        assert_eq!((Borders::Ascii.glyphs(&rich), Borders::Latin.glyphs(&rich)), (ASCII, LATIN));
    }

    #[test]
    fn signs_of_ascii_are_ascii() {
        let all = format!("{ASCII:?}");
        assert!(all.is_ascii(), "{all}");
    }
}
