//! Exact choice under several limits: an integer dynamic programme over a frontier of states.
//!
//! Contenders are taken one after another; a state is what was used so far (minutes, posts, things at once,
//! which contenders that others depend on were taken) with its worth. A state that another one beats in
//! every respect is dropped, and so is one that could not reach the worth of a plain greedy choice even if
//! everything left came at its best price: this keeps the frontier small and loses no best choice.
//!
//! The written tie rule: higher worth; then fewer minutes; then the contender that comes earlier.

mod bound;
mod order;
mod state;

use bound::Bound;
use state::{State, Used, prune};

/// One way to take a contender. The ways of a contender are listed from the smallest to the fullest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Way {
    pub(super) minutes: u32,
    pub(super) posts: u32,
    pub(super) worth: u32,
}

/// Something that may be taken, in one of its ways or not at all.
#[derive(Debug, Clone, Default)]
pub(super) struct Contender {
    pub(super) ways: Vec<Way>,
    /// Counts as a daily or weekly thing.
    pub(super) recurring: bool,
    /// Counts as a monthly or quarterly thing.
    pub(super) seasonal: bool,
    /// For each need, the contenders any of which satisfies it.
    pub(super) needs: Vec<Vec<usize>>,
    /// Contenders it cannot stand beside.
    pub(super) rivals: Vec<usize>,
}

/// What is left to give out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    pub(super) minutes: u32,
    pub(super) posts: u32,
    pub(super) recurring: u32,
    pub(super) seasonal: u32,
}

/// Most contenders, and most ways of one: a choice is kept as four bits a contender. Whoever calls sees to it
/// that the contenders that matter are among the first; later ones are left out.
pub(super) const MOST: usize = 96;
const WAYS: usize = 15;

impl Contender {
    /// The ways that are weighed: the first ones, should there be more than four bits can tell apart.
    fn weighed(&self) -> &[Way] {
        self.ways.get(..WAYS).unwrap_or(&self.ways)
    }
}

/// The best choice: for each contender the way it is taken, if at all.
pub(super) fn best(contenders: &[Contender], room: Room) -> Vec<Option<usize>> {
    let contenders = contenders.get(..MOST.min(contenders.len())).unwrap_or_default();
    if contenders.is_empty() {
        return Vec::new();
    }
    let order = order::by_cluster(contenders);
    let bound = Bound::of(contenders, &order, room);
    let floor = bound.greedy(contenders, &order, room);
    let mut states = vec![State::default()];
    for (step, at) in order.iter().enumerate() {
        let Some(contender) = contenders.get(*at) else { continue };
        let mut next = Vec::with_capacity(states.len() * 2);
        for state in &states {
            next.push(*state);
            next.extend(taken(state, *at, contender, room));
        }
        let open = order::open_after(contenders, &order, step);
        next.retain_mut(|state| {
            state.flags &= open;
            state.worth + bound.of_rest(step + 1, state.used.left_in(room)) >= floor
        });
        states = prune(next);
    }
    let best = states.into_iter().max_by(State::compare).unwrap_or_default();
    (0..contenders.len()).map(|at| best.way(at)).collect()
}

/// The states that taking a contender in each of its ways leads to.
fn taken<'a>(state: &'a State, at: usize, contender: &'a Contender, room: Room) -> impl Iterator<Item = State> + 'a {
    let allowed = contender.needs.iter().all(|any| any.iter().any(|need| state.has(*need)))
        && !contender.rivals.iter().any(|rival| state.has(*rival));
    let ways = contender.weighed().iter().enumerate().filter(move |_| allowed);
    ways.filter_map(move |(way, cost)| {
        let used = Used {
            minutes: state.used.minutes + cost.minutes,
            posts: state.used.posts + cost.posts,
            recurring: state.used.recurring + u32::from(contender.recurring),
            seasonal: state.used.seasonal + u32::from(contender.seasonal),
        };
        used.fits(room).then(|| state.with(at, way, used, cost.worth))
    })
}

#[cfg(test)]
mod tests;
