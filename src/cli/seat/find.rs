//! Looking for the files of rooms, so that nobody types a path: where the program is run, beside the program itself (a
//! stick), and rooms that were joined before.

use crate::app::seat::Offered;
use crate::store::file;
use crate::store::rooms::{Kept, Rooms};
use crate::workshop::room::read;
use crate::workshop::sitting;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Files of a folder that are looked at, at most: beyond that it is no folder for a workshop.
const MOST: usize = 500;

/// The folders in which rooms are looked for.
pub(super) fn around() -> Vec<PathBuf> {
    let program = std::env::current_exe().ok().and_then(|program| program.parent().map(Path::to_owned));
    std::iter::once(PathBuf::from(".")).chain(program).collect()
}

/// Rooms in these folders, then those that were joined before; each once.
#[must_use]
pub fn find(folders: &[PathBuf], joined: &Rooms) -> Vec<Offered> {
    let near = folders.iter().flat_map(|folder| files(folder));
    let mut seen = BTreeSet::new();
    let all = near.chain(before(joined));
    let new = all.filter(|path| seen.insert(path.canonicalize().unwrap_or_else(|_| path.clone())));
    new.filter_map(|path| offered(&path)).collect()
}

/// The TOML files of a folder, by name.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let is_toml = |path: &PathBuf| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
    let mut files: Vec<PathBuf> = entries.filter(is_toml).take(MOST).collect();
    files.sort();
    // `./ROOM.toml` is said as people say it.
    files.into_iter().map(|path| path.strip_prefix(".").map(Path::to_owned).unwrap_or(path)).collect()
}

/// The files of rooms that were joined before, as far as they are still there.
fn before(joined: &Rooms) -> Vec<PathBuf> {
    let seat = |id: String| joined.room(&id).ok()?.read(Kept::Seat).ok()?;
    let rooms = joined.list().into_iter().filter_map(seat).filter_map(|text| sitting::read(&text));
    rooms.map(|sitting| sitting.room).filter(|path| path.is_file()).collect()
}

/// What a file offers; `None` for one that is no room's.
fn offered(path: &Path) -> Option<Offered> {
    let text = file::read_at_most(path, read::LARGEST).ok()?;
    if !text.lines().any(|line| line.trim_end() == "[room]") {
        return None;
    }
    let name = read::read(&text, &path.to_string_lossy()).ok().map(|room| room.name);
    Some(Offered { name, path: path.to_owned() })
}
