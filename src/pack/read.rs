//! Reading packs: layers of files in, one checked pack out, or everything that is wrong with them at once.
//!
//! Each file is parsed to a tree that keeps places, then taken apart entry by entry, so that one bad entry
//! hides no other. Entries that could not be read are remembered by id: what refers to them is not reported
//! as well.

mod arrange;
mod digest;
mod document;
mod kinds;
mod layers;
mod query;
mod reader;
mod shape;
mod sheet;
mod slip;
mod texts;

use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::SourceFile;
pub use digest::fingerprint;
pub use document::{document, entries};
pub use kinds::{KINDS, every_entry, schemas};
pub use layers::kept;
pub use slip::slip;
pub use texts::{blanks, unfit};

/// One folder of TOML files.
#[derive(Debug, Clone)]
pub struct Layer {
    /// Folder, as a person would type it; paths of files begin with it.
    pub name: String,
    /// Its files in path order.
    pub files: Vec<SourceFile>,
}

/// Everything that is wrong with the layers.
#[derive(Debug, Clone, Default)]
pub struct Faults {
    /// The files that the places point into.
    pub files: Vec<SourceFile>,
    /// The problems, in order of reading.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads, layers and checks. An entry of a later layer replaces the one of the same kind and id in place; a
/// layer whose `[pack]` has the name of an earlier layer's is a newer version of it and takes its place whole.
///
/// # Errors
/// All problems of all files together. While a file is no TOML at all, only syntax and shape are reported:
/// what it would have defined is unknown, so nothing can be said about references.
pub fn read(layers: Vec<Layer>) -> Result<Pack, Faults> {
    let mut reader = reader::Reader::default();
    for layer in layers::newest(layers) {
        reader.layer(layer);
    }
    reader.finish()
}

#[cfg(test)]
pub(crate) mod tests;
