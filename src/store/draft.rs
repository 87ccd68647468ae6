//! Interviews under way: one file each, written after every answer.
//!
//! A draft is the ordered list of what the person did, so undo and redo survive a restart. It is written
//! whole and renamed into place, so a kill at any moment leaves the draft of one answer earlier at worst. A
//! lock beside it keeps a second instance out; the system lets go of it when the program dies. Lock files
//! are kept: to remove one while another instance waits for it would let both in.

mod format;

use crate::interview::Session;
use crate::pack::Pack;
use crate::pack::words::Lang;
use crate::store::file;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// An interview under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Language of the interface.
    pub lang: Lang,
    /// Digest of the pack it was begun with.
    pub pack: String,
    /// What the person did.
    pub session: Session,
}

/// A draft that lies in the folder.
#[derive(Debug, Clone)]
pub struct Found {
    /// Its number, by which it is taken up.
    pub number: u32,
    /// When it was last saved.
    pub saved: SystemTime,
    /// How many questions it answers; `None` when it cannot be read.
    pub answered: Option<usize>,
    /// Whether another instance has it open.
    pub held: Held,
}

/// Whether another instance has a draft open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Held {
    /// Nobody has it.
    Free,
    /// Another instance has it.
    Elsewhere,
}

/// Why a draft cannot be taken up.
#[derive(Debug, thiserror::Error)]
pub enum Untaken {
    /// Another instance has it open.
    #[error("another instance has this draft open")]
    Elsewhere,
    /// It cannot be read; it was set aside under another name, so that nothing is lost.
    #[error("the draft cannot be read; it was kept as {kept}")]
    Broken {
        /// Where it is now.
        kept: PathBuf,
    },
    /// A newer program wrote it. It is left alone.
    #[error("a newer version of this program wrote the draft")]
    Newer,
    /// The system refused.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// The folder of drafts.
#[derive(Debug, Clone)]
pub struct Drafts {
    folder: PathBuf,
}

/// A draft that this instance holds.
#[derive(Debug)]
pub struct Open {
    path: PathBuf,
    _lock: File,
}

impl Drafts {
    /// The drafts of this state folder.
    #[must_use]
    pub fn new(state: &Path) -> Drafts {
        Drafts { folder: state.join("drafts") }
    }

    /// All drafts, the last saved first.
    #[must_use]
    pub fn list(&self) -> Vec<Found> {
        let entries = std::fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut found: Vec<Found> = entries.filter_map(|entry| self.found(&entry.path())).collect();
        found.sort_by_key(|draft| (std::cmp::Reverse(draft.saved), draft.number));
        found
    }

    fn found(&self, path: &Path) -> Option<Found> {
        let number = path.file_name()?.to_str()?.strip_suffix(".toml")?.parse().ok()?;
        let saved = path.metadata().ok()?.modified().ok()?;
        let text = std::fs::read_to_string(path).ok();
        let answered = text.and_then(|text| format::read(&text).ok()).map(|draft| draft.session.answers().len());
        let held = if self.lock(number).is_ok() { Held::Free } else { Held::Elsewhere };
        Some(Found { number, saved, answered, held })
    }

    /// Begins a new draft, under the first number that is free.
    ///
    /// # Errors
    /// When the folder cannot be made or written to.
    pub fn create(&self) -> Result<Open, Untaken> {
        for number in 1..u32::MAX {
            let path = self.path(number);
            if path.exists() {
                continue;
            }
            match self.lock(number) {
                // Another instance may have begun and saved between the look and the lock.
                Ok(lock) if !path.exists() => return Ok(Open { path, _lock: lock }),
                Ok(_) | Err(Untaken::Elsewhere) => {}
                Err(other) => return Err(other),
            }
        }
        Err(Untaken::Io(io::Error::from(io::ErrorKind::StorageFull)))
    }

    /// Takes a draft up again. What the pack no longer accepts is left out, so that every answer is a good one.
    ///
    /// # Errors
    /// [`Untaken`].
    pub fn take(&self, number: u32, pack: &Pack) -> Result<(Open, Draft), Untaken> {
        let path = self.path(number);
        let lock = self.lock(number)?;
        let bytes = std::fs::read(&path)?;
        let read =
            String::from_utf8(bytes).map_err(|_| format::Unreadable::Broken).and_then(|text| format::read(&text));
        match read {
            Ok(mut draft) => {
                if draft.pack != pack.digest {
                    draft.session.fit(pack);
                }
                Ok((Open { path, _lock: lock }, draft))
            }
            Err(format::Unreadable::Newer) => Err(Untaken::Newer),
            Err(format::Unreadable::Broken) => Err(Untaken::Broken { kept: set_aside(&path)? }),
        }
    }

    /// Forgets a draft that nobody has open.
    ///
    /// # Errors
    /// [`Untaken`].
    pub fn discard(&self, number: u32) -> Result<(), Untaken> {
        let _lock = self.lock(number)?;
        Ok(std::fs::remove_file(self.path(number))?)
    }

    fn path(&self, number: u32) -> PathBuf {
        self.folder.join(format!("{number}.toml"))
    }

    fn lock(&self, number: u32) -> Result<File, Untaken> {
        file::private_folder(&self.folder)?;
        let path = self.folder.join(format!("{number}.lock"));
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(Untaken::Elsewhere),
            // Some network folders know no locks. A draft without one is better than none.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(file),
            Err(TryLockError::Error(error)) => Err(Untaken::Io(error)),
        }
    }
}

impl Open {
    /// Where the draft is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Saves the draft.
    ///
    /// # Errors
    /// What the system said; the draft saved before is then still there.
    pub fn save(&self, draft: &Draft) -> io::Result<()> {
        file::write(&self.path, format::write(draft)?.as_bytes())
    }

    /// The interview is over and its plan saved: the draft is no longer needed.
    ///
    /// # Errors
    /// What the system said.
    pub fn finish(self) -> io::Result<()> {
        match std::fs::remove_file(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

/// Renames a broken draft to the first free name beside it.
fn set_aside(path: &Path) -> io::Result<PathBuf> {
    let mut kept = path.with_extension("broken");
    let mut number = 1;
    while kept.exists() {
        number += 1;
        kept = path.with_extension(format!("broken-{number}"));
    }
    std::fs::rename(path, &kept)?;
    Ok(kept)
}

#[cfg(test)]
mod tests;
