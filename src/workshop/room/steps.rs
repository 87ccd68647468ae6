//! What comes next once a room is made.

use crate::text::Text;
use std::path::Path;

/// Where the room is, and the three steps that come next, with the commands for this very room.
#[must_use]
pub fn steps(room: &Path, hand_in: &Path, text: &Text) -> Vec<String> {
    let parts = [
        ("path", room.display().to_string().into()),
        ("folder", hand_in.display().to_string().into()),
        ("room", typed(room).into()),
        ("name", typed(Path::new(room.file_name().unwrap_or_default())).into()),
        ("hand_in", typed(hand_in).into()),
    ];
    ["room-made", "room-next-share", "room-next-kit", "room-next-console"].map(|key| text.with(key, &parts)).to_vec()
}

/// A path as it is typed into a shell.
#[must_use]
pub fn typed(path: &Path) -> String {
    shell_words::quote(&path.to_string_lossy()).into_owned()
}
