//! `coach join`: a place in a workshop, on the screen or line by line.

use crate::app::{Ctx, Done, Msg};
use crate::cli::keep::Keep;
use crate::cli::new::{Begins, run_session};
use crate::cli::seat::Places;
use crate::cli::{Exit, Io, Setup, workshop};
use crate::reason::Engine;
use crate::text::Text;
use anyhow::anyhow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// `coach join`.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Args {
    /// File of the room; without it, rooms are looked for here and beside the program.
    #[arg(value_name = "ROOM.toml")]
    pub room: Option<PathBuf>,
    /// Line by line: no colour, no cursor, nothing drawn.
    #[arg(long)]
    pub plain: bool,
    /// Folder in which all of the person's own files are kept.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Folder in which to hand in, instead of the room's.
    #[arg(long, value_name = "DIR")]
    pub to: Option<PathBuf>,
    /// Where the plan is saved.
    #[arg(short, long, value_name = "PLAN.toml")]
    pub output: Option<PathBuf>,
}

impl Args {
    /// The same, line by line.
    #[must_use]
    pub fn in_lines(&self) -> Args {
        Args { plain: true, ..self.clone() }
    }
}

/// `coach join`: to the door of a room, or to the choice of one.
///
/// # Errors
/// When the room cannot be read, or the terminal cannot be used.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let outside = Engine::new(Arc::new(setup.pack(io)?));
    let state = args.data.clone().map_or_else(|| setup.state(io), Ok)?;
    let mut places = Places::new(Keep::new(&state), &state, outside.clone()).to(args.to.clone());
    let opening = places.keep().opening(outside.pack(), save_as(args, &state, &setup.text), setup.today);
    let (engine, first) = match room(args, &places) {
        Some(path) => {
            let opened = workshop::open(&path, setup, io)?;
            let entered = places.seat(opened, &path, &setup.text).map_err(|why| anyhow!(why))?;
            (entered.engine.clone(), Msg::Done(Done::Entered(Box::new(entered))))
        }
        None => (outside, Msg::Rooms),
    };
    let ctx = Ctx { engine, today: setup.today };
    let begins = Begins { ctx, places, opening, first: Some(first) };
    run_session(begins, None, (args.plain, None), setup, io)
}

/// The room that is meant: the one that is named, else the only one that is found.
fn room(args: &Args, places: &Places) -> Option<PathBuf> {
    args.room.clone().or_else(|| match places.find().as_slice() {
        [only] => Some(only.path.clone()),
        _ => None,
    })
}

/// Where the plan is saved: in the person's own folder if there is one, else where they are, unless nothing can be
/// written there (a stick that is read only).
fn save_as(args: &Args, state: &Path, text: &Text) -> PathBuf {
    let name = text.say("new-file-name");
    let here = || args.data.is_none() && tempfile::tempfile_in(".").is_ok();
    match &args.output {
        Some(path) => path.clone(),
        None if here() => PathBuf::from(name),
        None => state.join(name),
    }
}
