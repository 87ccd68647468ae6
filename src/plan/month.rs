//! In which week each monthly or quarterly thing is done.

use crate::pack::catalogue::{Activity, Per};
use crate::plan::board::{Board, Part};
use crate::plan::calendar::Running;
use crate::plan::choose::Chosen;
use crate::plan::sizes;
use crate::plan::week::{self, Cut};

/// Weeks of each month, from 0.
const MONTHS: &[&[usize]] = &[&[0, 1, 2, 3], &[4, 5, 6, 7], &[8, 9, 10, 11, 12]];
/// The weeks that hold day 30, 60 and 90, then those beside them: looks back belong there.
const MONTH_REVIEWS: &[&[usize]] = &[&[4, 5, 3], &[8, 9, 7], &[12, 11]];
const QUARTER: &[&[usize]] = &[&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]];
const QUARTER_REVIEW: &[&[usize]] = &[&[12, 11, 10]];

/// What is placed: before the habits what is longer than any sitting, because it needs whole ones; after them
/// the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    Long,
    Short,
}

/// Places what comes by the month or the quarter: each in the least loaded week of its month that has room and
/// is not before its first day, in one sitting if some week has one. What finds no room in its month is
/// skipped, never squeezed.
pub(super) fn place(running: &Running<'_, '_>, boards: &mut [Board<'_>], turn: Turn) {
    let mut order: Vec<&Chosen> = running.selection.chosen.values().collect();
    order.retain(|chosen| chosen.size.minutes > 0 && (chosen.size.minutes > running.longest) == (turn == Turn::Long));
    order.sort_by_key(|chosen| (chosen.round, chosen.at));
    let mut loads: Vec<u32> = boards.iter().map(|board| seasonal_load(running, board)).collect();
    let load = |loads: &[u32], week: usize| loads.get(week).copied().unwrap_or(0);
    for chosen in order {
        let Some(activity) = running.case.pack.activities.at(chosen.at) else { continue };
        let first_day = running.first_day(chosen.at) as usize;
        for window in windows(activity) {
            let mut weeks: Vec<usize> = window.iter().copied().filter(|week| first_day <= 7 * week + 6).collect();
            if !activity.outside_count {
                weeks.sort_by_key(|week| (load(&loads, *week), *week));
            }
            let mut left = chosen.size.times;
            for (cut, week) in
                [Cut::Never, Cut::Few, Cut::Many].into_iter().flat_map(|cut| weeks.iter().map(move |week| (cut, *week)))
            {
                if left == 0 {
                    break;
                }
                let open = |board: &&mut Board<'_>| !board.days.iter().any(|day| day.has(chosen.at));
                let placed =
                    boards.get_mut(week).filter(open).is_some_and(|board| week::place(running, board, chosen.at, cut));
                left -= u32::from(placed);
                if let Some(load) = loads.get_mut(week).filter(|_| placed) {
                    *load += chosen.size.minutes;
                }
            }
        }
    }
}

/// What a week holds besides its habits: set-up, and other things of the month.
fn seasonal_load(running: &Running<'_, '_>, board: &Board<'_>) -> u32 {
    let parts = board.days.iter().flat_map(|day| &day.benches).flat_map(|bench| &bench.parts);
    let activity =
        |part: &&Part| running.case.pack.activities.at(part.at).is_some_and(|activity| !sizes::recurring(activity));
    parts.filter(activity).map(|part| part.minutes).sum()
}

fn windows(activity: &Activity) -> &'static [&'static [usize]] {
    match (activity.per, activity.outside_count) {
        (Per::Month, false) => MONTHS,
        (Per::Month, true) => MONTH_REVIEWS,
        (Per::Quarter, false) => QUARTER,
        (Per::Quarter, true) => QUARTER_REVIEW,
        _ => &[],
    }
}
