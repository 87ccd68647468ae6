//! What is kept of workshops on this machine: a folder a room, in the state folder or where `--data` says.
//!
//! Nothing here knows what the files say: they are texts, written whole or not at all, readable by their owner only.
//! Whoever reads a text to write another one holds the lock meanwhile; the system lets go of it when the program dies.

use crate::store::file::{self, Unread};
use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Largest file that is read, in bytes: ten thousand codes take three million.
const LARGEST: u64 = 64 << 20;
/// Longest id of a room that makes a folder.
const LONGEST_ID: usize = 64;

/// How old a file that is being written is at least when nobody writes it any more.
const LEFT: Duration = Duration::from_secs(600);

/// Whether this is the name of a file that is being written.
fn is_part(name: &str) -> bool {
    name.starts_with(".coach-") && name.ends_with(".part")
}

/// A file that is kept of a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// The facilitator's: codes that were accepted, one a line.
    Pool,
    /// The facilitator's: all that was ever published.
    Published,
    /// The facilitator's: says that something was published, should the file that holds it ever be gone.
    Begun,
    /// The participant's: who they are in this room.
    Seat,
}

impl Kept {
    /// Name of the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Kept::Pool => "pool.txt",
            Kept::Published => "published.json",
            Kept::Begun => "published.begun",
            Kept::Seat => "seat.toml",
        }
    }
}

/// The folders of all rooms.
#[derive(Debug, Clone)]
pub struct Rooms {
    folder: PathBuf,
}

/// The folder of one room.
#[derive(Debug, Clone)]
pub struct RoomFolder {
    folder: PathBuf,
}

/// Keeps others out of a room's folder until it is dropped.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Rooms {
    /// The rooms under this folder.
    #[must_use]
    pub fn new(base: &Path) -> Rooms {
        Rooms { folder: base.join("rooms") }
    }

    /// Ids of the rooms of which anything is kept, in the order of the alphabet.
    #[must_use]
    pub fn list(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let folders = entries.filter(|entry| entry.path().is_dir());
        let mut ids: Vec<String> = folders.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        ids.retain(|id| is_id(id));
        ids.sort();
        ids
    }

    /// The folder of a room, whether anything is in it or not.
    ///
    /// # Errors
    /// `InvalidInput` for an id that is more than letters, digits, `-` and `_`: it comes from a file that anybody may
    /// have written, and must lead to no other folder.
    pub fn room(&self, id: &str) -> io::Result<RoomFolder> {
        if is_id(id) {
            Ok(RoomFolder { folder: self.folder.join(id) })
        } else {
            Err(io::ErrorKind::InvalidInput.into())
        }
    }
}

fn is_id(id: &str) -> bool {
    let good = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    (1..=LONGEST_ID).contains(&id.len()) && id.chars().all(good)
}

impl RoomFolder {
    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// Where a file is, or would be.
    #[must_use]
    pub fn file(&self, kept: Kept) -> PathBuf {
        self.folder.join(kept.name())
    }

    /// Waits until nobody else holds the folder, and holds it. Makes it first, when it is not there.
    ///
    /// # Errors
    /// What the system said.
    pub fn lock(&self) -> io::Result<Lock> {
        file::private_folder(&self.folder)?;
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(self.folder.join("lock"))?;
        match file.lock() {
            // Some network folders know no locks. To go on without one is better than to collect nothing.
            Err(error) if error.kind() != io::ErrorKind::Unsupported => return Err(error),
            _ => self.clear(),
        }
        Ok(Lock { _file: file })
    }

    /// Removes what a program that was killed while it wrote has left behind.
    fn clear(&self) {
        for entry in std::fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let left = entry.file_name().to_str().is_some_and(is_part);
            let age = entry.metadata().and_then(|about| about.modified()).ok().and_then(|when| when.elapsed().ok());
            if left && age.is_some_and(|age| age > LEFT) {
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }

    /// A file's text; `None` when there is no such file.
    ///
    /// # Errors
    /// [`Unread`].
    pub fn read(&self, kept: Kept) -> Result<Option<String>, Unread> {
        match file::read_at_most(&self.file(kept), LARGEST) {
            Ok(text) => Ok(Some(text)),
            Err(Unread::Io { error, .. }) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(other) => Err(other),
        }
    }

    /// Writes a file whole or not at all.
    ///
    /// # Errors
    /// What the system said; the file is then as it was.
    pub fn write(&self, kept: Kept, text: &str) -> io::Result<()> {
        file::private_folder(&self.folder)?;
        file::write(&self.file(kept), text.as_bytes())
    }

    /// Removes the folder with all that is in it, once nobody else holds it.
    ///
    /// # Errors
    /// What the system said; `NotFound` when there is none.
    pub fn remove(&self) -> io::Result<()> {
        self.folder.symlink_metadata()?;
        let _lock = self.lock()?;
        std::fs::remove_dir_all(&self.folder)
    }
}

#[cfg(test)]
mod tests {
    use super::{Kept, Rooms};
    use std::io::ErrorKind;
    use std::path::Path;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn what_is_kept_of_a_room_is_its_owners_alone() {
        let base = tempfile::tempdir().unwrap();
        let rooms = Rooms::new(base.path());
        let room = rooms.room("k3x9").unwrap();
        assert_eq!(room.read(Kept::Seat).unwrap(), None);
        assert_eq!(rooms.list(), Vec::<String>::new());
        room.write(Kept::Seat, "token = 1\n").unwrap();
        room.write(Kept::Pool, "one\n").unwrap();
        assert_eq!(room.read(Kept::Seat).unwrap().as_deref(), Some("token = 1\n"));
        assert_eq!(rooms.list(), ["k3x9"]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
            assert_eq!([mode(room.path()), mode(&room.file(Kept::Pool))], [0o700, 0o600]);
        }
        room.remove().unwrap();
        assert_eq!(rooms.list(), Vec::<String>::new());
        assert_eq!(room.remove().unwrap_err().kind(), ErrorKind::NotFound);
    }

    #[test]
    fn no_id_leads_out_of_the_folder() {
        let rooms = Rooms::new(Path::new("/nowhere"));
        for id in ["", ".", "..", "../x", "a/b", "a\\b", "/etc", "a\u{1b}b", "é", &"x".repeat(65)] {
            assert_eq!(rooms.room(id).unwrap_err().kind(), ErrorKind::InvalidInput, "{id}");
        }
    }

    #[test]
    fn of_two_who_change_a_file_neither_is_lost() {
        let base = tempfile::tempdir().unwrap();
        let room = Rooms::new(base.path()).room("k3x9").unwrap();
        let inside = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..10 {
                        let _lock = room.lock().unwrap();
                        assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0);
                        let text = room.read(Kept::Pool).unwrap().unwrap_or_default();
                        room.write(Kept::Pool, &(text + "x")).unwrap();
                        inside.fetch_sub(1, Ordering::SeqCst);
                    }
                });
            }
        });
        assert_eq!(room.read(Kept::Pool).unwrap().unwrap(), "x".repeat(40));
    }
}
