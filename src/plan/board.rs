//! A week of sittings and what is done in them. Nothing here can overfill a sitting.

use crate::pack::heuristic::{Day, Slot};
use crate::plan::rhythm::{Rhythm, day_of};
use chrono::{Duration, NaiveDate, NaiveTime};
use std::cmp::Reverse;

/// Something done in a sitting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    /// Catalogue position of the activity.
    pub(super) at: usize,
    pub(super) minutes: u32,
    /// Which piece of how many.
    pub(super) piece: (u32, u32),
}

/// A sitting.
#[derive(Debug, Clone)]
pub(super) struct Bench<'a> {
    pub(super) start: NaiveTime,
    pub(super) minutes: u32,
    pub(super) slot: &'a Slot,
    pub(super) parts: Vec<Part>,
}

/// A day with its sittings.
#[derive(Debug, Clone)]
pub(super) struct BoardDay<'a> {
    pub(super) date: NaiveDate,
    /// Days from the start of the plan.
    pub(super) nth: u32,
    pub(super) day: Day,
    pub(super) benches: Vec<Bench<'a>>,
}

/// Seven days, the planned ones only.
#[derive(Debug, Clone, Default)]
pub(super) struct Board<'a> {
    pub(super) days: Vec<BoardDay<'a>>,
}

/// Where one piece of an occurrence goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) day: usize,
    pub(super) bench: usize,
    pub(super) minutes: u32,
}

impl Bench<'_> {
    pub(super) fn used(&self) -> u32 {
        self.parts.iter().map(|part| part.minutes).sum()
    }

    pub(super) fn room(&self) -> u32 {
        self.minutes.saturating_sub(self.used())
    }
}

impl BoardDay<'_> {
    pub(super) fn used(&self) -> u32 {
        self.benches.iter().map(Bench::used).sum()
    }

    /// The first sitting with that much room.
    pub(super) fn bench_for(&self, minutes: u32) -> Option<usize> {
        self.benches.iter().position(|bench| bench.room() >= minutes)
    }

    pub(super) fn has(&self, at: usize) -> bool {
        self.benches.iter().flat_map(|bench| &bench.parts).any(|part| part.at == at)
    }

    /// Whether something of `keep` minutes fits now and no longer would beside something of `minutes`.
    fn spoilt(&self, minutes: u32, keep: u32) -> bool {
        let chosen = self.bench_for(minutes);
        let left = |(at, bench): (usize, &Bench<'_>)| {
            if Some(at) == chosen { bench.room().saturating_sub(minutes) } else { bench.room() }
        };
        keep > 0 && self.bench_for(keep).is_some() && !self.benches.iter().enumerate().any(|bench| left(bench) >= keep)
    }
}

/// Which day is preferred where several would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    /// As near as possible to this place in the week.
    Near(usize),
    /// As late in the calendar week as possible: a look back belongs to the end.
    Late,
}

/// On which days something may be done: by place in the week.
pub(super) type Allowed<'f> = &'f dyn Fn(usize, &BoardDay<'_>) -> bool;

impl<'a> Board<'a> {
    /// An empty week, counted from 0, of a plan that starts on a date.
    pub(super) fn week(rhythm: &Rhythm<'a>, start: NaiveDate, week: u32) -> Board<'a> {
        let days = (7 * week..7 * week + 7).filter_map(|nth| {
            let date = start + Duration::days(i64::from(nth));
            let benches = rhythm.on(date)?.seats.iter();
            let benches = benches.map(|seat| Bench {
                start: seat.start,
                minutes: seat.minutes,
                slot: seat.slot,
                parts: Vec::new(),
            });
            Some(BoardDay { date, nth, day: day_of(date), benches: benches.collect() })
        });
        Board { days: days.collect() }
    }

    pub(super) fn used(&self) -> u32 {
        self.days.iter().map(BoardDay::used).sum()
    }

    /// The same week with nothing in it.
    pub(super) fn cleared(mut self) -> Board<'a> {
        self.days.iter_mut().flat_map(|day| &mut day.benches).for_each(|bench| bench.parts.clear());
        self
    }

    /// Writes the pieces of one occurrence down.
    pub(super) fn put(&mut self, at: usize, spots: &[Spot]) {
        let of = u32::try_from(spots.len()).unwrap_or(u32::MAX);
        for (nth, spot) in (1..).zip(spots) {
            if let Some(bench) = self.days.get_mut(spot.day).and_then(|day| day.benches.get_mut(spot.bench)) {
                bench.parts.push(Part { at, minutes: spot.minutes, piece: (nth, of) });
            }
        }
    }

    /// Whether all these places still have room.
    pub(super) fn has_room(&self, spots: &[Spot]) -> bool {
        let room =
            |spot: &Spot| self.days.get(spot.day).and_then(|day| day.benches.get(spot.bench)).map_or(0, Bench::room);
        !spots.is_empty() && spots.iter().all(|spot| room(spot) >= spot.minutes)
    }

    /// A place for one occurrence in one sitting: preferably where a loop of `keep` minutes fits no longer
    /// anyway, on the day that is wished for, on the emptiest day.
    pub(super) fn whole(&self, minutes: u32, keep: u32, wish: Wish, allowed: Allowed<'_>) -> Option<Vec<Spot>> {
        let open = self.days.iter().enumerate().filter(|(at, day)| allowed(*at, day));
        let whole = open.filter_map(|(at, day)| Some((at, day.bench_for(minutes)?, day)));
        let best = whole.min_by_key(|(at, _, day)| (day.spoilt(minutes, keep), distance(*at, wish, day)));
        best.map(|(day, bench, _)| vec![Spot { day, bench, minutes }])
    }

    /// Cuts an occurrence over as few sittings as possible, in order of time, with no crumb at the end.
    pub(super) fn split(&self, minutes: u32, shortest: u32, allowed: Allowed<'_>) -> Option<Vec<Spot>> {
        let open = self.days.iter().enumerate().filter(|(at, day)| allowed(*at, day));
        let rooms = open.flat_map(|(day, board_day)| {
            board_day.benches.iter().enumerate().map(move |(bench, it)| Spot { day, bench, minutes: it.room() })
        });
        let mut rooms: Vec<Spot> = rooms.filter(|room| room.minutes >= shortest.max(1)).collect();
        rooms.sort_by_key(|room| Reverse(room.minutes));
        (1..=rooms.len()).find_map(|fewest| {
            let mut chosen = rooms.get(..fewest)?.to_vec();
            chosen.sort_by_key(|room| (room.day, room.bench));
            cut(minutes, shortest, chosen)
        })
    }
}

/// Fills the rooms in order; `None` when they do not hold everything.
fn cut(minutes: u32, shortest: u32, mut rooms: Vec<Spot>) -> Option<Vec<Spot>> {
    let mut left = minutes;
    for room in &mut rooms {
        room.minutes = piece_of(left, room.minutes, shortest);
        left -= room.minutes;
    }
    rooms.retain(|room| room.minutes > 0);
    (left == 0).then_some(rooms)
}

fn distance(at: usize, wish: Wish, day: &BoardDay<'_>) -> (usize, u32, usize) {
    match wish {
        Wish::Late => (6 - day.day as usize, 0, 0),
        Wish::Near(wanted) => (0, day.used(), at.abs_diff(wanted)),
    }
}

/// The piece of something `left` minutes long that goes into `room` minutes: all of it if it fits; nothing if
/// the room is a crumb; and so much that what remains is no crumb.
pub(super) fn piece_of(left: u32, room: u32, shortest: u32) -> u32 {
    if left <= room {
        return left;
    }
    if room < shortest.max(1) {
        return 0;
    }
    let rest = left - room;
    let short = shortest.saturating_sub(rest);
    if short > 0 && room.saturating_sub(short) >= shortest { room - short } else { room }
}

#[cfg(test)]
mod tests {
    use super::piece_of;

    #[test]
    fn a_piece_leaves_no_crumb() {
        assert_eq!(piece_of(10, 15, 5), 10);
        assert_eq!(piece_of(20, 15, 5), 15);
        assert_eq!(piece_of(16, 15, 5), 11);
        assert_eq!(piece_of(16, 3, 5), 0);
        assert_eq!(piece_of(7, 5, 5), 5);
    }
}
