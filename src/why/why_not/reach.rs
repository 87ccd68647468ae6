//! Whether a line could be there at all, as far as rules and catalogue tell without planning.
//!
//! A cheap condition that must hold before the minutes are even asked: nothing forbids the line, what offers it
//! holds, it suits the account, and something brings it in. Under open answers it says no only when no values of
//! theirs could help, so whatever it refuses need not be planned.

use crate::pack::Pack;
use crate::pack::catalogue::{Activity, ChecklistItem, Metric};
use crate::pack::condition::Condition;
use crate::pack::entry::Ref;
use crate::pack::rule::Rule;
use crate::pack::value::RawValue;
use crate::plan::{ACCOUNT, OBJECTIVE, OBJECTIVE2};
use crate::reason::known::Known;
use crate::reason::{Engine, Facts, Truth};
use crate::why::why_not::bearing;
use std::collections::BTreeSet;

/// The settings by which an activity comes in without being wanted.
const NAMING: [&str; 2] = ["loop", "stand_in"];
/// What a metric says that serves every objective.
const ALL: &str = "all";

/// Whether a line could be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub(super) enum Chance {
    /// Rules and catalogue leave it a place; whether it gets one is for the plan to say.
    Some,
    /// It cannot be there.
    Never,
}

/// What is asked about one line.
pub(super) struct Reach<'a> {
    engine: &'a Engine,
    line: Line<'a>,
    rules: Ruled<'a>,
}

enum Line<'a> {
    Activity(Vec<Candidate<'a>>),
    Guardrail,
    Metric(&'a Metric),
    Check(&'a ChecklistItem),
    Unknown,
}

/// The rules that speak of a line.
#[derive(Default)]
struct Ruled<'a> {
    wishing: Vec<&'a Rule>,
    forbidding: Vec<&'a Rule>,
}

/// The activity, or one that may bring it along.
struct Candidate<'a> {
    activity: &'a Activity,
    rules: Ruled<'a>,
    /// Rules that name it as the loop or as what stands in for it.
    naming: Vec<&'a Rule>,
    /// Whether it is named so when no rule says otherwise.
    named: bool,
    /// Places of the candidates that need it.
    needed_by: Vec<usize>,
}

impl<'a> Reach<'a> {
    pub(super) fn of(engine: &'a Engine, item: &str) -> Reach<'a> {
        let pack = engine.pack();
        let line = if pack.activities.get(item).is_some() {
            Line::Activity(candidates(pack, item))
        } else if pack.guardrails.get(item).is_some() {
            Line::Guardrail
        } else if let Some(metric) = pack.metrics.get(item) {
            Line::Metric(metric)
        } else {
            pack.checklists.get(item).map_or(Line::Unknown, Line::Check)
        };
        Reach { engine, line, rules: Ruled::of(pack, item) }
    }

    /// Whether these facts, open ones included, leave the line a chance.
    pub(super) fn chance(&self, facts: &Facts) -> Chance {
        let asked = Asked { engine: self.engine, facts };
        let may = match &self.line {
            Line::Activity(all) => asked.activity(all, 0, &mut BTreeSet::new()),
            Line::Guardrail => asked.wished(&self.rules) && asked.allowed(&self.rules),
            Line::Metric(metric) => {
                asked.allowed(&self.rules)
                    && asked.offered(metric.when.as_ref())
                    && (asked.wished(&self.rules) || asked.serves(metric))
            }
            Line::Check(check) => {
                asked.allowed(&self.rules)
                    && asked.offered(check.when.as_ref())
                    && (!check.on_request || asked.wished(&self.rules))
            }
            Line::Unknown => false,
        };
        if may { Chance::Some } else { Chance::Never }
    }

    /// The questions and derived facts on which the answer can depend, by key.
    pub(super) fn keys(&self) -> Vec<&'a str> {
        let mut keys = self.rules.keys();
        match &self.line {
            Line::Activity(all) => keys.extend(all.iter().flat_map(Candidate::keys)),
            Line::Metric(metric) => {
                keys.extend(bearing::tested(metric.when.as_ref()).chain([OBJECTIVE, OBJECTIVE2]));
            }
            Line::Check(check) => keys.extend(bearing::tested(check.when.as_ref())),
            Line::Guardrail | Line::Unknown => {}
        }
        keys
    }
}

/// Facts that are asked about.
struct Asked<'f> {
    engine: &'f Engine,
    facts: &'f Facts,
}

impl Asked<'_> {
    fn activity(&self, all: &[Candidate<'_>], at: usize, seen: &mut BTreeSet<usize>) -> bool {
        let Some(candidate) = all.get(at).filter(|_| seen.insert(at)) else { return false };
        let suits = self.allowed(&candidate.rules)
            && self.offered(candidate.activity.when.as_ref())
            && self.fits_account(candidate.activity);
        suits
            && (self.wished(&candidate.rules)
                || candidate.named
                || self.any(&candidate.naming)
                || self.scores(candidate.activity)
                || candidate.needed_by.iter().any(|other| self.activity(all, *other, seen)))
    }

    fn any(&self, rules: &[&Rule]) -> bool {
        rules.iter().any(|rule| self.engine.walk(self.facts, rule) != Truth::Fails)
    }

    fn wished(&self, rules: &Ruled<'_>) -> bool {
        self.any(&rules.wishing)
    }

    fn allowed(&self, rules: &Ruled<'_>) -> bool {
        !rules.forbidding.iter().any(|rule| self.engine.walk(self.facts, rule) == Truth::Holds)
    }

    fn offered(&self, when: Option<&Condition>) -> bool {
        self.engine.truth(self.facts, when) != Truth::Fails
    }

    fn fits_account(&self, activity: &Activity) -> bool {
        let Some(accounts) = &activity.accounts else { return true };
        match self.facts.get(ACCOUNT) {
            Known::Open => true,
            _ => accounts.iter().any(|one| Some(one.as_ref().as_str()) == self.facts.text(ACCOUNT)),
        }
    }

    fn scores(&self, activity: &Activity) -> bool {
        !activity.outside_count
            && activity.weights.iter().any(|(objective, weight)| *weight > 0 && self.has_objective(objective))
    }

    fn serves(&self, metric: &Metric) -> bool {
        metric.objectives.iter().any(|one| one.as_ref() == ALL || self.has_objective(one.as_ref()))
    }

    fn has_objective(&self, objective: &str) -> bool {
        let open = |key: &str| *self.facts.get(key) == Known::Open;
        open(OBJECTIVE)
            || open(OBJECTIVE2)
            || self.facts.text(OBJECTIVE) == Some(objective)
            || self.facts.many(OBJECTIVE2).iter().any(|other| other == objective)
    }
}

impl<'a> Ruled<'a> {
    fn of(pack: &'a Pack, item: &str) -> Ruled<'a> {
        let named = |list: &[Ref]| list.iter().any(|one| one.as_ref() == item);
        let mut ruled = Ruled::default();
        for rule in &pack.rules {
            if named(&rule.require) || named(&rule.signature) || named(&rule.add) {
                ruled.wishing.push(rule);
            }
            if named(&rule.forbid) {
                ruled.forbidding.push(rule);
            }
        }
        ruled
    }

    fn keys(&self) -> Vec<&'a str> {
        self.wishing.iter().chain(&self.forbidding).flat_map(|rule| bearing::tested_by(rule)).collect()
    }
}

impl<'a> Candidate<'a> {
    fn of(pack: &'a Pack, activity: &'a Activity) -> Candidate<'a> {
        let names = |raw: &RawValue| matches!(raw, RawValue::Text(text) if *text == activity.id);
        let naming = pack.rules.iter().filter(|rule| {
            NAMING.iter().any(|setting| rule.set.get(*setting).is_some_and(|value| names(value.as_ref())))
        });
        let named =
            NAMING.iter().any(|setting| pack.settings.get(setting).is_some_and(|setting| names(&setting.default)));
        Candidate {
            activity,
            rules: Ruled::of(pack, &activity.id),
            naming: naming.collect(),
            named,
            needed_by: Vec::new(),
        }
    }

    fn keys(&self) -> Vec<&'a str> {
        let mut keys = self.rules.keys();
        keys.extend(self.naming.iter().flat_map(|rule| bearing::tested_by(rule)));
        keys.extend(bearing::tested(self.activity.when.as_ref()));
        keys.extend(self.activity.accounts.iter().map(|_| ACCOUNT));
        if !self.activity.weights.is_empty() {
            keys.extend([OBJECTIVE, OBJECTIVE2]);
        }
        keys
    }
}

/// The activity first, then everything that may bring it along, at however many removes.
fn candidates<'a>(pack: &'a Pack, item: &str) -> Vec<Candidate<'a>> {
    let mut all: Vec<Candidate<'a>> =
        pack.activities.get(item).map(|one| Candidate::of(pack, one)).into_iter().collect();
    let mut at = 0;
    while let Some(here) = all.get(at).map(|candidate| candidate.activity) {
        for other in pack.activities.iter().filter(|other| needs(other, here)) {
            let place = all.iter().position(|known| known.activity.id == other.id).unwrap_or_else(|| {
                all.push(Candidate::of(pack, other));
                all.len() - 1
            });
            if let Some(candidate) = all.get_mut(at) {
                candidate.needed_by.push(place);
            }
        }
        at += 1;
    }
    all
}

/// Whether an activity needs another one, or what it provides.
fn needs(activity: &Activity, other: &Activity) -> bool {
    let met =
        |need: &Ref| need.as_ref() == &other.id || other.provides.iter().any(|done| done.as_ref() == need.as_ref());
    activity.needs.iter().any(met)
}
