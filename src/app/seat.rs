//! A seat in a workshop: the room, what was agreed on at its door, its clock, and what is handed in.
//!
//! The interview and the plan are those of any other session; a seat only lies beside them. Nothing leaves the session
//! but through [`hand`], and there only after the person has said yes at the [`door`] and again when handing in.

pub mod door;
pub mod hand;
pub mod time;
pub mod words;

use crate::app::{Ctx, Done, Effect, Model, Notice, Screen, advance, rooms, update};
use crate::interview::{Path, Session};
use crate::reason::Engine;
use crate::workshop::clock::Hung;
use crate::workshop::handed::clean;
use crate::workshop::{Room, Schema};
use hand::Hand;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::time::Duration;
use time::{Clock, Told};

/// A seat in a room.
#[derive(Debug, Clone)]
pub struct Seat {
    /// The room.
    pub room: Room,
    /// What its submissions are made of.
    pub schema: Schema,
    /// Its file.
    pub path: PathBuf,
    /// The folder in which people hand in.
    pub folder: PathBuf,
    /// The folder that the person named for their own files, to be named again next time.
    pub data: Option<PathBuf>,
    /// The clock that hangs in the room, where one does.
    pub clock: PathBuf,
    /// Whether the room was made with this very pack.
    pub pack: Made,
    /// Who sat here before, on this computer.
    pub before: Option<Before>,
    /// A token for somebody new.
    pub fresh: u64,
    /// What was said at the door.
    pub standing: Standing,
    /// What the clock says.
    pub time: Clock,
    /// Whether more time is asked for.
    pub sign: Sign,
    /// Whether the folder takes files, once that is known.
    pub takes: Takes,
    /// What is handed in, and how.
    pub hand: Hand,
    /// Row highlighted at the door.
    pub door_row: usize,
    /// Lines scrolled past, at the door and where things are handed in.
    pub scroll: u16,
}

/// Whether the room was made with the pack that it is joined with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Made {
    /// With this one.
    Here,
    /// With another version or another pack.
    Otherwise,
}

/// Somebody sat in this room before, on this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// Their token.
    pub token: u64,
    /// How often they handed in.
    pub handed_in: u16,
    /// Where their answers are, as far as they are still there.
    pub answers: Option<Kept>,
}

/// Where somebody's answers are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// In a plan.
    Plan(PathBuf),
    /// In a draft of this number.
    Draft(u32),
}

/// What was said at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing yet.
    AtDoor,
    /// Yes: this is what is handed in under.
    In(Who),
    /// No: a plan, and nothing handed in.
    Apart,
}

/// Under what somebody hands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Who {
    /// Their token.
    pub token: u64,
    /// How often they handed in: the number of the next time.
    pub handed_in: u16,
}

/// A sign that is raised for everybody who leads the room to see.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sign {
    /// It is not raised.
    #[default]
    Down,
    /// It is.
    Up,
}

/// Whether the folder of the room takes files from here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Takes {
    /// Nobody tried.
    #[default]
    Unknown,
    /// It did.
    Files,
    /// It did not.
    Nothing,
}

/// A room that can be joined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    /// Its name; `None` when its file has faults.
    pub name: Option<String>,
    /// Its file.
    pub path: PathBuf,
}

/// A seat with the pack of its room, ready for reasoning.
#[derive(Debug, Clone)]
pub struct Entered {
    /// The seat.
    pub seat: Seat,
    /// The room's pack.
    pub engine: Engine,
}

impl PartialEq for Entered {
    fn eq(&self, other: &Entered) -> bool {
        let of = |entered: &Entered| (entered.seat.room.id.clone(), entered.seat.fresh);
        of(self) == of(other)
    }
}

impl Done {
    /// The pack that is in force from now on, where one changes: whoever runs the model puts it into its [`Ctx`] before
    /// the model hears of it.
    #[must_use]
    pub fn engine(&self) -> Option<&Engine> {
        match self {
            Done::Entered(entered) => Some(&entered.engine),
            Done::Outside(outside) => Some(&outside.engine),
            _ => None,
        }
    }
}

/// The pack of sessions outside any room.
#[derive(Debug, Clone)]
pub struct Outside {
    /// It, ready for reasoning.
    pub engine: Engine,
}

impl PartialEq for Outside {
    fn eq(&self, other: &Outside) -> bool {
        self.engine.pack().digest == other.engine.pack().digest
    }
}

impl Seat {
    /// Under what is handed in; `None` where nothing is.
    #[must_use]
    pub fn who(&self) -> Option<Who> {
        match self.standing {
            Standing::In(who) => Some(who),
            Standing::AtDoor | Standing::Apart => None,
        }
    }

    /// What is typed to come back, after `coach join`.
    #[must_use]
    pub fn again(&self) -> String {
        let quoted = |path: &PathBuf| {
            let path = clean(&path.display().to_string());
            if path.contains(char::is_whitespace) { format!("\"{path}\"") } else { path }
        };
        let data = self.data.as_ref().map(|data| format!(" --data {}", quoted(data)));
        format!("{}{}", quoted(&self.path), data.unwrap_or_default())
    }

    /// Whether the last day of the room is over.
    #[must_use]
    pub fn is_closed(&self, ctx: &Ctx) -> bool {
        ctx.today > self.room.closes
    }
}

/// Whether something can be handed in.
#[must_use]
pub fn hands_in(model: &Model) -> bool {
    model.seat.as_ref().is_some_and(|seat| seat.who().is_some())
}

/// A room is entered: at its door first.
pub fn enter(model: &mut Model, ctx: &Ctx, seat: Seat) {
    if model.screen != Screen::Welcome {
        advance::for_later(model);
    }
    if !seat.room.languages.contains(&model.lang) {
        model.lang = seat.room.languages.first().copied().unwrap_or(model.lang);
    }
    update::resume(model, ctx, Session::default());
    model.seat = Some(seat);
    model.asking = None;
    model.path = Path::default();
    model.plan = None;
    model.made_from = None;
    model.screen = Screen::Door;
}

/// How long until the time is told again: often enough for minutes, and in the last minute of a part for seconds.
pub(in crate::app) fn pace(model: &Model) -> Option<Duration> {
    const CALM: Duration = Duration::from_secs(15);
    const LAST: Duration = Duration::from_secs(1);
    let seat = model.seat.as_ref().filter(|seat| seat.standing != Standing::AtDoor)?;
    let left = time::left(seat, time::section(model).as_deref());
    let ending = left.part.is_some_and(|part| (1..=60).contains(&part));
    Some(if ending { LAST } else { CALM })
}

/// Another moment: the room is asked for its clock, and what is over by now is told.
pub(in crate::app) fn tick(model: &mut Model, now: i64) -> Vec<Effect> {
    let Some(seat) = &mut model.seat else { return Vec::new() };
    seat.time.now = now;
    let watches = seat.standing != Standing::AtDoor;
    tell(model);
    if watches { vec![Effect::LookAtClock] } else { Vec::new() }
}

/// What the room's clock says.
pub(in crate::app) fn told(model: &mut Model, hung: Hung) {
    if let Some(seat) = &mut model.seat {
        let more = hung.extra.saturating_sub(seat.time.hung.map_or(0, |hung| hung.extra));
        let first = seat.time.hung.is_none();
        seat.time.hung = Some(hung);
        if more > 0 && !first {
            seat.time.told.retain(|told| *told == Told::Closed);
            model.notice = Some(Notice::Extended(more));
        }
    }
    tell(model);
}

/// Tells once what is over.
fn tell(model: &mut Model) {
    let section = time::section(model);
    let Some(seat) = model.seat.as_mut().filter(|seat| seat.standing != Standing::AtDoor) else { return };
    let left = time::left(seat, section.as_deref());
    let over = |seconds: Option<i64>| seconds.is_some_and(|seconds| seconds <= 0);
    let closed = seat.time.hung.is_some_and(|hung| hung.closed);
    let part = section.filter(|_| over(left.part)).map(Told::Part);
    let all = [closed.then_some(Told::Closed), over(left.whole).then_some(Told::Whole), part];
    let Some(new) = all.into_iter().flatten().find(|told| !seat.time.told.contains(told)) else { return };
    // With the whole time over, its last part need not be told as well.
    if new != Told::Closed {
        seat.time.told.extend(left.whole.filter(|whole| *whole <= 0).map(|_| Told::Whole));
    }
    seat.time.told.push(new.clone());
    model.notice = Some(Notice::Time(new));
}

/// Asks for more time, or no longer.
pub(in crate::app) fn need_time(model: &mut Model) -> Vec<Effect> {
    let Some(seat) = model.seat.as_mut().filter(|seat| seat.who().is_some()) else { return Vec::new() };
    seat.sign = match seat.sign {
        Sign::Down => Sign::Up,
        Sign::Up => Sign::Down,
    };
    let sign = seat.sign;
    model.notice = Some(Notice::NeedsTime(sign));
    vec![Effect::ShowPresence]
}

/// Whether the folder took a sign of presence.
pub(in crate::app) fn takes(model: &mut Model, takes: Takes) {
    if let Some(seat) = &mut model.seat {
        seat.takes = takes;
    }
}

/// Keeps where the answers are once that is somewhere else.
pub(in crate::app) fn kept(model: &Model, moved: bool) -> Vec<Effect> {
    if moved && hands_in(model) { vec![Effect::KeepSeat] } else { Vec::new() }
}

/// What came of an effect on the room.
pub(in crate::app) fn news(model: &mut Model, ctx: &Ctx, done: Done) {
    match done {
        Done::Rooms(offered) => rooms::found(model, offered),
        Done::Entered(entered) => enter(model, ctx, entered.seat),
        Done::Clock(hung) => told(model, hung),
        Done::Present(takes) => self::takes(model, takes),
        Done::Outside(_) => door::outside(model),
        other => hand::news(model, other),
    }
}

/// Scrolls what is read at the door or before handing in.
pub(in crate::app) fn scroll(model: &mut Model, lines: i32) {
    let extent = i32::from(model.extent);
    if let Some(seat) = &mut model.seat {
        let to = i32::from(seat.scroll).saturating_add(lines).clamp(0, extent);
        seat.scroll = u16::try_from(to).unwrap_or_default();
    }
}
