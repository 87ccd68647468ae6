//! Text being typed, wherever it is: in a question, or in a panel that asks for some.

use crate::app::advance::given;
use crate::app::field::Field;
use crate::app::field::line::{LONGEST, Line};
use crate::app::{Accepts, Asking, Ctx, Effect, Model, Notice, Overlay, Screen};
use crate::app::{dialog, founding, interview, palette, rooms, search, seat, stop, welcome};
use crate::intent::Place;
use crate::interview::{Refusal, accept};

/// A character: text where text is typed, the key of a row or an option elsewhere.
pub fn type_char(model: &mut Model, ctx: &Ctx, typed: char) -> Vec<Effect> {
    match (model.overlay(), model.screen) {
        (Some(_), _) => in_panel(model, ctx, |line| drop(line.type_char(typed))),
        (None, Screen::Welcome) => return welcome::type_char(model, ctx, typed),
        (None, Screen::Interview) => return interview::type_char(model, ctx, typed),
        (None, Screen::Stop) => return stop::type_char(model, ctx, typed),
        (None, Screen::Founding) => founding::edit(model, |line| drop(line.type_char(typed))),
        (None, Screen::Door) => return seat::door::type_char(model, ctx, typed),
        (None, Screen::HandIn) => return seat::hand::type_char(model, ctx, typed),
        _ => {}
    }
    Vec::new()
}

/// A paste goes where text goes, and nowhere else.
pub fn paste(model: &mut Model, ctx: &Ctx, text: &str) {
    if model.overlay().is_some() {
        return in_panel(model, ctx, |line| line.paste(text));
    }
    if model.screen == Screen::Founding {
        return founding::edit(model, |line| line.paste(text));
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
    if model.screen == Screen::Founding {
        return founding::edit(model, |line| line.go_to(column.into()));
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

/// What is typed, with the entries before it one a line; `None` where no words are typed.
#[must_use]
pub fn text(model: &Model) -> Option<String> {
    if let (None, Screen::Founding) = (model.overlay(), model.screen) {
        return Some(model.founding.as_ref()?.typing.as_ref()?.text().to_owned());
    }
    match (model.overlay(), model.asking.as_ref().filter(|_| model.place() == Place::Field)) {
        (Some(Overlay::Save(save)), _) => Some(save.line.text().to_owned()),
        (Some(Overlay::Search(search)), _) => Some(search.line.text().to_owned()),
        (Some(Overlay::Name(line)), _) => Some(line.text().to_owned()),
        (Some(Overlay::Rooms(rooms)), _) => Some(rooms.line.text().to_owned()),
        (None, Some(Asking { field: Field::Text(line), .. })) => Some(line.text().to_owned()),
        (None, Some(Asking { field: Field::Entries(entries), .. })) => Some(entries.lines()),
        _ => None,
    }
}

/// Takes in what was written elsewhere instead: an entry for each line where there are entries, else all of it as
/// one line. What the question would not accept is kept and told, so that it can be mended.
pub fn edited(model: &mut Model, ctx: &Ctx, text: &str) {
    let told = match text.chars().count() {
        long if long > LONGEST => Some(Refusal::TooLong { max: i64::try_from(LONGEST).unwrap_or(i64::MAX) }),
        _ => None,
    };
    let whole = |line: &mut Line| {
        line.set("");
        line.paste(text);
    };
    if model.overlay().is_some() {
        in_panel(model, ctx, whole);
    } else if model.screen == Screen::Founding {
        founding::edit(model, whole);
    } else if let (Place::Field, Some(question)) = (model.place(), model.question(ctx).cloned()) {
        match model.asking.as_mut().map(|asking| &mut asking.field) {
            Some(Field::Text(line)) => whole(line),
            Some(Field::Entries(entries)) => entries.replace(text),
            _ => {}
        }
        let answer = model.asking.as_ref().and_then(|asking| asking.field.submit().ok());
        let refusal = answer.and_then(|value| accept(ctx.engine.pack(), &question, &given(model, ctx), value).err());
        // Nothing written, or too little yet, is no fault before the person says to be done.
        let refusal = refusal.filter(|refusal| !matches!(refusal, Refusal::Empty | Refusal::TooFew { .. }));
        model.notice = told.or(refusal).map(Notice::Refused);
        return;
    }
    model.notice = told.map(Notice::Refused);
}

/// Edits the line of the panel on top, if it has one.
fn in_panel(model: &mut Model, ctx: &Ctx, edit: impl FnOnce(&mut Line)) {
    let lang = model.lang;
    match model.overlays.last_mut() {
        Some(Overlay::Palette(palette)) => palette::edited(palette, ctx, lang, edit),
        Some(Overlay::Save(save)) => dialog::edited(save, edit),
        Some(Overlay::Search(search)) => search::edited(search, ctx, edit),
        Some(Overlay::Name(line)) => edit(line),
        Some(Overlay::Rooms(rooms)) => rooms::edited(rooms, edit),
        _ => {}
    }
}
