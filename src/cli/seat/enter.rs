//! Taking a seat: the room's file, the pack of the room, who sat here before, and a token for somebody new.

use super::Places;
use crate::app::seat::hand::Hand;
use crate::app::seat::time::Clock;
use crate::app::seat::{Before, Entered, Kept, Made, Seat, Sign, Standing, Takes};
use crate::app::{Done, Model};
use crate::cli::clock as system;
use crate::cli::workshop::{self, Opened};
use crate::pack::read::Faults;
use crate::reason::Engine;
use crate::store::file::{self, Unread};
use crate::store::rooms;
use crate::text::Text;
use crate::workshop::clock;
use crate::workshop::room::read;
use crate::workshop::sitting::{self, Sitting};
use crate::workshop::submission::TOKEN_BITS;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Reads the file of a room, or says why it cannot be joined.
pub(super) fn open(path: &Path, text: &Text) -> Result<Opened, String> {
    let shown = path.display().to_string();
    let faulty = |faults: &Faults| {
        let why = faults.diagnostics.first().map(|problem| text.problem(problem)).unwrap_or_default();
        text.with("join-faulty", &[("path", shown.as_str().into()), ("why", why.into())])
    };
    let written = match file::read_at_most(path, read::LARGEST) {
        Ok(written) => written,
        Err(Unread::Content(faults)) => return Err(faulty(&faults)),
        Err(Unread::Io { error, .. }) => {
            let args = [("path", shown.as_str().into()), ("why", error.to_string().into())];
            return Err(text.with("join-unread", &args));
        }
    };
    if !written.contains("[room]") {
        return Err(text.with("join-no-room", &[("path", shown.as_str().into())]));
    }
    let (room, pack) = read::read_with(&written, &shown, workshop::lay).map_err(|faults| faulty(&faults))?;
    Ok(workshop::opened(room, pack, path))
}

impl Places {
    /// The seat in a room, at its door.
    ///
    /// # Errors
    /// A sentence, when the system gives no chance.
    pub fn seat(&mut self, opened: Opened, path: &Path, text: &Text) -> Result<Entered, String> {
        let fresh = token().map_err(|error| text.with("join-no-chance", &[("why", error.to_string().into())]))?;
        let seat = Seat {
            before: self.before(&opened.room.id),
            pack: match opened.made {
                workshop::Made::Here => Made::Here,
                workshop::Made::Elsewhere => Made::Otherwise,
            },
            clock: opened.hand_in.join(clock::FILE_NAME),
            folder: absolute(&self.to.clone().unwrap_or(opened.hand_in)),
            path: absolute(path),
            schema: opened.schema,
            room: opened.room,
            fresh,
            standing: Standing::AtDoor,
            time: Clock { now: system::seconds(), ..Clock::default() },
            sign: Sign::Down,
            takes: Takes::Unknown,
            hand: Hand::default(),
            door_row: 0,
            scroll: 0,
        };
        Ok(Entered { seat, engine: Engine::new(Arc::new(opened.pack)) })
    }

    /// Who sat in this room before.
    fn before(&self, room: &str) -> Option<Before> {
        let kept = self.rooms.room(room).ok()?.read(rooms::Kept::Seat).ok()??;
        let Sitting { token, handed_in, plan, draft, .. } = sitting::read(&kept)?;
        let plan = plan.filter(|path| path.is_file()).map(Kept::Plan);
        Some(Before { token, handed_in, answers: plan.or_else(|| draft.map(Kept::Draft)) })
    }

    /// Keeps who sits here, and where their answers are.
    pub(super) fn keep_seat(&mut self, model: &Model, text: &Text) -> Option<Done> {
        let seat = model.seat.as_ref()?;
        let who = seat.who()?;
        let plan = model.plan_path.as_ref().map(|path| absolute(path));
        let sitting = Sitting {
            token: who.token,
            handed_in: who.handed_in,
            draft: if plan.is_none() { model.draft_path.as_ref().and_then(|path| number(path)) } else { None },
            plan,
            room: seat.path.clone(),
        };
        let written = sitting::write(&sitting).map_err(|error| error.to_string());
        let kept = written.and_then(|written| {
            let room = self.rooms.room(&seat.room.id).map_err(|error| error.to_string())?;
            room.write(rooms::Kept::Seat, &written).map_err(|error| error.to_string())
        });
        kept.err().map(|why| Done::Failed(text.with("join-unkept", &[("why", why.into())])))
    }
}

/// The number of a draft, by its path.
fn number(path: &Path) -> Option<u32> {
    path.file_stem()?.to_str()?.parse().ok()
}

/// A token that stands for nobody else, by the chance of the system.
fn token() -> Result<u64, getrandom::Error> {
    getrandom::u64().map(|chance| chance >> (u64::BITS - TOKEN_BITS))
}

/// A path that is told to people and kept: the same wherever the program is run next.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
