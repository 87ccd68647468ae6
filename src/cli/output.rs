//! Where a plan goes, and what may stand there already.
//!
//! A saved plan may be saved over: the person's own comments and keys stay in it. Any other file is only
//! replaced with `--force`; without it nothing is written.

use crate::cli::{Exit, Halt, Io, Setup};
use crate::export::{Export, Format, Sheet};
use crate::store::file::{self, Standing};
use crate::store::plan_file::{is_plan, merge};
use anyhow::Context;
use clap::ValueEnum;
use std::path::{Path, PathBuf};

/// Where to and how.
#[derive(Debug, clap::Args)]
pub struct Output {
    /// File; `-` is standard output.
    #[arg(short, long, value_name = "FILE|-")]
    pub output: Option<PathBuf>,
    /// Format.
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<FormatFlag>,
    /// Replace a file that is no plan.
    #[arg(long)]
    pub force: bool,
}

/// `--format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FormatFlag {
    /// The saved plan.
    Toml,
    /// JSON.
    Json,
    /// Markdown.
    Md,
    /// Plain text.
    Txt,
}

impl From<FormatFlag> for Format {
    fn from(flag: FormatFlag) -> Format {
        match flag {
            FormatFlag::Toml => Format::Toml,
            FormatFlag::Json => Format::Json,
            FormatFlag::Md => Format::Markdown,
            FormatFlag::Txt => Format::Text,
        }
    }
}

impl Output {
    /// The format asked for, else that of the file's ending, else the usual one.
    fn format(&self, usual: FormatFlag) -> FormatFlag {
        let ending =
            || self.output.as_ref()?.extension()?.to_str().and_then(|ending| FormatFlag::from_str(ending, true).ok());
        self.format.or_else(ending).unwrap_or(usual)
    }
}

/// Writes the plan to the file or to standard output.
///
/// # Errors
/// What could not be written; a file that may not be replaced has been told already.
pub fn deliver(
    sheet: &Sheet<'_>,
    output: &Output,
    usual: FormatFlag,
    setup: &Setup,
    io: &mut Io<'_>,
) -> anyhow::Result<Exit> {
    let format = output.format(usual);
    let export: &dyn Export = Format::from(format).export();
    let Some(path) = output.output.as_deref().filter(|path| *path != Path::new("-")) else {
        export.write(sheet, &mut *io.out)?;
        return Ok(Exit::Done);
    };
    let mut bytes = Vec::new();
    export.write(sheet, &mut bytes)?;
    let bytes = match existing(path) {
        Existing::Plan(old) if format == FormatFlag::Toml => merged(sheet, &old, &bytes),
        Existing::Nothing => bytes,
        _ if output.force => bytes,
        _ => return Err(taken(path, setup, io).into()),
    };
    file::write(path, &bytes)
        .with_context(|| setup.text.with("cli-unwritable", &[("path", path.display().to_string().into())]))?;
    let shown = path.display().to_string();
    writeln!(io.err, "{}", setup.text.with("plan-saved", &[("path", shown.into())]))?;
    Ok(Exit::Done)
}

/// What stands at a path.
pub enum Existing {
    /// Nothing.
    Nothing,
    /// A saved plan, with its text.
    Plan(String),
    /// Something else.
    Other,
}

/// Looks at what stands at a path.
#[must_use]
pub fn existing(path: &Path) -> Existing {
    match (file::standing(path), file::read(path)) {
        (Standing::Free, _) => Existing::Nothing,
        (Standing::Taken, Ok(text)) if is_plan(&text) => Existing::Plan(text),
        _ => Existing::Other,
    }
}

/// The new plan laid over an old one.
#[must_use]
pub fn merged(sheet: &Sheet<'_>, old: &str, new: &[u8]) -> Vec<u8> {
    let known = |key: &str| sheet.pack.questions.get(key).is_some();
    let laid = std::str::from_utf8(new).ok().and_then(|new| merge(old, new, &known).ok());
    laid.map_or_else(|| new.to_vec(), String::into_bytes)
}

fn taken(path: &Path, setup: &Setup, io: &mut Io<'_>) -> Halt {
    let said = setup.text.with("plan-taken", &[("path", path.display().to_string().into())]);
    // When messages cannot be written, the exit code still says it.
    let _ = writeln!(io.err, "{said}");
    Halt(Exit::Failed)
}
