//! JSON: the keys of the contract, two spaces of indentation, a line end at the end.

use crate::export::tree::tree;
use crate::export::{Export, Sheet};
use std::io::{self, Write};

/// JSON for people and programs.
#[derive(Debug, Clone, Copy)]
pub struct Json;

impl Export for Json {
    fn write(&self, sheet: &Sheet<'_>, out: &mut dyn Write) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut *out, &tree(sheet))?;
        out.write_all(b"\n")
    }
}

/// JSON on one line, for batches.
#[derive(Debug, Clone, Copy)]
pub struct Line;

impl Export for Line {
    fn write(&self, sheet: &Sheet<'_>, out: &mut dyn Write) -> io::Result<()> {
        serde_json::to_writer(&mut *out, &tree(sheet))?;
        out.write_all(b"\n")
    }
}
