//! Text being typed, wherever it is: in a question, or in a panel that asks for some.

use crate::app::field::Field;
use crate::app::field::line::Line;
use crate::app::{Accepts, Ctx, Effect, Model, Overlay, Screen};
use crate::app::{dialog, interview, search, stop, welcome};

/// A character: text where text is typed, the key of a row or an option elsewhere.
pub fn type_char(model: &mut Model, ctx: &Ctx, typed: char) -> Vec<Effect> {
    match (model.overlay(), model.screen) {
        (Some(_), _) => in_panel(model, ctx, |line| drop(line.type_char(typed))),
        (None, Screen::Welcome) => return welcome::type_char(model, ctx, typed),
        (None, Screen::Interview) => return interview::type_char(model, ctx, typed),
        (None, Screen::Stop) => return stop::type_char(model, ctx, typed),
        _ => {}
    }
    Vec::new()
}

/// A paste goes where text goes, and nowhere else.
pub fn paste(model: &mut Model, ctx: &Ctx, text: &str) {
    if model.overlay().is_some() {
        return in_panel(model, ctx, |line| line.paste(text));
    }
    let first = text.trim().chars().next().filter(|first| model.accepts(*first) == Accepts::Text);
    if let (Some(_), Some(asking)) = (first, &mut model.asking) {
        asking.field.paste(text);
    }
}

/// A click on what is typed: the cursor goes there.
pub fn point(model: &mut Model, ctx: &Ctx, column: u16) {
    if model.overlay().is_some() {
        return in_panel(model, ctx, |line| line.go_to(column.into()));
    }
    let Some(asking) = &mut model.asking else { return };
    asking.other = None;
    match &mut asking.field {
        Field::Text(line) => line.go_to(column.into()),
        Field::Entries(entries) => entries.line.go_to(column.into()),
        Field::Date(date) => date.point(column.into()),
        Field::Choose(_) | Field::Number(_) => {}
    }
}

/// Edits the line of the panel on top, if it has one.
fn in_panel(model: &mut Model, ctx: &Ctx, edit: impl FnOnce(&mut Line)) {
    match model.overlays.last_mut() {
        Some(Overlay::Save(save)) => dialog::edited(save, edit),
        Some(Overlay::Search(search)) => search::edited(search, ctx, edit),
        Some(Overlay::Name(line)) => edit(line),
        _ => {}
    }
}
