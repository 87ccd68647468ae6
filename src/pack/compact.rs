//! A checked pack in a compact form, from which it is had again without reading TOML and without checking.
//!
//! The shipped pack is made so when the program is built (`src/build.rs`): reading and checking it took most of
//! the time until the first screen. Packs that a person brings are read as they are written.

pub(in crate::pack) mod as_text;

use crate::pack::Pack;
use crate::pack::entry::Files;
use crate::pack::question::Question;
use crate::pack::typed::typed;
use std::io;

/// Writes a pack, all but the texts of its files.
///
/// # Errors
/// What the target said.
pub fn write(pack: &Pack, target: &mut impl io::Write) -> io::Result<()> {
    borsh::to_writer(target, pack)
}

/// The pack that was written, with its files.
///
/// # Errors
/// When the bytes were not written by [`write`] of this very version.
pub fn read(bytes: &[u8], files: Files) -> io::Result<Pack> {
    let mut pack: Pack = borsh::from_slice(bytes)?;
    pack.files = files;
    pack.questions.each(default);
    Ok(pack)
}

fn default(question: &mut Question) {
    question.default = question.raw_default.as_ref().and_then(|raw| typed(question, raw).ok());
}
