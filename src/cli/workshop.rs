//! `coach workshop`: for whoever prepares and runs a workshop.

pub mod collect;
pub mod gather;
pub mod kit;
pub mod make;
pub mod new;
pub mod purge;

use crate::assets;
use crate::cli::{Exit, Halt, Io, Setup};
use crate::pack::Pack;
use crate::pack::read::{self, Faults, Layer};
use crate::store::file::{self, Unread};
use crate::workshop::room::read::{LARGEST, read_with};
use crate::workshop::{Room, Schema};
use anyhow::Context;
use clap::Subcommand;
use std::path::{Path, PathBuf};

/// The commands about workshops.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Prepares a workshop.
    New(new::Args),
    /// Gathers what people handed in.
    Collect(collect::Args),
    /// Writes what to print.
    Kit(kit::Args),
    /// Takes a workshop away.
    Purge(purge::Args),
}

/// Runs one of them.
///
/// # Errors
/// What could not be read or written.
pub fn run(command: &Command, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    match command {
        Command::New(args) => new::run(args, setup, io),
        Command::Collect(args) => collect::run(args, setup, io),
        Command::Kit(args) => kit::run(args, setup, io),
        Command::Purge(args) => purge::run(args, setup, io),
    }
}

/// A room whose file is in order, with everything that follows from it.
#[derive(Debug, Clone)]
pub struct Opened {
    /// What its file says.
    pub room: Room,
    /// The shipped pack under the packs that the room carries.
    pub pack: Pack,
    /// The shape of what is handed in.
    pub schema: Schema,
    /// The folder that the file lies in.
    pub folder: PathBuf,
    /// The folder in which people hand in; nobody may have made it yet.
    pub hand_in: PathBuf,
    /// Whether the room was made with this very pack, or with that of another version of the program.
    pub made: Made,
}

/// With which pack a room was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Made {
    /// With this one, to the letter.
    Here,
    /// With a pack that differs from what this program ships: codes made elsewhere may not fit.
    Elsewhere,
}

/// Reads the file of a room.
///
/// # Errors
/// What could not be read; faults of the file or of the packs that it carries have been told already.
pub fn open(path: &Path, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Opened> {
    if !setup.packs.is_empty() {
        writeln!(io.err, "{}{}", setup.text.say("usage-error"), setup.text.say("room-has-packs"))?;
        return Err(Halt(Exit::Usage).into());
    }
    let shown = path.display().to_string();
    let text = match file::read_at_most(path, LARGEST) {
        Ok(text) => text,
        Err(Unread::Content(faults)) => return Err(setup.refuse(&faults, io, Exit::PackFaults).into()),
        Err(Unread::Io { error, .. }) => {
            let said = || setup.text.with("cli-unreadable", &[("path", shown.as_str().into())]);
            return Err(error).with_context(said);
        }
    };
    let (room, pack) = read_with(&text, &shown, lay).map_err(|faults| setup.refuse(&faults, io, Exit::PackFaults))?;
    Ok(opened(room, pack, path))
}

/// The folder under which things are kept of rooms: the one that was asked for, or that of the program.
///
/// # Errors
/// When the environment names no home folder.
pub fn base(data: Option<&Path>, setup: &Setup, io: &Io<'_>) -> anyhow::Result<PathBuf> {
    data.map_or_else(|| setup.state(io), |data| Ok(data.to_owned()))
}

/// A room with everything that follows from it and from where its file lies.
#[must_use]
pub fn opened(room: Room, pack: Pack, path: &Path) -> Opened {
    let beside = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = beside.map_or_else(|| PathBuf::from("."), Path::to_owned);
    let schema = Schema::new(&room, &pack);
    let made = if room.pack.digest == pack.digest { Made::Here } else { Made::Elsewhere };
    Opened { hand_in: path.with_file_name(&room.hand_in), schema, folder, made, room, pack }
}

/// The shipped pack under the layers that a room carries.
///
/// # Errors
/// Everything that is wrong with them.
pub fn lay(layers: &[Layer]) -> Result<Pack, Faults> {
    if layers.is_empty() {
        return assets::pack();
    }
    read::read(std::iter::once(assets::embedded()).chain(layers.iter().cloned()).collect())
}
