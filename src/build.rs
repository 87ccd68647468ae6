//! The build script: makes the compact form of the shipped pack, which the program is built with.
//!
//! It is the program's own reader at work (`pack`, and `assets/folder.rs` for the files), so a shipped pack with a
//! fault does not get as far as a program.

// The script uses the entrance of these rooms only.
#[path = "assets/folder.rs"]
#[allow(dead_code, unreachable_pub)]
mod folder;
#[allow(dead_code, unreachable_pub, unused_imports)]
mod pack;

use pack::diagnostic::{Diagnostic, line_and_column};
use pack::read::{Faults, read};
use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

const ASSETS: &str = "assets";

#[allow(clippy::disallowed_methods, reason = "cargo speaks to a build script through the environment")]
fn main() -> Result<(), Box<dyn Error>> {
    let mut out = std::io::stdout();
    writeln!(out, "cargo::rerun-if-changed={ASSETS}")?;
    let read = folder::folder(Path::new(ASSETS)).and_then(|layer| read(vec![layer]));
    let pack = read.map_err(|faults| told(&faults))?;
    let path = Path::new(&std::env::var_os("OUT_DIR").ok_or("cargo names no folder")?).join("pack.bin");
    let mut file = BufWriter::new(File::create(path)?);
    pack::compact::write(&pack, &mut file)?;
    Ok(file.flush()?)
}

/// The faults, one a line. Their sentences are the program's own, which is not there yet.
fn told(faults: &Faults) -> String {
    let lines = faults.diagnostics.iter().map(|problem| format!("{}{}", place(faults, problem), what(problem)));
    lines.fold("the shipped pack has faults:".to_owned(), |all, line| all + "\n" + &line)
}

fn place(faults: &Faults, problem: &Diagnostic) -> String {
    let place = problem.place.as_ref().and_then(|place| Some((faults.files.get(place.file)?, place.span.start)));
    place.map_or_else(String::new, |(file, start)| {
        let (line, column) = line_and_column(&file.text, start);
        format!("{}:{line}:{column}: ", file.path)
    })
}

fn what(problem: &Diagnostic) -> String {
    let named = problem.args.iter().map(|(name, value)| format!(" {name}=`{value}`"));
    let meant = problem.suggestion.iter().map(|meant| format!(" (`{meant}` may be meant)"));
    named.chain(meant).fold(problem.code.to_owned(), |all, part| all + &part)
}
