//! A session on the terminal the program was started in.

use crate::app::founding::Founded;
use crate::app::parts::pack::words::Lang;
use crate::app::parts::reason::Answers;
use crate::app::seat::Seat;
use crate::app::{Ctx, Done, Effect, Files, Model, Msg, NotCopied, Opening, Part, Screen, Switch};
use crate::app::{planning, typing};
use crate::config::Mouse;
use crate::config::glyphs::Glyphs;
use crate::config::keymap::KeyMap;
use crate::config::theme::Themes;
use crate::export::plain_text::PlainText;
use crate::export::{Export, Sheet};
use crate::text::Text;
use crate::tui::editor::{self, Fault};
use crate::tui::events::{Happening, Listening};
use crate::tui::osc::{self, Osc};
use crate::tui::record::Recorder;
use crate::tui::screen::Frames;
use crate::tui::terminal::{Guard, Own, Tty};
use crate::tui::turn::Turn;
use crate::tui::{Edge, Face, Outcome, Seen, events, links, run};
use crate::view::{self, copied};
use anyhow::Context;
use chrono::NaiveDate;
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::layout::Position;
use ratatui::{Terminal, TerminalOptions, Viewport};
use std::io::Write;
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
    /// Whether the terminal takes sequences for clipboard, title and links.
    pub osc: Osc,
    /// The person's own editor, as a command.
    pub editor: Option<String>,
    /// Performs the effects on files.
    pub files: Box<dyn Files>,
    /// What the first screen offers.
    pub opening: Opening,
    /// What happens before anything is drawn, past the first screen: a new interview, or a room that is entered or prepared.
    pub first: Option<Msg>,
    /// Starts telling what becomes of the packs; `None` when nobody writes them.
    pub watch: Option<Watch>,
    /// Writes the session down.
    pub record: Option<Recorder>,
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
    /// The room that was joined.
    pub room: Option<LeftRoom>,
    /// The workshop that was made.
    pub founded: Option<Founded>,
    /// Why the recording ends before the session did, if it does.
    pub unrecorded: Option<std::io::Error>,
}

/// A room that somebody sat in at the end.
#[derive(Debug)]
pub struct LeftRoom {
    /// Its name.
    pub name: String,
    /// What is typed to come back, after `coach join`.
    pub again: String,
    /// Whether something was handed in.
    pub handed_in: bool,
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
        osc: options.osc,
        editor: options.editor,
        heading: None,
        meanwhile: None,
        record: options.record,
        turn: Turn::default(),
    };
    let mut terminal = told_its_size(frames).context("the terminal has no size")?;
    let Listening { sender, happenings, turn } = events::listen().context("keys cannot be listened to")?;
    // The loop ends when the person leaves or no key will come any more: both are told.
    edge.meanwhile = Some(sender.clone());
    edge.turn = turn;
    options.watch.map_or(Ok(()), |watch| watch(sender))?;
    let size = terminal.size().map(|size| Msg::Resize(size.width, size.height)).ok();
    for msg in size.into_iter().chain(options.first) {
        let _ = super::hear(msg, &mut model, &mut ctx, &mut edge);
    }
    let ran = run(&mut terminal, &happenings, &mut model, &mut ctx, &mut edge);
    if ran.is_err() {
        // The screen is gone; the answers are not.
        let _ = edge.perform(Effect::SaveDraft, &model, &ctx);
    }
    let unrecorded = edge.record.take().and_then(Recorder::failed);
    drop(edge);
    ran?;
    let room = model.seat.as_ref().and_then(left_room);
    let (draft, plan, founded) = (model.draft_path.take(), model.plan_path.take(), model.founded.take());
    let left = Left { draft, plan, lang: model.lang, room, founded, unrecorded };
    // The process ends with the session: the system takes back at once what would take us milliseconds to free
    // piece by piece.
    std::mem::forget((ctx, model));
    Ok(left)
}

/// The room of somebody who hands in there.
fn left_room(seat: &Seat) -> Option<LeftRoom> {
    let handed_in = seat.who()?.handed_in > 0;
    Some(LeftRoom { name: seat.room.name.clone(), again: seat.again(), handed_in })
}

/// A terminal that is told its size when it changes; asking the system at each frame costs more than a small frame.
pub(in crate::tui) fn told_its_size(frames: Frames) -> std::io::Result<Terminal<CrosstermBackend<Frames>>> {
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
    osc: Osc,
    editor: Option<String>,
    /// What the title of the window says; `None` while it is not ours.
    heading: Option<Heading>,
    turn: Turn,
    /// Where what is done meanwhile is told.
    meanwhile: Option<Sender<Happening>>,
    record: Option<Recorder>,
}

/// What the title of the window is made of: it is put into words only when that changes.
#[derive(Debug, PartialEq)]
struct Heading {
    lang: Lang,
    screen: Screen,
    question: usize,
    path: Option<PathBuf>,
}

impl Edge for Local {
    fn face(&self) -> &Face {
        &self.face
    }

    fn heard(&mut self, msg: &Msg, model: &Model) {
        if let Some(record) = &mut self.record {
            record.heard(msg, model);
        }
    }

    fn perform(&mut self, effect: Effect, model: &Model, ctx: &Ctx) -> Outcome {
        match effect {
            Effect::NextTheme => Outcome::Done(Done::Theme(self.face.next_theme())),
            Effect::ToggleMouse => self.toggle_mouse(),
            Effect::Copy(part) => self.copy(part, model, ctx),
            Effect::Edit => self.edit(model, ctx),
            Effect::Suspend => {
                let _ = self.quietly(self.guard.leave());
                events::stop_here();
                self.back()
            }
            Effect::Redraw => self.back(),
            Effect::Quit => Outcome::Over,
            Effect::Look { answers, day } => self.look(ctx.clone(), answers, day),
            files => self.files.perform(&files, model, ctx).map_or(Outcome::Nothing, Outcome::Done),
        }
    }

    fn surround(&mut self, seen: &Seen<'_>) -> std::io::Result<()> {
        if self.osc == Osc::Refused {
            return Ok(());
        }
        // Cells that were not written again are links still.
        if !self.frames.is_empty() {
            links::draw(&self.frames, &seen.hits.links, seen.buffer, seen.hits.cursor)?;
        }
        self.head(seen.model, seen.ctx)
    }

    fn present(&mut self) -> std::io::Result<()> {
        if let Some(record) = &mut self.record {
            record.drawn();
        }
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

    fn toggle_mouse(&self) -> Outcome {
        match self.guard.toggle_mouse() {
            Ok(Mouse::On) => Outcome::Done(Done::Mouse(Switch::On)),
            Ok(Mouse::Off) => Outcome::Done(Done::Mouse(Switch::Off)),
            Err(error) => self.quietly(Err(error)),
        }
    }

    /// The screen is ours again, whoever had it: nothing on it is as we left it.
    fn back(&mut self) -> Outcome {
        let _ = self.quietly(self.guard.reenter());
        self.heading = None;
        Outcome::Anew
    }

    /// Sets the title of the window, if it says anything new.
    fn head(&mut self, model: &Model, ctx: &Ctx) -> std::io::Result<()> {
        let question = model.asking.as_ref().map_or(0, |asking| model.path.number(&asking.question));
        let (lang, screen) = (model.lang, model.screen);
        let is_same = |said: &Heading| {
            (said.lang, said.screen, said.question, &said.path) == (lang, screen, question, &model.plan_path)
        };
        if self.heading.as_ref().is_some_and(is_same) {
            return Ok(());
        }
        let title = view::title::title(model, &self.face.ctx(ctx, lang));
        self.heading = Some(Heading { lang, screen, question, path: model.plan_path.clone() });
        self.frames.write_all(&osc::title(&self.face.glyphs.letters.fold(&title)))
    }

    fn copy(&self, part: Part, model: &Model, ctx: &Ctx) -> Outcome {
        if self.osc == Osc::Refused {
            return Outcome::Done(Done::NotCopied(NotCopied::Nowhere));
        }
        let text = self.shown(part, model, ctx);
        let why = match text.len() {
            0 => Some(NotCopied::Nothing),
            bytes if bytes > osc::MOST => Some(NotCopied::TooMuch { bytes, most: osc::MOST }),
            _ => None,
        };
        if let Some(why) = why {
            return Outcome::Done(Done::NotCopied(why));
        }
        match osc::clipboard(&text).and_then(|bytes| Own.write(&bytes)) {
            Ok(()) => Outcome::Done(Done::Copied(text.chars().count())),
            Err(error) => self.quietly(Err(error)),
        }
    }

    /// What is copied: of the plan the page on paper, of anything else what the screen says.
    fn shown(&self, part: Part, model: &Model, ctx: &Ctx) -> String {
        let looks = self.face.ctx(ctx, model.lang);
        match (part, model.screen, model.overlay(), &model.plan) {
            (Part::Line, ..) => copied::line(model, &looks),
            (Part::Screen, Screen::Plan, None, Some(plan)) => {
                let answers = model.session.answers();
                let (depth, text) = (model.session.depth(), looks.text);
                let sheet = Sheet { plan, answers: &answers, depth, pack: ctx.engine.pack(), text };
                let mut page = Vec::new();
                let _ = self.quietly(PlainText.write(&sheet, &mut page));
                copied::clean(&String::from_utf8_lossy(&page))
            }
            (Part::Screen, ..) => copied::screen(model, &looks),
        }
    }

    /// Lets the person write in their own editor, which has the terminal for as long as it runs.
    fn edit(&mut self, model: &Model, ctx: &Ctx) -> Outcome {
        let Some(text) = typing::text(model) else { return Outcome::Nothing };
        let words = self.face.ctx(ctx, model.lang);
        let remarks = view::remarks::remarks(model, &words);
        if let Err(error) = self.turn.give() {
            return Outcome::Done(Done::Failed(words.text.with("editor-busy", &[("why", error.to_string().into())])));
        }
        let _ = self.quietly(self.guard.leave());
        let edited = editor::edit(self.editor.as_deref(), &text, &remarks);
        let _ = self.back();
        self.turn.take();
        Outcome::Back(match edited {
            Ok(text) => Done::Edited(text),
            Err(fault) => {
                tracing::warn!(%fault, "nothing was written in the editor");
                Done::Failed(told(&fault, self.face.text(model.lang)))
            }
        })
    }

    fn quietly(&self, done: std::io::Result<()>) -> Outcome {
        if let Err(error) = done {
            tracing::warn!(%error, "what was asked of the system could not be done");
        }
        Outcome::Nothing
    }
}

/// Why nothing was written, and what to do.
fn told(fault: &Fault, text: &Text) -> String {
    match fault {
        Fault::Words(command) => text.with("editor-words", &[("command", command.into())]),
        Fault::Start { command, error } => {
            text.with("editor-not-started", &[("command", command.into()), ("why", error.to_string().into())])
        }
        Fault::None => text.say("editor-none"),
        Fault::Failed { command, .. } => text.with("editor-failed", &[("command", command.into())]),
        Fault::File(error) => text.with("editor-file", &[("why", error.to_string().into())]),
    }
}
