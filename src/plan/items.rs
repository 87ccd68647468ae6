//! The lines of a plan that take time: set-up and activities.

mod moments;
mod steps;
mod timed;

use crate::pack::catalogue::Activity;
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
use crate::plan::sizes;
use timed::{Role, Timed};

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
        self.timed().iter().map(|timed| self.line(timed, reasons)).collect()
    }

    fn line(&self, timed: &Timed<'_>, reasons: &mut Reasons<'_, '_>) -> Item {
        let (activity, measure) = (timed.activity, timed.measure);
        let kind = if let Role::SetUp(_) = timed.role { ItemKind::Setup } else { ItemKind::Activity };
        let line = Item {
            phase: activity.phase.as_ref().clone(),
            minutes: measure.minutes,
            per: measure.per,
            times: measure.times,
            weekly_minutes: measure.weekly_minutes,
            from_day: measure.from_day,
            light: measure.light,
            steps: steps::scaled(activity, measure.minutes),
            ..plain(&activity.id, kind, &activity.title, &activity.text)
        };
        match timed.role {
            Role::SetUp(chosen) => self.task(line, activity, &chosen, reasons),
            Role::Activity(chosen) => self.activity(line, activity, &chosen, reasons),
            Role::StandIn(stand_in) => self.stand_in(line, activity, stand_in, reasons),
        }
    }

    fn task(&self, line: Item, activity: &Activity, chosen: &Chosen, reasons: &mut Reasons<'_, '_>) -> Item {
        Item {
            when: self.first_moment(chosen.at).into_iter().collect(),
            firm: self.case.firm(&activity.id),
            came: self.came(activity, chosen),
            because: self.because(activity, chosen, reasons),
            ..line
        }
    }

    fn activity(&self, line: Item, activity: &Activity, chosen: &Chosen, reasons: &mut Reasons<'_, '_>) -> Item {
        Item {
            helper_minutes: sizes::helper(activity, chosen.size.times, chosen.days),
            when: self.moments(activity, chosen.at),
            if_then: self.if_then(activity, chosen.at, chosen.size.minutes),
            firm: match chosen.cause {
                Cause::Loop => self.case.firm_setting("loop"),
                _ => self.case.firm(&activity.id),
            },
            came: self.came(activity, chosen),
            because: self.because(activity, chosen, reasons),
            ..line
        }
    }

    fn stand_in(&self, line: Item, activity: &Activity, it: StandIn, reasons: &mut Reasons<'_, '_>) -> Item {
        let rules = self.case.decision.settings.get("stand_in").map_or(&[][..], |set| &set.rules);
        let mut because = reasons.of_rules(rules, &activity.because);
        if let Some(the_loop) = self.calendar.selection.the_loop.and_then(|at| self.case.pack.activities.at(at)) {
            because.reasons.push(sentences::with(&sentences::STANDS_IN, &[("title", &the_loop.title)]));
        }
        Item {
            to_day: Some(it.to_day),
            when: self.first_week_moments(it.at),
            if_then: self.if_then(activity, it.at, it.minutes),
            firm: self.case.firm_setting("stand_in"),
            came: Came::StandIn,
            because,
            ..line
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
