//! The log: a file beside the drafts, never the screen.

use crate::config::environment::Environment;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use tracing_subscriber::fmt;

/// From now on, what is logged goes to `coach/coach.log` in the folder of state. The file is opened at the
/// first line and not before, so that a session without an incident neither waits for it nor leaves one.
pub(super) fn start(env: &Environment) {
    let Some(path) = env.state_dir().map(|state| state.join("coach").join("coach.log")) else { return };
    let writer = move || Log(ELSEWHERE.get().unwrap_or(&path).clone());
    // A second start in one process keeps the first log: there is nothing to mend. A log that cannot be written is no
    // news for the person.
    let _ = fmt().with_ansi(false).log_internal_errors(false).with_writer(writer).try_init();
}

/// Where the log is instead, for whoever wants all that is theirs in one folder.
static ELSEWHERE: OnceLock<PathBuf> = OnceLock::new();

/// From now on the log is in this folder.
pub(super) fn keep_in(folder: &Path) {
    // One process, one person: the first one stays.
    let _ = ELSEWHERE.set(folder.join("coach.log"));
}

/// Writes each line to the end of the file.
struct Log(PathBuf);

impl Log {
    fn open(&self) -> io::Result<File> {
        if let Some(folder) = self.0.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let mut options = OpenOptions::new();
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.create(true).append(true).open(&self.0)
    }
}

impl Write for Log {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.open()?.write_all(line)?;
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_comes_with_its_first_line_and_grows_by_lines() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("coach").join("coach.log");
        let mut log = Log(path.clone());
        assert!(!path.exists());
        log.write_all(b"one\n").unwrap();
        log.write_all(b"two\n").unwrap();
        assert_eq!(std::fs::read_to_string(path).unwrap(), "one\ntwo\n");
    }
}
