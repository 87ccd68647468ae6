//! `coach rules`: what a pack holds, and whether it is in order.

mod beside;
pub mod check;
pub mod coverage;
pub mod diff;
pub mod explain;
pub mod new;
pub mod outline;
mod problem;
pub mod schema;
pub mod test;

use crate::cli::{Exit, Io, Setup};
use clap::Subcommand;

/// The commands about packs.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Reads the pack and runs every rule's example.
    Check(check::Args),
    /// Plays the stories beside the pack.
    Test(test::Args),
    /// Tells what the stories touch.
    Coverage(coverage::Args),
    /// Compares two packs.
    Diff(diff::Args),
    /// One entry of the pack, explained.
    Explain(explain::Args),
    /// The whole of the pack in words, to read, to compare and to sign.
    Outline(outline::Args),
    /// Writes a pack to begin with.
    New(new::Args),
    /// The JSON Schema of a pack's files.
    Schema(schema::Args),
}

/// Runs one of them.
///
/// # Errors
/// What could not be written.
pub fn run(command: &Command, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    match command {
        Command::Check(args) => check::run(args, setup, io),
        Command::Test(args) => test::run(args, setup, io),
        Command::Coverage(args) => coverage::run(args, setup, io),
        Command::Diff(args) => diff::run(args, setup, io),
        Command::Explain(args) => explain::run(args, setup, io),
        Command::Outline(args) => outline::run(args, setup, io),
        Command::New(args) => new::run(args, setup, io),
        Command::Schema(args) => schema::run(args, setup, io),
    }
}
