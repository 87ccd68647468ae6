//! Phases and moments of the day: what the schedule is built on.

use super::Checker;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::heuristic::Slot;
use chrono::NaiveTime;

/// The phases of a plan, in order: the settings `engage_from`, `publish_from`, `lead_from` say when they start.
const PHASES: &[&str] = &["discover", "engage", "publish", "lead"];

impl Checker<'_> {
    /// Everything wrong with the phases and the moments of the day.
    pub(super) fn phases(&mut self) {
        let ids: Vec<&str> = self.pack.phases.ids().collect();
        let readable = PHASES.iter().all(|phase| !self.broken.contains(&("phase", (*phase).to_owned())));
        if ids != PHASES && readable {
            let wrong =
                self.pack.phases.iter().enumerate().find(|(at, phase)| PHASES.get(*at) != Some(&phase.id.as_str()));
            let problem = Diagnostic::new("pack-phases").with("phases", PHASES.join(", "));
            self.report(match wrong {
                Some((_, phase)) => problem.at(&phase.place),
                None => problem,
            });
        }
        for slot in &self.pack.slots {
            self.slot(slot);
        }
    }

    fn slot(&mut self, slot: &Slot) {
        if !slot.fallback {
            self.option("slots", &slot.place, &slot.id);
        }
        for closing in &slot.closed_by {
            let place = super::within(&slot.place, closing.span());
            self.option("unplug", &place, closing.as_ref());
        }
        let starts = self.key(&slot.place, "starts");
        if slot.starts.is_empty() {
            self.report(Diagnostic::new("pack-slot-empty").with("id", slot.id.as_str()).at(&starts));
        }
        if slot.days.is_empty() {
            let days = self.key(&slot.place, "days");
            self.report(Diagnostic::new("pack-slot-empty").with("id", slot.id.as_str()).at(&days));
        }
        for time in
            slot.starts.iter().filter(|time| time.len() != 5 || NaiveTime::parse_from_str(time, "%H:%M").is_err())
        {
            self.report(Diagnostic::new("pack-time").with("time", time.as_str()).at(&starts));
        }
    }
}
