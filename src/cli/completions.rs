//! `coach completions`: what a shell needs to complete our command lines.

use crate::cli::{Exit, Io, Setup, help};
use clap_complete::Shell;

/// `coach completions SHELL`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Shell.
    pub shell: Shell,
}

/// Writes the completions to `io.out`.
///
/// # Errors
/// What could not be written.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut help::command(setup.text.lang()), "coach", &mut script);
    io.out.write_all(&script)?;
    Ok(Exit::Done)
}
