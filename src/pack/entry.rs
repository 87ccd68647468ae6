//! Where an entry was written, so that any message can point at it.

use borsh::{BorshDeserialize, BorshSerialize};
use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

mod files;
mod spanned;

pub use files::Files;
pub use spanned::Spanned;

/// A name with its place in the file it was written in.
pub type Ref = Spanned<String>;

/// A file of a pack, as read.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path as a person would type it (embedded files: `assets/…`).
    pub path: String,
    /// Whole text.
    pub text: SourceText,
}

/// The text of a file; cheap to clone.
#[derive(Clone)]
pub enum SourceText {
    /// A part of the program, in UTF-8. It is seldom looked at, so it is checked when it is, and not at each start.
    Shipped(&'static [u8]),
    /// Read while the program runs.
    Read(Arc<str>),
}

impl Deref for SourceText {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            SourceText::Shipped(text) => std::str::from_utf8(text).unwrap_or_default(),
            SourceText::Read(text) => text,
        }
    }
}

impl fmt::Debug for SourceText {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(out)
    }
}

impl From<&str> for SourceText {
    fn from(text: &str) -> SourceText {
        SourceText::Read(text.into())
    }
}

impl From<String> for SourceText {
    fn from(text: String) -> SourceText {
        SourceText::Read(text.into())
    }
}

/// A place in a file of the pack.
#[derive(Debug, Clone, PartialEq, Eq, Default, BorshSerialize, BorshDeserialize)]
pub struct Place {
    /// Index into `Pack::files`.
    pub file: usize,
    /// Byte range in that file.
    pub span: Range<usize>,
}
