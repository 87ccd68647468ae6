//! The catalogue: how often an activity is done, whom it fits, what it stands on; targets; levels.

use super::Prose;
use crate::pack::catalogue::{Activity, Checklist, Metric, Step, Target};
use crate::pack::entry::Ref;

impl Prose<'_> {
    /// Minutes and cadence: "10 minutes, once on each planned day".
    #[must_use]
    pub fn time(&self, activity: &Activity) -> String {
        let least = activity.least_times.unwrap_or(activity.times);
        let args = [
            ("minutes", self.text.minutes(activity.minutes.into()).into()),
            ("per", activity.per.word().into()),
            ("n", activity.times.into()),
            ("fewer", if least < activity.times { "yes" } else { "no" }.into()),
            ("least", least.into()),
        ];
        self.text.with("prose-time", &args)
    }

    /// What else counts in its time: a light version, somebody else's minutes.
    #[must_use]
    pub fn more_time(&self, activity: &Activity) -> Vec<String> {
        let minutes = |minutes: u32| self.text.minutes(minutes.into()).into();
        let light = activity.light.map(|light| self.text.with("prose-light", &[("minutes", minutes(light))]));
        let helper = (activity.helper_minutes > 0)
            .then(|| self.text.with("prose-helper", &[("minutes", minutes(activity.helper_minutes))]));
        light.into_iter().chain(helper).collect()
    }

    /// What is special about it.
    #[must_use]
    pub fn marks(&self, activity: &Activity) -> Vec<String> {
        let marks = [
            (activity.original, "prose-mark-original"),
            (activity.writes, "prose-mark-writes"),
            (activity.outside_count, "prose-mark-outside"),
            (activity.not_in_quiet, "prose-mark-quiet"),
        ];
        marks.into_iter().filter(|(marked, _)| *marked).map(|(_, key)| self.text.say(key)).collect()
    }

    /// From which phase on.
    #[must_use]
    pub fn phase(&self, phase: &Ref) -> String {
        match self.pack.phases.get(phase.as_ref()) {
            Some(phase) => {
                self.text.with("prose-from-phase", &[("phase", self.quoted(&self.words(&phase.title)).into())])
            }
            None => self.text.say("prose-all-phases"),
        }
    }

    /// Labels of the kinds of account.
    #[must_use]
    pub fn accounts(&self, accounts: &[Ref]) -> String {
        let question = self.pack.questions.get("account");
        let label = |id: &Ref| match question.and_then(|question| question.choice(id.as_ref())) {
            Some(choice) => self.quoted(&self.words(&choice.label)),
            None => self.code(id.as_ref()),
        };
        self.any_of(&accounts.iter().map(label).collect::<Vec<_>>())
    }

    /// Other activities by their titles.
    #[must_use]
    pub fn activities(&self, ids: &[Ref]) -> String {
        self.all_of(&ids.iter().map(|id| self.activity(id.as_ref())).collect::<Vec<_>>())
    }

    /// Which objectives it serves, strongest first: "“Keep up with my field” (5)".
    #[must_use]
    pub fn weights(&self, activity: &Activity) -> String {
        let mut weights: Vec<(&String, u32)> = activity.weights.iter().map(|(id, weight)| (id, *weight)).collect();
        weights.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
        let one = |(id, weight): (&String, u32)| format!("{}\u{A0}({weight})", self.objective(id));
        self.all_of(&weights.into_iter().map(one).collect::<Vec<_>>())
    }

    /// The objectives a metric serves.
    #[must_use]
    pub fn objectives(&self, metric: &Metric) -> String {
        if metric.objectives.iter().any(|one| one.as_ref() == "all") {
            return self.text.say("prose-every-objective");
        }
        self.any_of(&metric.objectives.iter().map(|one| self.objective(one.as_ref())).collect::<Vec<_>>())
    }

    /// Targets for one starting level.
    #[must_use]
    pub fn target(&self, target: &Target) -> String {
        let (day30, day90) = (self.words(&target.day30), self.words(&target.day90));
        let level = self.pack.questions.get("followers").and_then(|question| question.choice(target.level.as_ref()));
        let mut args = vec![("day30", day30.into()), ("day90", day90.into())];
        match level {
            Some(choice) => {
                args.push(("level", self.quoted(&self.words(&choice.label)).into()));
                self.text.with("prose-target-of", &args)
            }
            None => self.text.with("prose-target", &args),
        }
    }

    /// A step with its minutes.
    #[must_use]
    pub fn step(&self, step: &Step) -> String {
        let minutes = self.text.minutes(step.minutes.into());
        self.text.with("prose-line", &[("name", minutes.into()), ("value", self.words(&step.text).into())])
    }

    /// The name of a checklist.
    #[must_use]
    pub fn checklist(&self, list: Checklist) -> String {
        self.text.say(match list {
            Checklist::Profile => "prose-list-profile",
            Checklist::Thumbs => "prose-list-thumbs",
            Checklist::Post => "prose-list-post",
            Checklist::Ritual => "prose-list-ritual",
            Checklist::Crisis => "prose-list-crisis",
            Checklist::Reply => "prose-list-reply",
        })
    }
}
