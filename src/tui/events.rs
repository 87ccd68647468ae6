//! What happens to a local session: keys and signals, through one channel, without polling.
//!
//! Two threads sleep in the system until there is something: one in `event::read`, one on the signals. Both
//! end with the process.

use crate::app::Done;
use crate::app::desk::Told;
use crate::tui::turn::Turn;
use crossterm::event::{self, Event};
use crossterm::terminal;
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

/// Something that happened.
#[derive(Debug, Clone)]
pub enum Happening {
    /// A key, a paste, a click, another size.
    Event(Event),
    /// The system wants something.
    Signal(Signal),
    /// The packs changed and were read again (only when their author asked for it).
    Desk(Told),
    /// Something that was done meanwhile.
    Done(Done),
    /// It is now so many seconds after the beginning of 1970, UTC.
    Clock(i64),
    /// No key will come any more.
    Closed,
}

/// What the system wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// Leave.
    End,
    /// Stop until further notice.
    Stop,
    /// Go on: somebody else may have had the terminal meanwhile.
    Continue,
}

/// What a session listens to.
#[derive(Debug)]
pub struct Listening {
    /// For whoever else has something to tell.
    pub sender: Sender<Happening>,
    /// What happens.
    pub happenings: Receiver<Happening>,
    /// Who has the keyboard.
    pub turn: Turn,
}

/// Starts listening.
///
/// # Errors
/// When the system refuses a thread or a signal handler.
pub fn listen() -> io::Result<Listening> {
    let (sender, happenings) = channel();
    let turn = Turn::default();
    signals(sender.clone(), turn.clone())?;
    let (keyed, reading) = (sender.clone(), turn.clone());
    let size = terminal::size().ok();
    let read = move || {
        changed_since(size, &keyed);
        keys(&keyed, &reading);
    };
    thread::Builder::new().name("keys".into()).spawn(read)?;
    Ok(Listening { sender, happenings, turn })
}

/// Tells a size that changed before anybody listened: crossterm hears of changes from its first look on, and on a busy
/// machine that is long after the first frame.
fn changed_since(size: Option<(u16, u16)>, sender: &Sender<Happening>) {
    // An error is told by the first read.
    let _ = event::poll(Duration::ZERO);
    let now = terminal::size().ok();
    if let Some((columns, rows)) = now.filter(|_| now != size) {
        // Nobody listens any more once the session is over.
        let _ = sender.send(Happening::Event(Event::Resize(columns, rows)));
    }
}

fn keys(sender: &Sender<Happening>, turn: &Turn) {
    loop {
        turn.wait();
        let happening = event::read().map_or(Happening::Closed, Happening::Event);
        let last = matches!(happening, Happening::Closed);
        if sender.send(happening).is_err() || last {
            return;
        }
    }
}

#[cfg(unix)]
fn signals(sender: Sender<Happening>, turn: Turn) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT])?;
    let listen = move || {
        for number in signals.forever() {
            let signal = match number {
                // What is pressed in somebody else's program is for that program, but it stops with us or not at all.
                SIGTSTP if turn.is_away() => {
                    stop_here();
                    continue;
                }
                SIGINT | SIGQUIT | SIGCONT if turn.is_away() => continue,
                SIGTSTP => Signal::Stop,
                SIGCONT => Signal::Continue,
                _ => Signal::End,
            };
            if sender.send(Happening::Signal(signal)).is_err() {
                return;
            }
        }
    };
    thread::Builder::new().name("signals".into()).spawn(listen).map(|_| ())
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, clippy::needless_pass_by_value)]
fn signals(_sender: Sender<Happening>, _turn: Turn) -> io::Result<()> {
    Ok(())
}

/// Stops the program until the shell continues it. SIGSTOP rather than SIGTSTP: the system discards the latter for an
/// orphaned process group, and our own handler would catch it. The whole group, as the terminal itself does it: the
/// shell waits for whatever it started, which need not be us.
#[cfg(unix)]
pub fn stop_here() {
    use rustix::process::{Signal, kill_current_process_group};
    if let Err(error) = kill_current_process_group(Signal::STOP) {
        tracing::warn!(%error, "could not stop");
    }
}

/// There is nothing to stop into elsewhere.
#[cfg(not(unix))]
pub fn stop_here() {}
