//! A value with its place in the file it was written in.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Deserializer};
use std::ops::Range;

/// A value with its place in the file. Like `toml::Spanned`, from which it is read, but it can be kept outside
/// TOML as well, with its place. Two of them are equal when their values are.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub struct Spanned<T> {
    value: T,
    span: Range<usize>,
}

impl<T> Spanned<T> {
    /// A value that was written there (bytes of the file).
    pub fn new(span: Range<usize>, value: T) -> Spanned<T> {
        Spanned { value, span }
    }

    /// Byte range in the file.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The value, without its place.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The value.
    #[must_use]
    pub fn get_ref(&self) -> &T {
        &self.value
    }
}

impl<T> AsRef<T> for Spanned<T> {
    fn as_ref(&self) -> &T {
        &self.value
    }
}

impl<T: PartialEq> PartialEq for Spanned<T> {
    fn eq(&self, other: &Spanned<T>) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Spanned<T> {}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Spanned<T>, D::Error> {
        let read = toml::Spanned::deserialize(source)?;
        Ok(Spanned { span: read.span(), value: read.into_inner() })
    }
}
