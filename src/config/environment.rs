//! What the process was started in, read once. Everybody else is given this value, so that tests and
//! sessions of several people can each have their own.

use std::collections::BTreeMap;
use std::path::PathBuf;

/// The variables the program looks at.
const KNOWN: &[&str] = &[
    "ACCESSIBLE",
    "APPDATA",
    "CLICOLOR_FORCE",
    "COACH_ACCESSIBLE",
    "COACH_LANG",
    "COACH_LOG",
    "COACH_REDUCED_MOTION",
    "COLORTERM",
    "FORCE_COLOR",
    "HOME",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "LC_MESSAGES",
    "LOCALAPPDATA",
    "NO_COLOR",
    "TERM",
    "TMUX",
    "USERPROFILE",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
];

/// Environment variables that are set and not empty, and the system's own locale.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Environment {
    variables: BTreeMap<String, String>,
    system_locale: Option<String>,
}

impl Environment {
    /// Reads the environment of the process.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "this is the one place that reads the environment")]
    pub fn read() -> Environment {
        let variables = KNOWN.iter().filter_map(|name| Some((*name, std::env::var(name).ok()?)));
        Environment { system_locale: sys_locale::get_locale(), ..Environment::of(variables) }
    }

    /// An environment made of these variables only.
    pub fn of<N: Into<String>, V: Into<String>>(variables: impl IntoIterator<Item = (N, V)>) -> Environment {
        let pairs = variables.into_iter().map(|(name, value)| (name.into(), value.into()));
        Environment { variables: pairs.filter(|(_, value)| !value.is_empty()).collect(), system_locale: None }
    }

    /// A variable, when it is set and not empty.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str)
    }

    /// Whether a switch such as `ACCESSIBLE=1` is on: set, not empty, and neither `0`, `no` nor `false`.
    #[must_use]
    pub fn is_on(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| !matches!(value, "0" | "no" | "false"))
    }

    /// The locale for messages (`fr_FR.UTF-8`): the first of `LC_ALL`, `LC_MESSAGES`, `LANG`, system that says
    /// a language; `C` and `POSIX` say none.
    #[must_use]
    pub fn locale(&self) -> Option<&str> {
        let named = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| self.get(name));
        named
            .chain(self.system_locale.as_deref())
            .find(|locale| !matches!(locale.split('.').next(), Some("C" | "POSIX")))
    }

    /// Whether the terminal is said to show UTF-8.
    #[must_use]
    pub fn is_utf8(&self) -> bool {
        let named = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| self.get(name));
        named.map_or(cfg!(windows) || cfg!(target_os = "macos"), |locale| {
            let locale = locale.to_ascii_lowercase();
            locale.ends_with("utf-8") || locale.ends_with("utf8")
        })
    }

    /// Folder of a person's configuration files (`~/.config`).
    #[must_use]
    pub fn config_dir(&self) -> Option<PathBuf> {
        self.base("XDG_CONFIG_HOME", "APPDATA", ".config")
    }

    /// Folder of what a program keeps between runs (`~/.local/state`).
    #[must_use]
    pub fn state_dir(&self) -> Option<PathBuf> {
        self.base("XDG_STATE_HOME", "LOCALAPPDATA", ".local/state")
    }

    /// The XDG folder, which must be absolute by its own rule; else Windows' own; else the one under home.
    fn base(&self, xdg: &str, windows: &str, under_home: &str) -> Option<PathBuf> {
        let absolute = |name: &str| self.get(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let of_windows = || if cfg!(windows) { absolute(windows) } else { None };
        let home = || absolute("HOME").or_else(|| absolute("USERPROFILE")).map(|home| home.join(under_home));
        absolute(xdg).or_else(of_windows).or_else(home)
    }
}

#[cfg(test)]
mod tests {
    use super::Environment;
    use std::path::PathBuf;

    #[test]
    fn an_empty_variable_is_not_set() {
        let env = Environment::of([("NO_COLOR", ""), ("TERM", "dumb"), ("ACCESSIBLE", "0")]);
        assert_eq!((env.get("NO_COLOR"), env.get("TERM")), (None, Some("dumb")));
        assert!(!env.is_on("ACCESSIBLE"));
    }

    #[test]
    fn the_c_locale_says_no_language() {
        assert_eq!(Environment::of([("LC_ALL", "C.UTF-8"), ("LANG", "fr_FR.UTF-8")]).locale(), Some("fr_FR.UTF-8"));
        assert_eq!(Environment::of([("LANG", "POSIX")]).locale(), None);
        assert!(Environment::of([("LC_ALL", "C.UTF-8")]).is_utf8());
        assert!(!Environment::of([("LANG", "fr_FR.ISO-8859-1")]).is_utf8());
    }

    #[test]
    fn folders_follow_xdg_and_then_home() {
        let env = Environment::of([("HOME", "/home/a"), ("XDG_CONFIG_HOME", "relative")]);
        assert_eq!(env.config_dir(), Some(PathBuf::from("/home/a/.config")));
        let env = Environment::of([("HOME", "/home/a"), ("XDG_STATE_HOME", "/state")]);
        assert_eq!(env.state_dir(), Some(PathBuf::from("/state")));
        assert_eq!(Environment::default().config_dir(), None);
    }
}
