//! What comes of preparing a workshop, as the world would tell it.

use std::path::{Path, PathBuf};
use tweet_coach::app::founding::{Founded, Written};
use tweet_coach::app::{Done, Overwrite};
use tweet_coach::workshop::room::draft::Defaults;

/// What workshops begin with.
pub(crate) fn defaults() -> Defaults {
    Defaults::read(tweet_coach::assets::room_defaults()).unwrap()
}

/// The file is there, unless one stands there that may not be replaced.
pub(crate) fn written(path: &Path, overwrite: Overwrite, files: &[PathBuf]) -> Done {
    if overwrite == Overwrite::Refuse && files.iter().any(|file| file == path) {
        return Done::Founded(Written::Taken(path.to_owned()));
    }
    let made = Founded { room: path.to_owned(), hand_in: path.with_file_name("hand-in") };
    Done::Founded(Written::There(made))
}
