//! The end of the questions: nothing that could still be answered at this depth would change the plan. The
//! person sees the plan, or goes on all the same, or goes deeper.

use crate::app::{Ctx, Effect, Model, Screen, advance, dialog, menu, plan_view, seat, update};
use crate::intent::Intent;
use crate::interview::{Pace, Path, State};
use crate::pack::question::Depth;

/// A row of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// The plan.
    Plan,
    /// Hand in to the room.
    HandIn,
    /// So many questions are open again: back to them.
    Onward(usize),
    /// So many questions were not asked: ask them all the same.
    Rest(usize),
    /// Deeper, where so many questions could change the plan.
    Deeper(Depth, usize),
    /// All answers.
    Review,
}

/// The rows, in order; the first is what the person most likely wants.
#[must_use]
pub fn entries(model: &Model, ctx: &Ctx) -> Vec<Entry> {
    let mut entries = vec![Entry::Plan];
    entries.extend(seat::hands_in(model).then_some(Entry::HandIn));
    match (model.path.left(), model.path.idle()) {
        (0, 0) => {}
        (0, idle) => entries.push(Entry::Rest(idle)),
        (left, _) => entries.insert(0, Entry::Onward(left)),
    }
    entries.extend(deeper(model, ctx).into_iter().map(|(depth, more)| Entry::Deeper(depth, more)));
    entries.push(Entry::Review);
    entries
}

/// The deeper interviews that have something to ask, with how many questions.
fn deeper(model: &Model, ctx: &Ctx) -> Vec<(Depth, usize)> {
    let here = model.session.depth();
    let answers = model.session.answers();
    let deeper = [Depth::Standard, Depth::Deep].into_iter().filter(|depth| *depth > here);
    let mut found: Vec<(Depth, usize)> = Vec::new();
    for depth in deeper {
        let left = advance::path(model, ctx, &answers, depth, Pace::Decisive).left();
        if left > found.last().map_or(0, |(_, less)| *less) {
            found.push((depth, left));
        }
    }
    found
}

/// To the screen.
pub fn show(model: &mut Model) {
    model.asking = None;
    model.screen = Screen::Stop;
    model.stop_row = 0;
}

/// A key on the screen.
pub fn intent(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    let last = entries(model, ctx).len().saturating_sub(1);
    if let Some(row) = menu::moved(model.stop_row, last, intent) {
        model.stop_row = row;
    }
    match intent {
        Intent::Accept | Intent::Toggle | Intent::Right => return take(model, ctx, model.stop_row),
        Intent::Plan => plan_view::show(model),
        Intent::Save => dialog::open(model),
        Intent::Review => advance::to_review(model, ctx),
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
    let Some(entry) = entries(model, ctx).into_iter().nth(at) else { return Vec::new() };
    model.stop_row = at;
    match entry {
        Entry::Plan => plan_view::show(model),
        Entry::HandIn => seat::hand::show(model),
        Entry::Onward(_) => advance::onward(model, ctx),
        Entry::Rest(_) => rest(model, ctx),
        Entry::Deeper(depth, _) => return update::set_depth(model, ctx, depth),
        Entry::Review => advance::to_review(model, ctx),
    }
    Vec::new()
}

/// Goes on with the questions that cannot change the plan.
pub fn rest(model: &mut Model, ctx: &Ctx) {
    model.pace = Pace::Every;
    advance::refresh(model, ctx);
    advance::onward(model, ctx);
}

/// The short names of the questions that could still change the plan, in the order in which they would be
/// asked: what a plan saved now is a draft for.
#[must_use]
pub fn open_questions(path: &Path) -> Vec<&str> {
    if path.live == 0 {
        return Vec::new();
    }
    path.questions.iter().filter(|asked| asked.state == State::Open).map(|asked| asked.id.as_str()).collect()
}
