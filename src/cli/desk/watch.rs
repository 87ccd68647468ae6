//! Watching the folders of a pack, for a session on the screen.

use crate::app::desk::Told;
use crate::cli::desk::Desk;
use crate::cli::watching::{Watch, Woken};
use anyhow::Context;
use std::thread;

/// Starts a thread that looks at the desk whenever something happens in its folders, and tells what came of
/// it. The thread ends with the process, or when nobody listens any more.
///
/// # Errors
/// When the folders cannot be watched in any way, or the system refuses a thread.
pub fn watch(mut desk: Desk, tell: impl Fn(Told) -> Heard + Send + 'static) -> anyhow::Result<()> {
    let mut watch = Watch::new(desk.folders())?;
    let look = move || {
        loop {
            if let Some(Heard::Nobody) = desk.look().map(&tell) {
                return;
            }
            if watch.wait(None) == Woken::Over {
                return;
            }
        }
    };
    thread::Builder::new().name("desk".into()).spawn(look).context("no thread for watching")?;
    Ok(())
}

/// Whether anybody heard what was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Heard {
    /// Somebody did.
    Somebody,
    /// The session is over.
    Nobody,
}
