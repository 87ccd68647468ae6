//! The first screen.

use crate::app::{Ctx, Effect, Model, Msg, Overlay, menu, update};
use crate::intent::Intent;
use crate::pack::question::Depth;
use std::path::PathBuf;

/// A row of the first screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Go on with the draft.
    Resume,
    /// A new interview.
    New(Depth),
    /// Open a plan saved lately.
    Open(PathBuf),
    /// The other language.
    Language,
    /// Help.
    Help,
    /// Leave.
    Quit,
}

/// The rows, in order.
#[must_use]
pub fn entries(model: &Model) -> Vec<Entry> {
    let mut entries = Vec::new();
    if model.opening.draft.is_some() {
        entries.push(Entry::Resume);
    }
    entries.extend([Depth::Core, Depth::Standard, Depth::Deep].map(Entry::New));
    entries.extend(model.opening.recent.iter().cloned().map(Entry::Open));
    entries.extend([Entry::Language, Entry::Help, Entry::Quit]);
    entries
}

/// A key on the first screen.
pub fn intent(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    let last = entries(model).len().saturating_sub(1);
    if let Some(row) = menu::moved(model.welcome_row, last, intent) {
        model.welcome_row = row;
    }
    match intent {
        Intent::Accept | Intent::Toggle | Intent::Right => return take(model, ctx, model.welcome_row),
        _ => {}
    }
    Vec::new()
}

/// The key of a row: its number.
pub fn type_char(model: &mut Model, ctx: &Ctx, typed: char) -> Vec<Effect> {
    menu::numbered(typed).map_or_else(Vec::new, |at| take(model, ctx, at))
}

/// Does what a row says.
pub fn take(model: &mut Model, ctx: &Ctx, at: usize) -> Vec<Effect> {
    let Some(entry) = entries(model).into_iter().nth(at) else { return Vec::new() };
    model.welcome_row = at;
    match entry {
        Entry::Resume => match model.opening.draft.clone() {
            Some(draft) => update(model, Msg::Resume(draft), ctx),
            None => Vec::new(),
        },
        Entry::New(depth) => update(model, Msg::Start(depth), ctx),
        Entry::Open(path) => vec![Effect::OpenPlan { path }],
        Entry::Language => update(model, Msg::SetLang(model.lang.other()), ctx),
        Entry::Help => {
            model.overlays.push(Overlay::Help { scroll: 0 });
            Vec::new()
        }
        Entry::Quit => update(model, Msg::Intent(Intent::Quit), ctx),
    }
}
