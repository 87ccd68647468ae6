//! Where an entry was written, so that any message can point at it.

use std::ops::Range;
use std::sync::Arc;

/// A name with its place in the file it was written in.
pub type Ref = toml::Spanned<String>;

/// A file of a pack, as read.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path as a person would type it (embedded files: `assets/…`).
    pub path: String,
    /// Whole text.
    pub text: Arc<str>,
}

/// A place in a file of the pack.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// Index into `Pack::files`.
    pub file: usize,
    /// Byte range in that file.
    pub span: Range<usize>,
}
