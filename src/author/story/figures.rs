//! Minutes, posts, free days, times of day, quiet periods.

use super::case::{Case, Miss};
use super::known;
use super::said::Said;
use crate::pack::entry::Ref;
use crate::plan::model::{Session, Week};
use chrono::Duration;
use std::collections::BTreeSet;
use toml::Spanned;

/// What is not as expected.
pub(super) fn misses(case: &Case<'_>) -> Vec<Miss> {
    let expect = &case.story.expect;
    let mut misses = Vec::new();
    misses.extend(expect.weekly_minutes.as_ref().and_then(|most| minutes(case, most)));
    misses.extend(expect.originals_a_week.as_ref().and_then(|most| originals(case, most)));
    misses.extend(expect.free_days.as_ref().and_then(|least| free_days(case, least)));
    misses.extend(expect.latest_end.as_ref().and_then(|latest| late(case, latest)));
    for wanted in &expect.quiet {
        let [from, to] = wanted.as_ref().map(|day| day.0);
        let quiet = &case.plan.quiet_periods;
        if !quiet.iter().any(|quiet| (quiet.from, quiet.to) == (from, to)) {
            let said = |key, from: String, to: String| Said::new(key).with("from", from).with("to", to);
            let expected = said("story-want-quiet", from.to_string(), to.to_string());
            let came = match quiet.first() {
                Some(first) => said("story-came-quiet", first.from.to_string(), first.to.to_string()),
                None => Said::new("story-came-no-quiet"),
            };
            misses.push(case.miss(wanted.span(), expected, came, Vec::new()));
        }
    }
    misses
}

/// The week with most of something, and how much.
fn busiest(case: &Case<'_>, count: impl Fn(&Week) -> u32) -> (u32, u32) {
    let weeks = case.plan.weeks.iter().map(|week| (count(week), std::cmp::Reverse(week.week)));
    weeks.max().map_or((0, 0), |(count, week)| (count, week.0))
}

fn minutes(case: &Case<'_>, most: &Spanned<u32>) -> Option<Miss> {
    let (planned, week) = busiest(case, |week| week.minutes);
    let planned = planned.max(case.plan.budget.planned_minutes);
    (planned > *most.as_ref()).then(|| {
        let expected = Said::new("story-want-minutes").with("n", *most.as_ref());
        let came = Said::new("story-came-minutes").with("n", planned).with("week", week);
        case.miss(most.span(), expected, came, Vec::new())
    })
}

fn originals(case: &Case<'_>, most: &Spanned<u32>) -> Option<Miss> {
    let (posts, week) = busiest(case, |week| begun(case, week));
    (posts > *most.as_ref()).then(|| {
        let expected = Said::new("story-want-originals").with("n", *most.as_ref());
        let came = Said::new("story-came-originals").with("n", posts).with("week", week);
        case.miss(most.span(), expected, came, Vec::new())
    })
}

/// Original posts begun in a week: the first piece of each occurrence.
fn begun(case: &Case<'_>, week: &Week) -> u32 {
    let original = |item: &str| case.pack().activities.get(item).is_some_and(|activity| activity.original);
    let parts = week.sessions.iter().flat_map(|session| &session.parts);
    let begun = parts.filter(|part| part.piece.0 == 1 && original(&part.item));
    u32::try_from(begun.count()).unwrap_or(u32::MAX)
}

fn free_days(case: &Case<'_>, least: &Spanned<u32>) -> Option<Miss> {
    let taken = |week: &Week| {
        let days: BTreeSet<_> = week.sessions.iter().map(|session| session.day).collect();
        u32::try_from(days.len()).unwrap_or(u32::MAX)
    };
    let (taken, week) = busiest(case, taken);
    (taken.saturating_add(*least.as_ref()) > 7).then(|| {
        let expected = Said::new("story-want-free-days").with("n", *least.as_ref());
        let came = Said::new("story-came-days").with("n", taken).with("week", week);
        case.miss(least.span(), expected, came, Vec::new())
    })
}

fn late(case: &Case<'_>, latest: &Ref) -> Option<Miss> {
    let limit = known::time(latest.as_ref())?;
    // A sitting that runs past midnight would wrap around: what counts is the minutes after its start.
    let is_late = |session: &&Session| {
        session.start.signed_duration_since(limit) + Duration::minutes(session.minutes.into()) > Duration::zero()
    };
    let session = case.plan.weeks.iter().flat_map(|week| &week.sessions).find(is_late)?;
    let expected = Said::new("story-want-latest-end").with("time", latest.as_ref().as_str());
    let came = Said::new("story-came-late")
        .with("time", session.start.format("%H:%M").to_string())
        .with("day", session.day.to_string())
        .with("n", session.minutes);
    Some(case.miss(latest.span(), expected, came, Vec::new()))
}
