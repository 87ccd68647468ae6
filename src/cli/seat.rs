//! The world of a session that may sit in a workshop's room: its files, the folder of the room, chance and time. What
//! concerns the person's own answers and plan is [`Keep`]'s business, in rooms as outside.

mod enter;
mod find;
mod hand;

pub use find::find;

use crate::app::seat::{Entered, Outside};
use crate::app::{Ctx, Done, Effect, Files, Model};
use crate::cli::keep::Keep;
use crate::reason::Engine;
use crate::store::file;
use crate::store::rooms::Rooms;
use crate::text::Text;
use crate::workshop::clock::{self, Hung};
use std::path::{Path, PathBuf};

/// A session's files, and those of rooms.
#[derive(Debug)]
pub struct Places {
    keep: Keep,
    rooms: Rooms,
    /// Where to hand in, when not where the room says.
    to: Option<PathBuf>,
    /// The folder for the person's own files, when they named one.
    data: Option<PathBuf>,
    /// The pack outside rooms.
    outside: Engine,
    /// Folders in which rooms are looked for.
    around: Vec<PathBuf>,
}

impl Places {
    /// The files of a session with this state folder and, outside rooms, this pack.
    #[must_use]
    pub fn new(keep: Keep, state: &Path, outside: Engine) -> Places {
        Places { keep, rooms: Rooms::new(state), to: None, data: None, outside, around: find::around() }
    }

    /// Hands in there rather than where the room says.
    #[must_use]
    pub fn to(mut self, folder: Option<PathBuf>) -> Places {
        self.to = folder;
        self
    }

    /// Says next time that the person's own files are there.
    #[must_use]
    pub fn data(mut self, folder: Option<PathBuf>) -> Places {
        self.data = folder;
        self
    }

    /// The person's own files.
    pub fn keep(&mut self) -> &mut Keep {
        &mut self.keep
    }

    /// Rooms that can be joined from here.
    #[must_use]
    pub fn find(&self) -> Vec<crate::app::seat::Offered> {
        find(&self.around, &self.rooms)
    }
}

impl Files for Places {
    fn perform(&mut self, effect: &Effect, model: &Model, ctx: &Ctx) -> Option<Done> {
        let text = Text::new(model.lang);
        match effect {
            Effect::FindRooms => Some(Done::Rooms(self.find())),
            Effect::EnterRoom { path } => Some(self.enter(path, &text)),
            Effect::LeaveRoom => Some(Done::Outside(Box::new(Outside { engine: self.outside.clone() }))),
            Effect::KeepSeat => self.keep_seat(model, &text),
            Effect::ShowPresence => hand::presence(model).map(Done::Present),
            Effect::ShowAbsence => hand::absence(model),
            Effect::LookAtClock => look(model).map(Done::Clock),
            Effect::HandIn { submission } => Some(hand::write(submission, model, ctx, &text)),
            other => self.keep.perform(other, model, ctx),
        }
    }
}

impl Places {
    fn enter(&mut self, path: &Path, text: &Text) -> Done {
        match self.entered(path, text) {
            Ok(entered) => Done::Entered(Box::new(entered)),
            Err(why) => Done::Failed(why),
        }
    }

    /// The seat in the room of this file, or why there is none.
    ///
    /// # Errors
    /// A sentence.
    pub fn entered(&mut self, path: &Path, text: &Text) -> Result<Entered, String> {
        let opened = enter::open(path, text)?;
        self.seat(opened, path, text)
    }
}

/// The clock that hangs in the room; one that cannot be read hangs nowhere.
fn look(model: &Model) -> Option<Hung> {
    let seat = model.seat.as_ref()?;
    let text = file::read_at_most(&seat.clock, clock::LARGEST).ok()?;
    clock::read(&text).map(Hung::from)
}
