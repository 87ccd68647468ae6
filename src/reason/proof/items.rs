//! Ways into a plan: under which answers an item of the catalogue is open, and wanted.

use crate::pack::catalogue::{Activity, ChecklistItem, Guardrail, Metric};
use crate::pack::condition::Condition;
use crate::reason::answers::Answers;
use crate::reason::decision::Rank;
use crate::reason::proof::Search;
use crate::reason::proof::assignment::Assignment;
use crate::reason::proof::effects::{Effects, Force, Subject};
use crate::reason::proof::encoder::{Encoder, Side};
use crate::reason::proof::formula::Formula;
use crate::reason::proof::logic::Logic;
use crate::reason::proof::prover::Prover;
use crate::reason::proof::sat::{Lit, Solved};
use std::collections::HashMap;

/// The questions that the plan reads to offer something: which kind of account, which objective.
#[derive(Debug, Clone, Copy)]
pub struct Keys<'k> {
    /// The question on the kind of account.
    pub account: &'k str,
    /// The question on the objective.
    pub objective: &'k str,
}

/// Ways into a plan, for all items of a pack.
pub struct Ways<'w, 'p> {
    prover: &'w mut Prover<'p>,
    effects: Effects,
    keys: Keys<'w>,
    /// Activities that come in because others need them, or as the loop.
    called: Vec<String>,
    suits: HashMap<String, Formula>,
}

/// A condition written out once, to be solved together with others.
struct Solving<'l, 'p> {
    encoder: Encoder<'l, 'p>,
    condition: Lit,
}

impl<'l, 'p> Solving<'l, 'p> {
    fn of(logic: &'l Logic<'p>, condition: &Formula) -> Option<Self> {
        let mut encoder = Encoder::new(logic, None);
        encoder.keep_loans(Side::One).ok()?;
        let condition = encoder.literal(condition, Side::One).ok()?;
        Some(Solving { encoder, condition })
    }

    fn with(&mut self, other: &Formula, complete: bool) -> Search<()> {
        let Ok(other) = self.encoder.literal(other, Side::One) else { return Search::NotDecided };
        match self.encoder.solve(&[self.condition, other]) {
            Solved::Yes => Search::Found(()),
            Solved::No if complete => Search::Never,
            Solved::No | Solved::GaveUp => Search::NotDecided,
        }
    }

    /// As few as possible of the answers just found, that still satisfy a condition.
    fn answers(&self, prover: &Prover<'p>, condition: &Formula) -> Search<Answers> {
        let found = prover.witnesses().solved(&self.encoder, Side::One);
        if !prover.is_shown(&found, condition) {
            return Search::NotDecided;
        }
        let shows = |answers: &Answers| prover.is_shown(answers, condition);
        Search::Found(prover.smaller(prover.witnesses().fewest(found, shows), condition, shows))
    }
}

/// Something that can stand in a plan.
#[derive(Debug, Clone, Copy)]
pub enum Item<'p> {
    /// Something to do.
    Activity(&'p Activity),
    /// Something not to do.
    Guardrail(&'p Guardrail),
    /// Something to measure.
    Metric(&'p Metric),
    /// A line of a checklist.
    Check(&'p ChecklistItem),
}

/// Samples that are given to each kind of person before anything is proved.
const MOST_SAMPLES: usize = 32;

impl<'p> Prover<'p> {
    /// Looks at the ways into a plan.
    #[must_use]
    pub fn ways<'w>(&'w mut self, keys: Keys<'w>) -> Ways<'w, 'p> {
        let effects = Effects::of(self.pack());
        let called = called(self.pack());
        Ways { prover: self, effects, keys, called, suits: HashMap::new() }
    }
}

impl<'p> Ways<'_, 'p> {
    /// For each item, whether it may come into a plan under some answers.
    pub fn open_to_somebody(&mut self, items: &[Item<'_>]) -> Vec<Search<()>> {
        let open: Vec<Formula> = items.iter().map(|item| self.way_in(item)).collect();
        let prover = &self.prover;
        let mut solving = Solving::of(&prover.logic, &Formula::yes());
        let each = open.iter().map(|formula| {
            let complete = prover.is_complete(formula);
            let seen = complete && prover.samples().iter().any(|sample| sample.holds(&prover.logic, formula));
            match solving.as_mut() {
                _ if seen => Search::Found(()),
                Some(solving) => solving.with(formula, complete),
                None => Search::NotDecided,
            }
        });
        each.collect()
    }

    fn way_in(&mut self, item: &Item<'_>) -> Formula {
        match item {
            Item::Activity(activity) => self.open(activity),
            Item::Guardrail(guardrail) => {
                Formula::All(vec![self.wanted(&guardrail.id), self.forbidden(&guardrail.id).not()])
            }
            Item::Metric(metric) => {
                let objectives = metric.objectives.iter().map(|objective| objective.as_ref().clone());
                let objectives: Vec<String> = objectives.collect();
                let all = objectives.iter().any(|objective| objective == "all");
                let serves = if all { Formula::yes() } else { self.chosen(&objectives) };
                let wanted = Formula::Any(vec![self.wanted(&metric.id), serves]);
                Formula::All(vec![wanted, self.given(metric.when.as_ref()), self.forbidden(&metric.id).not()])
            }
            Item::Check(check) => {
                let wanted = if check.on_request { self.wanted(&check.id) } else { Formula::yes() };
                Formula::All(vec![wanted, self.given(check.when.as_ref()), self.forbidden(&check.id).not()])
            }
        }
    }

    /// For each pair of an account and an objective that somebody can have, whether one of some activities may
    /// come into their plan.
    pub fn filled(&mut self, activities: &[&Activity], people: &[(&str, &str)]) -> Vec<Search<()>> {
        let open: Vec<Formula> = activities.iter().map(|activity| self.open(activity)).collect();
        let who: Vec<Formula> = people.iter().map(|(account, objective)| self.who(account, objective)).collect();
        let seen: Vec<bool> = who.iter().map(|who| self.is_seen(&open, who)).collect();
        let complete = open.iter().all(|formula| self.prover.is_complete(formula));
        let mut solving = Solving::of(&self.prover.logic, &Formula::Any(open));
        let each = who.iter().zip(seen).map(|(who, seen)| match solving.as_mut() {
            _ if seen && complete => Search::Found(()),
            Some(solving) => solving.with(who, complete),
            None => Search::NotDecided,
        });
        each.collect()
    }

    /// Whether one of the samples, given to somebody, satisfies one of some conditions.
    fn is_seen(&self, open: &[Formula], who: &Formula) -> bool {
        let logic = &self.prover.logic;
        let atoms = match who {
            Formula::All(parts) => parts.as_slice(),
            _ => &[],
        };
        let chosen: Vec<(usize, usize)> = atoms
            .iter()
            .filter_map(|part| match part {
                Formula::Atom(at) => logic.atoms.get(*at).and_then(|it| Some((it.question, it.passing.iter().next()?))),
                _ => None,
            })
            .collect();
        self.prover.samples().iter().take(MOST_SAMPLES).any(|sample| {
            let theirs = Assignment::from_raw(logic, |question, _| {
                let own = chosen.iter().find(|(known, _)| *known == question);
                own.map_or_else(|| sample.index(question), |(_, index)| *index)
            });
            theirs.keeps_loans(logic) && open.iter().any(|formula| theirs.holds(logic, formula))
        })
    }

    /// Whether somebody can have one kind of account and one objective.
    pub fn person(&mut self, account: &str, objective: &str) -> Search<()> {
        let who = self.who(account, objective);
        self.prover.can_be(&who)
    }

    fn who(&mut self, account: &str, objective: &str) -> Formula {
        let keys = self.keys;
        Formula::All(vec![self.one_of(keys.account, &[account]), self.one_of(keys.objective, &[objective])])
    }

    /// For each activity with those that do one of its needs: answers under which rules want the activity, it
    /// is open, and none of those is.
    pub fn without_need(&mut self, pairs: &[(&Activity, Vec<&Activity>)]) -> Vec<Search<Answers>> {
        let lacking: Vec<Formula> = pairs.iter().map(|(activity, doers)| self.lacks(activity, doers)).collect();
        let Some(mut solving) = Solving::of(&self.prover.logic, &Formula::yes()) else {
            return pairs.iter().map(|_| Search::NotDecided).collect();
        };
        let each = lacking.iter().map(|lacks| match solving.with(lacks, self.prover.is_complete(lacks)) {
            Search::Never => Search::Never,
            Search::NotDecided => Search::NotDecided,
            Search::Found(()) => solving.answers(self.prover, lacks),
        });
        each.collect()
    }

    fn lacks(&mut self, activity: &Activity, doers: &[&Activity]) -> Formula {
        let mut parts = vec![self.wanted(&activity.id), self.suits(activity)];
        for doer in doers {
            parts.push(self.suits(doer).not());
        }
        Formula::All(parts)
    }

    /// The answers with the smallest budget under which one rule holds and requires something that is open.
    /// `budget` names two number questions; the product of their answers counts.
    pub fn poorest(&mut self, rule: usize, activity: &Activity, budget: [&str; 2]) -> Search<Answers> {
        let open = self.suits(activity);
        self.prover.poorest(rule, &open, budget)
    }

    /// The rules that require an item.
    #[must_use]
    pub fn requiring(&self, item: &str) -> Vec<usize> {
        let on = self.effects.on(&Subject::Item(item.to_owned()));
        on.iter().filter(|effect| effect.force == Force::Wish(Rank::Required)).map(|effect| effect.rule).collect()
    }

    fn objectives_of(&self, activity: &Activity) -> Vec<String> {
        // What stands outside the limits, and what takes no regular minutes, is never chosen by its worth alone.
        if activity.outside_count || activity.minutes == 0 {
            return Vec::new();
        }
        activity.weights.iter().filter(|(_, weight)| **weight > 0).map(|(objective, _)| objective.clone()).collect()
    }

    /// Open to the person, and wanted by a rule, needed by something else or good for the objective.
    fn open(&mut self, activity: &Activity) -> Formula {
        let objectives = self.objectives_of(activity);
        let mut wanted = vec![self.wanted(&activity.id), self.chosen(&objectives)];
        if self.called.contains(&activity.id) {
            wanted.push(Formula::yes());
        }
        Formula::All(vec![Formula::Any(wanted), self.suits(activity)])
    }

    /// Open to the person: the kind of account, its own condition, and no rule against it.
    fn suits(&mut self, activity: &Activity) -> Formula {
        if let Some(known) = self.suits.get(&activity.id) {
            return known.clone();
        }
        let mut parts = vec![self.given(activity.when.as_ref()), self.forbidden(&activity.id).not()];
        if let Some(accounts) = &activity.accounts {
            let accounts: Vec<&str> = accounts.iter().map(|account| account.as_ref().as_str()).collect();
            let keys = self.keys;
            parts.push(self.one_of(keys.account, &accounts));
        }
        let suits = Formula::All(parts);
        self.suits.insert(activity.id.clone(), suits.clone());
        suits
    }

    fn given(&mut self, condition: Option<&Condition>) -> Formula {
        self.prover.logic.given(condition)
    }

    fn chosen(&mut self, objectives: &[String]) -> Formula {
        let objectives: Vec<&str> = objectives.iter().map(String::as_str).collect();
        let keys = self.keys;
        self.one_of(keys.objective, &objectives)
    }

    fn one_of(&mut self, question: &str, options: &[&str]) -> Formula {
        match self.prover.logic.pack.questions.position(question) {
            Some(at) => {
                self.prover.logic.passing(at, |value| value.as_text().is_some_and(|one| options.contains(&one)))
            }
            None => Formula::yes(),
        }
    }

    fn wanted(&self, item: &str) -> Formula {
        self.rules_on(item, |force| matches!(force, Force::Wish(_)))
    }

    fn forbidden(&self, item: &str) -> Formula {
        self.rules_on(item, |force| *force == Force::Forbid)
    }

    fn rules_on(&self, item: &str, does: impl Fn(&Force) -> bool) -> Formula {
        let on = self.effects.on(&Subject::Item(item.to_owned()));
        let rules = on.iter().filter(|effect| does(&effect.force));
        Formula::Any(rules.filter_map(|effect| self.prover.logic.rules.get(effect.rule).cloned()).collect())
    }
}

/// Activities that are needed by others, or that a setting names as the loop or its stand-in.
fn called(pack: &crate::pack::Pack) -> Vec<String> {
    let needs = pack.activities.iter().flat_map(|activity| &activity.needs).map(|need| need.as_ref().clone());
    let text = |raw: &crate::pack::value::RawValue| match raw {
        crate::pack::value::RawValue::Text(text) => Some(text.clone()),
        _ => None,
    };
    let defaults = pack.settings.iter().filter_map(|setting| text(&setting.default));
    let set = pack.rules.iter().flat_map(|rule| rule.set.values()).filter_map(|raw| text(raw.as_ref()));
    needs.chain(defaults).chain(set).filter(|id| pack.activities.get(id).is_some()).collect()
}
