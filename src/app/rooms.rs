//! Which room to join: those that were found, each by its name, and a path as the last resort.

use crate::app::field::line::Line;
use crate::app::seat::Offered;
use crate::app::{Effect, Model, Overlay};
use crate::intent::Intent;
use std::path::PathBuf;

/// The choice of a room.
#[derive(Debug, Clone, Default)]
pub struct Rooms {
    /// A path, as typed.
    pub line: Line,
    /// What was found; `None` until it was looked for.
    pub found: Option<Vec<Offered>>,
    /// Place of the highlighted one; after the last one comes the path.
    pub row: usize,
}

impl Rooms {
    /// Whether the path is what is highlighted.
    #[must_use]
    pub fn is_on_path(&self) -> bool {
        self.found.as_ref().is_some_and(|found| self.row >= found.len())
    }
}

/// Opens the choice, and has rooms looked for.
pub fn open(model: &mut Model) -> Vec<Effect> {
    model.overlays.push(Overlay::Rooms(Rooms::default()));
    vec![Effect::FindRooms]
}

/// These were found.
pub(in crate::app) fn found(model: &mut Model, offered: Vec<Offered>) {
    if let Some(Overlay::Rooms(rooms)) = model.overlays.last_mut() {
        rooms.found = Some(offered);
        rooms.row = 0;
    }
}

/// Edits the path: whoever types means it.
pub fn edited(rooms: &mut Rooms, edit: impl FnOnce(&mut Line)) {
    let before = rooms.line.text().to_owned();
    edit(&mut rooms.line);
    if rooms.line.text() != before {
        rooms.row = rooms.found.as_ref().map_or(0, Vec::len);
    }
}

/// A key while the choice is on top.
pub fn intent(model: &mut Model, intent: Intent) -> Vec<Effect> {
    let Some(Overlay::Rooms(rooms)) = model.overlays.last_mut() else { return Vec::new() };
    let last = rooms.found.as_ref().map_or(0, Vec::len);
    match intent {
        Intent::Up | Intent::PreviousPart => rooms.row = rooms.row.saturating_sub(1),
        Intent::Down | Intent::NextPart => rooms.row = rooms.row.saturating_add(1).min(last),
        Intent::Accept => return take(model),
        _ => edited(rooms, |line| drop(line.intent(intent))),
    }
    Vec::new()
}

/// Enters the room of this row.
pub fn click(model: &mut Model, row: usize) -> Vec<Effect> {
    if let Some(Overlay::Rooms(rooms)) = model.overlays.last_mut() {
        rooms.row = row;
    }
    take(model)
}

fn take(model: &Model) -> Vec<Effect> {
    let Some(Overlay::Rooms(rooms)) = model.overlays.last() else { return Vec::new() };
    let chosen = rooms.found.iter().flatten().nth(rooms.row).map(|offered| offered.path.clone());
    let path = chosen.or_else(|| written(rooms.line.text()));
    path.map(|path| Effect::EnterRoom { path }).into_iter().collect()
}

/// A path as it is typed, or as a file manager drops it into a terminal: in quotation marks.
#[must_use]
pub fn written(text: &str) -> Option<PathBuf> {
    let text = text.trim();
    let bare = ['"', '\''].into_iter().find_map(|mark| text.strip_prefix(mark)?.strip_suffix(mark));
    let text = bare.unwrap_or(text);
    (!text.is_empty()).then(|| PathBuf::from(text))
}
