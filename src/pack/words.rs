//! A text in both languages of the program.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Languages the program and its packs speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
}

impl Lang {
    /// Two-letter code (`en`, `fr`).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Fr => "fr",
        }
    }

    /// The other language.
    #[must_use]
    pub fn other(self) -> Lang {
        match self {
            Lang::En => Lang::Fr,
            Lang::Fr => Lang::En,
        }
    }

    /// Reads a locale name such as `fr_CA.UTF-8`; `None` for languages the program does not speak.
    #[must_use]
    pub fn from_locale(name: &str) -> Option<Lang> {
        match name.get(..2)?.to_ascii_lowercase().as_str() {
            "fr" => Some(Lang::Fr),
            "en" => Some(Lang::En),
            _ => None,
        }
    }
}

/// One text, in English and in French.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default, JsonSchema)]
#[serde(from = "Written")]
pub struct Words {
    /// English.
    pub en: String,
    /// French.
    pub fr: String,
}

/// A text as a pack holds it. Serde’s sentence about anything else names [`Words`], as the reader of shapes expects.
#[derive(Deserialize, JsonSchema)]
#[serde(expecting = "struct Words", deny_unknown_fields)]
#[schemars(rename = "Words", description = "One text, in English and in French.")]
struct Written {
    /// English.
    #[schemars(length(min = 1))]
    en: String,
    /// French.
    #[schemars(length(min = 1))]
    fr: String,
    /// The author says that both languages use the same words; only `lint` has a use for it.
    #[serde(default, rename = "same")]
    #[schemars(description = "Both languages use the same words on purpose (a name, a figure).")]
    _same: bool,
}

impl From<Written> for Words {
    fn from(written: Written) -> Words {
        Words { en: written.en, fr: written.fr }
    }
}

impl Words {
    /// The text in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
        }
    }
}
