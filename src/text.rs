//! The words of the interface, in English and in French.
//!
//! One [`Text`] per session, passed by reference: no global language, so that several sessions of different
//! languages can live in one process. The words live in `assets/text/<lang>/*.ftl`, one file per face; the
//! words of the coach's advice live in the pack, not here.

mod asking;
mod calendar;
mod faults;
mod figures;
mod files;
mod ideas;
mod looks;
pub mod markup;
mod messages;
#[cfg(test)]
mod tests;

use crate::pack::words::Lang;
use fluent_bundle::{FluentArgs, FluentValue};
use messages::Messages;

/// The words of the interface in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    lang: Lang,
}

/// A value that a sentence names.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// A number, which also chooses the plural. Written without separators: see [`Text::number`].
    Number(i64),
    /// Words, as they are.
    Text(std::borrow::Cow<'a, str>),
}

impl Text {
    /// The words of a language. They are read when they are first said.
    #[must_use]
    pub fn new(lang: Lang) -> Text {
        Text { lang }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A sentence without values. An unknown key is shown as it is; a test finds each of them.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A sentence with values: `text.with("left", &[("n", 3.into())])`.
    #[must_use]
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// A sentence that may not be there.
    #[must_use]
    pub fn find(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(*name, FluentValue::from(value));
        }
        Messages::of(self.lang).say(key, &values)
    }
}

impl<'a> From<&'a Arg<'_>> for FluentValue<'a> {
    fn from(arg: &'a Arg<'_>) -> Self {
        match arg {
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Text(text) => FluentValue::from(text.as_ref()),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(text.into())
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(text.as_str().into())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(text.into())
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => {
        $(impl From<$kind> for Arg<'_> {
            fn from(number: $kind) -> Self {
                Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        })*
    };
}
numbers!(i64, u64, i32, u32, u16, u8, usize);
