//! Colours by role.
//!
//! The sixteen ANSI colours only, so that the person's own terminal theme decides what they look like; and
//! never colour alone: every role also has a sign, a word or a weight on screen.

use ratatui::style::{Color, Modifier, Style};
use serde::{Deserialize, Serialize};

/// A shipped theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeName {
    /// For dark backgrounds.
    #[default]
    Dark,
    /// For light backgrounds.
    Light,
    /// Fixed colours with the strongest contrast.
    HighContrast,
    /// No colour at all: weight and reverse only. Taken when `NO_COLOR` is set.
    Mono,
}

impl ThemeName {
    /// The next theme, round and round.
    #[must_use]
    pub fn next(self) -> ThemeName {
        match self {
            ThemeName::Dark => ThemeName::Light,
            ThemeName::Light => ThemeName::HighContrast,
            ThemeName::HighContrast => ThemeName::Mono,
            ThemeName::Mono => ThemeName::Dark,
        }
    }
}

/// A style for each role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Ordinary text, and the ground it stands on.
    pub text: Style,
    /// What can be passed over.
    pub quiet: Style,
    /// The question, a title.
    pub title: Style,
    /// Section names, tabs, gauges.
    pub accent: Style,
    /// The highlighted row's text.
    pub chosen: Style,
    /// A key to press.
    pub key: Style,
    /// What comes in.
    pub plus: Style,
    /// What goes out; an error.
    pub minus: Style,
    /// What deserves attention.
    pub warn: Style,
}

impl Theme {
    /// The theme of this name.
    #[must_use]
    pub fn of(name: ThemeName) -> Theme {
        match name {
            ThemeName::Dark => dark(),
            ThemeName::Light => light(),
            ThemeName::HighContrast => high_contrast(),
            ThemeName::Mono => mono(),
        }
    }
}

const PLAIN: Style = Style::new();

fn dark() -> Theme {
    Theme {
        text: PLAIN,
        quiet: PLAIN.fg(Color::Gray).add_modifier(Modifier::DIM),
        title: PLAIN.add_modifier(Modifier::BOLD),
        accent: PLAIN.fg(Color::Cyan),
        chosen: PLAIN.fg(Color::LightCyan).add_modifier(Modifier::BOLD),
        key: PLAIN.fg(Color::Yellow),
        plus: PLAIN.fg(Color::LightGreen),
        minus: PLAIN.fg(Color::LightRed),
        warn: PLAIN.fg(Color::LightYellow),
    }
}

fn light() -> Theme {
    Theme {
        text: PLAIN,
        quiet: PLAIN.fg(Color::DarkGray),
        title: PLAIN.add_modifier(Modifier::BOLD),
        accent: PLAIN.fg(Color::Blue),
        chosen: PLAIN.fg(Color::Blue).add_modifier(Modifier::BOLD),
        key: PLAIN.fg(Color::Magenta),
        plus: PLAIN.fg(Color::Green).add_modifier(Modifier::BOLD),
        minus: PLAIN.fg(Color::Red).add_modifier(Modifier::BOLD),
        warn: PLAIN.fg(Color::Magenta).add_modifier(Modifier::BOLD),
    }
}

/// White on black is fixed here, because contrast cannot be promised on an unknown ground.
fn high_contrast() -> Theme {
    let on_black = PLAIN.fg(Color::White).bg(Color::Black);
    Theme {
        text: on_black,
        quiet: on_black,
        title: on_black.add_modifier(Modifier::BOLD),
        accent: on_black.fg(Color::LightCyan).add_modifier(Modifier::BOLD),
        chosen: PLAIN.fg(Color::Black).bg(Color::LightYellow).add_modifier(Modifier::BOLD),
        key: on_black.fg(Color::LightYellow).add_modifier(Modifier::BOLD),
        plus: on_black.fg(Color::LightGreen).add_modifier(Modifier::BOLD),
        minus: on_black.fg(Color::LightYellow).add_modifier(Modifier::BOLD),
        warn: on_black.fg(Color::LightYellow).add_modifier(Modifier::BOLD),
    }
}

fn mono() -> Theme {
    let bold = PLAIN.add_modifier(Modifier::BOLD);
    Theme {
        text: PLAIN,
        quiet: PLAIN,
        title: bold,
        accent: bold,
        chosen: PLAIN.add_modifier(Modifier::REVERSED),
        key: bold,
        plus: bold,
        minus: PLAIN.add_modifier(Modifier::UNDERLINED),
        warn: bold,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance by the web's definition (WCAG 2), of xterm's own sixteen colours.
    fn luminance(color: Color) -> f64 {
        let (red, green, blue) = match color {
            Color::Black => (0, 0, 0),
            Color::White => (255, 255, 255),
            Color::LightYellow => (255, 255, 0),
            Color::LightGreen => (0, 255, 0),
            Color::LightCyan => (0, 255, 255),
            other => panic!("{other:?} is not used on a fixed ground"),
        };
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    fn roles(theme: &Theme) -> [Style; 9] {
        let Theme { text, quiet, title, accent, chosen, key, plus, minus, warn } = *theme;
        [text, quiet, title, accent, chosen, key, plus, minus, warn]
    }

    #[test]
    fn high_contrast_is_seven_to_one_at_least() {
        for style in roles(&Theme::of(ThemeName::HighContrast)) {
            let (one, other) = (luminance(style.fg.unwrap()), luminance(style.bg.unwrap()));
            let contrast = (one.max(other) + 0.05) / (one.min(other) + 0.05);
            assert!(contrast >= 7.0, "{style:?}: {contrast}");
        }
    }

    #[test]
    fn without_colour_there_is_none() {
        for style in roles(&Theme::of(ThemeName::Mono)) {
            assert_eq!((style.fg, style.bg), (None, None));
        }
    }

    #[test]
    fn the_highlighted_row_stands_out_in_every_theme() {
        let mut name = ThemeName::Dark;
        for _ in 0..4 {
            let theme = Theme::of(name);
            assert_ne!(theme.chosen, theme.text, "{name:?}");
            assert!(!theme.chosen.add_modifier.is_empty(), "{name:?}: by more than colour");
            name = name.next();
        }
    }
}
