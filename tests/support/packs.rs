//! Packs for tests: the shipped one, and the shipped one under a layer of one's own.

use tweet_coach::assets;
use tweet_coach::pack::Pack;
use tweet_coach::pack::entry::SourceFile;
use tweet_coach::pack::read::{Layer, read};

/// The shipped pack.
pub(crate) fn shipped() -> Pack {
    read(vec![assets::embedded()]).unwrap()
}

/// The shipped pack under a layer with one file.
pub(crate) fn under(text: &str) -> Pack {
    let file = SourceFile { path: "mine/mine.toml".to_owned(), text: text.into() };
    let layer = Layer { name: "mine".to_owned(), files: vec![file] };
    read(vec![assets::embedded(), layer]).unwrap_or_else(|faults| {
        panic!("{:?}", faults.diagnostics.iter().map(|one| (one.code, &one.args)).collect::<Vec<_>>())
    })
}
