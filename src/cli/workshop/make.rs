//! Making a room: its file, the packs that it carries, the folder beside it.

use crate::assets;
use crate::cli::{Exit, Halt, Io, Setup};
use crate::pack::Pack;
use crate::pack::read::{Faults, Layer};
use crate::store::file::{self, Standing};
use crate::text::Text;
use crate::workshop::room::draft::{Defaults, Draft};
use crate::workshop::room::read::LARGEST;
use crate::workshop::room::steps::steps;
use crate::workshop::room::write;
use anyhow::Context;
use chrono::NaiveDate;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Letters and digits of an id: thirty-two, so that five random bits make one; none looks like another.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Where a room is made, and with what.
#[derive(Debug)]
pub struct Making<'a> {
    /// The file.
    pub path: &'a Path,
    /// Whether a file that stands there may be replaced.
    pub force: bool,
    /// Folders of the packs that it carries.
    pub packs: &'a [PathBuf],
    /// The words of its comments.
    pub text: &'a Text,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Made {
    /// It is there.
    Written {
        /// The folder in which people hand in.
        hand_in: PathBuf,
    },
    /// Something stands there already.
    Taken,
    /// The packs are too large to be carried: so many kilobytes.
    TooLarge(u64),
}

/// What a new workshop begins with.
///
/// # Errors
/// [`Halt`] once its faults have been told; tests see that the shipped file has none.
pub fn defaults(setup: &Setup, io: &mut Io<'_>) -> Result<Defaults, Halt> {
    Defaults::read(assets::room_defaults()).map_err(|diagnostics| {
        let faults = Faults { files: Vec::new(), diagnostics };
        setup.refuse(&faults, io, Exit::PackFaults)
    })
}

/// A room to begin with, in words of this language.
#[must_use]
pub fn begun(defaults: &Defaults, pack: &Pack, text: &Text, today: NaiveDate) -> Draft {
    Draft::new(defaults, text.lang(), &text.say("room-usual-contact"), today, pack)
}

/// Writes the file, and makes the folder beside it.
///
/// # Errors
/// What could not be read or written.
pub fn write(draft: &Draft, defaults: &Defaults, pack: &Pack, making: &Making<'_>) -> anyhow::Result<Made> {
    let unwritable = || making.text.with("cli-unwritable", &[("path", making.path.display().to_string().into())]);
    if !making.force && file::standing(making.path) == Standing::Taken {
        return Ok(Made::Taken);
    }
    let room = draft.room(id()?, defaults, pack, carried(making.packs)?);
    let page = write::write(&room, pack, making.text);
    let length = u64::try_from(page.len()).unwrap_or(u64::MAX);
    if length > LARGEST {
        return Ok(Made::TooLarge(length >> 10));
    }
    file::write(making.path, page.as_bytes()).with_context(unwritable)?;
    readable(making.path).with_context(unwritable)?;
    let hand_in = making.path.with_file_name(&room.hand_in);
    drop_box(&hand_in)
        .with_context(|| making.text.with("cli-unwritable", &[("path", hand_in.display().to_string().into())]))?;
    Ok(Made::Written { hand_in })
}

impl Made {
    /// Says where things are and what comes next, or why nothing was written.
    ///
    /// # Errors
    /// What could not be written.
    pub fn tell(&self, making: &Making<'_>, io: &mut Io<'_>) -> anyhow::Result<Exit> {
        let path = making.path.display().to_string();
        match self {
            Made::Written { hand_in } => {
                steps(making.path, hand_in, making.text).iter().try_for_each(|line| writeln!(io.err, "{line}"))?;
                return Ok(Exit::Done);
            }
            Made::Taken => writeln!(io.err, "{}", making.text.with("room-taken", &[("path", path.into())]))?,
            Made::TooLarge(found) => writeln!(io.err, "{}", too_large(*found, making.text))?,
        }
        Ok(Exit::Failed)
    }
}

/// That the packs make a file of so many kilobytes, and that this is too much.
#[must_use]
pub fn too_large(found: u64, text: &Text) -> String {
    text.with("room-too-large", &[("found", found.into()), ("most", (LARGEST >> 10).into())])
}

/// The packs of an organisation, each under the name of its folder.
fn carried(packs: &[PathBuf]) -> anyhow::Result<Vec<Layer>> {
    let mut layers: Vec<Layer> = Vec::new();
    for path in packs {
        // It has been read once: nothing is wrong with it but what happened meanwhile.
        let layer = assets::folder(path).map_err(|_| io::Error::from(io::ErrorKind::NotFound))?;
        let folder = fs::canonicalize(path).ok().and_then(|path| path.file_name().map(|name| name.to_owned()));
        let name = folder.map(|name| name.to_string_lossy().into_owned()).unwrap_or_else(|| "pack".to_owned());
        let again = layers.iter().filter(|earlier| earlier.name.split('~').next() == Some(name.as_str())).count();
        let name = if again == 0 { name } else { format!("{name}~{}", again + 1) };
        layers.push(renamed(layer, name));
    }
    Ok(layers)
}

/// A layer under another name: where the folder lay is nobody's business.
fn renamed(layer: Layer, name: String) -> Layer {
    let files = layer.files.into_iter().map(|mut file| {
        let inside = file.path.strip_prefix(&layer.name).unwrap_or(&file.path).trim_start_matches('/').to_owned();
        file.path = format!("{name}/{inside}");
        file
    });
    Layer { files: files.collect(), name }
}

/// A new id, by chance.
fn id() -> io::Result<String> {
    let mut bytes = [0_u8; 8];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    let letter = |byte: &u8| LETTERS.get(usize::from(byte & 31)).copied().map(char::from);
    Ok(bytes.iter().filter_map(letter).collect())
}

/// Everybody may read it: it is made to be shared, and says nothing of anybody.
fn readable(path: &Path) -> io::Result<()> {
    permit(path, 0o644)
}

/// Makes the folder, so that everybody can put files into it, nobody can take away those of others, and only its owner
/// can see which ones are there. A folder that is there stays as it is.
fn drop_box(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(path)?;
    permit(path, 0o1733)
}

/// Sticks and some shares know no permissions: then theirs count.
#[cfg(unix)]
fn permit(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if let Err(error) = fs::set_permissions(path, fs::Permissions::from_mode(mode)) {
        tracing::debug!(%error, path = %path.display(), "permissions stay as they are");
    }
    Ok(())
}

#[cfg(not(unix))]
fn permit(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}
