//! Saving the plan. Nothing that stands is replaced unless the person says so.

use crate::app::{Model, Msg, Overlay, update};
use crate::intent::Intent;
use crate::plain::command::folded;
use crate::plain::{Next, Talk};
use std::io;
use std::path::{Path, PathBuf};

impl Talk<'_> {
    /// Saves the plan where it is from, or else under the usual name: one that is taken gets a number.
    pub(super) fn save(&mut self) -> io::Result<()> {
        if let Some(path) = self.plain.model.plan_path.clone() {
            return self.save_in(path);
        }
        let usual = self.plain.save_as.clone();
        let mut target = usual.clone();
        for number in 2..1000 {
            self.send(Msg::Save(target))?;
            if taken(&self.plain.model).is_none() {
                break;
            }
            self.close();
            target = numbered(&usual, number);
        }
        Ok(())
    }

    /// Saves the plan in a file that is named, or where it is usually saved.
    pub(super) fn save_to(&mut self, path: &str) -> io::Result<Next> {
        if path.is_empty() {
            self.save()?;
        } else {
            self.save_in(PathBuf::from(path))?;
        }
        Ok(Next::Wait)
    }

    /// A file that is taken is asked about, unless it is this very plan's own.
    fn save_in(&mut self, path: PathBuf) -> io::Result<()> {
        self.send(Msg::Save(path))?;
        let own = self.plain.model.plan_path.as_deref();
        if taken(&self.plain.model).is_some_and(|taken| own == Some(taken)) {
            self.send(Msg::Intent(Intent::Accept))?;
        }
        Ok(())
    }

    /// The answer to whether a file is replaced.
    pub(super) fn replace(&mut self, line: &str) -> io::Result<Next> {
        match folded(line.trim()).as_str() {
            "yes" | "y" | "oui" | "o" => self.send(Msg::Intent(Intent::Accept)).map(|()| Next::Wait),
            "no" | "n" | "non" => {
                self.close();
                self.wait("plain-not-replaced")
            }
            _ => self.wait("plain-yes-or-no"),
        }
    }

    /// Takes the panels of the screen away: there are none here.
    pub(super) fn close(&mut self) {
        while self.plain.model.overlay().is_some() {
            let _ = update(&mut self.plain.model, Msg::Back, &self.plain.ctx);
        }
    }
}

/// The file about which the app asks whether it is replaced.
pub(super) fn taken(model: &Model) -> Option<&Path> {
    match model.overlay() {
        Some(Overlay::Save(dialog)) => dialog.exists.as_deref(),
        _ => None,
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
