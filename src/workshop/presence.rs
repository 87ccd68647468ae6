//! That somebody is there: a small file beside what people hand in, without a word of what they said.
//!
//! It is written while a person is in the room, often on a share that other machines read at the same moment. Whoever
//! reads it takes a file that is half written or garbled for one that is not there: nothing depends on it but a number
//! on the facilitator's screen.

use crate::workshop::code;

/// Ending of the file's name.
pub const ENDING: &str = "here";
/// Longest file that is read, in bytes.
pub const LARGEST: u64 = 4 << 10;

/// Where somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    /// In the interview.
    Joined,
    /// In the interview, and asks for more time.
    NeedsTime,
    /// Has handed in, or left.
    Done,
}

impl Presence {
    const ALL: [Presence; 3] = [Presence::Joined, Presence::NeedsTime, Presence::Done];

    fn word(self) -> &'static str {
        match self {
            Presence::Joined => "joined",
            Presence::NeedsTime => "needs-time",
            Presence::Done => "done",
        }
    }
}

/// Name of the file of the person with this token.
#[must_use]
pub fn file_name(token: u64) -> String {
    format!("{}.{ENDING}", code::token_name(token))
}

/// Whose file it is, by its name.
#[must_use]
pub fn token(file_name: &str) -> Option<u64> {
    code::token(file_name.strip_suffix(ENDING)?.strip_suffix('.')?)
}

/// The file.
#[must_use]
pub fn write(presence: Presence) -> String {
    format!("format = 1\nstate = \"{}\"\n", presence.word())
}

/// Reads the file; `None` when it does not say one thing clearly. Keys that a newer program adds do not matter.
#[must_use]
pub fn read(text: &str) -> Option<Presence> {
    let table: toml::Table = toml::from_str(text).ok()?;
    let state = table.get("state")?.as_str()?;
    Presence::ALL.into_iter().find(|presence| presence.word() == state)
}

#[cfg(test)]
mod tests {
    use super::{Presence, file_name, read, token, write};

    #[test]
    fn what_was_written_is_read_and_half_of_it_is_nothing() {
        for presence in Presence::ALL {
            let text = write(presence);
            assert_eq!(read(&text), Some(presence));
            for end in 0..text.len() - 1 {
                assert_eq!(read(text.split_at(end).0), None, "{end}");
            }
        }
        assert_eq!(read("format = 2\nstate = \"done\"\nsince = 3\n"), Some(Presence::Done));
        let twice = "state = \"done\"\nstate = \"joined\"\n";
        for garbage in ["state = 3\n", "state = \"gone\"\n", "\0\0\0\n", twice, "[["] {
            assert_eq!(read(garbage), None, "{garbage}");
        }
    }

    #[test]
    fn names_tell_whose_it_is() {
        assert_eq!(token(&file_name(123_456_789)), Some(123_456_789));
        assert_eq!(["here", ".here", "0000000.here", "00000001.toml", "UUUUUUUU.here"].map(token), [None; 5]);
    }
}
