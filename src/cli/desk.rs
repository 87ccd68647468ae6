//! The author's desk: reading packs again while a session runs on them.
//!
//! [`Desk::look`] reads the folders and says what became of the pack, if anything did. What counts is what is
//! in the files: one that was merely touched, or another file beside them, is no news.

mod watch;

pub use watch::{Heard, watch};

use crate::app::desk::{Fault, Told, faults};
use crate::cli::setup::layered;
use crate::pack::Pack;
use crate::pack::compare::Entries;
use crate::reason::Engine;
use std::path::PathBuf;
use std::sync::Arc;

/// The folders being written, and what was last told of them.
#[derive(Debug)]
pub struct Desk {
    folders: Vec<PathBuf>,
    last: Last,
    /// The entries of the last good pack.
    good: Entries,
}

#[derive(Debug, PartialEq)]
enum Last {
    /// A good pack, with its digest.
    Good(String),
    Bad(Vec<Fault>),
}

impl Desk {
    /// A desk for these folders, from which `pack` was read. What was saved since then is seen at the first
    /// look.
    #[must_use]
    pub fn new(folders: &[PathBuf], pack: &Pack) -> Desk {
        Desk { folders: folders.to_vec(), last: Last::Good(pack.digest.clone()), good: Entries::of(pack) }
    }

    /// The folders.
    #[must_use]
    pub fn folders(&self) -> &[PathBuf] {
        &self.folders
    }

    /// Reads the folders again; `None` when what was last told of them still holds.
    pub fn look(&mut self) -> Option<Told> {
        match layered(&self.folders) {
            Ok(pack) => self.good(pack),
            Err(wrong) => self.bad(faults(&wrong)),
        }
    }

    fn good(&mut self, pack: Pack) -> Option<Told> {
        if !self.is_news(Last::Good(pack.digest.clone())) {
            return None;
        }
        let entries = Entries::of(&pack);
        let changed = self.good.changed(&entries);
        self.good = entries;
        Some(Told::Good { engine: Engine::new(Arc::new(pack)), changed })
    }

    fn bad(&mut self, faults: Vec<Fault>) -> Option<Told> {
        self.is_news(Last::Bad(faults.clone())).then_some(Told::Bad(faults))
    }

    fn is_news(&mut self, now: Last) -> bool {
        let news = now != self.last;
        self.last = now;
        news
    }
}

#[cfg(test)]
mod tests {
    use super::{Desk, layered};
    use crate::app::desk::Told;
    use std::fs;

    const WARNING: &str = "[[warning]]\nid = \"mine\"\ntext = { en = \"Mind.\", fr = \"Attention.\" }\n";

    #[test]
    fn only_what_changed_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("a.toml");
        fs::write(&file, WARNING).unwrap();
        let folders = [dir.path().to_owned()];
        let mut desk = Desk::new(&folders, &layered(&folders).unwrap());
        assert!(desk.look().is_none(), "nothing happened");
        fs::write(&file, WARNING).unwrap();
        fs::write(dir.path().join(".a.toml.swp"), "[[").unwrap();
        fs::write(dir.path().join("note.md"), "[[").unwrap();
        assert!(desk.look().is_none(), "nothing that matters happened");
        fs::create_dir(dir.path().join("more")).unwrap();
        fs::write(dir.path().join("more/b.toml"), WARNING.replace("mine", "yours")).unwrap();
        assert!(matches!(desk.look(), Some(Told::Good { changed: 1, .. })), "a new file in a new folder");
        fs::write(&file, WARNING.replace("text", "txt")).unwrap();
        let Some(Told::Bad(faults)) = desk.look() else { panic!("a broken pack") };
        let spot = faults[0].spot.as_ref().unwrap();
        assert_eq!((spot.line, spot.column, spot.length), (3, 1, 3));
        assert!(spot.text.starts_with("txt = "));
        assert!(desk.look().is_none(), "told already");
        fs::write(&file, WARNING).unwrap();
        assert!(matches!(desk.look(), Some(Told::Good { changed: 0, .. })), "mended by taking it back");
        fs::remove_dir_all(dir.path()).unwrap();
        assert!(matches!(desk.look(), Some(Told::Bad(_))), "the folder is gone");
    }
}
