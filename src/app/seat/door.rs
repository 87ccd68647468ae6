//! The door of a room: what will be seen is read there, and agreed to or not.

use crate::app::seat::{Kept, Sign, Standing, Who};
use crate::app::{Ctx, Effect, Model, Msg, Notice, Screen, advance, menu, update};
use crate::intent::Intent;
use crate::interview::Session;

/// A row at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// There is more to read before anything can be agreed to.
    ReadOn,
    /// I agree and begin.
    Agree,
    /// I was here before, and go on.
    GoOn,
    /// I handed in, and correct it.
    Correct,
    /// I am not the one who sat here before: I agree and begin.
    Somebody,
    /// Back to the questions, from the door.
    Onward,
    /// A plan without handing anything in.
    Apart,
    /// Out again.
    Leave,
}

impl Way {
    /// The key of its words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Way::ReadOn => "door-read-on",
            Way::Agree => "door-agree",
            Way::GoOn => "door-go-on",
            Way::Correct => "door-correct",
            Way::Somebody => "door-somebody",
            Way::Onward => "door-onward",
            Way::Apart => "door-apart",
            Way::Leave => "door-leave",
        }
    }
}

/// Whether all that can be agreed to was there to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Read {
    /// It was.
    All,
    /// There is more below.
    Some,
}

/// The rows, in order.
#[must_use]
pub fn ways(model: &Model, ctx: &Ctx) -> Vec<Way> {
    let more = model.seat.as_ref().is_some_and(|seat| seat.scroll < model.extent);
    offered(model, ctx, if more { Read::Some } else { Read::All })
}

/// The rows with so much of it read: what does not show yet cannot be agreed to.
#[must_use]
pub fn offered(model: &Model, ctx: &Ctx, read: Read) -> Vec<Way> {
    let Some(seat) = &model.seat else { return vec![Way::Leave] };
    let first = match (seat.standing, &seat.before) {
        (Standing::In(_) | Standing::Apart, _) => vec![Way::Onward],
        _ if seat.is_closed(ctx) => Vec::new(),
        _ if read == Read::Some => vec![Way::ReadOn],
        (Standing::AtDoor, Some(before)) if before.handed_in > 0 => vec![Way::Correct, Way::Somebody],
        (Standing::AtDoor, Some(_)) => vec![Way::GoOn, Way::Somebody],
        (Standing::AtDoor, None) => vec![Way::Agree],
    };
    let apart = (seat.standing == Standing::AtDoor).then_some(Way::Apart);
    first.into_iter().chain(apart).chain([Way::Leave]).collect()
}

/// Back at the door, from the questions.
pub(in crate::app) fn show(model: &mut Model) {
    advance::welcome(model);
    model.screen = Screen::Door;
    if let Some(seat) = &mut model.seat {
        seat.door_row = 0;
        seat.scroll = 0;
    }
}

/// A key at the door.
pub fn intent(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    match intent {
        Intent::PageUp => super::scroll(model, -page(model)),
        Intent::PageDown => super::scroll(model, page(model)),
        Intent::Accept => return take(model, ctx, model.seat.as_ref().map_or(0, |seat| seat.door_row)),
        _ => {
            let last = ways(model, ctx).len().saturating_sub(1);
            if let Some(seat) = &mut model.seat {
                seat.door_row = menu::moved(seat.door_row, last, intent).unwrap_or(seat.door_row);
            }
        }
    }
    Vec::new()
}

/// Lines that are read at once.
fn page(model: &Model) -> i32 {
    i32::from(model.size.1 / 2).max(1)
}

/// The key of a row: its number.
pub fn type_char(model: &mut Model, ctx: &Ctx, typed: char) -> Vec<Effect> {
    menu::numbered(typed).map_or_else(Vec::new, |at| take(model, ctx, at))
}

/// Does what a row says.
pub fn take(model: &mut Model, ctx: &Ctx, at: usize) -> Vec<Effect> {
    let Some(way) = ways(model, ctx).get(at).copied() else { return Vec::new() };
    if way == Way::ReadOn {
        super::scroll(model, page(model));
        return Vec::new();
    }
    let Some(seat) = &mut model.seat else { return Vec::new() };
    seat.door_row = at;
    let (fresh, before, depth) = (seat.fresh, seat.before.clone(), seat.room.depth);
    let mut effects = match (way, before) {
        (Way::Leave, _) => return leave(model),
        (Way::Onward, _) => return onward(model, ctx),
        (Way::Apart, _) => {
            stand(model, Standing::Apart);
            return update(model, Msg::Start(depth), ctx);
        }
        (Way::GoOn | Way::Correct, Some(before)) => {
            stand(model, Standing::In(Who { token: before.token, handed_in: before.handed_in }));
            match before.answers {
                Some(Kept::Plan(path)) => vec![Effect::OpenPlan { path }],
                Some(Kept::Draft(number)) => vec![Effect::TakeDraft { number }],
                None => {
                    let effects = update(model, Msg::Start(depth), ctx);
                    model.notice = Some(Notice::AnswersGone);
                    effects
                }
            }
        }
        _ => {
            stand(model, Standing::In(Who { token: fresh, handed_in: 0 }));
            update(model, Msg::Start(depth), ctx)
        }
    };
    effects.extend([Effect::KeepSeat, Effect::ShowPresence, Effect::LookAtClock]);
    effects
}

fn stand(model: &mut Model, standing: Standing) {
    if let Some(seat) = &mut model.seat {
        seat.standing = standing;
        seat.time.since = seat.time.now;
        seat.sign = Sign::Down;
    }
}

/// Back to where the person was.
fn onward(model: &mut Model, ctx: &Ctx) -> Vec<Effect> {
    match model.opening.draft.clone() {
        Some(draft) => update(model, Msg::Resume(draft), ctx),
        None if model.session != Session::default() => {
            update::resume(model, ctx, model.session.clone());
            Vec::new()
        }
        None => {
            let depth = model.seat.as_ref().map(|seat| seat.room.depth).unwrap_or_default();
            update(model, Msg::Start(depth), ctx)
        }
    }
}

/// Out of the room: its pack is no longer in force.
pub(in crate::app) fn leave(model: &mut Model) -> Vec<Effect> {
    model.screen = Screen::Welcome;
    model.welcome_row = 0;
    let there = super::hands_in(model).then_some(Effect::ShowAbsence);
    there.into_iter().chain([Effect::LeaveRoom]).collect()
}

/// Outside: nothing of the room is left, and its pack is no longer in force.
pub(in crate::app) fn outside(model: &mut Model) {
    model.seat = None;
    model.plan = None;
    model.made_from = None;
    model.session = Session::default();
    model.path = crate::interview::Path::default();
}
