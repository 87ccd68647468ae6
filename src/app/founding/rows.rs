//! The rows of the form.

use super::{Founding, write};
use crate::app::field::line::Line;
use crate::app::{Ctx, Effect, menu};
use crate::intent::Intent;
use crate::pack::question::Depth;
use crate::pack::words::Lang;
use crate::workshop::room::FEWEST;
use crate::workshop::room::draft::Row;
use chrono::Days;
use serde::{Deserialize, Serialize};

/// A row of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum At {
    /// A part of the room.
    Row(Row),
    /// Where the file goes.
    File,
    /// Writes it.
    Write,
}

/// All rows, in order.
#[must_use]
pub fn rows() -> Vec<At> {
    Row::ALL.into_iter().map(At::Row).chain([At::File, At::Write]).collect()
}

/// Whether a row is changed by typing.
#[must_use]
pub(super) fn is_typed(at: At) -> bool {
    !matches!(at, At::Write | At::Row(Row::Languages | Row::Depth | Row::Advice | Row::Picture))
}

/// A key on the rows.
pub(super) fn intent(founding: &mut Founding, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    let last = rows().len().saturating_sub(1);
    if let Some(row) = menu::moved(founding.row, last, intent) {
        founding.go(row);
        return Vec::new();
    }
    match intent {
        Intent::Save => return write(founding, ctx),
        Intent::Accept | Intent::Toggle => return take(founding, ctx),
        Intent::Right => step(founding, ctx, Way::Up),
        Intent::Left => step(founding, ctx, Way::Down),
        _ => {}
    }
    Vec::new()
}

/// Enter: changes the row, or writes the file.
fn take(founding: &mut Founding, ctx: &Ctx) -> Vec<Effect> {
    match founding.at() {
        At::Write => return write(founding, ctx),
        At::Row(Row::Picture) => founding.list = Some(0),
        at if is_typed(at) => founding.typing = Some(Line::new(&founding.written(at))),
        _ => step(founding, ctx, Way::Up),
    }
    Vec::new()
}

/// A click on a row: the focus goes there, and a second one changes it.
pub(super) fn click(founding: &mut Founding, ctx: &Ctx, row: usize) -> Vec<Effect> {
    if founding.row != row || founding.typing.is_some() {
        if super::keep(founding, ctx) == super::Kept::Yes {
            founding.go(row);
        }
        return Vec::new();
    }
    take(founding, ctx)
}

#[derive(Clone, Copy, PartialEq)]
enum Way {
    Up,
    Down,
}

/// The next value of a row, or the one before. What would be no good stays as it is.
fn step(founding: &mut Founding, ctx: &Ctx, way: Way) {
    let by = |number: u32, step: u32| match way {
        Way::Up => number.saturating_add(step),
        Way::Down => number.saturating_sub(step),
    };
    let (draft, defaults) = (&mut founding.draft, &founding.defaults);
    match rows().get(founding.row) {
        Some(At::Row(Row::Languages)) => draft.languages = languages(&draft.languages, way),
        Some(At::Row(Row::Depth)) => draft.depth = depth(draft.depth, way),
        Some(At::Row(Row::Advice)) => draft.advice = !draft.advice,
        Some(At::Row(Row::Minutes)) => {
            draft.minutes = by(draft.minutes, 15).clamp(defaults.shortest, defaults.longest);
        }
        Some(At::Row(Row::Threshold)) => draft.threshold = by(draft.threshold, 1).max(FEWEST),
        Some(At::Row(Row::Closes)) => {
            let moved = match way {
                Way::Up => draft.closes.checked_add_days(Days::new(1)),
                Way::Down => draft.closes.checked_sub_days(Days::new(1)),
            };
            draft.closes = moved.unwrap_or(draft.closes).max(ctx.today);
        }
        _ => return,
    }
    founding.wrong = None;
}

fn depth(depth: Depth, way: Way) -> Depth {
    match (depth, way) {
        (Depth::Core, Way::Up) | (Depth::Deep, Way::Down) => Depth::Standard,
        (Depth::Standard, Way::Up) | (Depth::Core, Way::Down) => Depth::Deep,
        (Depth::Deep, Way::Up) | (Depth::Standard, Way::Down) => Depth::Core,
    }
}

/// Both, the one first or the other, or one alone.
fn languages(now: &[Lang], way: Way) -> Vec<Lang> {
    let all = [vec![Lang::Fr, Lang::En], vec![Lang::En, Lang::Fr], vec![Lang::Fr], vec![Lang::En]];
    let here = all.iter().position(|one| one == now).unwrap_or_default();
    let next = match way {
        Way::Up => here + 1,
        Way::Down => here + all.len() - 1,
    };
    all.into_iter().cycle().nth(next).unwrap_or_default()
}
