//! When the phases of a plan start.

use crate::pack::catalogue::Activity;
use crate::plan::case::Case;
use crate::plan::keys;
use crate::plan::model::PhaseSpan;

/// Last day of a plan, counted from its start.
pub(super) const LAST_DAY: u32 = 90;

/// First day of each phase of the pack, in order.
pub(super) struct PhaseDays {
    days: Vec<(String, u32)>,
}

impl PhaseDays {
    /// The first phase starts at once, the others on the day of their setting; never before the one before.
    pub(super) fn of(case: &Case<'_>) -> PhaseDays {
        let mut from = 0;
        let days = case.pack.phases.iter().map(|phase| {
            from = from.max(case.setting(&format!("{}_from", phase.id)));
            (phase.id.clone(), from)
        });
        PhaseDays { days: days.collect() }
    }

    /// First day of an activity's phase.
    pub(super) fn of_phase(&self, phase: &str) -> u32 {
        self.days.iter().find(|(id, _)| id == phase).map_or(0, |(_, day)| *day)
    }

    /// First day on which an activity may be done, as far as phases go: what is posted waits for the third one.
    pub(super) fn of_activity(&self, activity: &Activity) -> u32 {
        let own = self.of_phase(activity.phase.as_ref());
        if activity.original || activity.writes { own.max(self.of_phase("publish")) } else { own }
    }

    /// The phases that hold something, with their days. `first_days` are the phase and first day of what is planned.
    pub(super) fn spans(&self, case: &Case<'_>, first_days: &[(&str, u32)]) -> Vec<PhaseSpan> {
        let mut spans: Vec<PhaseSpan> = Vec::new();
        for (phase, (id, day)) in case.pack.phases.iter().zip(&self.days) {
            let firsts = first_days
                .iter()
                .filter(|(of, _)| of == id || (*of == keys::ALL && *day == 0))
                .map(|(_, first)| *first);
            let Some(first) = firsts.min() else { continue };
            let from_day = first.max(*day).max(spans.last().map_or(0, |span| span.from_day)).min(LAST_DAY);
            spans.retain(|before| before.from_day < from_day);
            if let Some(before) = spans.last_mut() {
                before.to_day = from_day.saturating_sub(1);
            }
            spans.push(PhaseSpan {
                id: id.clone(),
                title: phase.title.clone(),
                aim: phase.aim.clone(),
                entry: phase.entry.clone(),
                from_day,
                to_day: LAST_DAY,
            });
        }
        if let Some(first) = spans.first_mut() {
            first.from_day = 0;
        }
        spans
    }
}
