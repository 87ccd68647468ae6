//! `coach preview`: how the program looks, for whoever makes a theme or changes a widget.

use crate::app::Ctx;
use crate::assets;
use crate::cli::new::is_linear;
use crate::cli::{Exit, Io, Setup};
use crate::interview::Session;
use crate::pack::Pack;
use crate::pack::question::Depth;
use crate::reason::Engine;
use crate::store::answers;
use crate::tui::{Face, Gallery};
use clap::Subcommand;
use std::sync::Arc;

/// The person whose plan is shown, by the name of the file: one with a field of each kind to fill in.
const PERSON: &str = "p02";

/// The commands about looks.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Every widget, in the theme of the moment.
    Widgets(Widgets),
}

/// `coach preview widgets`.
#[derive(Debug, clap::Args)]
pub struct Widgets {
    /// Text instead of a screen.
    #[arg(long)]
    pub plain: bool,
}

/// Runs one of them.
///
/// # Errors
/// When the terminal cannot be used, or the text not be written.
pub fn run(command: &Command, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let Command::Widgets(args) = command;
    // Widgets are the same whatever the pack: the shipped one has all of them.
    let pack = assets::pack().map_err(|faults| setup.refuse(&faults, io, Exit::PackFaults))?;
    let session = person(&pack);
    let ctx = Ctx { engine: Engine::new(Arc::new(pack)), today: setup.today };
    let glyphs = setup.config.borders.glyphs(&io.env);
    let face = Face::new(setup.config.themes.clone(), glyphs, setup.config.keys.clone());
    let mut gallery = Gallery::new(ctx, &session, face, setup.text.lang());
    if is_linear(args.plain, io) {
        io.out.write_all(gallery.text().as_bytes())?;
    } else {
        gallery.start()?;
    }
    Ok(Exit::Done)
}

/// All answers of that person; a test holds that they are good.
fn person(pack: &Pack) -> Session {
    let people = assets::embedded_people();
    let file = people.iter().find(|file| file.path.rsplit('/').next().is_some_and(|name| name.starts_with(PERSON)));
    let read = file.and_then(|file| answers::read(&file.text, &file.path, pack).ok()).unwrap_or_default();
    Session::from_answers(&read.answers, Depth::Deep, pack)
}
