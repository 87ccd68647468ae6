//! The plans opened or saved last, so that they need no typing of paths.

use crate::store::file;
use serde::{Deserialize, Serialize};
use std::io;
use std::path::{Path, PathBuf};

/// How many are kept.
const KEPT: usize = 10;

#[derive(Debug, Default, Serialize, Deserialize)]
struct List {
    #[serde(default)]
    plans: Vec<PathBuf>,
}

/// The list, in the state folder.
#[derive(Debug, Clone)]
pub struct Recent {
    path: PathBuf,
}

impl Recent {
    /// The list in this state folder.
    #[must_use]
    pub fn new(state: &Path) -> Recent {
        Recent { path: state.join("recent.toml") }
    }

    /// The plans, the last one first, those included that are gone: a disk may be back tomorrow, and only the
    /// person knows. A list that cannot be read is an empty one: it is a convenience, and the plans are where the
    /// person put them.
    #[must_use]
    pub fn plans(&self) -> Vec<PathBuf> {
        self.list().plans
    }

    /// Takes a plan off the list; its file stays.
    ///
    /// # Errors
    /// What the system said.
    pub fn forget(&self, plan: &Path) -> io::Result<()> {
        let mut list = self.list();
        list.plans.retain(|other| other != plan);
        self.write(&list)
    }

    /// Puts a plan first.
    ///
    /// # Errors
    /// What the system said.
    pub fn note(&self, plan: &Path) -> io::Result<()> {
        let plan = plan.canonicalize()?;
        let mut list = self.list();
        list.plans.retain(|other| *other != plan);
        list.plans.insert(0, plan);
        list.plans.truncate(KEPT);
        self.write(&list)
    }

    fn write(&self, list: &List) -> io::Result<()> {
        let text = toml::to_string(list).map_err(io::Error::other)?;
        self.path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        file::write(&self.path, text.as_bytes())
    }

    fn list(&self) -> List {
        let text = std::fs::read_to_string(&self.path).unwrap_or_default();
        toml::from_str(&text).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_plan_comes_first_and_lost_ones_stay_until_they_are_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let recent = Recent::new(folder.path());
        let plans: Vec<PathBuf> = (0..12).map(|n| folder.path().join(format!("{n}.toml"))).collect();
        for plan in &plans {
            std::fs::write(plan, "").unwrap();
            recent.note(plan).unwrap();
        }
        recent.note(&plans[5]).unwrap();
        std::fs::remove_file(&plans[11]).unwrap();
        let listed = recent.plans();
        assert_eq!(listed.len(), 10);
        assert!(listed[0].ends_with("5.toml") && listed[1].ends_with("11.toml"));
        recent.forget(&listed[1]).unwrap();
        assert_eq!(recent.plans().len(), 9);
    }
}
