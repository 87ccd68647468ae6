//! `coach workshop console`: the room, for the person who leads it.

use crate::app::console::{Console, Face};
use crate::app::{Ctx, Msg, Opening};
use crate::cli::desk::Heard;
use crate::cli::hall::Hall;
use crate::cli::new::{Begins, is_linear, linear, on_screen};
use crate::cli::workshop::{Opened, base, open};
use crate::cli::{Exit, Io, Setup};
use crate::reason::Engine;
use crate::text::Text;
use crate::tui::Watch;
use crate::tui::events::Happening;
use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::Arc;

/// `coach workshop console`.
#[derive(Debug, Clone, clap::Args)]
pub struct Args {
    /// The file of the room.
    #[arg(value_name = "ROOM.toml")]
    pub room: PathBuf,
    /// Where to gather from.
    #[arg(value_name = "DIR|FILE")]
    pub sources: Vec<PathBuf>,
    /// Line by line: no colour, no cursor, nothing drawn.
    #[arg(long)]
    pub plain: bool,
    /// Begins on the projector.
    #[arg(long, conflicts_with = "plain")]
    pub projector: bool,
    /// Where to keep what is gathered and published.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// Opens the console.
///
/// # Errors
/// What could not be read; faults of the room's file have been told already.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let opened = Arc::new(open(&args.room, setup, io)?);
    let base = base(args.data.as_deref(), setup, io)?;
    let (path, sources, today) = (args.room.clone(), args.sources.clone(), setup.today);
    let hall = Hall { opened: Arc::clone(&opened), path, base, sources, today };
    let report = report(args, &opened, &setup.text);
    let mut console = console(&hall, report.clone(), setup)?;
    if args.projector {
        console.face = Face::Projector;
    }
    let ctx = Ctx { engine: Engine::new(Arc::new(opened.pack.clone())), today };
    let first = Some(Msg::Console(Box::new(console)));
    let begins = Begins { ctx, files: Box::new(hall.clone()), opening: Opening::default(), first };
    let exit = if is_linear(args.plain, io) {
        linear(begins, None, setup.text.lang(), io)
    } else {
        on_screen(begins, Some(watching(hall, setup)), None, setup, io)
    }?;
    writeln!(io.out, "{}", setup.text.with("console-left", &[("report", report.into())]))?;
    Ok(exit)
}

/// The command that writes the report from what the console was opened on, in a file named in the room's language.
fn report(args: &Args, opened: &Opened, text: &Text) -> String {
    let lang = opened.room.languages.first().copied().unwrap_or(text.lang());
    let mut words: Vec<Cow<'_, str>> = ["coach", "workshop", "report"].map(Cow::from).to_vec();
    words.push(args.room.to_string_lossy());
    words.extend(args.sources.iter().map(|source| source.to_string_lossy()));
    words.extend(args.data.iter().flat_map(|data| ["--data".into(), data.to_string_lossy()]));
    words.extend(["-o".into(), Text::new(lang).say("report-file-name").into()]);
    shell_words::join(words)
}

fn console(hall: &Hall, report: String, setup: &Setup) -> anyhow::Result<Console> {
    let told = hall.look(&setup.text)?;
    let parts = (Arc::new(hall.opened.room.clone()), Arc::new(hall.opened.schema.clone()));
    Ok(Console::new(parts, told, report))
}

/// What starts watching the folder once there is somebody to tell.
fn watching(hall: Hall, setup: &Setup) -> Watch {
    let lang = setup.text.lang();
    Box::new(move |sender| {
        hall.watch(lang, move |done| match sender.send(Happening::Done(done)) {
            Ok(()) => Heard::Somebody,
            Err(_) => Heard::Nobody,
        })
    })
}
