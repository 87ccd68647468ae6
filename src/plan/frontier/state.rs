//! A state of the programme and which states are worth keeping.

use crate::plan::frontier::Room;
use std::cmp::Ordering;

/// What was used so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Used {
    pub(super) minutes: u32,
    pub(super) posts: u32,
    pub(super) recurring: u32,
    pub(super) seasonal: u32,
}

impl Used {
    pub(super) fn fits(self, room: Room) -> bool {
        self.minutes <= room.minutes
            && self.posts <= room.posts
            && self.recurring <= room.recurring
            && self.seasonal <= room.seasonal
    }

    pub(super) fn left_in(self, room: Room) -> Room {
        Room {
            minutes: room.minutes - self.minutes,
            posts: room.posts - self.posts,
            recurring: room.recurring - self.recurring,
            seasonal: room.seasonal - self.seasonal,
        }
    }

    fn within(self, other: Used) -> bool {
        self.minutes <= other.minutes
            && self.posts <= other.posts
            && self.recurring <= other.recurring
            && self.seasonal <= other.seasonal
    }
}

/// A choice so far. Contender 0 has the highest bits of `picks`, so that comparing picks as numbers prefers
/// the earlier contender; each holds four bits: 0 for not taken, else the way plus one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct State {
    pub(super) used: Used,
    pub(super) worth: u32,
    /// Contenders taken that later ones ask about, one bit each.
    pub(super) flags: u128,
    picks: [u128; 3],
}

/// Contenders per number of `picks`.
const EACH: usize = 32;

impl State {
    pub(super) fn has(&self, at: usize) -> bool {
        self.flags >> at & 1 == 1
    }

    pub(super) fn with(&self, at: usize, way: usize, used: Used, worth: u32) -> State {
        let mut next = State { used, worth: self.worth + worth, flags: self.flags | 1 << at, ..*self };
        if let Some(word) = next.picks.get_mut(at / EACH) {
            *word |= (way as u128 + 1) << shift(at);
        }
        next
    }

    /// The way a contender is taken.
    pub(super) fn way(&self, at: usize) -> Option<usize> {
        let word = self.picks.get(at / EACH)?;
        ((word >> shift(at) & 15) as usize).checked_sub(1)
    }

    /// The written order: worth, then fewer minutes, then the earlier contender.
    pub(super) fn compare(&self, other: &State) -> Ordering {
        let worth = self.worth.cmp(&other.worth);
        worth.then(other.used.minutes.cmp(&self.used.minutes)).then(self.picks.cmp(&other.picks))
    }

    /// Whether whatever `other` can still become, this state can become something at least as good.
    fn beats(&self, other: &State) -> bool {
        self.flags == other.flags && self.used.within(other.used) && self.compare(other).is_ge()
    }
}

fn shift(at: usize) -> usize {
    4 * (EACH - 1 - at % EACH)
}

/// Drops the states that another one beats.
pub(super) fn prune(mut states: Vec<State>) -> Vec<State> {
    states.sort_unstable_by(|one, other| one.used.minutes.cmp(&other.used.minutes).then_with(|| other.compare(one)));
    let mut kept: Vec<State> = Vec::with_capacity(states.len());
    for state in states {
        if !kept.iter().any(|better| better.beats(&state)) {
            kept.push(state);
        }
    }
    kept
}
