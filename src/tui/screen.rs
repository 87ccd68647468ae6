//! A frame is gathered and written at once, inside a synchronised update: the terminal never shows half of it.

use crate::tui::terminal::Tty;
use crossterm::queue;
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

/// Where the backend writes. Flushing does nothing: only [`Frames::send`] lets a frame go.
#[derive(Debug, Clone, Default)]
pub struct Frames {
    bytes: Arc<Mutex<Vec<u8>>>,
}

impl Frames {
    /// Whether nothing has been gathered: the frame is the one that shows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// What was gathered and not sent yet.
    #[must_use]
    pub fn gathered(&self) -> Vec<u8> {
        self.bytes.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Writes what was gathered, if anything, as one frame.
    ///
    /// # Errors
    /// What the terminal said.
    pub fn send(&self, tty: &dyn Tty) -> io::Result<()> {
        let gathered = std::mem::take(&mut *self.bytes.lock().unwrap_or_else(PoisonError::into_inner));
        if gathered.is_empty() {
            return Ok(());
        }
        let mut frame = Vec::with_capacity(gathered.len() + 16);
        queue!(frame, BeginSynchronizedUpdate)?;
        frame.extend_from_slice(&gathered);
        queue!(frame, EndSynchronizedUpdate)?;
        tty.write(&frame)
    }
}

impl Write for Frames {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
