//! Gathering what people handed in: from folders, files and standard input into what is kept of the room.
//!
//! What is kept is written whole every hundred people and at the end, under the room's lock: a program that is killed
//! in the middle has lost nothing, since what it had not written is where it was found, and gathering again is the same
//! as having gathered once.

mod sources;

use crate::cli::workshop::Opened;
use crate::pack::read::unfit;
use crate::store::file::Unread;
use crate::store::rooms::{Kept, RoomFolder, Rooms};
use crate::text::Text;
use crate::workshop::Pool;
use crate::workshop::clock::Clock;
use crate::workshop::collect::{Collector, Told};
use crate::workshop::presence::Presence;
use anyhow::Context;
use chrono::NaiveDate;
use sources::Sources;
use std::collections::BTreeMap;
use std::io::BufRead;
use std::path::{Path, PathBuf};

/// Changes of the pool after which it is written.
const OFTEN: usize = 100;

/// What was gathered, now and before.
#[derive(Debug)]
pub struct Gathered {
    /// Of each person the latest.
    pub pool: Pool,
    /// Who shows that they are there, by token.
    pub present: BTreeMap<u64, Presence>,
    /// The room's clock, where it can be read.
    pub clock: Option<Clock>,
    /// What became of everything, source by source.
    pub told: Vec<Told>,
    /// How many codes of an earlier version of the room are kept, and not counted.
    pub earlier: usize,
    /// The file that the codes are kept in.
    pub kept: PathBuf,
}

impl Gathered {
    /// How many people have joined: those who handed in, and those who show that they are there.
    #[must_use]
    pub fn joined(&self) -> usize {
        self.pool.len() + self.present.keys().filter(|token| self.pool.get(**token).is_none()).count()
    }
}

/// Where to gather from.
pub struct From<'a> {
    /// Folders and files; `-` is standard input.
    pub sources: &'a [PathBuf],
    /// The file of the room, which may lie among them.
    pub room: &'a Path,
    /// Standard input, where there is one.
    pub input: Option<&'a mut dyn BufRead>,
}

/// Gathers everything from these sources into what is kept of the room under `base`. Nothing that is no good stops it.
///
/// # Errors
/// When what is kept can be neither read nor written.
pub fn gather(opened: &Opened, base: &Path, from: From<'_>, today: NaiveDate, text: &Text) -> anyhow::Result<Gathered> {
    let (room, schema) = (&opened.room, &opened.schema);
    let folder = Rooms::new(base).room(&room.id).with_context(|| room.id.clone())?;
    let said = |key: &str| text.with(key, &[("path", folder.file(Kept::Pool).display().to_string().into())]);
    let lock = folder.lock().with_context(|| said("cli-unwritable"))?;
    let kept = match folder.read(Kept::Pool) {
        Ok(kept) => kept.unwrap_or_default(),
        Err(Unread::Io { error, .. }) => return Err(error).with_context(|| said("cli-unreadable")),
        // To go on would be to write over it.
        Err(Unread::Content(_)) => anyhow::bail!(said("collect-damaged")),
    };
    let collector = Collector::new(schema, &room.id, &kept, today > room.closes);
    let mut keeper = Keeper { collector, folder: &folder, kept: 0 };
    let mut sources = Sources::new(from, text);
    while let Some(one) = sources.next() {
        one.gather(&mut keeper.collector);
        if keeper.collector.changes() >= keeper.kept + OFTEN {
            keeper.keep().with_context(|| said("cli-unwritable"))?;
        }
    }
    keeper.keep().with_context(|| said("cli-unwritable"))?;
    drop(lock);
    let (pool, earlier, told) = keeper.collector.finish();
    let (present, clock) = sources.finish();
    Ok(Gathered { pool, present, clock, told, earlier, kept: folder.file(Kept::Pool) })
}

/// A path as it can be shown: whatever a file is called, its name drives no terminal.
#[must_use]
pub fn shown(path: &Path) -> String {
    path.display()
        .to_string()
        .chars()
        .map(|letter| if unfit(letter) || letter == '\n' { '?' } else { letter })
        .collect()
}

struct Keeper<'a> {
    collector: Collector<'a>,
    folder: &'a RoomFolder,
    /// Changes that are kept.
    kept: usize,
}

impl Keeper<'_> {
    fn keep(&mut self) -> std::io::Result<()> {
        if self.collector.changes() > self.kept {
            self.folder.write(Kept::Pool, &self.collector.kept())?;
            self.kept = self.collector.changes();
        }
        Ok(())
    }
}
