//! What a layout shows to be wrong: things without a place, and things done before what they need.

use crate::pack::catalogue::Per;
use crate::plan::calendar::{Calendar, Ground};
use crate::plan::choose::Loss;
use crate::plan::setup::offset;
use chrono::NaiveTime;
use std::collections::BTreeMap;

/// The first time of everything in the weeks: day from the start, and hour.
fn first_times(ground: &Ground<'_, '_>, laid: &Calendar<'_>) -> BTreeMap<usize, (u32, NaiveTime)> {
    let mut firsts = BTreeMap::new();
    for day in laid.boards.iter().flat_map(|board| &board.days) {
        for bench in &day.benches {
            for part in &bench.parts {
                firsts.entry(part.at).or_insert_with(|| (offset(ground.case.start, day.date), bench.start));
            }
        }
    }
    firsts
}

/// What has no place in any week, or needs something that has none.
pub(super) fn unplaced(ground: &Ground<'_, '_>, laid: &Calendar<'_>) -> Vec<(usize, Loss)> {
    let firsts = first_times(ground, laid);
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
            None if timed && !firsts.contains_key(at) => gone.push((*at, Loss::Sittings)),
            None => {}
        }
    }
    gone
}

/// What comes before the first time of everything that does the work it needs, with the day it may start.
pub(super) fn too_early(ground: &Ground<'_, '_>, laid: &Calendar<'_>) -> Vec<(usize, u32)> {
    let firsts = first_times(ground, laid);
    let mut early = Vec::new();
    for at in laid.selection.chosen.keys().filter(|at| !laid.setup.days.contains_key(at)) {
        let Some(own) = firsts.get(at) else { continue };
        for need in ground.graph.needs(*at) {
            let doers = ground.graph.doers(*need).iter().filter(|doer| !laid.setup.days.contains_key(doer));
            let Some(first) = doers.filter_map(|doer| firsts.get(doer)).min() else { continue };
            if own < first {
                early.push((*at, first.0 + u32::from(own.0 == first.0)));
            }
        }
    }
    early
}
