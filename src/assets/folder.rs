//! Packs in folders.
//!
//! The build script reads the shipped pack with this very file, so it uses nothing but `pack`.

use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::SourceFile;
use crate::pack::read::{Faults, Layer};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Sub-folders at the top of a pack that hold no entries: people, stories, examples, and what workshops are made with.
const BESIDE: &[&str] = &[PEOPLE, STORIES, "examples", "kit"];
pub(super) const PEOPLE: &str = "people";
pub(super) const STORIES: &str = "stories";

/// Deepest nesting of folders in a pack: more is a loop of links.
const DEEPEST: usize = 16;

/// A pack in a folder: every `.toml` file in it and its sub-folders, in path order, but for the folders of
/// people, stories and examples at its top.
///
/// # Errors
/// Everything that cannot be read: no such folder, not a folder, a file that cannot be opened or is not UTF-8.
pub fn folder(path: &Path) -> Result<Layer, Faults> {
    let mut found = Found { entries_only: true, ..Found::default() };
    match fs::metadata(path) {
        Ok(about) if about.is_dir() => found.walk(path, 0),
        Ok(_) => found.problem("pack-not-a-folder", path, ""),
        Err(error) if error.kind() == io::ErrorKind::NotFound => found.problem("pack-no-folder", path, ""),
        Err(error) => found.problem("pack-unreadable", path, &error.to_string()),
    }
    Ok(Layer { name: typed(path), files: found.finish()? })
}

/// The people of a pack in a folder: the files of its `people/`, none when it has no such folder.
///
/// # Errors
/// Everything that cannot be read.
pub fn people(pack: &Path) -> Result<Vec<SourceFile>, Faults> {
    beside(pack, PEOPLE)
}

/// The stories of a pack in a folder: the files of its `stories/`, none when it has no such folder.
///
/// # Errors
/// Everything that cannot be read.
pub fn stories(pack: &Path) -> Result<Vec<SourceFile>, Faults> {
    beside(pack, STORIES)
}

fn beside(pack: &Path, name: &str) -> Result<Vec<SourceFile>, Faults> {
    let path = pack.join(name);
    if path.is_dir() { files(&path) } else { Ok(Vec::new()) }
}

/// One file, or every `.toml` file of a folder and its sub-folders, in path order.
///
/// # Errors
/// Everything that cannot be read.
pub fn files(path: &Path) -> Result<Vec<SourceFile>, Faults> {
    let mut found = Found::default();
    match fs::metadata(path) {
        Ok(about) if about.is_dir() => found.walk(path, 0),
        Ok(_) => found.read(path),
        Err(error) => found.problem("pack-unreadable", path, &error.to_string()),
    }
    found.finish()
}

/// Whether a path names a folder that holds no entries when it stands at the top of a pack.
pub(super) fn is_beside(path: &Path) -> bool {
    path.file_name().is_some_and(|name| BESIDE.iter().any(|beside| name == *beside))
}

#[derive(Default)]
struct Found {
    files: Vec<SourceFile>,
    faults: Faults,
    /// Leave out what stands beside the entries of a pack.
    entries_only: bool,
}

impl Found {
    fn finish(self) -> Result<Vec<SourceFile>, Faults> {
        if self.faults.diagnostics.is_empty() { Ok(sorted(self.files)) } else { Err(self.faults) }
    }

    fn walk(&mut self, dir: &Path, depth: usize) {
        if depth > DEEPEST {
            return self.problem("pack-too-deep", dir, "");
        }
        match entries(dir) {
            Ok(paths) => paths.iter().for_each(|path| self.entry(path, depth)),
            Err(error) => self.problem("pack-unreadable", dir, &error.to_string()),
        }
    }

    fn entry(&mut self, path: &Path, depth: usize) {
        let is_dir = path.is_dir();
        if is_dir && self.entries_only && depth == 0 && is_beside(path) {
            return;
        }
        if is_dir {
            self.walk(path, depth + 1);
        } else if is_toml(path) {
            self.read(path);
        }
    }

    fn read(&mut self, path: &Path) {
        match fs::read(path) {
            Ok(bytes) => self.file(path, bytes),
            Err(error) => self.problem("pack-unreadable", path, &error.to_string()),
        }
    }

    fn file(&mut self, path: &Path, bytes: Vec<u8>) {
        match String::from_utf8(bytes) {
            Ok(text) => self.files.push(SourceFile { path: typed(path), text: text.into() }),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let before = error.as_bytes().get(..at).unwrap_or_default();
                let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
                self.problem("pack-not-utf8", path, &line.to_string());
            }
        }
    }

    fn problem(&mut self, code: &'static str, path: &Path, detail: &str) {
        let problem = Diagnostic::new(code).with("path", typed(path)).with("detail", detail);
        self.faults.diagnostics.push(problem);
    }
}

/// What a folder holds, hidden files (editors' backups, `.git`) left out.
fn entries(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if !entry.file_name().as_encoded_bytes().starts_with(b".") {
            paths.push(entry.path());
        }
    }
    Ok(paths)
}

pub(super) fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "toml")
}

/// A path as a person would type it, with `/` everywhere so that a pack has one digest on every system.
pub(super) fn typed(path: &Path) -> String {
    path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}

pub(super) fn sorted(mut files: Vec<SourceFile>) -> Vec<SourceFile> {
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}
