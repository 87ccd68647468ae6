//! The save dialog: a path, and a second yes before an existing file is replaced.

use crate::app::field::line::Line;
use crate::app::{Effect, Model, Overlay, Overwrite};
use crate::intent::Intent;
use std::path::{Path, PathBuf};

/// Where to save the plan.
#[derive(Debug, Clone)]
pub struct SaveDialog {
    /// Path as typed.
    pub line: Line,
    /// This path is taken by a file; Enter again replaces it.
    pub exists: Option<PathBuf>,
    /// Enter was pressed on an empty line.
    pub empty: bool,
}

/// Opens the dialog, with the path used before or the usual one.
pub fn open(model: &mut Model) {
    let path = model.plan_path.as_ref().unwrap_or(&model.opening.save_as);
    let line = Line::new(&path.to_string_lossy());
    model.overlays.push(Overlay::Save(SaveDialog { line, exists: None, empty: false }));
}

/// A key while the dialog is on top.
pub fn intent(dialog: &mut SaveDialog, plan_path: Option<&Path>, intent: Intent) -> Vec<Effect> {
    if intent != Intent::Accept {
        edited(dialog, |line| {
            let _ = line.intent(intent);
        });
        return Vec::new();
    }
    let typed = dialog.line.text().trim();
    if typed.is_empty() {
        dialog.empty = true;
        return Vec::new();
    }
    let path = PathBuf::from(typed);
    // Saving again where this very plan came from is no surprise to anybody.
    let known = dialog.exists.as_deref() == Some(&path) || plan_path == Some(&path);
    vec![Effect::SavePlan { path, overwrite: if known { Overwrite::Allow } else { Overwrite::Refuse } }]
}

/// Edits the path; another path needs its own yes.
pub fn edited(dialog: &mut SaveDialog, edit: impl FnOnce(&mut Line)) {
    let before = dialog.line.text().to_owned();
    edit(&mut dialog.line);
    if dialog.line.text() != before {
        dialog.exists = None;
        dialog.empty = false;
    }
}
