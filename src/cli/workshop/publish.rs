//! Publishing under the room's lock: what was told is read, more is told, and it is kept before anybody sees it.

use crate::cli::workshop::Opened;
use crate::store::file::Unread;
use crate::store::rooms::{Kept, RoomFolder, Rooms};
use crate::text::Text;
use crate::workshop::Pool;
use crate::workshop::ledger::{Changed, Ledger, LedgerFault, Which};
use anyhow::{Context, bail};
use std::path::Path;

/// What the mark that something was told says.
const BEGUN: &str = "Something was published of this room: published.json holds what.\n";

/// What is told of a room, and what became of the wish to tell more.
#[derive(Debug)]
pub struct Open {
    /// All that was ever told.
    pub ledger: Ledger,
    /// What became of the wish.
    pub changed: Changed,
}

/// All that was ever told of a room; nothing is told by reading it.
///
/// # Errors
/// When it cannot be read: what was told cannot be taken back, so it is never begun anew.
pub fn told(opened: &Opened, base: &Path, text: &Text) -> anyhow::Result<Ledger> {
    read(opened, &folder(opened, base)?, text)
}

/// Tells more, and keeps it.
///
/// # Errors
/// When what was told cannot be read, or kept; nothing more is told then.
pub fn publish(opened: &Opened, base: &Path, pool: &Pool, which: Which<'_>, text: &Text) -> anyhow::Result<Open> {
    let folder = folder(opened, base)?;
    let path = folder.file(Kept::Published).display().to_string();
    let unwritable = || text.with("cli-unwritable", &[("path", path.as_str().into())]);
    let _lock = folder.lock().with_context(unwritable)?;
    let mut ledger = read(opened, &folder, text)?;
    let changed = ledger.publish(&opened.schema, pool, opened.room.threshold, which);
    if changed.any() {
        folder.write(Kept::Published, &ledger.text()).with_context(unwritable)?;
        // After what it stands for: killed in between, nothing has been told yet, and nothing is missing.
        if !folder.file(Kept::Begun).exists() {
            folder.write(Kept::Begun, BEGUN).with_context(unwritable)?;
        }
    }
    Ok(Open { ledger, changed })
}

fn folder(opened: &Opened, base: &Path) -> anyhow::Result<RoomFolder> {
    Rooms::new(base).room(&opened.room.id).with_context(|| opened.room.id.clone())
}

fn read(opened: &Opened, folder: &RoomFolder, text: &Text) -> anyhow::Result<Ledger> {
    let path = folder.file(Kept::Published).display().to_string();
    let said = |key: &str| text.with(key, &[("path", path.as_str().into())]);
    let kept = match folder.read(Kept::Published) {
        Ok(kept) => kept,
        Err(Unread::Io { error, .. }) => return Err(error).with_context(|| said("cli-unreadable")),
        Err(Unread::Content(_)) => bail!(said("report-ledger-broken")),
    };
    let Some(kept) = kept else {
        anyhow::ensure!(!folder.file(Kept::Begun).exists(), said("report-ledger-broken"));
        return Ok(Ledger::new(&opened.schema));
    };
    Ledger::read(&kept, &opened.schema).map_err(|fault| match fault {
        LedgerFault::Broken { .. } => anyhow::anyhow!(said("report-ledger-broken")),
        LedgerFault::Newer(_) => anyhow::anyhow!(said("report-ledger-newer")),
        LedgerFault::Foreign => anyhow::anyhow!(said("report-ledger-foreign")),
    })
}
