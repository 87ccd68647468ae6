//! From the smallest form to the fullest one that there is room for.

use crate::pack::catalogue::Per;
use crate::plan::choose::{Chooser, Round};
use crate::plan::frontier::{Contender, Room, Way, best};
use crate::plan::sizes::{self, Bounds, Size};

/// How many days the loop takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    /// So many, without which it is no habit.
    Floor(u32),
    /// All that are planned.
    All,
}

impl Chooser<'_, '_> {
    /// Lets everything of a round grow, the best way for the round as a whole.
    pub(super) fn grow(&mut self, round: Round) {
        let members =
            self.selection.chosen.values().filter(|chosen| chosen.round == round && self.the_loop != Some(chosen.at));
        let (growing, sizes): (Vec<usize>, Vec<Vec<Size>>) = members
            .map(|chosen| (chosen.at, self.larger(chosen.at, chosen.size)))
            .filter(|(_, sizes)| !sizes.is_empty())
            .unzip();
        let contenders: Vec<Contender> = growing
            .iter()
            .zip(&sizes)
            .map(|(at, sizes)| Contender { ways: self.ways(*at, sizes), ..Contender::default() })
            .collect();
        let room = Room {
            minutes: self.most.minutes.saturating_sub(self.spent.minutes),
            posts: self.most.posts.saturating_sub(self.spent.posts),
            recurring: 0,
            seasonal: 0,
        };
        let ways = best(&contenders, room);
        for (((at, sizes), contender), way) in growing.iter().zip(&sizes).zip(&contenders).zip(ways) {
            let Some(way) = way else { continue };
            if let (Some(size), Some(cost), Some(chosen)) =
                (sizes.get(way), contender.ways.get(way), self.selection.chosen.get_mut(at))
            {
                chosen.size = *size;
                self.spent.minutes += cost.minutes;
                self.spent.posts += cost.posts;
            }
        }
    }

    /// Sizes above the present one: more often, longer, or both.
    fn larger(&self, at: usize, now: Size) -> Vec<Size> {
        let budgeted = self.activity(at).is_some_and(sizes::budgeted);
        let Some(Bounds { most, .. }) = self.bounds(at).filter(|_| budgeted) else { return Vec::new() };
        let mut lengths = vec![now.minutes, most.minutes];
        lengths.dedup();
        let all = (now.times..=most.times)
            .flat_map(|times| lengths.iter().map(move |minutes| Size { times, minutes: *minutes }));
        let mut larger: Vec<Size> = all.filter(|size| *size != now && self.fits_a_day(at, *size)).collect();
        larger.sort_by_key(|size| (size.times * size.minutes, size.times));
        larger
    }

    /// What comes several times a day must leave room for the loop.
    fn fits_a_day(&self, at: usize, size: Size) -> bool {
        let daily = self.activity(at).is_some_and(|activity| activity.per == Per::Day);
        !daily || size.times * size.minutes + self.loop_minutes() <= self.rhythm.day_minutes()
    }

    /// Minutes of the loop on a day that has it.
    pub(super) fn loop_minutes(&self) -> u32 {
        let the_loop = self.the_loop.and_then(|at| self.selection.chosen.get(&at));
        the_loop.map_or(0, |chosen| chosen.size.times * chosen.size.minutes)
    }

    /// What each size costs beyond the smallest one. A full version is worth more than one more occurrence,
    /// and each further occurrence less than the one before.
    fn ways(&self, at: usize, sizes: &[Size]) -> Vec<Way> {
        let (Some(activity), Some(now)) = (self.activity(at), self.selection.chosen.get(&at)) else {
            return Vec::new();
        };
        let base = sizes::weekly(activity.per, now.size, now.days);
        let base_posts = sizes::posts(activity, now.size.times, now.days);
        let way = |size: &Size| Way {
            minutes: sizes::weekly(activity.per, *size, now.days).saturating_sub(base),
            posts: sizes::posts(activity, size.times, now.days).saturating_sub(base_posts),
            worth: 60 * u32::from(size.minutes > now.size.minutes)
                + (now.size.times + 1..=size.times).map(|nth| 60 / nth).sum::<u32>(),
        };
        sizes.iter().map(way).collect()
    }

    /// The loop takes more days as far as there is room: up to a floor, or all that are planned. In the end, what
    /// is left may hold one more in the weeks that have no monthly thing: it counts with its average, and the
    /// plan's weeks show where it falls.
    pub(super) fn grow_loop(&mut self, aim: Aim) {
        let Some(at) = self.the_loop else { return };
        let left = self.most.minutes.saturating_sub(self.spent.minutes);
        let planned = self.rhythm.planned_days();
        let seasonal = self.seasonal_minutes();
        let Some(activity) = self.activity(at).filter(|activity| activity.per == Per::Day) else { return };
        let Some(chosen) = self.selection.chosen.get_mut(&at) else { return };
        let a_day = (chosen.size.minutes * chosen.size.times).max(1);
        let days = if let Aim::Floor(days) = aim { days.min(planned) } else { planned };
        let whole = (left / a_day).min(days.saturating_sub(chosen.days));
        let rest = left - whole * a_day;
        let open = aim == Aim::All && chosen.days + whole < planned;
        let some_weeks = open && rest * 3 >= a_day && rest + seasonal >= a_day;
        let more = whole * a_day + if some_weeks { rest } else { 0 };
        self.spent.minutes += more;
        self.selection.loop_minutes = sizes::weekly(activity.per, chosen.size, chosen.days) + more;
        chosen.days += whole + u32::from(some_weeks);
    }

    /// Minutes a week of what comes by the month or the quarter.
    fn seasonal_minutes(&self) -> u32 {
        let chosen = self.selection.chosen.values().filter_map(|chosen| Some((chosen, self.activity(chosen.at)?)));
        let seasonal = chosen.filter(|(_, activity)| sizes::seasonal(activity));
        seasonal.map(|(chosen, activity)| sizes::weekly(activity.per, chosen.size, chosen.days)).sum()
    }
}
