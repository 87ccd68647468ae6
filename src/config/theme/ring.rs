//! All themes there are, going round: the program's own, then those of the files.

use crate::config::colours::Depth;
use crate::config::theme::{Theme, ThemeName};

/// A theme with its name.
#[derive(Debug, Clone, PartialEq)]
struct Named {
    name: String,
    /// With any colours.
    exact: Theme,
    /// With sixteen.
    sixteen: Theme,
}

/// All themes, one of them shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Themes {
    all: Vec<Named>,
    shown: usize,
    depth: Depth,
}

impl Default for Themes {
    fn default() -> Themes {
        let named = |name: ThemeName| {
            let theme = Theme::of(name);
            Named { name: name.as_str().to_owned(), exact: theme, sixteen: theme }
        };
        Themes { all: ThemeName::ALL.map(named).to_vec(), shown: 0, depth: Depth::Sixteen }
    }
}

impl From<ThemeName> for Themes {
    fn from(name: ThemeName) -> Themes {
        let mut themes = Themes::default();
        let _ = themes.show(name.as_str());
        themes
    }
}

/// Whether there is a theme of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Found {
    /// There is.
    Yes,
    /// There is none.
    No,
}

impl Themes {
    /// The theme shown.
    #[must_use]
    pub fn theme(&self) -> Theme {
        let theme = |named: &Named| if self.depth == Depth::True { named.exact } else { named.sixteen };
        self.all.get(self.shown).map_or_else(|| Theme::of(ThemeName::Dark), theme)
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.all.get(self.shown).map_or(ThemeName::Dark.as_str(), |named| &named.name)
    }

    /// All names, in the order in which they go round.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        self.all.iter().map(|named| named.name.as_str()).collect()
    }

    /// Shows the next one; after the last one comes the first.
    pub fn turn(&mut self) {
        self.shown = (self.shown + 1) % self.all.len().max(1);
    }

    /// Shows the one of this name, if there is one.
    pub fn show(&mut self, name: &str) -> Found {
        match self.all.iter().position(|named| named.name == name) {
            Some(at) => {
                self.shown = at;
                Found::Yes
            }
            None => Found::No,
        }
    }

    /// Adds a theme, or puts it in the place of the one of the same name.
    pub(in crate::config) fn add(&mut self, name: &str, [exact, sixteen]: [Theme; 2]) {
        let named = Named { name: name.to_owned(), exact, sixteen };
        match self.all.iter_mut().find(|there| there.name == name) {
            Some(there) => *there = named,
            None => self.all.push(named),
        }
    }

    /// The same on a screen with so many colours. Without any, it begins with the theme that has none; whoever
    /// asks for another one by hand gets it.
    #[must_use]
    pub fn on(mut self, depth: Depth) -> Themes {
        self.depth = depth;
        if depth == Depth::Colourless {
            let _ = self.show(ThemeName::Mono.as_str());
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::{Found, Themes};
    use crate::config::colours::Depth;
    use crate::config::theme::{Theme, ThemeName};

    fn with_own() -> Themes {
        let mut themes = Themes::default();
        themes.add("sea", [Theme::of(ThemeName::Light), Theme::of(ThemeName::HighContrast)]);
        themes
    }

    #[test]
    fn all_go_round_own_ones_included() {
        let mut themes = with_own();
        let mut seen = Vec::new();
        for _ in 0..6 {
            seen.push(themes.name().to_owned());
            themes.turn();
        }
        assert_eq!(seen, ["dark", "light", "high-contrast", "mono", "sea", "dark"]);
    }

    #[test]
    fn a_theme_has_the_colours_that_the_screen_has() {
        let mut themes = with_own();
        assert_eq!(themes.show("sea"), Found::Yes);
        assert_eq!(themes.theme(), Theme::of(ThemeName::HighContrast));
        assert_eq!(themes.clone().on(Depth::True).theme(), Theme::of(ThemeName::Light));
        assert_eq!(themes.clone().on(Depth::Colourless).name(), "mono");
        assert_eq!((themes.show("seen"), themes.name()), (Found::No, "sea"));
    }
}
