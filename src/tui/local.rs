//! A session on the terminal the program was started in.

use crate::app::parts::pack::question::Depth;
use crate::app::parts::pack::words::Lang;
use crate::app::parts::reason::Answers;
use crate::app::{Ctx, Done, Effect, Files, Model, Msg, Opening, planning, update};
use crate::config::Mouse;
use crate::config::glyphs::Glyphs;
use crate::config::keymap::KeyMap;
use crate::config::theme::Themes;
use crate::tui::events::Happening;
use crate::tui::screen::Frames;
use crate::tui::terminal::{Guard, Own};
use crate::tui::{Edge, Face, Outcome, events, run};
use anyhow::Context;
use chrono::NaiveDate;
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::layout::Position;
use ratatui::{Terminal, TerminalOptions, Viewport};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;

/// Starts a thread that tells what becomes of the packs.
pub type Watch = Box<dyn FnOnce(Sender<Happening>) -> anyhow::Result<()>>;

/// How a session starts.
pub struct Options {
    /// Engine and day.
    pub ctx: Ctx,
    /// Language.
    pub lang: Lang,
    /// Colours.
    pub themes: Themes,
    /// Signs.
    pub glyphs: Glyphs,
    /// Keys.
    pub keys: KeyMap,
    /// Whether the mouse is listened to.
    pub mouse: Mouse,
    /// Performs the effects on files.
    pub files: Box<dyn Files>,
    /// What the first screen offers.
    pub opening: Opening,
    /// Straight into a new interview of this depth, past the first screen.
    pub depth: Option<Depth>,
    /// Starts telling what becomes of the packs; `None` when nobody writes them.
    pub watch: Option<Watch>,
}

/// What a session left behind, to be said once the screen is the shell's again.
#[derive(Debug, Default)]
pub struct Left {
    /// The draft, when answers wait in it.
    pub draft: Option<PathBuf>,
    /// The plan saved last.
    pub plan: Option<PathBuf>,
    /// Language at the end.
    pub lang: Lang,
}

/// Runs a session on this terminal, to its end.
///
/// # Errors
/// When the terminal cannot be taken or drawn on. Answers are saved as they are given, so none is lost.
pub fn start(options: Options) -> anyhow::Result<Left> {
    // crossterm would swallow every attribute under NO_COLOR, the reverse of the highlighted row included
    // (crossterm 0.29, mended by its pull request 1069); colourless is our own theme's business.
    crossterm::style::force_color_output(true);
    let mut ctx = options.ctx;
    let mut model = Model::new(options.lang, options.opening);
    let guard = Guard::enter(Box::new(Own), options.mouse).context("the terminal cannot be taken")?;
    let frames = Frames::default();
    let mut edge = Local {
        face: Face::new(options.themes, options.glyphs, options.keys),
        files: options.files,
        guard,
        frames: frames.clone(),
        meanwhile: None,
    };
    let mut terminal = told_its_size(frames).context("the terminal has no size")?;
    let (sender, happenings) = events::listen().context("keys cannot be listened to")?;
    // The loop ends when the person leaves or no key will come any more: both are told.
    edge.meanwhile = Some(sender.clone());
    options.watch.map_or(Ok(()), |watch| watch(sender))?;
    let size = terminal.size().map(|size| Msg::Resize(size.width, size.height)).ok();
    for msg in size.into_iter().chain(options.depth.map(Msg::Start)) {
        let effects = update(&mut model, msg, &ctx);
        for effect in effects {
            if let Outcome::Done(done) = edge.perform(effect, &model, &ctx) {
                let _ = update(&mut model, Msg::Done(done), &ctx);
            }
        }
    }
    let ran = run(&mut terminal, &happenings, &mut model, &mut ctx, &mut edge);
    if ran.is_err() {
        // The screen is gone; the answers are not.
        let _ = edge.perform(Effect::SaveDraft, &model, &ctx);
    }
    drop(edge);
    ran?;
    let left = Left { draft: model.draft_path.take(), plan: model.plan_path.take(), lang: model.lang };
    // The process ends with the session: the system takes back at once what would take us milliseconds to free
    // piece by piece.
    std::mem::forget((ctx, model));
    Ok(left)
}

/// A terminal that is told its size when it changes; asking the system at each frame costs more than a small frame.
fn told_its_size(frames: Frames) -> std::io::Result<Terminal<CrosstermBackend<Frames>>> {
    let backend = CrosstermBackend::new(frames);
    let area = (Position::ORIGIN, backend.size()?).into();
    Terminal::with_options(backend, TerminalOptions { viewport: Viewport::Fixed(area) })
}

/// The outside of a local session.
struct Local {
    face: Face,
    files: Box<dyn Files>,
    guard: Guard,
    frames: Frames,
    /// Where what is done meanwhile is told.
    meanwhile: Option<Sender<Happening>>,
}

impl Edge for Local {
    fn face(&self) -> &Face {
        &self.face
    }

    fn perform(&mut self, effect: Effect, model: &Model, ctx: &Ctx) -> Outcome {
        match effect {
            Effect::NextTheme => Outcome::Done(Done::Theme(self.face.next_theme())),
            Effect::ToggleMouse => self.quietly(self.guard.toggle_mouse()),
            Effect::Suspend => self.suspend(),
            Effect::Redraw => {
                let _ = self.quietly(self.guard.reenter());
                Outcome::Anew
            }
            Effect::Quit => Outcome::Over,
            Effect::Look { answers, day } => self.look(ctx.clone(), answers, day),
            files => self.files.perform(&files, model, ctx).map_or(Outcome::Nothing, Outcome::Done),
        }
    }

    fn present(&mut self) -> std::io::Result<()> {
        self.frames.send(&Own)
    }
}

impl Local {
    /// Looks on a thread of its own, which ends with its answer or with the session.
    fn look(&self, ctx: Ctx, answers: Answers, day: NaiveDate) -> Outcome {
        let Some(tell) = self.meanwhile.clone() else { return Outcome::Nothing };
        let look = move || {
            let outlook = Arc::new(planning::outlook(&ctx, &answers, day));
            // Nobody listens any more once the session is over.
            let _ = tell.send(Happening::Done(Done::Looked { answers, day, outlook }));
        };
        self.quietly(thread::Builder::new().name("outlook".into()).spawn(look).map(drop))
    }

    fn suspend(&self) -> Outcome {
        let _ = self.quietly(self.guard.leave());
        events::stop_here();
        let _ = self.quietly(self.guard.reenter());
        Outcome::Anew
    }

    fn quietly(&self, done: std::io::Result<()>) -> Outcome {
        if let Err(error) = done {
            tracing::warn!(%error, "what was asked of the system could not be done");
        }
        Outcome::Nothing
    }
}
