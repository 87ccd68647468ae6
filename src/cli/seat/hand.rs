//! What goes into the folder of a room: files that others are to read, so unlike everything else they are not for their
//! owner alone.

use crate::app::seat::{Seat, Sign, Takes};
use crate::app::{Ctx, Done, Model};
use crate::store::file;
use crate::text::Text;
use crate::workshop::Submission;
use crate::workshop::handed::{self, clean};
use crate::workshop::presence::{self, Presence};
use crate::workshop::sheet::{self, InWords};
use std::io;
use std::path::Path;

/// Shows that somebody is there. Nothing depends on it, so that a folder that takes nothing is no fault.
pub(super) fn presence(model: &Model) -> Option<Takes> {
    let seat = model.seat.as_ref()?;
    let state = match (seat.sign, &seat.hand.issued) {
        (Sign::Up, _) => Presence::NeedsTime,
        (Sign::Down, Some(_)) => Presence::Done,
        (Sign::Down, None) => Presence::Joined,
    };
    show(seat, state)
}

/// Shows that somebody left.
pub(super) fn absence(model: &Model) -> Option<Done> {
    let _ = show(model.seat.as_ref()?, Presence::Done);
    None
}

fn show(seat: &Seat, state: Presence) -> Option<Takes> {
    let path = seat.folder.join(presence::file_name(seat.who()?.token));
    Some(match put(&path, &presence::write(state)) {
        Ok(()) => Takes::Files,
        Err(error) => {
            tracing::info!(%error, path = %path.display(), "the room was not shown that somebody is there");
            Takes::Nothing
        }
    })
}

/// Hands in as a file.
pub(super) fn write(submission: &Submission, model: &Model, ctx: &Ctx, text: &Text) -> Done {
    let Some(seat) = &model.seat else { return Done::NotHandedIn(String::new()) };
    let path = seat.folder.join(sheet::file_name(submission.token));
    let pack = ctx.engine.pack();
    let words = InWords {
        questions: handed::submission(submission, &seat.schema, pack, text),
        advice: handed::advice(submission, &seat.schema, pack, text),
    };
    match put(&path, &sheet::write(submission, &seat.schema, &seat.room, &words, text)) {
        Ok(()) => Done::HandedIn(path),
        Err(error) => refused(seat, &path, &error, text),
    }
}

fn refused(seat: &Seat, path: &Path, error: &io::Error, text: &Text) -> Done {
    tracing::warn!(%error, path = %path.display(), "nothing could be handed in as a file");
    let folder = clean(&seat.folder.display().to_string());
    Done::NotHandedIn(text.with("join-not-written", &[("folder", folder.into()), ("why", error.to_string().into())]))
}

/// Writes a file for others to read, into a folder that is made where only it is missing.
fn put(path: &Path, written: &str) -> io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.exists()) {
        std::fs::create_dir(folder)?;
    }
    file::share(path, written.as_bytes())
}
