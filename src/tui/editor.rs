//! The person's own editor, on a file of its own that only they can read.

use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, ExitStatus};

/// Editors to be found almost everywhere, tried when the person has named none.
const USUAL: &[&str] = &["vi", "nano"];

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The command cannot be split into words.
    #[error("`{0}` cannot be read as a command")]
    Words(String),
    /// It cannot be started.
    #[error("`{command}` cannot be started: {error}")]
    Start {
        /// The command.
        command: String,
        /// Why.
        error: io::Error,
    },
    /// None is named, and none of the usual ones is there.
    #[error("no editor")]
    None,
    /// It ended badly.
    #[error("`{command}` {status}")]
    Failed {
        /// The command.
        command: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// The file that is written in.
    #[error("the file cannot be used: {0}")]
    File(#[from] io::Error),
}

/// Lets the person edit a text, under which `remarks` stand, a line each. The remarks are taken out again, wherever
/// they are by then, and with them the blank lines at the end.
///
/// # Errors
/// A [`Fault`]: the text is then as it was.
pub fn edit(wanted: Option<&str>, text: &str, remarks: &[String]) -> Result<String, Fault> {
    let mut file = tempfile::Builder::new().prefix("coach-").suffix(".txt").tempfile()?;
    writeln!(file, "{text}")?;
    for remark in remarks {
        writeln!(file, "{remark}")?;
    }
    file.flush()?;
    // By its path from here on: editors put another file there rather than write into ours.
    let path = file.into_temp_path();
    open(wanted, &path)?;
    let written = std::fs::read_to_string(&path)?;
    let kept = written.lines().filter(|line| !remarks.iter().any(|remark| remark == line));
    Ok(kept.collect::<Vec<_>>().join("\n").trim_end().to_owned())
}

fn open(wanted: Option<&str>, path: &Path) -> Result<(), Fault> {
    let Some(wanted) = wanted.filter(|wanted| !wanted.trim().is_empty()) else { return usual(path) };
    let words = shell_words::split(wanted).map_err(|_| Fault::Words(wanted.to_owned()))?;
    let Some((program, options)) = words.split_first() else { return usual(path) };
    let status = run(program, options, path).map_err(|error| Fault::Start { command: wanted.to_owned(), error })?;
    ended(wanted, status)
}

fn usual(path: &Path) -> Result<(), Fault> {
    for program in USUAL {
        match run(program, &[], path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Fault::Start { command: (*program).to_owned(), error }),
            Ok(status) => return ended(program, status),
        }
    }
    Err(Fault::None)
}

fn run(program: &str, options: &[String], path: &Path) -> io::Result<ExitStatus> {
    Command::new(program).args(options.iter().map(OsStr::new)).arg(path).status()
}

fn ended(command: &str, status: ExitStatus) -> Result<(), Fault> {
    if status.success() { Ok(()) } else { Err(Fault::Failed { command: command.to_owned(), status }) }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    /// A script to be used as an editor: the file is its last argument.
    fn script(folder: &Path, text: &str) -> String {
        let path = folder.join("editor.sh");
        std::fs::write(&path, format!("#!/bin/sh\nfor file; do :; done\n{text}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        path.to_str().unwrap().to_owned()
    }

    #[test]
    fn what_is_written_comes_back_without_the_remarks() {
        let folder = tempfile::tempdir().unwrap();
        let editor = script(
            folder.path(),
            "printf '#storm is mine\\nsecond\\n\\n\\n' | cat - \"$file\" > new; mv new \"$file\"",
        );
        let editor = format!("env -C '{}' {editor} --wait", folder.path().display());
        let edited = edit(Some(&editor), "old", &["# What for?".to_owned()]).unwrap();
        assert_eq!(edited, "#storm is mine\nsecond\n\n\nold");
    }

    #[test]
    fn nobody_else_can_read_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let editor = script(folder.path(), "stat -c %a \"$file\" > new; mv new \"$file\"");
        let editor = format!("env -C '{}' {editor}", folder.path().display());
        assert_eq!(edit(Some(&editor), "secret", &[]).unwrap(), "600");
    }

    #[test]
    fn an_editor_that_fails_is_told() {
        assert!(matches!(edit(Some("false"), "a", &[]), Err(Fault::Failed { .. })));
        assert!(matches!(edit(Some("/nowhere/ed"), "a", &[]), Err(Fault::Start { .. })));
        assert!(matches!(edit(Some("ed 'a"), "a", &[]), Err(Fault::Words(_))));
    }
}
