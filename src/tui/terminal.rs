//! The only code that changes the terminal's modes, and that puts them back.
//!
//! One guard, one `leave` that undoes exactly what `enter` did, in reverse order. It runs when the guard is
//! dropped, when the program panics (before the message is printed, so that it lands on the person's own
//! screen) and around a stop; a second call does nothing.

use crate::config::Mouse;
use crossterm::cursor::{Hide, Show};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::queue;
use crossterm::terminal::{Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen};
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Keeps the person's own window title while ours shows (xterm's title stack; unknown to some, harmless to all).
const PUSH_TITLE: &[u8] = b"\x1b[22;0t";
const POP_TITLE: &[u8] = b"\x1b[23;0t";

/// Presses, releases and the wheel (1000), with places beyond column 223 (1006). Moves are left out: they would wake
/// the program for nothing, which is why this is not what crossterm calls capturing the mouse.
const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1000l";

/// Whether keys come one by one, unechoed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Raw {
    /// They do.
    On,
    /// The shell's own way.
    Off,
}

/// A terminal that can be written to from anywhere, the panic hook included.
pub trait Tty: Send + Sync {
    /// Writes bytes at once.
    ///
    /// # Errors
    /// What the system said.
    fn write(&self, bytes: &[u8]) -> io::Result<()>;
    /// Switches raw mode.
    ///
    /// # Errors
    /// What the system said.
    fn raw(&self, raw: Raw) -> io::Result<()>;
}

/// The terminal the process was started in.
#[derive(Debug, Clone, Copy)]
pub struct Own;

impl Tty for Own {
    fn write(&self, bytes: &[u8]) -> io::Result<()> {
        let mut out = io::stdout().lock();
        out.write_all(bytes)?;
        out.flush()
    }

    #[allow(clippy::disallowed_methods, reason = "this is the one place that changes the terminal's modes")]
    fn raw(&self, raw: Raw) -> io::Result<()> {
        match raw {
            Raw::On => crossterm::terminal::enable_raw_mode(),
            Raw::Off => crossterm::terminal::disable_raw_mode(),
        }
    }
}

/// What was entered and is still to be left.
struct State {
    tty: Box<dyn Tty>,
    inside: AtomicBool,
    mouse: AtomicBool,
}

impl State {
    fn enter(&self) -> io::Result<()> {
        if self.inside.swap(true, Ordering::SeqCst) {
            return Ok(());
        }
        // Raw mode first: with the mouse on before it, its reports would be echoed on the screen.
        self.tty.raw(Raw::On)?;
        let mut bytes = PUSH_TITLE.to_vec();
        self.modes(&mut bytes)?;
        self.tty.write(&bytes)
    }

    fn modes(&self, bytes: &mut Vec<u8>) -> io::Result<()> {
        // The cursor is hidden until the first frame says where it stands.
        queue!(bytes, EnterAlternateScreen, Clear(ClearType::All), EnableBracketedPaste, Hide)?;
        if self.mouse.load(Ordering::SeqCst) {
            bytes.extend_from_slice(MOUSE_ON);
        }
        Ok(())
    }

    /// Sets again what is thought to be set: whoever had the terminal meanwhile may have left it otherwise.
    fn retake(&self) -> io::Result<()> {
        if !self.inside.load(Ordering::SeqCst) {
            return self.enter();
        }
        // Off first: what the terminal is like now would count as its own way otherwise, raw or not.
        self.tty.raw(Raw::Off)?;
        self.tty.raw(Raw::On)?;
        let mut bytes = Vec::new();
        self.modes(&mut bytes)?;
        self.tty.write(&bytes)
    }

    fn leave(&self) -> io::Result<()> {
        if !self.inside.swap(false, Ordering::SeqCst) {
            return Ok(());
        }
        let mut bytes = Vec::new();
        if self.mouse.load(Ordering::SeqCst) {
            bytes.extend_from_slice(MOUSE_OFF);
        }
        queue!(bytes, Show, DisableBracketedPaste, LeaveAlternateScreen)?;
        bytes.extend_from_slice(POP_TITLE);
        let written = self.tty.write(&bytes);
        // Even if the screen is gone, the keyboard must be given back.
        self.tty.raw(Raw::Off).and(written)
    }
}

type Hook = Box<dyn Fn(&std::panic::PanicHookInfo<'_>) + Sync + Send + 'static>;

/// The terminal in our hands; given back when dropped.
pub struct Guard {
    state: Arc<State>,
    hook: Arc<Hook>,
}

impl Guard {
    /// Takes the terminal.
    ///
    /// # Errors
    /// What the terminal said; it is then as it was.
    pub fn enter(tty: Box<dyn Tty>, mouse: Mouse) -> io::Result<Guard> {
        let state = Arc::new(State { tty, inside: AtomicBool::new(false), mouse: AtomicBool::new(mouse == Mouse::On) });
        let hook: Arc<Hook> = Arc::new(std::panic::take_hook());
        let (inside, before) = (Arc::clone(&state), Arc::clone(&hook));
        std::panic::set_hook(Box::new(move |panic| {
            // A panic inside the hook would abort with the terminal still in our hands.
            let _ = inside.leave();
            before(panic);
        }));
        let guard = Guard { state, hook };
        guard.state.enter()?;
        Ok(guard)
    }

    /// Gives the terminal back for a while.
    ///
    /// # Errors
    /// What the terminal said.
    pub fn leave(&self) -> io::Result<()> {
        self.state.leave()
    }

    /// Takes it again, as it was at first: also when nobody is known to have given it back.
    ///
    /// # Errors
    /// What the terminal said.
    pub fn reenter(&self) -> io::Result<()> {
        self.state.retake()
    }

    /// Turns the mouse on or off, and says which.
    ///
    /// # Errors
    /// What the terminal said.
    pub fn toggle_mouse(&self) -> io::Result<Mouse> {
        let was_on = self.state.mouse.fetch_xor(true, Ordering::SeqCst);
        let (bytes, now) = if was_on { (MOUSE_OFF, Mouse::Off) } else { (MOUSE_ON, Mouse::On) };
        self.state.tty.write(bytes).map(|()| now)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let Err(error) = self.state.leave() {
            tracing::warn!(%error, "the terminal could not be given back");
        }
        // While a panic unwinds, the hook may not be touched; it does nothing more by now.
        if !std::thread::panicking() {
            let hook = Arc::clone(&self.hook);
            std::panic::set_hook(Box::new(move |panic| hook(panic)));
        }
    }
}

#[cfg(test)]
mod tests;
