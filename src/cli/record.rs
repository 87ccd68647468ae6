//! `--record`: where a session is written down.

use crate::cli::{Exit, Halt, Io, Setup};
use crate::store::file;
use crate::tui::record::{Header, Recorder};
use std::io::ErrorKind;
use std::path::Path;

/// Begins a recording. A file that stands there stays as it is.
pub(super) fn start(path: &Path, header: &Header, setup: &Setup) -> anyhow::Result<Recorder> {
    let begun = file::begin(path).and_then(|file| Recorder::start(Box::new(file), header));
    begun.map_err(|error| {
        let named = [("path", path.display().to_string().into())];
        let taken = error.kind() == ErrorKind::AlreadyExists;
        let said = setup.text.with(if taken { "record-taken" } else { "cli-unwritable" }, &named);
        if taken { anyhow::anyhow!(said) } else { anyhow::Error::new(error).context(said) }
    })
}

/// Only what is done on the screen can be recorded.
pub(super) fn refuse(setup: &Setup, io: &mut Io<'_>) -> Halt {
    // When messages cannot be written, the exit code still says it.
    let _ = writeln!(io.err, "{}{}", setup.text.say("usage-error"), setup.text.say("record-needs-screen"));
    Halt(Exit::Usage)
}
