//! Configuration files: where a person's own is, and everything wrong with one.

use crate::config::environment::Environment;
use crate::config::glyphs::Borders;
use crate::config::keymap::{self, KeyFault, KeyMap};
use crate::config::theme::ThemeName;
use crate::config::{Config, LangChoice, Motion, Mouse};
use crate::intent::Intent;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, SourceFile};
use crate::pack::read::{Faults, document};
use serde::Deserialize;
use std::path::PathBuf;

/// The keys of a configuration file; what is left out stays as it was.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    lang: Option<LangChoice>,
    theme: Option<ThemeName>,
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
        let keys = KeyMap::read(&self.keys, &written.keys).map_err(|fault| faults(vec![explained(text, &fault)]))?;
        Ok(Config {
            lang: written.lang.unwrap_or(self.lang),
            theme: written.theme.unwrap_or(self.theme),
            borders: written.borders.unwrap_or(self.borders),
            mouse: written.mouse.map_or(self.mouse, |on| if on { Mouse::On } else { Mouse::Off }),
            motion: written.reduced_motion.map_or(self.motion, |on| if on { Motion::Reduced } else { Motion::Free }),
            keys,
        })
    }
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
    use crate::config::theme::ThemeName;
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
        assert_eq!(config, Config { theme: ThemeName::Light, ..Config::default() });
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
