//! How much worth the contenders still to come can add at most.

use crate::plan::frontier::{Contender, Room, Way};

/// Bounds by step. Two relaxations, the smaller counts: minutes only (an integer programme over the rest),
/// and numbers of things at once only (the best of the rest).
pub(super) struct Bound {
    /// By step, then by minutes left: so many for each step.
    by_minutes: Vec<u32>,
    width: usize,
    /// By step: sums of the best recurring, the best seasonal, and all uncounted contenders.
    by_count: Vec<Counted>,
}

#[derive(Clone, Default)]
struct Counted {
    recurring: Vec<u32>,
    seasonal: Vec<u32>,
    uncounted: u32,
}

impl Bound {
    pub(super) fn of(contenders: &[Contender], order: &[usize], room: Room) -> Bound {
        let width = room.minutes as usize + 1;
        let mut by_minutes = vec![0; width * (order.len() + 1)];
        let mut counted = Counted::default();
        let mut by_count = vec![counted.clone()];
        for (step, contender) in
            order.iter().enumerate().rev().filter_map(|(step, at)| Some((step, contenders.get(*at)?)))
        {
            let (before, rest) = by_minutes.split_at_mut(width * (step + 1));
            if let (Some(now), Some(rest)) = (before.get_mut(width * step..), rest.get(..width)) {
                with(now, rest, contender.weighed());
            }
            counted.add(contender);
            by_count.push(counted.clone());
        }
        by_count.reverse();
        Bound { by_minutes, width, by_count }
    }

    /// Most worth from this step on with that much left.
    pub(super) fn of_rest(&self, step: usize, left: Room) -> u32 {
        let minutes = self.by_minutes.get(self.width * step + left.minutes as usize).copied();
        let counted = self.by_count.get(step).map(|counted| counted.best(left));
        minutes.unwrap_or(0).min(counted.unwrap_or(0))
    }

    /// Worth of a plain choice that takes, in order, whatever keeps the bound of the rest highest: what every
    /// state must still be able to reach.
    pub(super) fn greedy(&self, contenders: &[Contender], order: &[usize], room: Room) -> u32 {
        let (mut left, mut worth, mut taken) = (room, 0, 0_u128);
        for (step, at) in order.iter().enumerate() {
            let Some(contender) = contenders.get(*at) else { continue };
            let has = |one: &usize| taken >> one & 1 == 1;
            let allowed = contender.needs.iter().all(|any| any.iter().any(has)) && !contender.rivals.iter().any(has);
            let skip = self.of_rest(step + 1, left);
            let ways = contender
                .weighed()
                .iter()
                .filter(|_| allowed)
                .filter_map(|way| Some((way, minus(left, contender, way)?)));
            let best = ways.max_by_key(|(way, rest)| way.worth + self.of_rest(step + 1, *rest));
            if let Some((way, rest)) = best.filter(|(way, rest)| way.worth + self.of_rest(step + 1, *rest) >= skip) {
                (left, worth, taken) = (rest, worth + way.worth, taken | 1 << at);
            }
        }
        worth
    }
}

fn minus(left: Room, contender: &Contender, way: &Way) -> Option<Room> {
    Some(Room {
        minutes: left.minutes.checked_sub(way.minutes)?,
        posts: left.posts.checked_sub(way.posts)?,
        recurring: left.recurring.checked_sub(u32::from(contender.recurring))?,
        seasonal: left.seasonal.checked_sub(u32::from(contender.seasonal))?,
    })
}

/// The best of the rest, and of the rest beside one more contender in any of its ways.
fn with(next: &mut [u32], best: &[u32], ways: &[Way]) {
    next.copy_from_slice(best);
    for way in ways {
        let shifted = next.iter_mut().skip(way.minutes as usize).zip(best);
        shifted.for_each(|(now, before)| *now = (*now).max(before + way.worth));
    }
}

impl Counted {
    fn add(&mut self, contender: &Contender) {
        let worth = contender.weighed().iter().map(|way| way.worth).max().unwrap_or(0);
        match (contender.recurring, contender.seasonal) {
            (true, _) => insert(&mut self.recurring, worth),
            (_, true) => insert(&mut self.seasonal, worth),
            _ => self.uncounted += worth,
        }
    }

    fn best(&self, left: Room) -> u32 {
        let recurring: u32 = self.recurring.iter().take(left.recurring as usize).sum();
        let seasonal: u32 = self.seasonal.iter().take(left.seasonal as usize).sum();
        recurring + seasonal + self.uncounted
    }
}

/// Keeps the list in falling order.
fn insert(list: &mut Vec<u32>, worth: u32) {
    let at = list.partition_point(|other| *other >= worth);
    list.insert(at, worth);
}
