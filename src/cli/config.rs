//! `coach config`: the configuration.

use crate::cli::{Exit, Io, Setup};
use crate::config::SHIPPED;
use clap::Subcommand;

/// The commands about the configuration.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Prints the shipped configuration, every line a default.
    Print,
}

/// Runs one of them.
///
/// # Errors
/// What could not be written.
pub fn run(command: &Command, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    match command {
        Command::Print => {
            io.out.write_all(SHIPPED.as_bytes())?;
            let path = setup.config_file.clone().or_else(|| crate::config::file::own(&io.env));
            if let Some(path) = path {
                let args = [("path", path.display().to_string().into())];
                let key = if setup.config_file.is_some() { "config-read" } else { "config-none" };
                writeln!(io.err, "{}", setup.text.with(key, &args))?;
            }
        }
    }
    Ok(Exit::Done)
}
