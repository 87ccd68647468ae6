//! The sizes an activity can take: how often and how long, and what each costs a week.

use crate::pack::catalogue::{Activity, Per};

/// How often and how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) times: u32,
    pub(super) minutes: u32,
}

/// Weeks in a quarter, the longest period of a plan.
pub(super) const WEEKS: u32 = 13;
/// Months in a quarter.
pub(super) const MONTHS: u32 = 3;

/// Which versions of an activity may be planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bounds {
    pub(super) least: Size,
    pub(super) most: Size,
}

/// What decides between full and light versions.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    /// Rules ask for light versions.
    pub(super) light: bool,
    /// Minutes of a day, and of its longest sitting.
    pub(super) day: u32,
    pub(super) sitting: u32,
    /// Shortest useful sitting.
    pub(super) shortest: u32,
}

/// The versions that suit a person: light ones when the rules say so or when a day is shorter than the full
/// one. What serves the objective best (`signature`) may be full all the same, over several sittings, because
/// that is what the minutes are for; but it is not cut in two for the sake of a crumb.
pub(super) fn bounds(activity: &Activity, signature: bool, measure: Measure) -> Bounds {
    let short = activity.light.unwrap_or(activity.minutes).min(activity.minutes);
    let beyond = activity.minutes.saturating_sub(measure.sitting);
    let full = if signature {
        beyond == 0 || beyond >= measure.shortest
    } else {
        !measure.light && activity.minutes <= measure.day
    };
    let times = activity.times.max(1);
    let least_times = activity.least_times.unwrap_or(1).clamp(1, times);
    let most = Size { times, minutes: if full { activity.minutes } else { short } };
    Bounds { least: Size { times: least_times, minutes: short }, most }
}

/// Minutes a week, rounded up for what comes by the month or the quarter.
pub(super) fn weekly(per: Per, size: Size, days: u32) -> u32 {
    spread(per, size.minutes * size.times, days)
}

/// Minutes a week that somebody else gives.
pub(super) fn helper(activity: &Activity, times: u32, days: u32) -> u32 {
    spread(activity.per, activity.helper_minutes * times, days)
}

fn spread(per: Per, minutes: u32, days: u32) -> u32 {
    match per {
        Per::Day => minutes * days,
        Per::Week => minutes,
        Per::Month => (minutes * MONTHS).div_ceil(WEEKS),
        Per::Quarter => minutes.div_ceil(WEEKS),
        Per::Once | Per::Event | Per::Case => 0,
    }
}

/// Original posts a quarter: whole numbers, so that a monthly post is not rounded to a weekly one.
pub(super) fn posts(activity: &Activity, times: u32, days: u32) -> u32 {
    if !activity.original {
        return 0;
    }
    match activity.per {
        Per::Day => times * days * WEEKS,
        Per::Week => times * WEEKS,
        Per::Month => times * MONTHS,
        Per::Quarter => times,
        Per::Once | Per::Event | Per::Case => 0,
    }
}

/// Whether it comes by the day or the week.
pub(super) fn recurring(activity: &Activity) -> bool {
    matches!(activity.per, Per::Day | Per::Week)
}

/// Whether it comes by the month or the quarter.
pub(super) fn seasonal(activity: &Activity) -> bool {
    matches!(activity.per, Per::Month | Per::Quarter)
}

/// Whether it takes weekly minutes at all.
pub(super) fn budgeted(activity: &Activity) -> bool {
    recurring(activity) || seasonal(activity)
}
