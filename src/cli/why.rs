//! `coach why`: how a line came into a saved plan.

mod item;

use crate::cli::{Exit, Io, Setup};
use std::path::PathBuf;

/// `coach why`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Saved plan.
    #[arg(value_name = "PLAN.toml")]
    pub plan: PathBuf,
    /// A line of the plan: its id, its name or the beginning of its name.
    #[arg(value_name = "ITEM")]
    pub item: Option<String>,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// Explains.
///
/// # Errors
/// What was told already, or could not be written.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    item::run(&args.plan, args.item.as_deref(), args.json, setup, io)
}
