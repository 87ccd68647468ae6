//! How a command ends.

use crate::cli::Io;
use std::io::ErrorKind;
use std::process::ExitCode;

/// The exit codes, as documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Exit {
    /// 0: done.
    Done,
    /// 1: it could not be done (a file, a terminal).
    Failed,
    /// 2: the command line or the answers are not valid.
    Usage,
    /// 3: answers are missing under `--strict`.
    Incomplete,
    /// 4: a pack has errors.
    PackFaults,
    /// 5: a check or a test found something.
    Found,
}

impl Exit {
    /// The code of the process.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::Failed => 1,
            Exit::Usage => 2,
            Exit::Incomplete => 3,
            Exit::PackFaults => 4,
            Exit::Found => 5,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.code())
    }
}

/// An error that has already been told in full: only the exit code is left to return.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("already told")]
pub struct Halt(pub Exit);

/// Tells an error that nobody told yet, and says how the process ends.
pub(super) fn settle(result: anyhow::Result<Exit>, io: &mut Io<'_>) -> Exit {
    let error = match result {
        Ok(exit) => return exit,
        Err(error) => error,
    };
    if let Some(Halt(exit)) = error.downcast_ref() {
        return *exit;
    }
    let broken = error.chain().filter_map(|cause| cause.downcast_ref::<std::io::Error>());
    if broken.into_iter().any(|cause| cause.kind() == ErrorKind::BrokenPipe) {
        // Whoever read our output has seen enough (`coach … | head`).
        return Exit::Done;
    }
    // When even this cannot be written there is nobody left to tell.
    let _ = writeln!(io.err, "coach: {error:#}");
    Exit::Failed
}
