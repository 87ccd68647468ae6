//! Where the program keeps what it writes by itself.

use etcetera::BaseStrategy;
use std::io;
use std::path::PathBuf;

/// The folder of drafts and of the list of recent plans: `coach` in the system's folder for state
/// (`$XDG_STATE_HOME`, by default `~/.local/state`), or for data where there is none for state.
///
/// # Errors
/// When the system knows no home folder.
pub fn state() -> io::Result<PathBuf> {
    let base = etcetera::choose_base_strategy().map_err(|error| io::Error::new(io::ErrorKind::NotFound, error))?;
    Ok(base.state_dir().unwrap_or_else(|| base.data_dir()).join("coach"))
}
