//! Configuration files: where a person's own is, and everything wrong with one.

use crate::config::colours::Colours;
use crate::config::environment::Environment;
use crate::config::glyphs::Borders;
use crate::config::keymap::{self, KeyFault, KeyMap};
use crate::config::theme::ring::Found;
use crate::config::theme::{ThemeName, Themes, own};
use crate::config::{Config, LangChoice, Motion, Mouse};
use crate::intent::Intent;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, Ref, SourceFile};
use crate::pack::near::closest;
use crate::pack::read::{Faults, document};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The keys of a configuration file; what is left out stays as it was.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    lang: Option<LangChoice>,
    theme: Option<Ref>,
    #[serde(default)]
    themes: BTreeMap<String, own::Written>,
    colours: Option<Colours>,
    borders: Option<Borders>,
    mouse: Option<bool>,
    reduced_motion: Option<bool>,
    #[serde(default)]
    keys: keymap::Written,
}

/// Where a person's own configuration is looked for: `coach/config.toml` in the folder for configuration.
#[must_use]
pub fn own(env: &Environment) -> Option<PathBuf> {
    env.config_dir().map(|dir| dir.join("coach").join("config.toml"))
}

impl Config {
    /// This configuration with a file's on top. `path` is what messages call the file.
    ///
    /// # Errors
    /// Everything wrong with the file.
    pub fn over(self, path: &str, text: &str) -> Result<Config, Faults> {
        let faults = |diagnostics| {
            let file = SourceFile { path: path.to_owned(), text: text.into() };
            Faults { files: vec![file], diagnostics }
        };
        let written = document::<Written>("config.toml", text).map_err(faults)?;
        let themes = themes(self.themes, &written, text).map_err(faults)?;
        let keys = KeyMap::read(&self.keys, &written.keys).map_err(|fault| faults(vec![explained(text, &fault)]))?;
        Ok(Config {
            lang: written.lang.unwrap_or(self.lang),
            themes,
            colours: written.colours.unwrap_or(self.colours),
            borders: written.borders.unwrap_or(self.borders),
            mouse: written.mouse.map_or(self.mouse, |on| if on { Mouse::On } else { Mouse::Off }),
            motion: written.reduced_motion.map_or(self.motion, |on| if on { Motion::Reduced } else { Motion::Free }),
            keys,
        })
    }
}

/// The themes there are with those of a file, and the one it wants shown.
fn themes(mut themes: Themes, written: &Written, text: &str) -> Result<Themes, Vec<Diagnostic>> {
    let mut wrong = Vec::new();
    for (name, theme) in &written.themes {
        if ThemeName::ALL.iter().any(|shipped| shipped.as_str() == name) {
            let taken = Diagnostic::new("config-theme-taken").with("name", name.as_str());
            wrong.push(placed(taken, text, &format!("themes.{name}")));
        }
        match theme.read(text) {
            Ok(read) => themes.add(name, read),
            Err(faults) => wrong.extend(faults),
        }
    }
    if let Some(name) = &written.theme
        && themes.show(name.get_ref()) == Found::No
    {
        wrong.extend((!written.themes.contains_key(name.get_ref())).then(|| unknown(name, &themes)));
    }
    if wrong.is_empty() { Ok(themes) } else { Err(wrong) }
}

fn unknown(name: &Ref, themes: &Themes) -> Diagnostic {
    let known: Vec<String> = themes.names().iter().map(|name| format!("`{name}`")).collect();
    Diagnostic::new("pack-unknown-word")
        .suggest(closest(name.get_ref(), themes.names()))
        .with("word", name.get_ref().as_str())
        .with("known", known.join(", "))
        .at(&Place { file: 0, span: name.span() })
}

fn explained(text: &str, fault: &KeyFault) -> Diagnostic {
    match fault {
        KeyFault::NotAKey { key } => {
            placed(Diagnostic::new("config-not-a-key").with("key", key.as_str()), text, &format!("\"{key}\""))
        }
        KeyFault::Twice { key, one, other, .. } => {
            let problem = Diagnostic::new("config-key-twice").with("key", key.as_str());
            placed(problem.with("one", name(*one)).with("other", name(*other)), text, &format!("{} =", name(*other)))
        }
        KeyFault::NoWayOut { intent } => {
            let name = name(*intent);
            placed(Diagnostic::new("config-no-way-out").with("intent", name.as_str()), text, &format!("{name} ="))
        }
    }
}

/// Points at the first time something is written in the file.
fn placed(problem: Diagnostic, text: &str, written: &str) -> Diagnostic {
    match text.find(written) {
        Some(at) => problem.at(&Place { file: 0, span: at..at + written.trim_end_matches(" =").len() }),
        None => problem,
    }
}

/// An intent as files write it.
fn name(intent: Intent) -> String {
    serde_json::to_value(intent).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::config::Config;
    use crate::pack::diagnostic::line_and_column;

    fn told(text: &str) -> Vec<String> {
        let faults = Config::default().over("config.toml", text).unwrap_err();
        let tell = |fault: &crate::pack::diagnostic::Diagnostic| {
            let place = fault.place.as_ref().map(|place| line_and_column(text, place.span.start));
            format!("{} {place:?} {}", fault.code, fault.suggestion.clone().unwrap_or_default())
        };
        faults.diagnostics.iter().map(tell).collect()
    }

    #[test]
    fn what_a_file_leaves_out_stays() {
        let config = Config::default().over("config.toml", "theme = \"light\"\n").unwrap();
        assert_eq!(config.themes.name(), "light");
        assert_eq!(Config { themes: Config::default().themes, ..config }, Config::default());
    }

    #[test]
    fn a_theme_of_ones_own_is_shown_and_goes_round_with_the_others() {
        let text =
            "theme = \"sea\"\n[themes.sea]\nbase = \"light\"\nquiet = { fg = \"#404040\", weight = [\"italic\"] }\n";
        let mut config = Config::default().over("config.toml", text).unwrap();
        assert_eq!(config.themes.name(), "sea");
        assert!(config.themes.theme().quiet.add_modifier.contains(ratatui::style::Modifier::ITALIC));
        config.themes.turn();
        assert_eq!(config.themes.name(), "dark");
    }

    #[test]
    fn a_slip_in_a_theme_is_pointed_at() {
        let in_theme = |theme: &str| told(&format!("[themes.sea]\n{theme}\n"));
        assert_eq!(in_theme("tilte = \"bold\""), ["pack-unknown-key Some((2, 1)) title"]);
        assert_eq!(in_theme("base = \"drak\""), ["pack-unknown-word Some((2, 8)) dark"]);
        assert_eq!(in_theme("text = \"bold light-cian\""), ["config-style-word Some((2, 14)) light-cyan"]);
        assert_eq!(in_theme("text = { fg = \"red\", gb = \"black\" }"), ["pack-unknown-key Some((2, 22)) bg"]);
        assert_eq!(in_theme("text = { fg = \"rde\" }"), ["config-style-word Some((2, 16)) red"]);
        assert_eq!(in_theme("text = 3"), ["pack-want-style Some((2, 8)) "]);
        assert_eq!(in_theme("text = \"red on\""), ["config-no-ground Some((2, 8)) "]);
        assert_eq!(in_theme("text = \"white on #101010\"\nkey = \"blue\""), ["config-contrast Some((3, 7)) "]);
        assert_eq!(told("[themes.dark]\nbase = \"light\"\n"), ["config-theme-taken Some((1, 2)) "]);
        let faults = told("theme = \"se\"\n[themes.sea]\n");
        assert_eq!(faults, ["pack-unknown-word Some((1, 9)) sea"]);
    }

    #[test]
    fn the_themes_of_the_shipped_file_have_grounds_of_their_own() {
        let mut themes = Config::default().themes.on(crate::config::colours::Depth::True);
        for name in ["night", "paper"] {
            assert_eq!(themes.show(name), crate::config::theme::ring::Found::Yes);
            assert!(matches!(themes.theme().text.bg, Some(ratatui::style::Color::Rgb(..))), "{name}");
        }
    }

    #[test]
    fn a_slip_is_pointed_at() {
        assert_eq!(told("thme = \"light\"\n"), ["pack-unknown-key Some((1, 1)) theme"]);
        assert_eq!(told("theme = \"lihgt\"\n"), ["pack-unknown-word Some((1, 9)) light"]);
        assert_eq!(told("[keys.everywere]\nup = [\"x\"]\n"), ["pack-unknown-word Some((1, 7)) everywhere"]);
        assert_eq!(told("[keys.everywhere]\nup = [\"upp\"]\n"), ["config-not-a-key Some((2, 7)) "]);
        assert_eq!(told("[keys.everywhere]\ninterrupt = []\n"), ["config-no-way-out Some((2, 1)) "]);
        let twice = told("[keys.everywhere]\nup = [\"q\"]\n");
        assert!(twice[0].starts_with("config-key-twice"), "{twice:?}");
    }
}
