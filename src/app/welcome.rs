//! The first screen.

use crate::app::{Ctx, Effect, Model, Msg, Notice, Overlay, menu, rooms, seat, update};
use crate::intent::Intent;
use crate::pack::question::Depth;
use std::path::PathBuf;

/// A row of the first screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Go on with the draft.
    Resume,
    /// Go on with an older draft, by place.
    Older(usize),
    /// A new interview.
    New(Depth),
    /// Join a workshop.
    Join,
    /// Back to the room that was joined.
    Room,
    /// Open a plan saved lately.
    Open(PathBuf),
    /// Prepare a workshop.
    Prepare,
    /// The other language.
    Language,
    /// Other colours.
    Theme,
    /// Help.
    Help,
    /// Leave.
    Quit,
}

/// The rows, in order.
#[must_use]
pub fn entries(model: &Model) -> Vec<Entry> {
    let opening = &model.opening;
    let mut entries: Vec<Entry> = model.seat.iter().map(|_| Entry::Room).collect();
    entries.extend(opening.draft.iter().map(|_| Entry::Resume));
    entries.extend((0..opening.older.len()).map(Entry::Older));
    entries.extend([Depth::Core, Depth::Standard, Depth::Deep].map(Entry::New));
    entries.extend(model.seat.is_none().then_some(Entry::Join));
    entries.extend(opening.recent.iter().map(|recent| Entry::Open(recent.path.clone())));
    entries.push(Entry::Prepare);
    entries.extend([Entry::Language, Entry::Theme, Entry::Help, Entry::Quit]);
    entries
}

/// A key on the first screen.
pub fn intent(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    let last = entries(model).len().saturating_sub(1);
    if let Some(row) = menu::moved(model.welcome_row, last, intent) {
        model.welcome_row = row;
    }
    match intent {
        Intent::Accept | Intent::Toggle | Intent::Right => take(model, ctx, model.welcome_row),
        Intent::Forget => unlist(model),
        _ => Vec::new(),
    }
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
        Entry::Older(at) => {
            let older = model.opening.older.get(at);
            older.map(|older| Effect::TakeDraft { number: older.number }).into_iter().collect()
        }
        Entry::New(depth) => begin(model, ctx, depth),
        Entry::Join => rooms::open(model),
        Entry::Room => {
            seat::door::show(model);
            Vec::new()
        }
        Entry::Open(path) => vec![Effect::OpenPlan { path }],
        Entry::Prepare => update(model, Msg::Prepare, ctx),
        Entry::Language => update(model, Msg::SetLang(model.lang.other()), ctx),
        Entry::Theme => vec![Effect::NextTheme],
        Entry::Help => {
            model.overlays.push(Overlay::Help { scroll: 0 });
            Vec::new()
        }
        Entry::Quit => update(model, Msg::Intent(Intent::Quit), ctx),
    }
}

/// A new interview; while answers wait in another one, the person is asked first.
pub fn begin(model: &mut Model, ctx: &Ctx, depth: Depth) -> Vec<Effect> {
    if waiting(model) == 0 {
        return update(model, Msg::Start(depth), ctx);
    }
    model.overlays.push(Overlay::Begin(depth));
    Vec::new()
}

/// How many answers wait in the draft.
#[must_use]
pub fn waiting(model: &Model) -> usize {
    model.opening.draft.as_ref().map_or(0, |draft| draft.answers().len())
}

/// Takes the highlighted plan off the list. The file stays where it is.
fn unlist(model: &mut Model) -> Vec<Effect> {
    let Some(Entry::Open(path)) = entries(model).into_iter().nth(model.welcome_row) else { return Vec::new() };
    model.opening.recent.retain(|recent| recent.path != path);
    model.notice = Some(Notice::Unlisted(path.clone()));
    vec![Effect::Unlist { path }]
}
