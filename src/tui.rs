//! The local terminal: the loop, and what it needs of the outside.
//!
//! [`run`] knows neither which terminal it draws on nor where its events come from: a test gives it a buffer
//! and a list, the program gives it the tty. It sleeps until something happens, takes in everything that has
//! happened, and draws once.

pub mod editor;
pub mod events;
pub mod face;
pub mod gallery;
pub mod input;
pub mod links;
pub mod local;
pub mod osc;
pub mod picture;
pub mod record;
pub mod replay;
pub mod screen;
pub mod terminal;
pub mod turn;

pub use face::Face;
pub use gallery::Gallery;
pub use local::{Left, Options, Watch, start};

use crate::app::preview::Ahead;
use crate::app::{Ctx, Done, Effect, Model, Msg, clock, desk, update};
use crate::view::{HitMap, view};
use events::{Happening, Signal};
use ratatui::Terminal;
use ratatui::backend::Backend;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::time::{Duration, Instant, SystemTime};

/// What came of performing an effect.
#[derive(Debug)]
#[must_use]
pub enum Outcome {
    /// Nothing that the model must know.
    Nothing,
    /// The model must know this.
    Done(Done),
    /// The screen holds nothing of ours any more: draw all of it.
    Anew,
    /// The same, and the model must know what came of it.
    Back(Done),
    /// The session is over.
    Over,
}

/// A frame that was drawn, and of what.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// What was drawn.
    pub model: &'a Model,
    /// Engine and day.
    pub ctx: &'a Ctx,
    /// What is known of the cells.
    pub hits: &'a HitMap,
    /// The cells.
    pub buffer: &'a Buffer,
}

/// The outside world of a session: performs effects and owns how things look.
pub trait Edge {
    /// Words, colours, keys and signs.
    fn face(&self) -> &Face;
    /// Something is about to happen to the model.
    fn heard(&mut self, _msg: &Msg, _model: &Model) {}
    /// Performs an effect.
    fn perform(&mut self, effect: Effect, model: &Model, ctx: &Ctx) -> Outcome;
    /// A frame is drawn: add what cells do not hold, such as links or the title of the window.
    ///
    /// # Errors
    /// What the terminal said.
    fn surround(&mut self, _seen: &Seen<'_>) -> std::io::Result<()> {
        Ok(())
    }
    /// A frame is complete: let it be seen.
    ///
    /// # Errors
    /// What the terminal said.
    fn present(&mut self) -> std::io::Result<()>;
}

/// Runs a session to its end.
///
/// # Errors
/// What the backend said while drawing. The session was saved before.
pub fn run<B: Backend>(
    terminal: &mut Terminal<B>,
    happenings: &Receiver<Happening>,
    model: &mut Model,
    ctx: &mut Ctx,
    edge: &mut dyn Edge,
) -> Result<(), Stop<B::Error>> {
    let mut hits = draw(terminal, model, ctx, edge)?;
    let mut told = Instant::now();
    loop {
        let due = clock::pace(model).map(|pace| told + pace);
        let Some(first) = next_happening(happenings, model, ctx, edge, due) else { return Ok(()) };
        if matches!(first, Happening::Clock(_)) {
            told = Instant::now();
        }
        let mut next = Next::Wait;
        for happening in std::iter::once(first).chain(happenings.try_iter()) {
            next = next.max(take_in(happening, &hits, model, ctx, edge));
            if next == Next::Leave {
                return Ok(());
            }
        }
        if next == Next::Anew || area(terminal) != model.size {
            let area = terminal.size().map_err(Stop::Backend)?;
            // While we are stopped nobody tells us that the window changed.
            if (area.width, area.height) != model.size {
                let _ = hear(Msg::Resize(area.width, area.height), model, ctx, edge);
            }
            terminal.resize((Position::ORIGIN, area).into()).map_err(Stop::Backend)?;
        }
        if next >= Next::Draw {
            hits = draw(terminal, model, ctx, edge)?;
        }
    }
}

/// Why drawing stopped.
#[derive(Debug, thiserror::Error)]
pub enum Stop<E> {
    /// The backend failed.
    #[error("the terminal cannot be drawn on")]
    Backend(E),
    /// The frame could not be sent.
    #[error("the terminal cannot be written to")]
    Present(#[source] std::io::Error),
}

/// Columns and rows drawn on.
fn area<B: Backend>(terminal: &mut Terminal<B>) -> (u16, u16) {
    let area = terminal.get_frame().area();
    (area.width, area.height)
}

/// What is to be done once everything that happened is taken in; of several, the last of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[must_use]
enum Next {
    Wait,
    Draw,
    Anew,
    Leave,
}

fn draw<B: Backend>(
    terminal: &mut Terminal<B>,
    model: &mut Model,
    ctx: &Ctx,
    edge: &mut dyn Edge,
) -> Result<HitMap, Stop<B::Error>> {
    let mut hits = HitMap::default();
    let looks = edge.face().ctx(ctx, model.lang);
    let drawn = terminal.draw(|frame| hits = view(model, &looks, frame)).map_err(Stop::Backend)?;
    edge.surround(&Seen { model, ctx, hits: &hits, buffer: drawn.buffer }).map_err(Stop::Present)?;
    edge.present().map_err(Stop::Present)?;
    // How far a panel scrolls is known only once it is laid out.
    if hits.extent != model.extent {
        let _ = update(model, Msg::Extent(hits.extent), ctx);
    }
    Ok(hits)
}

/// Sleeps until something happens; `None` when nobody can tell us anything any more, and there is nobody to go on
/// for. Before it sleeps it works out what the next key may ask for, for as long as no key is waiting: the frame
/// that the person looks at is out by then.
fn next_happening(
    happenings: &Receiver<Happening>,
    model: &Model,
    ctx: &Ctx,
    edge: &dyn Edge,
    due: Option<Instant>,
) -> Option<Happening> {
    loop {
        match happenings.try_recv() {
            Err(TryRecvError::Empty) => {}
            waiting => return waiting.ok(),
        }
        if edge.face().memo.ahead(model, ctx) == Ahead::Nothing {
            return sleep(happenings, due);
        }
    }
}

/// Sleeps until something happens, or until the time is to be told. Outside rooms it never is: nothing wakes up.
fn sleep(happenings: &Receiver<Happening>, due: Option<Instant>) -> Option<Happening> {
    let Some(due) = due else { return happenings.recv().ok() };
    match happenings.recv_timeout(due.saturating_duration_since(Instant::now())) {
        Ok(happening) => Some(happening),
        Err(RecvTimeoutError::Timeout) => Some(Happening::Clock(now())),
        Err(RecvTimeoutError::Disconnected) => None,
    }
}

/// Seconds since the beginning of 1970, UTC.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since: Duration| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

fn take_in(happening: Happening, hits: &HitMap, model: &mut Model, ctx: &mut Ctx, edge: &mut dyn Edge) -> Next {
    let msg = match happening {
        Happening::Desk(told) => {
            let effects = desk::take_in(model, ctx, told);
            return perform(effects, model, ctx, edge);
        }
        Happening::Done(done) => Some(Msg::Done(done)),
        Happening::Clock(now) => Some(Msg::Clock(now)),
        Happening::Event(event) => input::message(&event, model, &edge.face().keys, hits),
        Happening::Signal(Signal::Stop) => Some(Msg::Intent(crate::intent::Intent::Suspend)),
        Happening::Signal(Signal::Continue) => Some(Msg::Intent(crate::intent::Intent::Redraw)),
        Happening::Signal(Signal::End) | Happening::Closed => Some(Msg::Intent(crate::intent::Intent::Interrupt)),
    };
    let Some(msg) = msg else { return Next::Wait };
    hear(msg, model, ctx, edge)
}

/// Takes in a message, and performs what comes of it.
fn hear(msg: Msg, model: &mut Model, ctx: &mut Ctx, edge: &mut dyn Edge) -> Next {
    edge.heard(&msg, model);
    perform(update(model, msg, ctx), model, ctx, edge)
}

fn perform(effects: Vec<Effect>, model: &mut Model, ctx: &mut Ctx, edge: &mut dyn Edge) -> Next {
    let mut next = Next::Draw;
    let mut waiting = VecDeque::from(effects);
    while let Some(effect) = waiting.pop_front() {
        match edge.perform(effect, model, ctx) {
            Outcome::Nothing => {}
            Outcome::Done(done) => waiting.extend(outcome(done, model, ctx, edge)),
            Outcome::Anew => next = Next::Anew,
            Outcome::Back(done) => {
                next = Next::Anew;
                waiting.extend(outcome(done, model, ctx, edge));
            }
            Outcome::Over => return Next::Leave,
        }
    }
    next
}

/// The model is told what came of an effect, and what is to be done next is returned. Whoever enters or leaves a room
/// goes on with another pack.
fn outcome(done: Done, model: &mut Model, ctx: &mut Ctx, edge: &mut dyn Edge) -> Vec<Effect> {
    if let Some(engine) = done.engine() {
        ctx.engine = engine.clone();
    }
    let msg = Msg::Done(done);
    edge.heard(&msg, model);
    update(model, msg, ctx)
}
