//! Sequences for what lies around the cells: the clipboard (OSC 52), the window's title (OSC 0), links (OSC 8).
//!
//! Terminals that do not know one pass over it. Those that would print it are sent none.

use crossterm::clipboard::CopyToClipboard;
use crossterm::queue;
use std::io;

/// Most bytes of a text that are sent to the clipboard: xterm and others take sequences of 100,000 bytes, of which
/// base64 leaves three quarters.
pub const MOST: usize = 74_000;

/// Whether the terminal takes such sequences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Osc {
    /// It does, or passes over them.
    Taken,
    /// It may print them.
    #[default]
    Refused,
}

impl Osc {
    /// What is known of a terminal by its name in `TERM`.
    #[must_use]
    pub fn of(term: Option<&str>) -> Osc {
        match term {
            // Windows has no such variable, and its terminal takes them.
            None if cfg!(windows) => Osc::Taken,
            None | Some("dumb" | "unknown") => Osc::Refused,
            Some(name) if name.split('-').next() == Some("linux") => Osc::Refused,
            Some(_) => Osc::Taken,
        }
    }
}

/// What puts a text on the clipboard.
///
/// # Errors
/// None that a buffer in memory could have.
pub fn clipboard(text: &str) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    queue!(bytes, CopyToClipboard::to_clipboard_from(text))?;
    Ok(bytes)
}

/// What sets the title of the window; of the title nothing that could end the sequence is left.
#[must_use]
pub fn title(title: &str) -> Vec<u8> {
    let shown: String = title.chars().filter(|sign| !sign.is_control()).collect();
    format!("\x1b]0;{shown}\x1b\\").into_bytes()
}

/// What makes the cells that follow a link, until [`LINK_END`]; `None` for an address that is not plain http or https.
#[must_use]
pub fn link(address: &str) -> Option<Vec<u8>> {
    let followed = address.starts_with("https://") || address.starts_with("http://");
    let plain = address.chars().all(|sign| sign.is_ascii_graphic());
    (followed && plain).then(|| format!("\x1b]8;;{address}\x1b\\").into_bytes())
}

/// What ends a link.
pub const LINK_END: &[u8] = b"\x1b]8;;\x1b\\";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminals_that_would_print_sequences_are_sent_none() {
        for name in ["linux", "linux-16color", "dumb", "unknown"] {
            assert_eq!(Osc::of(Some(name)), Osc::Refused, "{name}");
        }
        for name in ["xterm-256color", "tmux-256color", "screen", "foot"] {
            assert_eq!(Osc::of(Some(name)), Osc::Taken, "{name}");
        }
    }

    #[test]
    fn a_copy_is_one_sequence_in_base64() {
        assert_eq!(clipboard("Bonjour").unwrap(), b"\x1b]52;c;Qm9uam91cg==\x1b\\");
    }

    #[test]
    fn nothing_in_a_title_ends_it_or_begins_another_sequence() {
        assert_eq!(title("a\u{7}b\u{1b}]0;c\u{9c}d\n"), b"\x1b]0;ab]0;cd\x1b\\");
    }

    #[test]
    fn only_pages_are_links_and_no_control_character_gets_in() {
        assert_eq!(link("https://example.org/a").unwrap(), b"\x1b]8;;https://example.org/a\x1b\\");
        for address in ["file:///etc/passwd", "https://a\u{1b}b.org", "https://a b.org", "javascript:x", ""] {
            assert_eq!(link(address), None, "{address:?}");
        }
    }
}
