//! The mouse: a click does what a key would do, the wheel moves what is read and takes nothing.

use crate::app::field::Field;
use crate::app::{Ctx, Effect, Model, Overlay, Screen, Target};
use crate::app::{
    console, founding, interview, overlay, palette, plan_view, review, rooms, search, seat, stop, typing, update,
    welcome, what_if,
};
use crate::intent::Intent;

/// Lines that one step of the wheel scrolls what is read.
const STEP: i32 = 3;

/// A click on something.
pub fn click(model: &mut Model, ctx: &Ctx, target: Target) -> Vec<Effect> {
    if let (Target::Row(at), Some(Overlay::Search(_))) = (target, model.overlay()) {
        search::take(model, ctx, at);
        return Vec::new();
    }
    if let (Target::Row(at), Some(Overlay::Palette(_))) = (target, model.overlay()) {
        return palette::take(model, ctx, at);
    }
    if let (Target::Row(at), Some(Overlay::Rooms(_))) = (target, model.overlay()) {
        return rooms::click(model, at);
    }
    match (target, model.screen) {
        (Target::Intent(wish), _) => return update::intent(model, ctx, wish),
        (Target::Text(column), _) => typing::point(model, ctx, column),
        (Target::Choice(at), Screen::Interview) => return interview::click(model, ctx, at),
        (Target::Other(other), Screen::Interview) => return interview::other(model, ctx, other),
        (Target::Row(at), Screen::Welcome) => return welcome::take(model, ctx, at),
        (Target::Row(at), Screen::Stop) => return stop::take(model, ctx, at),
        (Target::Row(at), Screen::Door) => return seat::door::take(model, ctx, at),
        (Target::Row(at), Screen::HandIn) => return seat::hand::take(model, ctx, at),
        (Target::Row(at), Screen::Review) => review::edit(model, ctx, at),
        (Target::Row(at), Screen::Plan) => {
            model.plan_view.row = at;
            return update::intent(model, ctx, Intent::Accept);
        }
        (Target::Row(at), Screen::WhatIf) => {
            model.trial.row = at;
            what_if::take(model, ctx);
        }
        (Target::Row(at), Screen::Founding) => return founding::click(model, ctx, at),
        (Target::Row(at), Screen::Console) => console::act::to_row(model, at),
        (Target::Console(tab), Screen::Console) => console::act::to_tab(model, tab),
        (Target::Tab(tab), Screen::Plan) => plan_view::turn(model, tab),
        (Target::Week(week), Screen::Plan) => plan_view::to_week(model, week),
        _ => {}
    }
    Vec::new()
}

/// The wheel over a list moves the highlight, over a panel its page. In a question it moves among options only:
/// a number, a date or a text stays what it is.
pub fn wheel(model: &mut Model, ctx: &Ctx, lines: i16) -> Vec<Effect> {
    let step = if lines < 0 { Intent::Up } else { Intent::Down };
    let steps = lines.unsigned_abs().min(10);
    match (model.overlays.last(), model.screen, &mut model.asking) {
        (Some(Overlay::Search(_)), ..) => (0..steps).flat_map(|_| search::intent(model, ctx, step)).collect(),
        (Some(Overlay::Palette(_)), ..) => (0..steps).flat_map(|_| palette::intent(model, ctx, step)).collect(),
        (Some(Overlay::Rooms(_)), ..) => (0..steps).flat_map(|_| rooms::intent(model, step)).collect(),
        (Some(_), ..) => {
            overlay::scroll(model, i32::from(lines).saturating_mul(STEP));
            Vec::new()
        }
        (None, Screen::Interview, Some(asking)) => {
            if let (Field::Choose(choose), None) = (&mut asking.field, asking.other) {
                // Beyond the last option there is nothing to scroll to.
                (0..steps).for_each(|_| drop(choose.intent(step)));
            }
            Vec::new()
        }
        (None, ..) => (0..steps).flat_map(|_| update::on_screen(model, ctx, step)).collect(),
    }
}

/// The wheel over the page beside a list.
pub fn scroll(model: &mut Model, lines: i16) {
    if model.overlay().is_none() && matches!(model.screen, Screen::Door | Screen::HandIn) {
        seat::scroll(model, i32::from(lines).saturating_mul(STEP));
    }
    if model.overlay().is_none() && model.screen == Screen::WhatIf {
        let to = i32::from(model.trial.scroll).saturating_add(i32::from(lines).saturating_mul(STEP));
        model.trial.scroll = u16::try_from(to.clamp(0, model.extent.into())).unwrap_or_default();
    }
}
