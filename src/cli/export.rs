//! `coach export`: a saved plan in another format.

use crate::cli::output::{FormatFlag, Output};
use crate::cli::{Exit, Io, Setup, show};
use std::path::PathBuf;

/// `coach export`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Saved plan.
    #[arg(value_name = "PLAN.toml")]
    pub plan: PathBuf,
    /// Where to and how.
    #[command(flatten)]
    pub output: Output,
}

/// Writes the plan out.
///
/// # Errors
/// What was told already, or could not be written.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    show::made_again(&args.plan, &args.output, FormatFlag::Md, setup, io)
}
