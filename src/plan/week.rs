//! One real week: habits at their places, single things, and the loop on the days that are left.

use crate::plan::board::{Board, BoardDay, Spot, Wish};
use crate::plan::calendar::Running;
use crate::plan::quiet;

/// Which habits are put on a week: daily ones come first, because nothing may displace them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Habits {
    Daily,
    Weekly,
}

/// Puts the habits of an ordinary week on a real one.
pub(super) fn habits(running: &Running<'_, '_>, board: &mut Board<'_>, which: Habits) {
    Filling { running, board }.habits(which);
}

/// Whether an occurrence is cut over several sittings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    Never,
    /// Over one sitting more than its length asks for, at most: for what no sitting of that week takes whole.
    Few,
    /// Over any number of them: for the same.
    Many,
    /// Only if need be.
    Any,
}

/// Places one occurrence of something in a week, on a day that has none yet.
pub(super) fn place(running: &Running<'_, '_>, board: &mut Board<'_>, at: usize, cut: Cut) -> bool {
    Filling { running, board }.place(at, running.wish(at), cut)
}

/// Gives the loop, or what stands in for it, the days that are left.
pub(super) fn the_loop(running: &Running<'_, '_>, board: &mut Board<'_>) {
    Filling { running, board }.the_loop();
}

struct Filling<'f, 'a, 'c, 'b> {
    running: &'f Running<'a, 'c>,
    board: &'f mut Board<'b>,
}

impl<'f> Filling<'f, '_, '_, '_> {
    /// Whether this may be done on a day: not before its first day, not beside the set-up sitting, not in a
    /// quiet period if it must rest then.
    fn open(&self, at: usize) -> impl Fn(&BoardDay<'_>) -> bool + use<'f> {
        let running = self.running;
        let rests = running.case.pack.activities.at(at).is_some_and(|activity| activity.not_in_quiet);
        let (first, setup) = (running.first_day(at), running.setup_date());
        move |day| first <= day.nth && setup != Some(day.date) && !(rests && quiet::covers(running.quiets, day.date))
    }

    /// First everything that has its own place free, then what was displaced, on days that have none yet.
    fn habits(&mut self, which: Habits) {
        let running = self.running;
        let mut displaced = Vec::new();
        for habit in if which == Habits::Daily { &running.habits.daily } else { &running.habits.weekly } {
            let open = self.open(habit.at);
            let days_open = habit.spots.iter().all(|spot| self.board.days.get(spot.day).is_some_and(&open));
            if self.too_many_posts(habit.at) {
                continue;
            }
            if days_open && self.board.has_room(&habit.spots) {
                self.board.put(habit.at, &habit.spots);
            } else if which == Habits::Weekly {
                // daily things are not made up for on another day
                displaced.push(habit);
            }
        }
        for habit in displaced {
            let near = Wish::Near(habit.spots.first().map_or(0, |spot| spot.day));
            self.place(habit.at, if running.wish(habit.at) == Wish::Late { Wish::Late } else { near }, Cut::Any);
        }
    }

    /// Whether one more post of one's own would go over the week's ceiling.
    fn too_many_posts(&self, at: usize) -> bool {
        let original = |at: usize| self.running.case.pack.activities.at(at).is_some_and(|activity| activity.original);
        if !original(at) {
            return false;
        }
        let parts = self.board.days.iter().flat_map(|day| &day.benches).flat_map(|bench| &bench.parts);
        let posts = parts.filter(|part| part.piece.0 == 1 && original(part.at)).count();
        posts >= self.running.posts
    }

    /// Places one occurrence on a day that has none yet.
    fn place(&mut self, at: usize, wish: Wish, cut: Cut) -> bool {
        let Some(chosen) = self.running.selection.chosen.get(&at).filter(|_| !self.too_many_posts(at)) else {
            return false;
        };
        let (keep, shortest, open) = (self.running.loop_minutes(), self.running.shortest, self.open(at));
        let allowed = |_: usize, day: &BoardDay<'_>| open(day) && !day.has(at);
        let minutes = chosen.size.minutes;
        let whole = || self.board.whole(minutes, keep, wish, &allowed);
        let split = || self.board.split(minutes, shortest, &allowed);
        let few = minutes.div_ceil(self.running.longest.max(1)) as usize + 1;
        let found = match cut {
            Cut::Never => whole(),
            Cut::Few => split().filter(|spots| spots.len() <= few),
            Cut::Many => split(),
            Cut::Any => whole().or_else(split),
        };
        found.map(|spots| self.board.put(at, &spots)).is_some()
    }

    /// The loop on its own days, then on others, as long as the week keeps its breathing space. Before its
    /// first day its stand-in takes those sittings.
    fn the_loop(&mut self) {
        let running = self.running;
        let Some(at) = running.selection.the_loop else { return };
        let (own, stand_in) = (running.selection.chosen.get(&at), running.stand_in);
        let own = own.map(|chosen| Loop { at, minutes: chosen.size.minutes, until: u32::MAX, open: self.open(at) });
        let stand_in =
            stand_in.map(|it| Loop { at: it.at, minutes: it.minutes, until: it.to_day, open: self.open(it.at) });
        let mut used = self.board.used();
        for day in &running.habits.loop_days {
            used += own.as_ref().into_iter().chain(&stand_in).find_map(|it| self.loop_on(*day, it, used)).unwrap_or(0);
        }
    }

    /// Minutes taken on a day: `None` if it cannot be done that day, 0 if there is no room for it.
    fn loop_on(&mut self, day: usize, it: &Loop<impl Fn(&BoardDay<'_>) -> bool>, used: u32) -> Option<u32> {
        let board_day = self.board.days.get(day)?;
        let fits = board_day.nth <= it.until && (it.open)(board_day) && !board_day.has(it.at);
        let room = board_day.bench_for(it.minutes).filter(|_| used + it.minutes <= self.running.cap);
        match room.filter(|_| fits) {
            Some(bench) => self.board.put(it.at, &[Spot { day, bench, minutes: it.minutes }]),
            None => return fits.then_some(0),
        }
        Some(it.minutes)
    }
}

/// The loop, or what stands in for it.
struct Loop<Open> {
    at: usize,
    minutes: u32,
    /// Last day.
    until: u32,
    open: Open,
}
