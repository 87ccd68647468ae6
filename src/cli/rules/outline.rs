//! `coach rules outline`: the whole of a pack in words, to read, to compare and to sign.

use crate::author::outline::{html, markdown, outline};
use crate::cli::{Exit, Io, Setup};
use crate::store::file;
use anyhow::Context;
use clap::ValueEnum;
use std::path::{Path, PathBuf};

/// `coach rules outline`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Markdown or HTML.
    #[arg(long = "format", id = "paper", value_name = "FORMAT")]
    pub format: Option<Format>,
    /// File; `-` is standard output.
    #[arg(short, long = "output", id = "document", value_name = "FILE|-")]
    pub output: Option<PathBuf>,
}

/// `--format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Markdown.
    Md,
    /// HTML, to print.
    Html,
}

impl Args {
    /// The format asked for, else that of the file's ending, else Markdown.
    fn format(&self) -> Format {
        let ending = || Format::from_str(self.output.as_ref()?.extension()?.to_str()?, true).ok();
        self.format.or_else(ending).unwrap_or(Format::Md)
    }
}

/// Writes the document.
///
/// # Errors
/// What could not be written; faults of the pack have been told already.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let pack = setup.pack(io)?;
    let document = outline(&pack, &setup.text, setup.today);
    let set = match args.format() {
        Format::Md => markdown(&document),
        Format::Html => html(&document),
    };
    match args.output.as_deref().filter(|path| *path != Path::new("-")) {
        None => io.out.write_all(set.as_bytes())?,
        Some(path) => {
            let shown = path.display().to_string();
            file::write(path, set.as_bytes())
                .with_context(|| setup.text.with("cli-unwritable", &[("path", shown.as_str().into())]))?;
            writeln!(io.err, "{}", setup.text.with("plan-saved", &[("path", shown.into())]))?;
        }
    }
    Ok(Exit::Done)
}
