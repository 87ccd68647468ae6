//! What things cost, and how much there is to give out.

use crate::plan::case::Case;
use crate::plan::choose::{Chooser, Length, Loss, Spent};
use crate::plan::keys;
use crate::plan::rhythm::Rhythm;
use crate::plan::sizes::{self, Bounds, Measure, Size};
use crate::reason::Rank;

/// The smallest and the fullest version of each activity, by catalogue position.
pub(super) fn all_bounds(
    case: &Case<'_>,
    rhythm: &Rhythm<'_>,
    signatures: &[bool],
    the_loop: Option<usize>,
) -> Vec<Bounds> {
    let measure = Measure {
        light: case.decision.text("light") == keys::YES,
        day: rhythm.day_minutes(),
        sitting: rhythm.longest(),
        shortest: case.setting("shortest_sitting"),
    };
    let activities = case.pack.activities.iter().zip(signatures).enumerate();
    let bounds = activities.map(|(at, (activity, signature))| {
        let bounds = sizes::bounds(activity, *signature, measure);
        if the_loop != Some(at) || activity.minutes > measure.sitting {
            return bounds;
        }
        // the habit itself is never shortened for the sake of a minute
        let full = |size: Size| Size { minutes: activity.minutes, ..size };
        Bounds { least: full(bounds.least), most: full(bounds.most) }
    });
    bounds.collect()
}

impl Chooser<'_, '_> {
    /// The planned week without its breathing space; with tiny budgets, at least one small thing.
    pub(super) fn weekly_cap(&self) -> u32 {
        let week = self.rhythm.weekly();
        let share = 100_u32.saturating_sub(self.case.setting("breathing_percent"));
        let required = self.wanted(Rank::Required).map(|at| self.least_minutes(at)).find(|cost| *cost > 0);
        let least = required.or(self.the_loop.map(|at| self.least_minutes(at))).unwrap_or(0);
        (week * share / 100).max(least.min(week))
    }

    pub(super) fn bounds(&self, at: usize) -> Option<Bounds> {
        self.bounds.get(at).copied()
    }

    pub(super) fn days_at_first(&self, at: usize) -> u32 {
        if self.the_loop == Some(at) { 1 } else { self.rhythm.planned_days() }
    }

    /// The size in which an activity enters: the smallest, or at full length.
    pub(super) fn entry(&self, at: usize, length: Length) -> Size {
        self.bounds(at).map_or(Size { times: 1, minutes: 0 }, |bounds| match length {
            Length::Full if self.is_signature(at) => Size { minutes: bounds.most.minutes, ..bounds.least },
            _ => bounds.least,
        })
    }

    pub(super) fn cost(&self, at: usize, size: Size) -> Spent {
        self.activity(at).map_or_else(Spent::default, |activity| {
            let days = self.days_at_first(at);
            Spent { minutes: sizes::weekly(activity.per, size, days), posts: sizes::posts(activity, size.times, days) }
        })
    }

    pub(super) fn least_minutes(&self, at: usize) -> u32 {
        self.cost(at, self.entry(at, Length::Short)).minutes
    }

    pub(super) fn afford(&self, members: &[usize], length: Length) -> Result<Spent, Loss> {
        let costs = members.iter().map(|at| self.cost(*at, self.entry(*at, length)));
        let after = costs
            .fold(self.spent, |sum, cost| Spent { minutes: sum.minutes + cost.minutes, posts: sum.posts + cost.posts });
        if after.posts > self.most.posts && after.posts > self.spent.posts {
            return Err(Loss::Posts);
        }
        if after.minutes > self.most.minutes && after.minutes > self.spent.minutes {
            return Err(Loss::Minutes);
        }
        Ok(after)
    }
}
