//! An ordinary week with everything running: each thing gets its fixed place, because a habit needs one.
//!
//! What does not fit the sittings of a real week is given back here, so that no number in the plan is only an
//! intention: the loop keeps as many days as were found for it, a weekly thing as many occurrences.

use crate::pack::catalogue::{Activity, Per};
use crate::plan::board::{Bench, Board, BoardDay, Spot, Wish};
use crate::plan::case::{Case, count};
use crate::plan::choose::{Chosen, Loss, Round, Selection};
use crate::plan::rhythm::Rhythm;
use crate::plan::sizes::{self, Size};

/// One occurrence of an ordinary week.
#[derive(Debug, Clone)]
pub(super) struct Habit {
    pub(super) at: usize,
    pub(super) spots: Vec<Spot>,
}

/// The fixed places of an ordinary week.
#[derive(Debug, Clone, Default)]
pub(super) struct Ordinary<'a> {
    pub(super) board: Board<'a>,
    /// In the order of placing.
    pub(super) habits: Vec<Habit>,
}

/// Lays the ordinary week out and trims the selection to what found a place.
pub(super) fn lay_out<'a>(case: &Case<'a>, rhythm: &Rhythm<'a>, selection: &mut Selection) -> Ordinary<'a> {
    let mut layout = Layout {
        case,
        keep: loop_minutes(selection),
        ordinary: Ordinary { board: Board::week(rhythm, case.start, 0), habits: Vec::new() },
    };
    let mut order: Vec<Chosen> = selection.chosen.values().copied().collect();
    order.sort_by_key(|chosen| (place_in_order(selection, chosen), per_order(case, chosen), chosen.at));
    for chosen in order {
        let Some(activity) = case.pack.activities.at(chosen.at).filter(|activity| activity.minutes > 0) else {
            continue;
        };
        if !matches!(activity.per, Per::Day | Per::Week) {
            continue;
        }
        let the_loop = selection.the_loop == Some(chosen.at);
        let light = lighter(activity, &chosen);
        match layout.habit(activity, &chosen, the_loop).or_else(|| layout.habit(activity, &light?, the_loop)) {
            Some(now) => drop(selection.chosen.insert(chosen.at, now)),
            None => selection.lose(case, chosen.at, Loss::Sittings),
        }
    }
    let ordinary = layout.ordinary;
    lighten(case, selection, &ordinary);
    ordinary
}

/// What comes by the month or the quarter is taken light when an ordinary week has not even two sittings that
/// could hold its full version beside the habits: nobody rehearses a crisis in four pieces. Only what enters at
/// full length on purpose stays so.
fn lighten(case: &Case<'_>, selection: &mut Selection, ordinary: &Ordinary<'_>) {
    let the_loop = selection.the_loop;
    let held = |bench: &Bench<'_>| {
        bench.parts.iter().filter(|part| Some(part.at) != the_loop).map(|part| part.minutes).sum::<u32>()
    };
    let benches = ordinary.board.days.iter().flat_map(|day| &day.benches);
    let mut rooms: Vec<u32> = benches.map(|bench| bench.minutes.saturating_sub(held(bench))).collect();
    rooms.sort_unstable();
    let most: u32 = rooms.iter().rev().take(2).sum();
    for chosen in
        selection.chosen.values_mut().filter(|chosen| chosen.round != Round::Signature && chosen.size.minutes > most)
    {
        let Some(activity) = case.pack.activities.at(chosen.at).filter(|activity| sizes::seasonal(activity)) else {
            continue;
        };
        chosen.size.minutes = activity.light.unwrap_or(activity.minutes).min(chosen.size.minutes);
    }
}

/// The light version, if what was chosen is longer.
fn lighter(activity: &Activity, chosen: &Chosen) -> Option<Chosen> {
    let minutes = activity.light.filter(|light| *light < chosen.size.minutes)?;
    Some(Chosen { size: Size { minutes, ..chosen.size }, ..*chosen })
}

fn loop_minutes(selection: &Selection) -> u32 {
    selection.the_loop.and_then(|at| selection.chosen.get(&at)).map_or(0, |chosen| chosen.size.minutes)
}

/// The loop has its own round, even when something else brought it in earlier.
fn place_in_order(selection: &Selection, chosen: &Chosen) -> Round {
    if selection.the_loop == Some(chosen.at) { Round::Loop } else { chosen.round }
}

/// Daily things first: they have the least choice.
fn per_order(case: &Case<'_>, chosen: &Chosen) -> bool {
    case.pack.activities.at(chosen.at).is_none_or(|activity| activity.per != Per::Day)
}

struct Layout<'a, 'c> {
    case: &'c Case<'a>,
    /// Minutes of the loop, for which days are kept free as far as possible.
    keep: u32,
    ordinary: Ordinary<'a>,
}

impl Layout<'_, '_> {
    fn put(&mut self, at: usize, spots: Vec<Spot>) {
        self.ordinary.board.put(at, &spots);
        self.ordinary.habits.push(Habit { at, spots });
    }

    fn habit(&mut self, activity: &Activity, chosen: &Chosen, the_loop: bool) -> Option<Chosen> {
        match activity.per {
            Per::Day if the_loop => self.the_loop(chosen),
            Per::Day => self.daily(chosen),
            _ => self.weekly(activity, chosen),
        }
    }

    fn the_loop(&mut self, chosen: &Chosen) -> Option<Chosen> {
        let mut days = 0;
        let length = self.ordinary.board.days.len();
        for nth in 0..chosen.days as usize {
            // spread over the week: the nth of n days, near the middle of its share
            let wanted = ((2 * nth + 1) * length / (2 * chosen.days as usize)).min(length.saturating_sub(1));
            days += u32::from(self.one(chosen, Wish::Near(wanted), 0));
        }
        (days > 0).then_some(Chosen { days, ..*chosen })
    }

    fn daily(&mut self, chosen: &Chosen) -> Option<Chosen> {
        let mut times = chosen.size.times;
        let mut days = 0;
        for day in 0..self.ordinary.board.days.len() {
            let done = (0..chosen.size.times).filter(|_| self.on_day(chosen, day)).count();
            days += u32::from(done > 0);
            times = if done > 0 { times.min(count(done)) } else { times };
        }
        let size = Size { times, ..chosen.size };
        self.forget_beyond(chosen.at, times);
        (days > 0).then_some(Chosen { days, size, ..*chosen })
    }

    /// One occurrence on a day, in a sitting of its own if there is one.
    fn on_day(&mut self, chosen: &Chosen, day: usize) -> bool {
        let minutes = chosen.size.minutes;
        let Some(board_day) = self.ordinary.board.days.get(day) else { return false };
        let open = |without: bool| {
            board_day.benches.iter().position(|bench| {
                bench.room() >= minutes && (!without || bench.parts.iter().all(|part| part.at != chosen.at))
            })
        };
        let Some(bench) = open(true).or_else(|| open(false)) else { return false };
        self.put(chosen.at, vec![Spot { day, bench, minutes }]);
        true
    }

    /// Takes back occurrences above the number that every day carries.
    fn forget_beyond(&mut self, at: usize, times: u32) {
        for (day, board_day) in self.ordinary.board.days.iter_mut().enumerate() {
            let mut seen = 0;
            let mut more = || {
                seen += 1;
                seen > times
            };
            for bench in &mut board_day.benches {
                bench.parts.retain(|part| part.at != at || !more());
            }
            let mut seen = 0;
            self.ordinary.habits.retain(|habit| {
                let here = habit.at == at && habit.spots.iter().any(|spot| spot.day == day);
                seen += u32::from(here);
                !here || seen <= times
            });
        }
    }

    fn weekly(&mut self, activity: &Activity, chosen: &Chosen) -> Option<Chosen> {
        let length = self.ordinary.board.days.len();
        let mut times = 0;
        for nth in 0..chosen.size.times {
            let spread = (2 * nth as usize + 1) * length / (2 * chosen.size.times as usize);
            let wish =
                if activity.outside_count { Wish::Late } else { Wish::Near(spread.min(length.saturating_sub(1))) };
            times += u32::from(self.one(chosen, wish, self.keep));
        }
        let size = Size { times, ..chosen.size };
        (times > 0).then_some(Chosen { size, ..*chosen })
    }

    /// One occurrence on a day that has none yet.
    fn one(&mut self, chosen: &Chosen, wish: Wish, keep: u32) -> bool {
        let shortest = self.case.setting("shortest_sitting");
        let (board, minutes) = (&self.ordinary.board, chosen.size.minutes);
        let allowed = |_: usize, day: &BoardDay<'_>| !day.has(chosen.at);
        let found = board.whole(minutes, keep, wish, &allowed).or_else(|| board.split(minutes, shortest, &allowed));
        found.map(|spots| self.put(chosen.at, spots)).is_some()
    }
}
