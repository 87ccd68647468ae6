//! What a layout shows to be wrong: things without a place, and things done before what they need.

use crate::pack::catalogue::Per;
use crate::plan::calendar::{Calendar, Ground};
use crate::plan::choose::Loss;
use chrono::NaiveTime;

/// The first time of everything in the weeks, by catalogue position: day from the start, and hour.
pub(super) struct Firsts(Vec<Option<(u32, NaiveTime)>>);

impl Firsts {
    fn get(&self, at: usize) -> Option<(u32, NaiveTime)> {
        self.0.get(at).copied().flatten()
    }
}

pub(super) fn first_times(ground: &Ground<'_, '_>, laid: &Calendar<'_>) -> Firsts {
    let mut firsts = vec![None; ground.case.pack.activities.len()];
    for day in laid.boards.iter().flat_map(|board| &board.days) {
        for bench in &day.benches {
            for part in &bench.parts {
                if let Some(first @ None) = firsts.get_mut(part.at) {
                    *first = Some((day.nth, bench.start));
                }
            }
        }
    }
    Firsts(firsts)
}

/// What has no place in any week, or needs something that has none.
pub(super) fn unplaced(ground: &Ground<'_, '_>, laid: &Calendar<'_>, firsts: &Firsts) -> Vec<(usize, Loss)> {
    let mut gone = Vec::new();
    for at in laid.selection.chosen.keys() {
        let Some(activity) = ground.case.pack.activities.at(*at) else { continue };
        let timed = activity.minutes > 0 && !matches!(activity.per, Per::Once | Per::Event | Per::Case);
        let orphan = ground
            .graph
            .needs(*at)
            .iter()
            .find(|need| !ground.graph.doers(**need).iter().any(|doer| laid.selection.chosen.contains_key(doer)));
        match orphan {
            Some(need) => gone.push((*at, Loss::Need(*need))),
            None if timed && firsts.get(*at).is_none() => gone.push((*at, Loss::Sittings)),
            None => {}
        }
    }
    gone
}

/// What comes before the first time of everything that does the work it needs, with the day it may start.
pub(super) fn too_early(ground: &Ground<'_, '_>, laid: &Calendar<'_>, firsts: &Firsts) -> Vec<(usize, u32)> {
    let mut early = Vec::new();
    for at in laid.selection.chosen.keys().filter(|at| !laid.setup.days.contains_key(at)) {
        let Some(own) = firsts.get(*at) else { continue };
        for need in ground.graph.needs(*at) {
            let doers = ground.graph.doers(*need).iter().filter(|doer| !laid.setup.days.contains_key(doer));
            let Some(first) = doers.filter_map(|doer| firsts.get(*doer)).min() else { continue };
            if own < first {
                early.push((*at, first.0 + u32::from(own.0 == first.0)));
            }
        }
    }
    early
}
