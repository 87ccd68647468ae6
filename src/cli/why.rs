//! `coach why`: the reasons of a question.

mod question;

use crate::cli::new::DepthFlag;
use crate::cli::{Exit, Io, Setup};
use std::path::PathBuf;

/// `coach why`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A question: why it is asked, and what in the plan hangs on its answer.
    #[arg(long, value_name = "ID", required = true)]
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
    match &args.question {
        Some(id) => question::run(id, args, setup, io),
        None => Ok(Exit::Usage),
    }
}
