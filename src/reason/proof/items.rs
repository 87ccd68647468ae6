//! Ways into a plan: under which answers an item of the catalogue is open, and wanted.

use crate::pack::catalogue::{Activity, ChecklistItem, Guardrail, Metric};
use crate::pack::condition::Condition;
use crate::reason::answers::Answers;
use crate::reason::decision::Rank;
use crate::reason::proof::Search;
use crate::reason::proof::effects::{Effects, Force, Subject};
use crate::reason::proof::formula::Formula;
use crate::reason::proof::prover::Prover;
use crate::reason::proof::regions::Region;
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
    /// The regions of each pair of account and objective.
    people: HashMap<String, Option<Vec<Region>>>,
}

impl<'p> Prover<'p> {
    /// Looks at the ways into a plan.
    #[must_use]
    pub fn ways<'w>(&'w mut self, keys: Keys<'w>) -> Ways<'w, 'p> {
        let effects = Effects::of(self.pack());
        let called = called(self.pack());
        Ways { prover: self, effects, keys, called, suits: HashMap::new(), people: HashMap::new() }
    }
}

impl Ways<'_, '_> {
    /// Whether an activity may come into a plan under some answers.
    pub fn activity(&mut self, activity: &Activity) -> Search<()> {
        let formula = self.open(activity);
        self.prover.can_be(&formula)
    }

    /// For each pair of an account and an objective that somebody can have, whether an activity may come into
    /// their plan.
    pub fn people(&mut self, activity: &Activity, people: &[(&str, &str)]) -> Vec<Search<()>> {
        let open = self.open(activity);
        let known = self.prover.closed_for(&open).filter(|_| self.prover.is_complete(&open));
        people.iter().map(|(account, objective)| self.opens(&open, known.as_deref(), account, objective)).collect()
    }

    fn opens(&mut self, open: &Formula, known: Option<&[Region]>, account: &str, objective: &str) -> Search<()> {
        let id = format!("{account} {objective}");
        if !self.people.contains_key(&id) {
            let who = self.who(account, objective);
            self.people.insert(id.clone(), self.prover.closed_for(&who));
        }
        if let (Some(known), Some(Some(others))) = (known, self.people.get(&id)) {
            return self.prover.meet(known, others);
        }
        let who = self.who(account, objective);
        self.prover.can_be(&Formula::All(vec![open.clone(), who]))
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

    /// Whether rules bring in a guardrail under some answers.
    pub fn guardrail(&mut self, guardrail: &Guardrail) -> Search<()> {
        let formula = Formula::All(vec![self.wanted(&guardrail.id), self.forbidden(&guardrail.id).not()]);
        self.prover.can_be(&formula)
    }

    /// Whether something may be measured under some answers.
    pub fn metric(&mut self, metric: &Metric) -> Search<()> {
        let all = metric.objectives.iter().any(|objective| objective.as_ref() == "all");
        let objectives: Vec<String> = metric.objectives.iter().map(|objective| objective.as_ref().clone()).collect();
        let serves = if all { Formula::yes() } else { self.chosen(&objectives) };
        let wanted = Formula::Any(vec![self.wanted(&metric.id), serves]);
        let suits = self.given(metric.when.as_ref());
        self.prover.can_be(&Formula::All(vec![wanted, suits, self.forbidden(&metric.id).not()]))
    }

    /// Whether a line of a checklist may be shown under some answers.
    pub fn check(&mut self, check: &ChecklistItem) -> Search<()> {
        let wanted = if check.on_request { self.wanted(&check.id) } else { Formula::yes() };
        let suits = self.given(check.when.as_ref());
        self.prover.can_be(&Formula::All(vec![wanted, suits, self.forbidden(&check.id).not()]))
    }

    /// Answers under which rules want an activity that is open, and nothing that does one of its needs is.
    pub fn without_need(&mut self, activity: &Activity, doers: &[&Activity]) -> Search<Answers> {
        let mut parts = vec![self.wanted(&activity.id), self.suits(activity)];
        for doer in doers {
            parts.push(self.suits(doer).not());
        }
        self.prover.search_for(&Formula::All(parts))
    }

    /// The answers with the smallest budget under which one rule holds and requires something that is open.
    /// `budget` names two number questions; the product of their answers counts.
    #[must_use]
    pub fn poorest(&mut self, rule: usize, activity: &Activity, budget: [&str; 2]) -> Option<Answers> {
        let holds = self.prover.logic.rules.get(rule).cloned()?;
        let formula = Formula::All(vec![holds, self.suits(activity)]);
        self.prover.poorest(&formula, budget)
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
