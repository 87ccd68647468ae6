//! What means something where: help and the palette show these wishes and no others.

use crate::app::console::Face;
use crate::app::field::Field;
use crate::app::{Model, Overlay, Screen, seat};
use crate::intent::{Group, Intent};

/// The panel that help and the palette are about, if any: not they themselves, nor the reasons of a question.
#[must_use]
pub fn about(model: &Model) -> Option<&Overlay> {
    let aside =
        |overlay: &&Overlay| matches!(overlay, Overlay::Help { .. } | Overlay::Why { .. } | Overlay::Palette(_));
    model.overlays.iter().rev().find(|overlay| !aside(overlay))
}

/// Whether a wish means something to a panel on top, or to the screen when there is none.
#[must_use]
pub fn at(model: &Model, overlay: Option<&Overlay>, intent: Intent) -> bool {
    if let Some(means) = everywhere(model, intent) {
        return means;
    }
    match overlay {
        Some(overlay) => on_panel(overlay, intent),
        None => on_screen(model, intent),
    }
}

/// Whether a wish means something to the screen, whatever panels lie over it.
#[must_use]
pub fn under(model: &Model, intent: Intent) -> bool {
    everywhere(model, intent).unwrap_or_else(|| on_screen(model, intent))
}

fn everywhere(model: &Model, intent: Intent) -> Option<bool> {
    match intent {
        Intent::Faults => Some(!model.faults.is_empty()),
        Intent::Prepare => Some(model.screen == Screen::Welcome),
        Intent::NeedTime => Some(model.seat.as_ref().is_some_and(|seat| seat.who().is_some())),
        _ if intent.group() == Group::Program => Some(true),
        Intent::Help | Intent::Explain | Intent::Palette | Intent::Log => Some(true),
        _ => None,
    }
}

fn on_panel(overlay: &Overlay, intent: Intent) -> bool {
    let line = matches!(intent, Intent::Left | Intent::Right | Intent::First | Intent::Last);
    let written = line || intent.group() == Group::Write;
    let ends = matches!(intent, Intent::Accept | Intent::Back);
    match overlay {
        Overlay::Save(_) | Overlay::Name(_) => written || ends,
        Overlay::Palette(_) | Overlay::Rooms(_) if intent == Intent::Editor => false,
        Overlay::Begin(_) => ends,
        Overlay::Search(_) | Overlay::Palette(_) | Overlay::Rooms(_) => {
            let rows = matches!(intent, Intent::Up | Intent::Down | Intent::PageUp | Intent::PageDown);
            written || ends || rows
        }
        _ => {
            let scrolls = is_move(intent) && !matches!(intent, Intent::NextPart | Intent::PreviousPart);
            scrolls || ends || matches!(intent, Intent::Toggle | Intent::Why)
        }
    }
}

/// What moves among rows.
fn is_move(intent: Intent) -> bool {
    intent.group() == Group::Move && !matches!(intent, Intent::Left | Intent::Right | Intent::Back)
}

fn on_screen(model: &Model, intent: Intent) -> bool {
    let takes = matches!(intent, Intent::Accept | Intent::Toggle | Intent::Right);
    match (model.screen, intent) {
        (Screen::Console, Intent::Back) => is_projected(model),
        (Screen::Welcome, Intent::Back | Intent::Undo | Intent::Redo) => false,
        (Screen::Founding, _) => on_form(model, intent),
        (Screen::Door, Intent::Undo | Intent::Redo) => false,
        (Screen::Stop | Screen::Review | Screen::Plan, Intent::HandIn) => seat::hands_in(model),
        (_, Intent::Back | Intent::Undo | Intent::Redo) => true,
        (Screen::Interview, _) => on_question(model, intent),
        (Screen::Welcome, Intent::Forget) => !model.opening.recent.is_empty(),
        (Screen::Welcome, _) => is_move(intent) || takes,
        (Screen::Stop, Intent::Plan | Intent::Save | Intent::Review) => true,
        (Screen::Review, Intent::Plan | Intent::Save | Intent::WhatIf) => true,
        (Screen::HandIn, Intent::Plan | Intent::Save) => true,
        (Screen::Door, Intent::Toggle | Intent::Right) => false,
        (Screen::Stop | Screen::Review | Screen::Door | Screen::HandIn, _) => is_move(intent) || takes,
        (Screen::Plan, Intent::Review | Intent::Save | Intent::Search | Intent::WhatIf | Intent::Left) => true,
        (Screen::Plan, _) => is_move(intent) || takes,
        (Screen::WhatIf, Intent::Save | Intent::Adopt) => true,
        (Screen::WhatIf, Intent::Toggle | Intent::Forget) => !model.scenarios.is_empty(),
        (Screen::WhatIf, _) => is_move(intent) || takes,
        (Screen::Console, _) => at_console(model, intent),
    }
}

fn on_form(model: &Model, intent: Intent) -> bool {
    let Some(founding) = &model.founding else { return false };
    if founding.made.is_some() {
        return matches!(intent, Intent::Accept | Intent::Back);
    }
    if founding.typing.is_some() {
        let rows = matches!(intent, Intent::Up | Intent::Down | Intent::NextPart | Intent::PreviousPart);
        let line = matches!(intent, Intent::Left | Intent::Right | Intent::First | Intent::Last);
        return rows || line || intent.group() == Group::Write || matches!(intent, Intent::Accept | Intent::Back);
    }
    let steps = matches!(intent, Intent::Left | Intent::Right | Intent::Accept | Intent::Toggle | Intent::Back);
    let travels = matches!(intent, Intent::Undo | Intent::Redo);
    steps || travels || is_move(intent) || intent == Intent::Save && founding.list.is_none()
}

fn at_console(model: &Model, intent: Intent) -> bool {
    let Some(console) = &model.console else { return false };
    match intent {
        Intent::Strays => console.face == Face::Desk && !console.told.strays.is_empty(),
        Intent::Toggle => console.here().is_some(),
        Intent::Left | Intent::Right | Intent::Accept => true,
        _ => is_move(intent) || intent.group() == Group::Room,
    }
}

fn is_projected(model: &Model) -> bool {
    model.console.as_ref().is_some_and(|console| console.face == Face::Projector)
}

fn on_question(model: &Model, intent: Intent) -> bool {
    let Some(asking) = &model.asking else { return false };
    let options = matches!(asking.field, Field::Choose(_));
    match intent {
        Intent::Toggle => options || asking.other.is_some(),
        Intent::Today | Intent::NextMonday => asking.field.takes_dates(),
        Intent::Why | Intent::Review | Intent::Plan | Intent::Save | Intent::Depth | Intent::Accept => true,
        Intent::Unknown | Intent::NotConcerned | Intent::Withhold => true,
        _ if intent.group() == Group::Write => writes(&asking.field, intent),
        _ => intent.group() == Group::Move,
    }
}

fn writes(field: &Field, intent: Intent) -> bool {
    match field {
        Field::Choose(_) => false,
        Field::Number(number) => {
            number.is_typed() && matches!(intent, Intent::DeleteBefore | Intent::DeleteWord | Intent::DeleteLine)
        }
        _ if intent == Intent::Editor => field.is_words(),
        Field::Text(_) | Field::Entries(_) | Field::Date(_) => true,
    }
}
