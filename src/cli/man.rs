//! `coach man`: manual pages.

use crate::cli::{Exit, Io, Setup, help};
use anyhow::Context;
use std::path::PathBuf;

/// `coach man DIR`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder to write the pages to.
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
}

/// Writes a page for the program and one for each command.
///
/// # Errors
/// What could not be written.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let shown = args.dir.display().to_string();
    let context = || setup.text.with("cli-unwritable", &[("path", shown.as_str().into())]);
    std::fs::create_dir_all(&args.dir).with_context(context)?;
    clap_mangen::generate_to(help::command(setup.text.lang()), &args.dir).with_context(context)?;
    writeln!(io.err, "{}", setup.text.with("man-written", &[("path", shown.as_str().into())]))?;
    Ok(Exit::Done)
}
