//! A text in both languages of the program.

use borsh::{BorshDeserialize, BorshSerialize};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize, Serializer};
use std::borrow::Cow;
use std::io;
use std::ops::Deref;
use std::sync::Arc;

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

/// One text, in English and in French. A plan holds hundreds of them, most as the pack has them: so a copy
/// shares the text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Default)]
#[serde(from = "Written")]
pub struct Words(Arc<Both>);

/// The two texts of [`Words`].
#[derive(Debug, PartialEq, Eq, Serialize, Default, BorshSerialize, BorshDeserialize)]
pub struct Both {
    /// English.
    pub en: String,
    /// French.
    pub fr: String,
}

impl Deref for Words {
    type Target = Both;

    fn deref(&self) -> &Both {
        &self.0
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, target: S) -> Result<S::Ok, S::Error> {
        Serialize::serialize(&*self.0, target)
    }
}

impl BorshSerialize for Words {
    fn serialize<W: io::Write>(&self, target: &mut W) -> io::Result<()> {
        BorshSerialize::serialize(&*self.0, target)
    }
}

impl BorshDeserialize for Words {
    fn deserialize_reader<R: io::Read>(source: &mut R) -> io::Result<Words> {
        Both::deserialize_reader(source).map(|both| Words(Arc::new(both)))
    }
}

impl JsonSchema for Words {
    fn schema_name() -> Cow<'static, str> {
        Written::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        Written::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Written::json_schema(generator)
    }
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
        Words::new(written.en, written.fr)
    }
}

impl Words {
    /// A text from its two languages.
    #[must_use]
    pub fn new(en: impl Into<String>, fr: impl Into<String>) -> Words {
        Words(Arc::new(Both { en: en.into(), fr: fr.into() }))
    }

    /// The text in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
        }
    }
}
