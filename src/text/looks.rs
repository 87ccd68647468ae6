//! Names of how things look.

use crate::text::Text;

impl Text {
    /// "Theme: dark". A theme of the person's own has the name that it was given.
    #[must_use]
    pub fn theme(&self, name: &str) -> String {
        let shown = self.theme_name(name);
        self.with("notice-theme", &[("name", shown.into())])
    }

    /// The name of a theme.
    #[must_use]
    pub fn theme_name(&self, name: &str) -> String {
        let key = match name {
            "dark" => "theme-dark",
            "light" => "theme-light",
            "high-contrast" => "theme-high-contrast",
            "mono" => "theme-mono",
            "night" => "theme-night",
            "paper" => "theme-paper",
            _ => return name.to_owned(),
        };
        self.say(key)
    }
}
