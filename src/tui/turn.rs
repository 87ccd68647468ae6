//! Who has the keyboard: the thread that reads keys, or a program that was started meanwhile.
//!
//! The thread sleeps in the system until a key comes, and would take the first one from whoever runs then. So it is
//! woken and waits until the other one is done.

use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long the thread may take to let go. It is woken at once; only a system in trouble takes longer.
const PATIENCE: Duration = Duration::from_secs(2);

/// Who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Hand {
    /// The thread.
    #[default]
    Reading,
    /// The thread, but not for long.
    Asked,
    /// Somebody else.
    Away,
}

/// The keyboard's turn.
#[derive(Debug, Clone, Default)]
pub struct Turn {
    hand: Arc<(Mutex<Hand>, Condvar)>,
}

impl Turn {
    /// Has the thread let go of the keyboard, and waits until it has.
    ///
    /// # Errors
    /// When it does not, or cannot be woken on this system.
    pub fn give(&self) -> io::Result<()> {
        *self.lock() = Hand::Asked;
        let woken = wake();
        let (_, changed) = &*self.hand;
        let waited = changed.wait_timeout_while(self.lock(), PATIENCE, |hand| woken.is_ok() && *hand == Hand::Asked);
        let (hand, _) = waited.unwrap_or_else(PoisonError::into_inner);
        let given = *hand == Hand::Away;
        drop(hand);
        match given {
            true => Ok(()),
            false => {
                self.take();
                woken.and(Err(io::ErrorKind::TimedOut.into()))
            }
        }
    }

    /// The thread reads again.
    pub fn take(&self) {
        *self.lock() = Hand::Reading;
        self.hand.1.notify_all();
    }

    /// Whether somebody else has the terminal.
    #[must_use]
    pub fn is_away(&self) -> bool {
        *self.lock() == Hand::Away
    }

    /// What the thread does before it reads: nothing, or wait for its turn.
    pub fn wait(&self) {
        let mut hand = self.lock();
        while *hand != Hand::Reading {
            *hand = Hand::Away;
            self.hand.1.notify_all();
            hand = self.hand.1.wait(hand).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Hand> {
        self.hand.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Wakes the thread without a key: crossterm reports the signal that says a window changed, whether it did or not.
#[cfg(unix)]
fn wake() -> io::Result<()> {
    signal_hook::low_level::raise(signal_hook::consts::SIGWINCH)
}

#[cfg(not(unix))]
fn wake() -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::{channel, sync_channel};
    use std::thread;

    #[test]
    fn the_one_waits_while_the_other_has_it() {
        let turn = Turn::default();
        // A key is handed over only while somebody reads.
        let (keys, pressed) = sync_channel::<()>(0);
        let (tell, told) = channel();
        let reading = turn.clone();
        let thread = thread::spawn(move || {
            loop {
                reading.wait();
                if pressed.recv().is_err() || tell.send(()).is_err() {
                    return;
                }
            }
        });
        keys.send(()).unwrap();
        told.recv().unwrap();
        let giving = turn.clone();
        let given = thread::spawn(move || giving.give());
        // Keys wake it: here there is no window to change.
        while !turn.is_away() && !given.is_finished() {
            let _ = keys.try_send(());
            thread::yield_now();
        }
        given.join().unwrap().unwrap();
        assert!(turn.is_away());
        assert!(keys.try_send(()).is_err(), "the key is somebody else's");
        while told.try_recv().is_ok() {}
        turn.take();
        keys.send(()).unwrap();
        told.recv().unwrap();
        drop(keys);
        thread.join().unwrap();
    }

    #[test]
    fn a_thread_that_never_lets_go_is_told_and_keeps_it() {
        let turn = Turn::default();
        assert!(turn.give().is_err());
        assert!(!turn.is_away());
    }
}
