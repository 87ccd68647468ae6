//! Who somebody is in a room, kept on their own computer so that they can come back and correct what they handed in.

use crate::workshop::code;
use crate::workshop::submission::LAST_REVISION;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// A person's seat, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// Their token.
    pub token: u64,
    /// How often they handed in: the number of the next time.
    pub handed_in: u16,
    /// The plan that has their answers.
    pub plan: Option<PathBuf>,
    /// The number of the draft that has them, as long as there is no plan.
    pub draft: Option<u32>,
    /// The file of the room.
    pub room: PathBuf,
}

#[derive(Serialize, Deserialize)]
struct Written {
    format: u32,
    token: String,
    handed_in: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    plan: Option<PathBuf>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    draft: Option<u32>,
    room: PathBuf,
}

/// The file.
///
/// # Errors
/// For paths that are no text.
pub fn write(sitting: &Sitting) -> Result<String, toml::ser::Error> {
    toml::to_string(&Written {
        format: 1,
        token: code::token_name(sitting.token),
        handed_in: sitting.handed_in,
        plan: sitting.plan.clone(),
        draft: sitting.draft,
        room: sitting.room.clone(),
    })
}

/// Reads the file; `None` when it does not say everything clearly. Keys that a newer program adds do not matter.
#[must_use]
pub fn read(text: &str) -> Option<Sitting> {
    let written: Written = toml::from_str(text).ok()?;
    Some(Sitting {
        token: code::token(&written.token)?,
        handed_in: written.handed_in.min(LAST_REVISION),
        plan: written.plan,
        draft: written.draft,
        room: written.room,
    })
}

#[cfg(test)]
mod tests {
    use super::{Sitting, read, write};

    #[test]
    fn what_was_written_is_read() {
        let plan = Some("/home/me/my plan.toml".into());
        let sitting = Sitting { token: 1 << 39, handed_in: 3, plan, draft: None, room: "ROOM.toml".into() };
        assert_eq!(read(&write(&sitting).unwrap()), Some(sitting.clone()));
        let drafted = Sitting { plan: None, draft: Some(7), ..sitting };
        assert_eq!(read(&(write(&drafted).unwrap() + "colour = 1\n")), Some(drafted));
    }

    #[test]
    fn what_is_garbled_is_nobody() {
        for text in ["", "token = 3\n", "format = 1\ntoken = \"UUUUUUUU\"\nhanded_in = 0\nroom = \"a\"\n"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
