//! Which lines take time, and how much: all that the gist of a plan tells of them.

use crate::pack::catalogue::{Activity, Per};
use crate::plan::calendar::StandIn;
use crate::plan::choose::Chosen;
use crate::plan::gist::Measure;
use crate::plan::items::Lines;
use crate::plan::setup::Task;
use crate::plan::sizes::{self, Size};

/// A line that takes time.
#[derive(Debug, Clone, Copy)]
pub(in crate::plan) struct Timed<'a> {
    pub(in crate::plan) activity: &'a Activity,
    pub(super) at: usize,
    pub(super) role: Role,
    pub(in crate::plan) measure: Measure,
}

/// What a line that takes time is in its plan.
#[derive(Debug, Clone, Copy)]
pub(super) enum Role {
    SetUp(Chosen),
    Activity(Chosen),
    StandIn(StandIn),
}

impl<'a> Lines<'a, '_> {
    /// Set-up in order, then activities by phase and catalogue.
    pub(in crate::plan) fn timed(&self) -> Vec<Timed<'a>> {
        let set_up = self.calendar.setup.tasks.iter().filter_map(|task| self.timed_task(task));
        let activities = self.calendar.selection.chosen.values().filter_map(|chosen| self.timed_activity(chosen));
        let stand_in = self.calendar.stand_in.and_then(|stand_in| self.timed_stand_in(stand_in));
        let mut timed: Vec<Timed<'a>> = set_up.chain(activities).chain(stand_in).collect();
        timed.sort_by_cached_key(|line| self.place(line));
        timed
    }

    /// Phase and place in the catalogue; nothing for set-up, which comes first and keeps its order.
    fn place(&self, line: &Timed<'_>) -> Option<(usize, usize)> {
        let phase = || self.case.pack.phases.position(line.activity.phase.as_ref()).unwrap_or(usize::MAX);
        (!matches!(line.role, Role::SetUp(_))).then(|| (phase(), line.at))
    }

    fn timed_task(&self, task: &Task) -> Option<Timed<'a>> {
        let activity = self.case.pack.activities.at(task.at)?;
        let chosen = self.calendar.selection.chosen.get(&task.at)?;
        let size = Size { times: 1, minutes: task.minutes };
        let measure = Measure { light: task.light, ..self.measure(activity, task.at, size) };
        Some(Timed { activity, at: task.at, role: Role::SetUp(*chosen), measure })
    }

    fn timed_activity(&self, chosen: &Chosen) -> Option<Timed<'a>> {
        let activity = self.case.pack.activities.at(chosen.at).filter(|activity| activity.per != Per::Once)?;
        let mut measure = self.measure(activity, chosen.at, chosen.size);
        if activity.per == Per::Day && chosen.days < self.rhythm.planned_days() {
            // a daily thing done on some days only is honestly so many times a week
            (measure.per, measure.times) = (Some(Per::Week), chosen.size.times * chosen.days);
        }
        measure.light = chosen.size.minutes < activity.minutes;
        measure.weekly_minutes = self.weekly_minutes(activity, chosen);
        Some(Timed { activity, at: chosen.at, role: Role::Activity(*chosen), measure })
    }

    /// The loop counts with its average: it is left out in some weeks for what comes by the month.
    fn weekly_minutes(&self, activity: &Activity, chosen: &Chosen) -> u32 {
        let minutes = sizes::weekly(activity.per, chosen.size, chosen.days);
        let the_loop = self.calendar.selection.the_loop == Some(chosen.at);
        if the_loop && activity.per == Per::Day { minutes.min(self.calendar.selection.loop_minutes) } else { minutes }
    }

    fn timed_stand_in(&self, stand_in: StandIn) -> Option<Timed<'a>> {
        let activity = self.case.pack.activities.at(stand_in.at)?;
        let size = Size { times: 1, minutes: stand_in.minutes };
        let measure = Measure { from_day: stand_in.from_day, ..self.measure(activity, stand_in.at, size) };
        Some(Timed { activity, at: stand_in.at, role: Role::StandIn(stand_in), measure })
    }

    fn measure(&self, activity: &Activity, at: usize, size: Size) -> Measure {
        let first_day = self.calendar.first_days.get(&at).copied();
        Measure {
            minutes: size.minutes,
            times: size.times,
            per: Some(activity.per),
            from_day: first_day.unwrap_or_else(|| self.phases.of_activity(activity)),
            ..Measure::default()
        }
    }
}
