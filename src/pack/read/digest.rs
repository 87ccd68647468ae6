//! The fingerprint of a pack.

use crate::pack::read::Layer;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Adds a layer to the fingerprint: for each file its path inside the layer and its text, each preceded by
/// its length in bytes so that no two folders can run into the same stream.
pub(super) fn add(digest: &mut Sha256, layer: &Layer) {
    for file in &layer.files {
        let path = file.path.strip_prefix(layer.name.as_str()).unwrap_or(&file.path);
        for part in [path.trim_start_matches('/'), &file.text] {
            digest.update(part.len().to_le_bytes());
            digest.update(part.as_bytes());
        }
    }
}

/// The fingerprint of one layer by itself.
#[must_use]
pub fn fingerprint(layer: &Layer) -> String {
    let mut digest = Sha256::new();
    add(&mut digest, layer);
    hex(digest)
}

/// Lower-case hexadecimal, 64 characters.
pub(super) fn hex(digest: Sha256) -> String {
    let mut text = String::with_capacity(64);
    for byte in digest.finalize() {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
