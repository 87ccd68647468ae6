//! What happens to a local session: keys and signals, through one channel, without polling.
//!
//! Two threads sleep in the system until there is something: one in `event::read`, one on the signals. Both
//! end with the process.

use crate::app::Done;
use crate::app::desk::Told;
use crossterm::event::{self, Event};
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

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

/// Starts listening. The sender is for whoever else has something to tell.
///
/// # Errors
/// When the system refuses a thread or a signal handler.
pub fn listen() -> io::Result<(Sender<Happening>, Receiver<Happening>)> {
    let (sender, happenings) = channel();
    signals(sender.clone())?;
    let keyed = sender.clone();
    thread::Builder::new().name("keys".into()).spawn(move || keys(&keyed))?;
    Ok((sender, happenings))
}

fn keys(sender: &Sender<Happening>) {
    loop {
        let happening = event::read().map_or(Happening::Closed, Happening::Event);
        let last = matches!(happening, Happening::Closed);
        if sender.send(happening).is_err() || last {
            return;
        }
    }
}

#[cfg(unix)]
fn signals(sender: Sender<Happening>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT])?;
    let listen = move || {
        for number in signals.forever() {
            let signal = match number {
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
fn signals(_sender: Sender<Happening>) -> io::Result<()> {
    Ok(())
}

/// Stops the process until the shell continues it. SIGSTOP rather than SIGTSTP: the system discards the
/// latter for an orphaned process group, and our own handler would catch it.
#[cfg(unix)]
pub fn stop_here() {
    if let Err(error) = signal_hook::low_level::raise(signal_hook::consts::SIGSTOP) {
        tracing::warn!(%error, "could not stop");
    }
}

/// There is nothing to stop into elsewhere.
#[cfg(not(unix))]
pub fn stop_here() {}
