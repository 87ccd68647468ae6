//! `coach` and `coach new`: the interview, on the screen or line by line.

use crate::app::{Ctx, Model, Opening, planning};
use crate::cli::io::Stream;
use crate::cli::keep::Keep;
use crate::cli::{ColorFlag, Exit, Io, Setup};
use crate::config::environment::Environment;
use crate::config::glyphs::Utf8;
use crate::config::theme::ThemeName;
use crate::export::plain_text::PlainText;
use crate::export::{Export, Sheet};
use crate::pack::question::Depth;
use crate::plain::{self, Plain};
use crate::reason::{Engine, Stage};
use crate::text::Text;
use crate::tui::{self, Left, Options};
use std::path::PathBuf;
use std::sync::Arc;

/// `coach new`.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// Line by line: no colour, no cursor, nothing drawn.
    #[arg(long)]
    pub plain: bool,
    /// How many questions.
    #[arg(long, value_name = "core|standard|deep")]
    pub depth: Option<DepthFlag>,
    /// Where the plan is saved.
    #[arg(short, long, value_name = "PLAN.toml")]
    pub output: Option<PathBuf>,
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
pub fn home(setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    start(&Args::default(), None, setup, io)
}

/// `coach new`: straight into the first question.
///
/// # Errors
/// When the terminal cannot be used.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    start(args, Some(args.depth.map_or(Depth::Core, Depth::from)), setup, io)
}

fn start(args: &Args, depth: Option<Depth>, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let engine = Engine::new(Arc::new(setup.pack(io)?));
    let locale = if io.env.is_utf8() { Utf8::Yes } else { Utf8::No };
    let save_as = args.output.clone().unwrap_or_else(|| PathBuf::from(setup.text.say("new-file-name")));
    let mut keep = Keep::new(&setup.state(io)?);
    let opening = keep.opening(engine.pack(), save_as.clone());
    if is_linear(args, io) {
        return linear(engine, &mut keep, opening, save_as, depth.unwrap_or_default(), setup, io);
    }
    let left = tui::start(Options {
        ctx: Ctx { engine, today: setup.today },
        lang: setup.text.lang(),
        theme: theme(setup),
        glyphs: setup.config.borders.glyphs(locale),
        keys: setup.config.keys.clone(),
        mouse: setup.config.mouse,
        files: Box::new(keep),
        opening,
        depth,
    })?;
    goodbye(&left, io)?;
    Ok(Exit::Done)
}

/// The interview line by line.
fn linear(
    engine: Engine,
    keep: &mut Keep,
    opening: Opening,
    save_as: PathBuf,
    depth: Depth,
    setup: &Setup,
    io: &mut Io<'_>,
) -> anyhow::Result<Exit> {
    let ctx = Ctx { engine, today: setup.today };
    plain::run(
        Plain {
            ctx: &ctx,
            files: keep,
            page: &|model, text| page(&ctx, model, text),
            input: &mut *io.input,
            out: &mut *io.out,
            model: Model::new(setup.text.lang(), opening),
            save_as,
        },
        depth,
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
    let _ = PlainText.write(&sheet, &mut page);
    String::from_utf8(page).unwrap_or_default()
}

/// `--color never` wants no colour on the screen either; `NO_COLOR` has its say in the configuration.
fn theme(setup: &Setup) -> ThemeName {
    if setup.color == ColorFlag::Never { ThemeName::Mono } else { setup.config.theme }
}

/// Whether the interview goes line by line: asked for, or the screen would be of no use.
fn is_linear(args: &Args, io: &Io<'_>) -> bool {
    let no_terminal = io.input_is != Stream::Terminal || io.out_is != Stream::Terminal;
    args.plain || no_terminal || wants_lines(&io.env)
}

fn wants_lines(env: &Environment) -> bool {
    env.get("TERM") == Some("dumb") || env.is_on("ACCESSIBLE") || env.is_on("COACH_ACCESSIBLE")
}

/// Where things are, once the screen is the shell's again.
fn goodbye(left: &Left, io: &mut Io<'_>) -> anyhow::Result<()> {
    let text = Text::new(left.lang);
    let said = [("new-left-plan", &left.plan), ("new-left-draft", &left.draft)];
    for (key, path) in said {
        if let Some(path) = path {
            writeln!(io.err, "{}", text.with(key, &[("path", path.display().to_string().into())]))?;
        }
    }
    Ok(())
}
