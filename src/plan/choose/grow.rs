//! From the smallest form to the fullest one that there is room for.

use crate::pack::catalogue::Per;
use crate::plan::choose::{Chooser, Round};
use crate::plan::frontier::{Contender, Room, Way, best};
use crate::plan::sizes::{self, Size};

impl Chooser<'_, '_> {
    /// Lets everything of a round grow, the best way for the round as a whole.
    pub(super) fn grow(&mut self, round: Round) {
        let members = self.selection.chosen.values().filter(|chosen| chosen.round == round && self.the_loop != Some(chosen.at));
        let (growing, sizes): (Vec<usize>, Vec<Vec<Size>>) =
            members.map(|chosen| (chosen.at, self.larger(chosen.at, chosen.size))).filter(|(_, sizes)| !sizes.is_empty()).unzip();
        let contenders: Vec<Contender> =
            growing.iter().zip(&sizes).map(|(at, sizes)| Contender { ways: self.ways(*at, sizes), ..Contender::default() }).collect();
        let room = Room {
            minutes: self.most.minutes.saturating_sub(self.spent.minutes),
            posts: self.most.posts.saturating_sub(self.spent.posts),
            recurring: 0,
            seasonal: 0,
        };
        let ways = best(&contenders, room);
        for (((at, sizes), contender), way) in growing.iter().zip(&sizes).zip(&contenders).zip(ways) {
            let Some(way) = way else { continue };
            if let (Some(size), Some(cost), Some(chosen)) = (sizes.get(way), contender.ways.get(way), self.selection.chosen.get_mut(at)) {
                chosen.size = *size;
                self.spent.minutes += cost.minutes;
                self.spent.posts += cost.posts;
            }
        }
    }

    /// Sizes above the present one: more often, longer, or both.
    fn larger(&self, at: usize, now: Size) -> Vec<Size> {
        let Some(activity) = self.activity(at).filter(|activity| sizes::budgeted(activity)) else { return Vec::new() };
        let most = self.bounds(activity).most;
        let mut lengths = vec![now.minutes, most.minutes];
        lengths.dedup();
        let all = (now.times..=most.times).flat_map(|times| lengths.iter().map(move |minutes| Size { times, minutes: *minutes }));
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
        let (Some(activity), Some(now)) = (self.activity(at), self.selection.chosen.get(&at)) else { return Vec::new() };
        let base = sizes::weekly(activity.per, now.size, now.days);
        let base_posts = sizes::posts(activity, now.size.times, now.days);
        let way = |size: &Size| Way {
            minutes: sizes::weekly(activity.per, *size, now.days).saturating_sub(base),
            posts: sizes::posts(activity, size.times, now.days).saturating_sub(base_posts),
            worth: 60 * u32::from(size.minutes > now.size.minutes) + (now.size.times + 1..=size.times).map(|nth| 60 / nth).sum::<u32>(),
        };
        sizes.iter().map(way).collect()
    }
}
