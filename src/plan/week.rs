//! One real week: habits at their places, single things, and the loop on the days that are left.

use crate::pack::catalogue::Per;
use crate::plan::board::{Board, BoardDay, Spot, Wish};
use crate::plan::calendar::Running;
use crate::plan::quiet;
use crate::plan::setup::offset;

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

/// Whether an occurrence may be cut over several sittings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    Never,
    /// Over one sitting more than its length asks for, at most.
    Few,
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

impl Filling<'_, '_, '_, '_> {
    /// Whether this may be done on that day: not before its first day, not beside the set-up sitting, not in a
    /// quiet period if it must rest then.
    fn open(&self, at: usize, day: &BoardDay<'_>) -> bool {
        let running = self.running;
        let rests = running.case.pack.activities.at(at).is_some_and(|activity| activity.not_in_quiet);
        running.first_day(at) <= offset(running.case.start, day.date)
            && running.setup_date() != Some(day.date)
            && !(rests && quiet::covers(running.quiets, day.date))
    }

    /// First everything that has its own place free, then what was displaced, on days that have none yet.
    fn habits(&mut self, which: Habits) {
        let running = self.running;
        let in_plan = |at: usize| {
            running.selection.the_loop != Some(at)
                && running.selection.chosen.contains_key(&at)
                && self.daily(at) == (which == Habits::Daily)
        };
        let mut displaced = Vec::new();
        let habits: Vec<_> = running.ordinary.habits.iter().filter(|habit| in_plan(habit.at)).collect();
        for habit in habits {
            let days_open = habit
                .spots
                .iter()
                .all(|spot| self.board.days.get(spot.day).is_some_and(|day| self.open(habit.at, day)));
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
        let parts = self.board.days.iter().flat_map(|day| &day.benches).flat_map(|bench| &bench.parts);
        let posts = parts.filter(|part| part.piece.0 == 1 && original(part.at)).count();
        original(at) && posts >= self.running.posts
    }

    fn daily(&self, at: usize) -> bool {
        self.running.case.pack.activities.at(at).is_some_and(|activity| activity.per == Per::Day)
    }

    /// Places one occurrence on a day that has none yet.
    fn place(&mut self, at: usize, wish: Wish, cut: Cut) -> bool {
        let Some(chosen) = self.running.selection.chosen.get(&at).filter(|_| !self.too_many_posts(at)) else {
            return false;
        };
        let (keep, shortest) = (self.running.loop_minutes(), self.running.case.setting("shortest_sitting"));
        let allowed = |_: usize, day: &BoardDay<'_>| self.open(at, day) && !day.has(at);
        let whole = self.board.whole(chosen.size.minutes, keep, wish, &allowed);
        let few = chosen.size.minutes.div_ceil(self.running.longest.max(1)) as usize + 1;
        let found = whole.or_else(|| match cut {
            Cut::Never => None,
            Cut::Few => self.board.split(chosen.size.minutes, shortest, &allowed).filter(|spots| spots.len() <= few),
            Cut::Any => self.board.split(chosen.size.minutes, shortest, &allowed),
        });
        found.map(|spots| self.board.put(at, &spots)).is_some()
    }

    /// The loop on its own days, then on others, as long as the week keeps its breathing space. Before its
    /// first day its stand-in takes those sittings.
    fn the_loop(&mut self) {
        let running = self.running;
        let Some(the_loop) = running.selection.the_loop else { return };
        let own: Vec<usize> = running
            .ordinary
            .habits
            .iter()
            .filter(|habit| habit.at == the_loop)
            .flat_map(|habit| habit.spots.iter().map(|spot| spot.day))
            .collect();
        let others = (0..self.board.days.len()).filter(|day| !own.contains(day)).collect::<Vec<_>>();
        for day in own.iter().chain(&others) {
            self.loop_on(*day, the_loop);
        }
    }

    fn loop_on(&mut self, day: usize, the_loop: usize) {
        let Some(board_day) = self.board.days.get(day) else { return };
        let today = offset(self.running.case.start, board_day.date);
        let stand_in = self.running.stand_in.filter(|stand_in| today <= stand_in.to_day);
        let stand_in = stand_in.map(|stand_in| (stand_in.at, stand_in.minutes));
        let own = self.running.selection.chosen.get(&the_loop).map(|chosen| (the_loop, chosen.size.minutes));
        let fitting = own.into_iter().chain(stand_in).find(|(at, _)| self.open(*at, board_day) && !board_day.has(*at));
        let Some((at, minutes)) = fitting else { return };
        let used = self.board.used();
        if let Some(bench) = board_day.bench_for(minutes).filter(|_| used + minutes <= self.running.cap) {
            self.board.put(at, &[Spot { day, bench, minutes }]);
        }
    }
}
