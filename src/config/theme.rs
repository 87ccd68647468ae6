//! Colours by role.
//!
//! The shipped themes use the sixteen ANSI colours only, so that the person's own palette decides what they
//! look like, and few bytes go over slow lines. Every role has a contrast of 4.5:1 at least on the ground it
//! stands on, as the usual terminals show it (tested); what is dim is not: most terminals halve it. And never
//! colour alone: every role also has a sign, a word or a weight on screen.

pub mod own;
pub mod ring;
pub mod style;

pub use ring::Themes;

use ratatui::style::{Color, Modifier, Style};
use serde::Deserialize;

/// A theme of the program's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeName {
    /// For dark backgrounds.
    #[default]
    Dark,
    /// For light backgrounds.
    Light,
    /// Fixed colours with the strongest contrast.
    HighContrast,
    /// No colour at all: weight and reverse only. Taken when no colour is wanted.
    Mono,
}

impl ThemeName {
    /// All of them, in the order in which they go round.
    pub const ALL: [ThemeName; 4] = [ThemeName::Dark, ThemeName::Light, ThemeName::HighContrast, ThemeName::Mono];

    /// As files write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            ThemeName::Dark => "dark",
            ThemeName::Light => "light",
            ThemeName::HighContrast => "high-contrast",
            ThemeName::Mono => "mono",
        }
    }

    /// The ground it is made for, where it leaves that to the terminal.
    #[must_use]
    pub fn usual_ground(self) -> Color {
        if self == ThemeName::Light { Color::White } else { Color::Black }
    }
}

/// What a style is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Ordinary text, and the ground it stands on.
    Text,
    /// What can be passed over.
    Quiet,
    /// The question, a title.
    Title,
    /// Section names, tabs, gauges.
    Accent,
    /// The highlighted row's text.
    Chosen,
    /// A key to press.
    Key,
    /// What comes in.
    Plus,
    /// What goes out; an error.
    Minus,
    /// What deserves attention.
    Warn,
}

impl Role {
    /// All of them.
    pub const ALL: [Role; 9] = [
        Role::Text,
        Role::Quiet,
        Role::Title,
        Role::Accent,
        Role::Chosen,
        Role::Key,
        Role::Plus,
        Role::Minus,
        Role::Warn,
    ];

    /// As files write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Text => "text",
            Role::Quiet => "quiet",
            Role::Title => "title",
            Role::Accent => "accent",
            Role::Chosen => "chosen",
            Role::Key => "key",
            Role::Plus => "plus",
            Role::Minus => "minus",
            Role::Warn => "warn",
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

    /// The style of a role.
    #[must_use]
    pub fn style(&self, role: Role) -> Style {
        match role {
            Role::Text => self.text,
            Role::Quiet => self.quiet,
            Role::Title => self.title,
            Role::Accent => self.accent,
            Role::Chosen => self.chosen,
            Role::Key => self.key,
            Role::Plus => self.plus,
            Role::Minus => self.minus,
            Role::Warn => self.warn,
        }
    }

    fn style_mut(&mut self, role: Role) -> &mut Style {
        match role {
            Role::Text => &mut self.text,
            Role::Quiet => &mut self.quiet,
            Role::Title => &mut self.title,
            Role::Accent => &mut self.accent,
            Role::Chosen => &mut self.chosen,
            Role::Key => &mut self.key,
            Role::Plus => &mut self.plus,
            Role::Minus => &mut self.minus,
            Role::Warn => &mut self.warn,
        }
    }
}

const PLAIN: Style = Style::new();

fn dark() -> Theme {
    Theme {
        text: PLAIN,
        quiet: PLAIN.fg(Color::Gray),
        title: PLAIN.add_modifier(Modifier::BOLD),
        accent: PLAIN.fg(Color::Cyan),
        chosen: PLAIN.fg(Color::LightCyan).add_modifier(Modifier::BOLD),
        key: PLAIN.fg(Color::LightYellow),
        plus: PLAIN.fg(Color::LightGreen),
        minus: PLAIN.fg(Color::LightRed),
        warn: PLAIN.fg(Color::LightYellow).add_modifier(Modifier::BOLD),
    }
}

/// On white, only black, red and blue can be read in every terminal: what comes in and what deserves attention
/// are marked as with a felt pen instead, on a ground of their own.
fn light() -> Theme {
    Theme {
        text: PLAIN,
        quiet: PLAIN.fg(Color::Reset),
        title: PLAIN.add_modifier(Modifier::BOLD),
        accent: PLAIN.fg(Color::Blue),
        chosen: PLAIN.fg(Color::Blue).add_modifier(Modifier::BOLD),
        key: PLAIN.fg(Color::Blue),
        plus: PLAIN.fg(Color::Black).bg(Color::LightGreen),
        minus: PLAIN.fg(Color::Red),
        warn: PLAIN.fg(Color::Black).bg(Color::LightYellow),
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
    use super::{Role, Theme, ThemeName};
    use crate::config::contrast::{LEAST, PALETTES, Palette, ratio};
    use ratatui::style::Color;

    /// The contrast of a role in a terminal: on its own ground, else on the theme's, else on the terminal's,
    /// whose own colours are its grey on black or its black on white.
    fn contrast(name: ThemeName, role: Role, palette: &Palette) -> f64 {
        let theme = Theme::of(name);
        let style = theme.style(role);
        let own = |color: Option<Color>| color.filter(|color| *color != Color::Reset);
        let white = [255, 255, 255];
        let (grey, black) = (palette.shows(Color::Gray).unwrap(), palette.shows(Color::Black).unwrap());
        let (usual, beneath) = if name == ThemeName::Light { (black, white) } else { (grey, black) };
        let shown = |color: Option<Color>, usual| own(color).map_or(usual, |color| palette.shows(color).unwrap());
        let ground = shown(style.bg, shown(theme.text.bg, beneath));
        ratio(shown(style.fg, shown(theme.text.fg, usual)), ground)
    }

    #[test]
    fn every_role_of_every_theme_can_be_read_in_every_usual_terminal() {
        for (name, role) in ThemeName::ALL.iter().flat_map(|name| Role::ALL.map(|role| (*name, role))) {
            for palette in &PALETTES {
                let found = contrast(name, role, palette);
                let least = if name == ThemeName::HighContrast { 7.0 } else { LEAST };
                assert!(found >= least, "{}, {}, in {}: {found:.2}", name.as_str(), role.as_str(), palette.name);
            }
        }
    }

    #[test]
    fn nothing_is_dim_because_terminals_halve_that() {
        for (name, role) in ThemeName::ALL.iter().flat_map(|name| Role::ALL.map(|role| (*name, role))) {
            let style = Theme::of(name).style(role);
            assert!(!style.add_modifier.contains(ratatui::style::Modifier::DIM), "{}: {style:?}", name.as_str());
        }
    }

    #[test]
    fn without_colour_there_is_none() {
        for role in Role::ALL {
            let style = Theme::of(ThemeName::Mono).style(role);
            assert_eq!((style.fg, style.bg), (None, None));
        }
    }

    #[test]
    fn the_highlighted_row_stands_out_in_every_theme() {
        for name in ThemeName::ALL {
            let theme = Theme::of(name);
            assert_ne!(theme.chosen, theme.text, "{name:?}");
            assert!(!theme.chosen.add_modifier.is_empty(), "{name:?}: by more than colour");
        }
    }
}
