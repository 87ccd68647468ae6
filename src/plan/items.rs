//! The lines of a plan that take time: set-up and activities.

mod moments;
mod steps;

use crate::pack::catalogue::{Activity, Per};
use crate::pack::words::Words;
use crate::plan::because::Reasons;
use crate::plan::calendar::{Calendar, StandIn};
use crate::plan::came::Came;
use crate::plan::case::Case;
use crate::plan::choose::{Cause, Chosen, worth};
use crate::plan::fill::same;
use crate::plan::keys;
use crate::plan::model::{Because, Item, ItemKind};
use crate::plan::phases::PhaseDays;
use crate::plan::rhythm::Rhythm;
use crate::plan::sentences;
use crate::plan::setup::Task;
use crate::plan::sizes::{self, Size};

/// What the lines are made from.
pub(super) struct Lines<'a, 'c> {
    pub(super) case: &'c Case<'a>,
    pub(super) calendar: &'c Calendar<'a>,
    pub(super) phases: &'c PhaseDays,
    pub(super) rhythm: &'c Rhythm<'a>,
}

impl Lines<'_, '_> {
    /// Set-up in order, then activities by phase and catalogue.
    pub(super) fn all(&self, reasons: &mut Reasons<'_, '_>) -> Vec<Item> {
        let set_up = self.calendar.setup.tasks.iter().filter_map(|task| self.task(task, reasons));
        let mut items: Vec<Item> = set_up.collect();
        let mut activities: Vec<(usize, usize, Item)> = Vec::new();
        for chosen in self.calendar.selection.chosen.values() {
            if let Some(item) = self.activity(chosen, reasons) {
                activities.push((self.phase_order(&item.phase), chosen.at, item));
            }
        }
        if let Some((at, item)) = self.calendar.stand_in.and_then(|it| Some((it.at, self.stand_in(&it, reasons)?))) {
            activities.push((self.phase_order(&item.phase), at, item));
        }
        activities.sort_by_key(|(phase, at, _)| (*phase, *at));
        items.extend(activities.into_iter().map(|(_, _, item)| item));
        items
    }

    fn phase_order(&self, phase: &str) -> usize {
        self.case.pack.phases.position(phase).unwrap_or(usize::MAX)
    }

    fn task(&self, task: &Task, reasons: &mut Reasons<'_, '_>) -> Option<Item> {
        let activity = self.case.pack.activities.at(task.at)?;
        let chosen = self.calendar.selection.chosen.get(&task.at)?;
        let mut item = self.line(activity, task.at, ItemKind::Setup);
        item.minutes = task.minutes;
        item.light = task.light;
        item.times = 1;
        item.when = self.first_moment(task.at).into_iter().collect();
        item.steps = steps::scaled(activity, task.minutes);
        item.firm = self.case.firm(&activity.id);
        item.came = self.came(activity, chosen);
        item.because = self.because(activity, chosen, reasons);
        Some(item)
    }

    fn activity(&self, chosen: &Chosen, reasons: &mut Reasons<'_, '_>) -> Option<Item> {
        let activity = self.case.pack.activities.at(chosen.at).filter(|activity| activity.per != Per::Once)?;
        let mut item = self.line(activity, chosen.at, ItemKind::Activity);
        let Size { times, minutes } = chosen.size;
        item.minutes = minutes;
        item.light = minutes < activity.minutes;
        item.times = times;
        if activity.per == Per::Day && chosen.days < self.rhythm.planned_days() {
            // a daily thing done on some days only is honestly so many times a week
            (item.per, item.times) = (Some(Per::Week), times * chosen.days);
        }
        item.weekly_minutes = self.weekly_minutes(activity, chosen);
        item.helper_minutes = sizes::helper(activity, times, chosen.days);
        item.when = self.moments(activity, chosen.at);
        item.if_then = self.if_then(activity, chosen.at, minutes);
        item.steps = steps::scaled(activity, minutes);
        item.firm = match chosen.cause {
            Cause::Loop => self.case.firm_setting("loop"),
            _ => self.case.firm(&activity.id),
        };
        item.came = self.came(activity, chosen);
        item.because = self.because(activity, chosen, reasons);
        Some(item)
    }

    /// The loop counts with its average: it is left out in some weeks for what comes by the month.
    fn weekly_minutes(&self, activity: &Activity, chosen: &Chosen) -> u32 {
        let minutes = sizes::weekly(activity.per, chosen.size, chosen.days);
        let the_loop = self.calendar.selection.the_loop == Some(chosen.at);
        if the_loop && activity.per == Per::Day { minutes.min(self.calendar.selection.loop_minutes) } else { minutes }
    }

    fn stand_in(&self, stand_in: &StandIn, reasons: &mut Reasons<'_, '_>) -> Option<Item> {
        let activity = self.case.pack.activities.at(stand_in.at)?;
        let mut item = self.line(activity, stand_in.at, ItemKind::Activity);
        item.from_day = stand_in.from_day;
        item.to_day = Some(stand_in.to_day);
        item.minutes = stand_in.minutes;
        item.times = 1;
        item.when = self.first_week_moments(stand_in.at);
        item.if_then = self.if_then(activity, stand_in.at, stand_in.minutes);
        item.steps = steps::scaled(activity, stand_in.minutes);
        item.firm = self.case.firm_setting("stand_in");
        item.came = Came::StandIn;
        let rules = self.case.decision.settings.get("stand_in").map_or(&[][..], |set| &set.rules);
        item.because = reasons.of_rules(rules, &activity.because);
        if let Some(the_loop) = self.calendar.selection.the_loop.and_then(|at| self.case.pack.activities.at(at)) {
            item.because.reasons.push(sentences::with(&sentences::STANDS_IN, &[("title", &the_loop.title)]));
        }
        Some(item)
    }

    fn line(&self, activity: &Activity, at: usize, kind: ItemKind) -> Item {
        Item {
            phase: activity.phase.as_ref().clone(),
            per: Some(activity.per),
            from_day: self.calendar.first_days.get(&at).copied().unwrap_or_else(|| self.phases.of_activity(activity)),
            firm: self.case.settled(),
            ..plain(&activity.id, kind, &activity.title, &activity.text)
        }
    }

    fn came(&self, activity: &Activity, chosen: &Chosen) -> Came {
        match chosen.cause {
            Cause::Rules => self.case.rank(&activity.id).map_or(Came::Always, Came::Ruled),
            Cause::Loop => Came::Loop,
            Cause::Score => Came::Score { worth: worth(self.case, activity) },
            Cause::NeededBy(at) => {
                let other = self.case.pack.activities.at(at).map(|other| other.id.clone());
                Came::NeededBy(other.unwrap_or_default())
            }
        }
    }

    fn because(&self, activity: &Activity, chosen: &Chosen, reasons: &mut Reasons<'_, '_>) -> Because {
        match chosen.cause {
            Cause::Rules => reasons.of_item(&activity.id, &activity.because).unwrap_or_default(),
            Cause::Loop => self.because_loop(activity, reasons),
            Cause::Score => {
                let reason = self
                    .case
                    .objective()
                    .map(|objective| sentences::with(&sentences::SERVES, &[("objective", objective)]));
                let second =
                    self.case.facts.many(keys::OBJECTIVE2).iter().any(|other| activity.weights.contains_key(other));
                let questions: &[&str] = if second { &[keys::OBJECTIVE, keys::OBJECTIVE2] } else { &[keys::OBJECTIVE] };
                reasons.of_own(&activity.because, reason, questions, activity.when.as_ref())
            }
            Cause::NeededBy(other) => {
                let other = self.case.pack.activities.at(other);
                let title = other.map_or_else(|| same(""), |other| other.title.clone());
                let reason = sentences::with(&sentences::NEEDED, &[("title", &title)]);
                let behind = other.and_then(|other| reasons.of_item(&other.id, &[])).unwrap_or_default();
                let questions: Vec<&str> = behind.answers.iter().map(String::as_str).chain([keys::OBJECTIVE]).collect();
                let mut because = reasons.of_own(&activity.because, Some(reason), &questions, activity.when.as_ref());
                because.rules = behind.rules;
                because
            }
        }
    }

    fn because_loop(&self, activity: &Activity, reasons: &mut Reasons<'_, '_>) -> Because {
        let mut rules = self.case.decision.settings.get("loop").map_or_else(Vec::new, |set| set.rules.clone());
        let inside = self.calendar.selection.inside.iter().filter_map(|at| self.case.pack.activities.at(*at));
        let wished = self
            .case
            .decision
            .items
            .get(&activity.id)
            .into_iter()
            .chain(inside.clone().filter_map(|it| self.case.decision.items.get(&it.id)));
        rules.extend(wished.flat_map(|standing| &standing.rules));
        rules.sort_unstable();
        rules.dedup();
        let mut because = reasons.of_rules(&rules, &activity.because);
        because.reasons.extend(inside.map(|it| sentences::with(&sentences::CARRIES, &[("title", &it.title)])));
        because
    }
}

/// A line that takes no time.
pub(super) fn plain(id: &str, kind: ItemKind, title: &Words, text: &Words) -> Item {
    Item {
        id: id.to_owned(),
        kind,
        level: None,
        phase: String::new(),
        title: title.clone(),
        text: text.clone(),
        minutes: 0,
        per: None,
        times: 0,
        weekly_minutes: 0,
        helper_minutes: 0,
        when: Vec::new(),
        from_day: 0,
        to_day: None,
        if_then: None,
        steps: Vec::new(),
        target: None,
        list: None,
        light: false,
        firm: true,
        came: Came::Always,
        because: Because::default(),
    }
}
