//! In which week each monthly or quarterly thing is due.

use crate::pack::catalogue::{Activity, Per};
use crate::plan::board::Board;
use crate::plan::case::Case;
use crate::plan::choose::{Chosen, Selection};
use crate::plan::model::Quiet;
use crate::plan::quiet;
use crate::plan::sizes::WEEKS;
use std::ops::RangeInclusive;

/// Something due in a week, and the last week to which it may be put off.
#[derive(Debug, Clone, Copy)]
pub(super) struct Due {
    pub(super) at: usize,
    pub(super) last: usize,
}

/// Weeks of each month, from 0.
const MONTH_WEEKS: [RangeInclusive<usize>; 3] = [0..=3, 4..=7, 8..=12];
/// The weeks that hold day 30, 60 and 90: looks back belong there.
const REVIEW_WEEKS: [RangeInclusive<usize>; 3] = [4..=5, 8..=9, 12..=12];
const QUARTER: RangeInclusive<usize> = 0..=12;
const QUARTER_REVIEW: RangeInclusive<usize> = 12..=12;

/// What is due, by week. Each thing goes to the least loaded week of its month, not before its first day.
pub(super) fn due(case: &Case<'_>, selection: &Selection, first_day: &dyn Fn(usize) -> u32, boards: &[Board<'_>], quiets: &[Quiet]) -> Vec<Vec<Due>> {
    let mut load: Vec<u32> = boards.iter().map(Board::used).collect();
    let mut weeks: Vec<Vec<Due>> = vec![Vec::new(); WEEKS as usize];
    let mut order: Vec<&Chosen> = selection.chosen.values().collect();
    order.sort_by_key(|chosen| (chosen.round, chosen.at));
    for chosen in order {
        let Some(activity) = case.pack.activities.at(chosen.at).filter(|activity| activity.minutes > 0) else { continue };
        for window in windows(activity) {
            let last = *window.end();
            let open: Vec<usize> = window.filter(|week| open_week(*week, first_day(chosen.at), activity, boards, quiets)).collect();
            for week in least_loaded(&open, &load, chosen.size.times, activity.outside_count) {
                if let Some(load) = load.get_mut(week) {
                    *load += chosen.size.minutes;
                }
                if let Some(due) = weeks.get_mut(week) {
                    due.push(Due { at: chosen.at, last });
                }
            }
        }
    }
    weeks
}

fn windows(activity: &Activity) -> Vec<RangeInclusive<usize>> {
    match (activity.per, activity.outside_count) {
        (Per::Month, false) => MONTH_WEEKS.to_vec(),
        (Per::Month, true) => REVIEW_WEEKS.to_vec(),
        (Per::Quarter, false) => vec![QUARTER],
        (Per::Quarter, true) => vec![QUARTER_REVIEW],
        _ => Vec::new(),
    }
}

/// Whether some day of the week is late enough and, where that matters, not in a quiet period.
fn open_week(week: usize, first_day: u32, activity: &Activity, boards: &[Board<'_>], quiets: &[Quiet]) -> bool {
    let late_enough = first_day as usize <= 7 * week + 6;
    let days = boards.get(week).map_or(&[][..], |board| &board.days);
    late_enough && (!activity.not_in_quiet || days.iter().any(|day| !quiet::covers(quiets, day.date)))
}

/// The first of the weeks for looks back; otherwise the least loaded ones, earlier ones first when equal.
fn least_loaded(open: &[usize], load: &[u32], times: u32, review: bool) -> Vec<usize> {
    let mut weeks: Vec<usize> = open.to_vec();
    if !review {
        weeks.sort_by_key(|week| (load.get(*week).copied().unwrap_or(0), *week));
    }
    weeks.truncate(times as usize);
    weeks.sort_unstable();
    weeks
}
