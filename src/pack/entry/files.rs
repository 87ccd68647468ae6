//! The files of a pack.

use crate::pack::entry::SourceFile;
use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

/// The files of a pack, in the order that places count them in. Those of the shipped pack are gathered when somebody
/// first looks: a start that needs none does not touch their megabyte.
#[derive(Clone)]
pub struct Files {
    known: OnceLock<Vec<SourceFile>>,
    gather: fn() -> Vec<SourceFile>,
}

impl Files {
    /// Files that are gathered once they are looked at.
    #[must_use]
    pub fn later(gather: fn() -> Vec<SourceFile>) -> Files {
        Files { known: OnceLock::new(), gather }
    }

    /// The files themselves.
    #[must_use]
    pub fn into_list(self) -> Vec<SourceFile> {
        self.known.into_inner().unwrap_or_else(self.gather)
    }
}

impl Default for Files {
    fn default() -> Files {
        Files::later(Vec::new)
    }
}

impl From<Vec<SourceFile>> for Files {
    fn from(files: Vec<SourceFile>) -> Files {
        Files { known: OnceLock::from(files), ..Files::default() }
    }
}

impl Deref for Files {
    type Target = Vec<SourceFile>;

    fn deref(&self) -> &Vec<SourceFile> {
        self.known.get_or_init(self.gather)
    }
}

impl fmt::Debug for Files {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(out)
    }
}

#[cfg(test)]
mod tests {
    use super::Files;
    use crate::pack::entry::SourceFile;

    fn one() -> Vec<SourceFile> {
        vec![SourceFile { path: "a.toml".to_owned(), text: "a = 1".into() }]
    }

    #[test]
    fn files_are_gathered_when_looked_at() {
        let files = Files::later(one);
        assert!(files.known.get().is_none());
        assert_eq!(files.first().map(|file| &*file.text), Some("a = 1"));
        assert_eq!(files.into_list().len(), 1);
        assert_eq!(Files::later(one).into_list().len(), 1);
        assert_eq!(Files::from(one()).len(), 1);
    }
}
