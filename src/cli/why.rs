//! `coach why`: why a question is asked, and how a line came into a saved plan.

mod item;
mod question;

use crate::cli::new::DepthFlag;
use crate::cli::{Exit, Io, Setup};
use std::path::PathBuf;

/// `coach why`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Saved plan.
    #[arg(value_name = "PLAN.toml", required_unless_present = "question", conflicts_with = "question")]
    pub plan: Option<PathBuf>,
    /// A line of the plan: its id, its name or the beginning of its name.
    #[arg(value_name = "ITEM")]
    pub item: Option<String>,
    /// A question: why it is asked, and what in the plan hangs on its answer.
    #[arg(long, value_name = "ID")]
    pub question: Option<String>,
    /// The answers so far: a file of answers or a saved plan.
    #[arg(long = "answers", value_name = "FILE", requires = "question")]
    pub so_far: Option<PathBuf>,
    /// How deep the interview goes.
    #[arg(long, value_name = "DEPTH", requires = "question")]
    pub depth: Option<DepthFlag>,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// Explains.
///
/// # Errors
/// What was told already, or could not be written.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    match (&args.question, &args.plan) {
        (Some(id), _) => question::run(id, args, setup, io),
        (None, Some(plan)) => item::run(plan, args.item.as_deref(), args.json, setup, io),
        (None, None) => Ok(Exit::Usage),
    }
}
