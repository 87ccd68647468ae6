//! What is kept of a room here: its folder among the rooms, and what people handed in to it.

use crate::cli::workshop::Opened;
use crate::store::file;
use crate::store::rooms::RoomFolder;
use crate::workshop::{Schema, clock, code, presence};
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// What is kept of a room, and what holds something of it but is not its own.
#[derive(Debug, Default)]
pub(super) struct Kept {
    /// Files to remove, each with what it is.
    files: Vec<(PathBuf, &'static str)>,
    /// The folder among the rooms, when it is there.
    folder: Option<PathBuf>,
    /// Files that hold codes of the room among other words: they stay.
    pub(super) mixed: Vec<PathBuf>,
    /// The folder in which people hand in.
    hand_in: PathBuf,
}

impl Kept {
    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty() && self.folder.is_none()
    }

    pub(super) fn len(&self) -> usize {
        self.files.len() + usize::from(self.folder.is_some())
    }

    /// Everything to remove, with what it is.
    pub(super) fn told(&self) -> impl Iterator<Item = (&Path, &'static str)> {
        let folder = self.folder.iter().map(|folder| (folder.as_path(), "folder"));
        folder.chain(self.files.iter().map(|(path, what)| (path.as_path(), *what)))
    }
}

/// Looks for everything.
///
/// # Errors
/// A folder of hand-ins that is there and cannot be read: nothing could be said of what is in it.
pub(super) fn kept(opened: &Opened, room: &RoomFolder) -> io::Result<Kept> {
    let mut kept = Kept { hand_in: opened.hand_in.clone(), ..Kept::default() };
    kept.folder = room.path().symlink_metadata().is_ok().then(|| room.path().to_owned());
    let mut paths: Vec<PathBuf> = match fs::read_dir(&opened.hand_in) {
        Ok(entries) => entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<_>>()?,
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(error),
    };
    paths.retain(|path| path.symlink_metadata().is_ok_and(|about| about.is_file()));
    paths.sort();
    let foreign: BTreeSet<u64> = paths.iter().filter_map(|path| elsewhere(path, &opened.room.id)).collect();
    for path in paths {
        match what(&path, opened, &foreign) {
            What::Ours(what) => kept.files.push((path, what)),
            What::Mixed => kept.mixed.push(path),
            What::Foreign => {}
        }
    }
    Ok(kept)
}

/// Removes it. What somebody else removed meanwhile is as good.
///
/// # Errors
/// What the system said.
pub(super) fn remove(kept: &Kept, room: &RoomFolder) -> io::Result<()> {
    let gone = |result: io::Result<()>| match result {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    };
    for (path, _) in &kept.files {
        gone(fs::remove_file(path))?;
    }
    if kept.folder.is_some() {
        gone(room.remove())?;
    }
    // Only an empty folder goes: what is not the room's stays, and so does its folder.
    let _ = fs::remove_dir(&kept.hand_in);
    Ok(())
}

/// What a file of the folder of hand-ins is.
enum What {
    Ours(&'static str),
    Mixed,
    Foreign,
}

fn what(path: &Path, opened: &Opened, foreign: &BTreeSet<u64>) -> What {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if let Some(token) = handed_in(&name) {
        return if foreign.contains(&token) { What::Foreign } else { What::Ours("sheet") };
    }
    if let Some(token) = presence::token(&name) {
        return if foreign.contains(&token) { What::Foreign } else { What::Ours("presence") };
    }
    if name == clock::FILE_NAME {
        return What::Ours("clock");
    }
    if name.starts_with(file::PART.0) && name.ends_with(file::PART.1) {
        return What::Ours("part");
    }
    codes(path, &opened.schema, &opened.room.id)
}

/// Whose submission a file is, by its name.
fn handed_in(name: &str) -> Option<u64> {
    code::token(name.strip_suffix(".toml")?)
}

/// For which room a submission says that it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Says {
    Here,
    Elsewhere,
}

fn says(text: &str, room: &str) -> Option<Says> {
    let table: toml::Table = text.parse().ok()?;
    table.get("code")?;
    let id = table.get("room")?.as_str()?;
    Some(if id == room { Says::Here } else { Says::Elsewhere })
}

/// The token of a submission that was made for another room.
fn elsewhere(path: &Path, room: &str) -> Option<u64> {
    let token = handed_in(&path.file_name()?.to_string_lossy())?;
    (says(&file::read(path).ok()?, room)? == Says::Elsewhere).then_some(token)
}

/// Whether a file holds codes of the room, and nothing else.
fn codes(path: &Path, schema: &Schema, room: &str) -> What {
    let Ok(text) = file::read(path) else { return What::Foreign };
    if says(&text, room) == Some(Says::Here) {
        // A copy that a share or a person made under another name.
        return What::Ours("sheet");
    }
    let found = code::find(&text);
    if !found.iter().any(|found| code::decode(&found.code, schema).is_ok()) {
        return What::Foreign;
    }
    let mut rest = text.clone();
    found.iter().rev().for_each(|found| rest.replace_range(found.span.clone(), ""));
    if rest.trim().is_empty() { What::Ours("codes") } else { What::Mixed }
}
