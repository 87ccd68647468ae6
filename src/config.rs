//! How the coach looks and listens: flags, then environment, then the person's file, then the shipped one.
//!
//! The shipped `config.toml` is built in and read by the same code as a person's own, so it is documentation
//! and defaults at once; a test holds it equal to [`Config::default`].

pub mod colours;
pub mod contrast;
pub mod environment;
pub mod file;
pub mod fold;
pub mod glyphs;
pub mod keymap;
pub mod theme;

use crate::pack::words::Lang;
use colours::{Colours, Depth, When};
use environment::Environment;
use glyphs::Borders;
use keymap::KeyMap;
use serde::Deserialize;
use std::sync::LazyLock;
use theme::Themes;

/// The shipped configuration.
pub const SHIPPED: &str = include_str!("../config.toml");

/// The language asked for in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LangChoice {
    /// That of the locale.
    #[default]
    Auto,
    /// English.
    En,
    /// French.
    Fr,
}

/// Whether pictures move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Motion {
    /// They may.
    #[default]
    Free,
    /// They stand still.
    Reduced,
}

/// Whether the mouse is listened to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mouse {
    /// The terminal keeps it, to select text.
    #[default]
    Off,
    /// It clicks and scrolls.
    On,
}

/// Everything that can be configured.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// Language of the interface.
    pub lang: LangChoice,
    /// The themes there are, and the one shown.
    pub themes: Themes,
    /// How many colours they have.
    pub colours: Colours,
    /// Signs.
    pub borders: Borders,
    /// Mouse.
    pub mouse: Mouse,
    /// Motion.
    pub motion: Motion,
    /// Keys.
    pub keys: KeyMap,
}

/// The defaults of the program; keys and the themes with grounds of their own are written in the shipped file only.
impl Default for Config {
    fn default() -> Self {
        // The same at every start and wanted more than once in it.
        static READ: LazyLock<Config> = LazyLock::new(shipped);
        READ.clone()
    }
}

fn shipped() -> Config {
    let mut config = Config {
        lang: LangChoice::Auto,
        themes: Themes::default(),
        colours: Colours::Auto,
        borders: Borders::Auto,
        mouse: Mouse::Off,
        motion: Motion::Free,
        keys: KeyMap::default(),
    };
    // A test refuses a shipped file with a fault.
    if let Ok(shipped) = config.clone().over("config.toml", SHIPPED) {
        config.keys = shipped.keys;
        config.themes = shipped.themes;
    }
    config
}

impl Config {
    /// What the command line and the environment say over the files: how many colours there are, and whether
    /// anything may move (`COACH_REDUCED_MOTION`).
    #[must_use]
    pub fn under(mut self, when: When, env: &Environment) -> Config {
        self.themes = self.themes.on(Depth::of(when, self.colours, env));
        if env.is_on("COACH_REDUCED_MOTION") {
            self.motion = Motion::Reduced;
        }
        self
    }

    /// The language: `flag`, `COACH_LANG`, the files, the locale, English. A language that the program does
    /// not speak counts as none.
    #[must_use]
    pub fn language(&self, flag: Option<Lang>, env: &Environment) -> Lang {
        let own = match self.lang {
            LangChoice::Auto => None,
            LangChoice::En => Some(Lang::En),
            LangChoice::Fr => Some(Lang::Fr),
        };
        flag.or_else(|| env.get("COACH_LANG").and_then(Lang::from_locale))
            .or(own)
            .or_else(|| env.locale().and_then(Lang::from_locale))
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Config, LangChoice, Motion, SHIPPED};
    use crate::config::colours::When;
    use crate::config::environment::Environment;
    use crate::pack::words::Lang;

    #[test]
    fn the_shipped_file_is_the_defaults_and_names_every_key() {
        let bare = Config { keys: Default::default(), themes: Default::default(), ..Config::default() };
        assert_eq!(bare.over("config.toml", SHIPPED).unwrap(), Config::default());
        for key in ["lang", "theme", "colours", "borders", "mouse", "reduced_motion"] {
            assert!(SHIPPED.lines().any(|line| line.starts_with(&format!("{key} = "))), "{key}");
        }
        assert!(Config::default().keys != Default::default());
    }

    #[test]
    fn the_flag_wins_over_the_environment_over_the_file_over_the_locale() {
        let french = Config { lang: LangChoice::Fr, ..Config::default() };
        let env = Environment::of([("COACH_LANG", "fr"), ("LANG", "en_GB.UTF-8")]);
        let locale = Environment::of([("LC_ALL", "C"), ("LANG", "fr_FR.UTF-8")]);
        let auto = Config::default();
        assert_eq!(auto.language(Some(Lang::En), &env), Lang::En);
        assert_eq!(auto.language(None, &env), Lang::Fr);
        assert_eq!(french.language(None, &Environment::of([("LANG", "en_GB.UTF-8")])), Lang::Fr);
        assert_eq!(auto.language(None, &locale), Lang::Fr);
        assert_eq!(auto.language(None, &Environment::of([("LANG", "de_DE.UTF-8")])), Lang::En);
    }

    #[test]
    fn the_environment_takes_colour_and_motion_away() {
        let env = Environment::of([("NO_COLOR", "1"), ("COACH_REDUCED_MOTION", "1")]);
        let config = Config::default().under(When::Auto, &env);
        assert_eq!((config.themes.name(), config.motion), ("mono", Motion::Reduced));
        let never = Config::default().under(When::Never, &Environment::default());
        assert_eq!(never.themes.name(), "mono");
        assert_eq!(Config::default().under(When::Always, &env).themes.name(), "dark");
    }
}
