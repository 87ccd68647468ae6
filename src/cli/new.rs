//! `coach` and `coach new`: the interview, on the screen or line by line.

use crate::app::desk::Told;
use crate::app::founding::Founded;
use crate::app::{Ctx, Files, Model, Msg, Opening, planning, update};
use crate::cli::desk::{self, Desk, Heard};
use crate::cli::io::Stream;
use crate::cli::keep::Keep;
use crate::cli::record;
use crate::cli::seat::Places;
use crate::cli::{Exit, Halt, Io, Setup, clock};
use crate::config::environment::Environment;
use crate::export::plain_text::Unbroken;
use crate::export::{Export, Sheet};
use crate::interview::Pace;
use crate::pack::question::Depth;
use crate::pack::words::Lang;
use crate::plain::{self, Begin, Plain};
use crate::reason::{Engine, Stage};
use crate::text::Text;
use crate::tui::events::Happening;
use crate::tui::osc::Osc;
use crate::tui::record::Header;
use crate::tui::{self, Left, Options, Watch};
use crate::workshop::handed::clean;
use crate::workshop::room::steps::steps;
use std::path::PathBuf;
use std::sync::Arc;

/// `coach new`.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Args {
    /// Line by line: no colour, no cursor, nothing drawn.
    #[arg(long)]
    pub plain: bool,
    /// How many questions.
    #[arg(long, value_name = "core|standard|deep")]
    pub depth: Option<DepthFlag>,
    /// Read the packs again whenever they are saved.
    #[arg(long)]
    pub watch: bool,
    /// Where the plan is saved.
    #[arg(short, long, value_name = "PLAN.toml")]
    pub output: Option<PathBuf>,
    /// Writes the session down, to be replayed; what was typed is in it.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["plain", "watch"])]
    pub record: Option<PathBuf>,
}

impl Args {
    /// The same, line by line.
    #[must_use]
    pub fn in_lines(&self) -> Args {
        Args { plain: true, ..self.clone() }
    }
}

/// `--depth`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum DepthFlag {
    /// About ten minutes.
    Core,
    /// About twenty minutes.
    Standard,
    /// A workshop.
    Deep,
}

impl From<DepthFlag> for Depth {
    fn from(flag: DepthFlag) -> Depth {
        match flag {
            DepthFlag::Core => Depth::Core,
            DepthFlag::Standard => Depth::Standard,
            DepthFlag::Deep => Depth::Deep,
        }
    }
}

/// `coach`: the first screen.
///
/// # Errors
/// When the terminal cannot be used.
pub fn home(plain: bool, record: Option<PathBuf>, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    // Whoever pipes answers in is asked at once, as ever: a first screen is for people.
    let is_piped = has_no_terminal(io) && !plain;
    start(&Args { plain, record, ..Args::default() }, is_piped.then(Depth::default).map(Msg::Start), setup, io)
}

/// `coach workshop new`: straight into the form.
///
/// # Errors
/// When the terminal cannot be used.
pub(super) fn prepare(plain: bool, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    start(&Args { plain, ..Args::default() }, Some(Msg::Prepare), setup, io)
}

/// `coach new`: straight into the first question.
///
/// # Errors
/// When the terminal cannot be used.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    if args.watch && setup.packs.is_empty() {
        writeln!(io.err, "{}{}", setup.text.say("usage-error"), setup.text.say("desk-needs-pack"))?;
        return Err(Halt(Exit::Usage).into());
    }
    start(args, Some(Msg::Start(args.depth.map_or(Depth::Core, Depth::from))), setup, io)
}

fn start(args: &Args, first: Option<Msg>, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let engine = Engine::new(Arc::new(setup.pack(io)?));
    let save_as = args.output.clone().unwrap_or_else(|| PathBuf::from(setup.text.say("new-file-name")));
    let state = setup.state(io)?;
    let mut keep = Keep::new(&state).carrying(&setup.packs);
    let mut opening = keep.opening(engine.pack(), save_as, setup.today);
    opening.pace = if args.watch { Pace::Every } else { Pace::Decisive };
    let desk = args.watch.then(|| Desk::new(&setup.packs, engine.pack()));
    let places = Places::new(keep, &state, engine.clone());
    let ctx = Ctx { engine, today: setup.today };
    let begins = Begins { ctx, files: Box::new(places), opening, first };
    run_session(begins, desk, (args.plain, args.record.as_ref()), setup, io)
}

/// What a session begins with.
pub(super) struct Begins {
    /// Engine and day.
    pub(super) ctx: Ctx,
    /// Its files.
    pub(super) files: Box<dyn Files>,
    /// What the first screen offers.
    pub(super) opening: Opening,
    /// What happens first, past the first screen.
    pub(super) first: Option<Msg>,
}

/// Runs a session, on the screen or line by line.
pub(super) fn run_session(
    begins: Begins,
    desk: Option<Desk>,
    (plain, record): (bool, Option<&PathBuf>),
    setup: &Setup,
    io: &mut Io<'_>,
) -> anyhow::Result<Exit> {
    if is_linear(plain, io) {
        if record.is_some() {
            return Err(record::refuse(setup, io).into());
        }
        return linear(begins, desk, setup.text.lang(), io);
    }
    on_screen(begins, desk.map(|desk| watching(desk, setup.text.lang())), record, setup, io)
}

/// Runs a session on the screen.
pub(super) fn on_screen(
    begins: Begins,
    watch: Option<Watch>,
    record: Option<&PathBuf>,
    setup: &Setup,
    io: &mut Io<'_>,
) -> anyhow::Result<Exit> {
    let Begins { ctx, files, opening, first } = begins;
    let glyphs = setup.config.borders.glyphs(&io.env);
    let looks = (setup.config.themes.name(), glyphs);
    let begin = |path: &PathBuf| record::start(path, &Header::new(&ctx, setup.text.lang(), looks, &opening), setup);
    let record = record.map(begin).transpose()?;
    let left = tui::start(Options {
        ctx,
        lang: setup.text.lang(),
        themes: setup.config.themes.clone(),
        glyphs,
        keys: setup.config.keys.clone(),
        mouse: setup.config.mouse,
        osc: Osc::of(io.env.get("TERM")),
        editor: io.env.get("VISUAL").or(io.env.get("EDITOR")).map(str::to_owned),
        files,
        opening,
        first,
        watch,
        record,
    })?;
    goodbye(&left, io)?;
    Ok(Exit::Done)
}

/// What starts watching once there is somebody to tell.
fn watching(desk: Desk, lang: Lang) -> Watch {
    Box::new(move |sender| {
        let tell = move |told| match sender.send(Happening::Desk(told)) {
            Ok(()) => Heard::Somebody,
            Err(_) => Heard::Nobody,
        };
        desk::watch(desk, tell).map_err(|error| {
            let why = [("why", format!("{error:#}").into())];
            anyhow::anyhow!(Text::new(lang).with("desk-unwatched", &why))
        })
    })
}

/// Runs a session line by line.
pub(super) fn linear(begins: Begins, mut desk: Option<Desk>, lang: Lang, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let Begins { ctx, mut files, opening, first } = begins;
    let mut model = Model::new(lang, opening);
    if let Some(desk) = &desk {
        let folders: Vec<String> = desk.folders().iter().map(|folder| folder.display().to_string()).collect();
        let args = [("folders", folders.join(", ").into())];
        writeln!(io.out, "{}", Text::new(model.lang).with("desk-plain", &args))?;
    }
    let save_as = model.opening.save_as.clone();
    let begin = match first {
        Some(Msg::Start(depth)) => Begin::Question(depth),
        Some(Msg::Rooms) => Begin::Rooms,
        other => {
            // What enters a room or opens a form asks nothing of the world.
            other.into_iter().for_each(|first| drop(update(&mut model, first, &ctx)));
            Begin::Here
        }
    };
    let mut look = desk.as_mut().map(|desk| || desk.look());
    plain::run(
        Plain {
            ctx,
            files: files.as_mut(),
            page: &page,
            look: look.as_mut().map(|look| look as &mut dyn FnMut() -> Option<Told>),
            input: &mut *io.input,
            out: &mut *io.out,
            model,
            save_as,
            now: &clock::seconds,
        },
        begin,
    )?;
    Ok(Exit::Done)
}

/// The plan under the answers so far, as plain text.
fn page(ctx: &Ctx, model: &Model, text: &Text) -> String {
    let answers = model.session.answers();
    let plan = planning::build(ctx, &answers, Stage::Settled, model.day(ctx));
    let sheet = Sheet { plan: &plan, answers: &answers, depth: model.session.depth(), pack: ctx.engine.pack(), text };
    let mut page = Vec::new();
    // Writing to memory cannot fail, and the page is text.
    let _ = Unbroken.write(&sheet, &mut page);
    String::from_utf8(page).unwrap_or_default()
}

/// Whether things go line by line: asked for, or the screen would be of no use.
pub(super) fn is_linear(plain: bool, io: &Io<'_>) -> bool {
    plain || has_no_terminal(io) || wants_lines(&io.env)
}

pub(super) fn has_no_terminal(io: &Io<'_>) -> bool {
    io.input_is != Stream::Terminal || io.out_is != Stream::Terminal
}

fn wants_lines(env: &Environment) -> bool {
    env.get("TERM") == Some("dumb") || env.is_on("ACCESSIBLE") || env.is_on("COACH_ACCESSIBLE")
}

/// Where things are, once the screen is the shell's again.
fn goodbye(left: &Left, io: &mut Io<'_>) -> anyhow::Result<()> {
    let text = Text::new(left.lang);
    if let Some(path) = &left.plan {
        writeln!(io.err, "{}", text.with("new-left-plan", &[("path", path.display().to_string().into())]))?;
    }
    match (&left.draft, &left.room) {
        (Some(_), Some(room)) => {
            writeln!(io.err, "{}", text.with("plain-kept-room", &[("path", room.again.as_str().into())]))?;
        }
        (Some(path), None) => {
            writeln!(io.err, "{}", text.with("new-left-draft", &[("path", path.display().to_string().into())]))?;
        }
        (None, _) => {}
    }
    if let Some(room) = left.room.as_ref().filter(|room| !room.handed_in) {
        let args = [("name", clean(&room.name).into()), ("path", room.again.as_str().into())];
        writeln!(io.err, "{}", text.with("join-left-nothing", &args))?;
    }
    if let Some(Founded { room, hand_in }) = &left.founded {
        steps(room, hand_in, &text).iter().try_for_each(|line| writeln!(io.err, "{line}"))?;
    }
    if let Some(error) = &left.unrecorded {
        writeln!(io.err, "{}", text.with("record-broke", &[("why", error.to_string().into())]))?;
    }
    Ok(())
}
