//! The program as a person runs it: a process with its own folder, and what it said.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How to run it.
#[derive(Clone)]
pub(crate) struct Coach {
    folder: PathBuf,
    args: Vec<String>,
    input: Vec<u8>,
}

/// What it said.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Coach {
    /// Runs in a folder, with an environment of its own.
    pub(crate) fn in_folder(folder: &Path) -> Coach {
        Coach { folder: folder.to_owned(), args: Vec::new(), input: Vec::new() }
    }

    /// Arguments of every run.
    pub(crate) fn args(&self, args: &[&str]) -> Coach {
        Coach { args: args.iter().map(|arg| (*arg).to_owned()).collect(), ..self.clone() }
    }

    /// What is typed or piped in.
    pub(crate) fn input(&self, input: impl AsRef<[u8]>) -> Coach {
        Coach { input: input.as_ref().to_vec(), ..self.clone() }
    }

    /// Runs it to its end.
    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        let mut child = Command::new(env!("CARGO_BIN_EXE_coach"))
            .args(&self.args)
            .args(args)
            .current_dir(&self.folder)
            .env_clear()
            .env("HOME", &self.folder)
            .env("XDG_STATE_HOME", self.folder.join("state"))
            .env("LANG", "en_US.UTF-8")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = self.input.clone();
        // Written beside the reading: a program that refuses early closes its input.
        let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ran { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// The people in `assets/people`, by the name of their file.
pub(crate) fn personas() -> Vec<(String, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/people");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<_> = files.map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), path)).collect();
    all.sort();
    all
}
