//! Handing in: what is handed in is read first, then it goes as a file, as a code or as a picture of the code.
//!
//! Each of the three is a deliberate act and makes what is read final: it gets a number, higher than any before, and
//! whoever collects keeps the highest. The same answers handed in another way keep their number.

use crate::app::seat::{Before, Seat, Takes};
use crate::app::{Ctx, Done, Effect, Model, Notice, Screen, advance, menu};
use crate::intent::Intent;
use crate::workshop::Submission;
use crate::workshop::submission::LAST_REVISION;
use std::path::PathBuf;

/// What is handed in, and how.
#[derive(Debug, Clone, Default)]
pub struct Hand {
    /// Row highlighted.
    pub row: usize,
    /// What shows beside the rows.
    pub shows: Shows,
    /// What was made final last.
    pub issued: Option<Submission>,
    /// Where it was written, once it was.
    pub written: Option<PathBuf>,
    /// Screen from which it was opened.
    pub from: Option<Screen>,
}

/// What shows where things are handed in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Shows {
    /// What is handed in, in words.
    #[default]
    What,
    /// That the file is written, and what happens next.
    Written,
    /// The code.
    Code,
    /// The code as a picture.
    Qr,
}

/// A row of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Write a file into the folder of the room.
    File,
    /// Show the code.
    Code,
    /// Show it as a picture.
    Qr,
    /// Show what is handed in.
    What,
    /// Back to the plan.
    Plan,
}

impl Way {
    /// The key of its words at this seat.
    #[must_use]
    pub fn name(self, seat: &Seat) -> &'static str {
        match self {
            Way::File if is_again(seat) => "hand-file-again",
            Way::File => "hand-file",
            Way::Code => "hand-code",
            Way::Qr => "hand-qr",
            Way::What => "hand-what",
            Way::Plan => "hand-plan",
        }
    }
}

/// Whether this person handed in a file before, now or another day.
fn is_again(seat: &Seat) -> bool {
    let same = |before: &Before| Some(before.token) == seat.who().map(|who| who.token) && before.handed_in > 0;
    seat.hand.written.is_some() || seat.before.as_ref().is_some_and(same)
}

/// The rows, in order: the file first where the folder takes one.
#[must_use]
pub fn ways(model: &Model) -> Vec<Way> {
    let rest = [Way::Qr, Way::What, Way::Plan];
    let first = match model.seat.as_ref().map(|seat| seat.takes) {
        Some(Takes::Nothing) => [Way::Code, Way::File],
        _ => [Way::File, Way::Code],
    };
    first.into_iter().chain(rest).collect()
}

/// What would be handed in now.
#[must_use]
pub fn submission(model: &Model, ctx: &Ctx) -> Option<Submission> {
    let (seat, plan) = (model.seat.as_ref()?, model.plan.as_ref()?);
    let who = seat.who()?;
    let answers = model.session.answers();
    Some(Submission::new(&seat.schema, &ctx.engine, plan, &answers, (who.token, who.handed_in)))
}

/// To the screen.
pub(in crate::app) fn show(model: &mut Model) {
    if !super::hands_in(model) || model.plan.is_none() {
        return;
    }
    let from = model.screen;
    model.screen = Screen::HandIn;
    model.asking = None;
    if let Some(seat) = &mut model.seat {
        let hand = &mut seat.hand;
        (hand.row, hand.shows) = (0, Shows::What);
        hand.from = Some(from).filter(|from| *from != Screen::HandIn).or(hand.from);
        seat.scroll = 0;
    }
}

/// Back: from the picture to the rows, from the rows to where the screen was opened.
pub(in crate::app) fn back(model: &mut Model, ctx: &Ctx) {
    let Some(hand) = model.seat.as_ref().map(|seat| (seat.hand.shows, seat.hand.from)) else {
        return advance::to_review(model, ctx);
    };
    match hand {
        (Shows::Qr, _) => shows(model, Shows::What),
        (_, Some(Screen::Stop)) => crate::app::stop::show(model),
        (_, Some(Screen::Plan)) => crate::app::plan_view::show(model),
        _ => advance::to_review(model, ctx),
    }
}

/// A key on the screen.
pub fn intent(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    let page = i32::from(model.size.1 / 2).max(1);
    let row = model.seat.as_ref().map_or(0, |seat| seat.hand.row);
    match intent {
        Intent::PageUp => super::scroll(model, -page),
        Intent::PageDown => super::scroll(model, page),
        Intent::Accept | Intent::Toggle | Intent::Right => return take(model, ctx, row),
        Intent::Plan => return take_way(model, ctx, Way::Plan),
        Intent::Save => crate::app::dialog::open(model),
        _ => {
            let last = ways(model).len().saturating_sub(1);
            if let Some((seat, row)) = model.seat.as_mut().zip(menu::moved(row, last, intent)) {
                seat.hand.row = row;
            }
        }
    }
    Vec::new()
}

/// The key of a row: its number.
pub fn type_char(model: &mut Model, ctx: &Ctx, typed: char) -> Vec<Effect> {
    menu::numbered(typed).map_or_else(Vec::new, |at| take(model, ctx, at))
}

/// Does what a row says.
pub fn take(model: &mut Model, ctx: &Ctx, at: usize) -> Vec<Effect> {
    let Some(way) = ways(model).get(at).copied() else { return Vec::new() };
    if let Some(seat) = &mut model.seat {
        seat.hand.row = at;
    }
    take_way(model, ctx, way)
}

fn take_way(model: &mut Model, ctx: &Ctx, way: Way) -> Vec<Effect> {
    let closed = model.seat.as_ref().is_none_or(|seat| seat.is_closed(ctx));
    match way {
        Way::Plan => crate::app::plan_view::show(model),
        Way::What => shows(model, Shows::What),
        _ if closed => model.notice = model.seat.as_ref().map(|seat| Notice::RoomClosed(seat.room.closes)),
        Way::Code => return issue(model, ctx, Shows::Code),
        Way::Qr => return issue(model, ctx, Shows::Qr),
        Way::File => {
            let mut effects = issue(model, ctx, Shows::What);
            let issued = model.seat.as_ref().and_then(|seat| seat.hand.issued.clone());
            effects.extend(issued.map(|submission| Effect::HandIn { submission: Box::new(submission) }));
            return effects;
        }
    }
    Vec::new()
}

pub(in crate::app) fn shows(model: &mut Model, what: Shows) {
    if let Some(seat) = &mut model.seat {
        seat.hand.shows = what;
        seat.scroll = 0;
    }
}

/// Makes what is read final. Its number is kept before anything goes out, so that it is never given twice.
fn issue(model: &mut Model, ctx: &Ctx, what: Shows) -> Vec<Effect> {
    let Some(new) = submission(model, ctx) else { return Vec::new() };
    shows(model, what);
    let Some(seat) = &mut model.seat else { return Vec::new() };
    let same = |old: &Submission| (old.token, &old.said, &old.items) == (new.token, &new.said, &new.items);
    if seat.hand.issued.as_ref().is_some_and(same) {
        return Vec::new();
    }
    if let super::Standing::In(who) = &mut seat.standing {
        who.handed_in = who.handed_in.saturating_add(1).min(LAST_REVISION);
    }
    seat.hand.issued = Some(new);
    seat.sign = super::Sign::Down;
    vec![Effect::KeepSeat, Effect::ShowPresence]
}

/// What came of handing in.
pub(in crate::app) fn news(model: &mut Model, done: Done) {
    match done {
        Done::HandedIn(path) => {
            if let Some(seat) = &mut model.seat {
                seat.hand.written = Some(path.clone());
                seat.takes = Takes::Files;
            }
            shows(model, Shows::Written);
            model.notice = Some(Notice::HandedIn(path));
        }
        Done::NotHandedIn(why) => {
            let code = ways(model).iter().position(|way| *way == Way::Code);
            if let Some((seat, row)) = model.seat.as_mut().zip(code) {
                seat.hand.row = row;
            }
            model.notice = Some(Notice::Failed(why));
        }
        _ => {}
    }
}
