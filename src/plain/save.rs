//! Saving the plan without asking anything: nothing that stands is replaced.

use super::Talk;
use crate::app::{Msg, update};
use std::io;
use std::path::{Path, PathBuf};

impl Talk<'_> {
    /// Saves the plan; a name that is taken gets a number, so that nothing is replaced.
    pub(super) fn save(&mut self, path: &Path) -> io::Result<()> {
        let mut target = path.to_owned();
        for number in 2..1000 {
            self.send(Msg::Save(target.clone()))?;
            if !self.name_is_taken() {
                break;
            }
            target = numbered(path, number);
        }
        Ok(())
    }

    /// The app answers a taken name with a panel: there is none here, so it is closed again.
    fn name_is_taken(&mut self) -> bool {
        let taken = self.plain.model.overlay().is_some();
        while self.plain.model.overlay().is_some() {
            let _ = update(&mut self.plain.model, Msg::Back, &self.plain.ctx);
        }
        taken
    }
}

/// `plan.toml` → `plan-2.toml`.
fn numbered(path: &Path, number: u32) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = match path.extension() {
        Some(ending) => format!("{stem}-{number}.{}", ending.to_string_lossy()),
        None => format!("{stem}-{number}"),
    };
    path.with_file_name(name)
}
