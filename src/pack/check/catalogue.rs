//! The catalogue: ids that name one item, references between items, targets, cadences.

use super::{Checker, ITEMS, within};
use crate::pack::catalogue::{Activity, Metric, Per};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, Ref};

/// Largest weight of an activity for an objective.
const HEAVIEST: u32 = 5;

impl Checker<'_> {
    /// Everything wrong with the catalogue.
    pub(super) fn catalogue(&mut self) {
        self.item_ids();
        for activity in &self.pack.activities {
            self.activity(activity);
        }
        for guardrail in &self.pack.guardrails {
            self.because(&guardrail.place, &guardrail.because);
        }
        for metric in &self.pack.metrics {
            self.metric(metric);
        }
        for item in &self.pack.checklists {
            self.because(&item.place, &item.because);
            self.when(&item.place, item.when.as_ref());
        }
    }

    /// Rules and plans name an item by its id alone.
    fn item_ids(&mut self) {
        let pack = self.pack;
        let guardrails = pack.guardrails.iter().map(|entry| (1, entry.id.as_str(), &entry.place));
        let metrics = pack.metrics.iter().map(|entry| (2, entry.id.as_str(), &entry.place));
        let checks = pack.checklists.iter().map(|entry| (3, entry.id.as_str(), &entry.place));
        for (kind, id, place) in guardrails.chain(metrics).chain(checks) {
            let other = ITEMS.iter().take(kind).find(|other| self.stands(other, id));
            if let Some(other) = other {
                self.same_id(other, id, place);
            }
        }
    }

    fn activity(&mut self, activity: &Activity) {
        let place = &activity.place;
        self.because(place, &activity.because);
        self.when(place, activity.when.as_ref());
        if activity.phase.as_ref() != "all" {
            self.refer(&["phase"], place, &activity.phase);
        }
        for list in [&activity.needs, &activity.provides, &activity.excludes] {
            self.refer_all(&["activity"], place, list);
            self.not_itself(place, &activity.id, list);
        }
        for account in activity.accounts.iter().flatten() {
            self.option("account", &within(place, account.span()), account.as_ref());
        }
        self.weights(activity);
        self.cadence(activity);
    }

    fn not_itself(&mut self, entry: &Place, id: &str, list: &[Ref]) {
        for own in list.iter().filter(|other| other.as_ref() == id) {
            self.report(Diagnostic::new("pack-itself").with("id", id).with("later", id).at(&within(entry, own.span())));
        }
    }

    fn weights(&mut self, activity: &Activity) {
        for (objective, weight) in &activity.weights {
            if *weight <= HEAVIEST && self.is_option("objective", objective) {
                continue;
            }
            let place = self.key(&activity.place, objective);
            self.option("objective", &place, objective);
            if *weight > HEAVIEST {
                let problem = Diagnostic::new("pack-weight").with("weight", weight.to_string());
                self.report(problem.with("most", HEAVIEST.to_string()).at(&place));
            }
        }
    }

    fn cadence(&mut self, activity: &Activity) {
        let recurring = !matches!(activity.per, Per::Once | Per::Event | Per::Case);
        let least = activity.least_times.unwrap_or(1);
        if activity.times == 0 || least == 0 || least > activity.times {
            let problem = Diagnostic::new("pack-times").with("times", activity.times.to_string());
            self.report(problem.with("least", least.to_string()).at(&self.key(&activity.place, "times")));
        }
        // A day without X takes no minutes; whatever else takes none would fill a plan for free.
        if recurring && activity.minutes == 0 && !activity.outside_count
            || activity.light.is_some_and(|light| light == 0 || light > activity.minutes)
        {
            let problem = Diagnostic::new("pack-minutes").with("minutes", activity.minutes.to_string());
            self.report(problem.at(&self.key(&activity.place, "minutes")));
        }
        let steps: u32 = activity.steps.iter().map(|step| step.minutes).sum();
        if !activity.steps.is_empty() && steps > activity.minutes {
            let problem = Diagnostic::new("pack-steps").with("steps", steps.to_string());
            let problem = problem.with("minutes", activity.minutes.to_string());
            self.report(problem.at(&self.key(&activity.place, "steps")));
        }
    }

    fn metric(&mut self, metric: &Metric) {
        let place = &metric.place;
        self.because(place, &metric.because);
        self.when(place, metric.when.as_ref());
        for objective in metric.objectives.iter().filter(|objective| objective.as_ref() != "all") {
            self.option("objective", &within(place, objective.span()), objective.as_ref());
        }
        for target in metric.targets.iter().filter(|target| target.level.as_ref() != "any") {
            self.option("followers", &within(place, target.level.span()), target.level.as_ref());
        }
        if metric.targets.is_empty() {
            self.report(Diagnostic::new("pack-no-target").with("id", metric.id.as_str()).at(place));
        }
    }
}
