//! Pairs of rules: those that hold together and contradict each other, and those that say the same twice.

use crate::pack::rule::Rule;
use crate::reason::answers::Answers;
use crate::reason::decision::Rank;
use crate::reason::proof::Search;
use crate::reason::proof::assignment::Assignment;
use crate::reason::proof::bits::ABSENT;
use crate::reason::proof::effects::{Effect, Effects, Force, Subject};
use crate::reason::proof::formula::Formula;
use crate::reason::proof::prover::Prover;
use crate::reason::proof::regions::{Region, Regions};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashSet};

/// Of the regions that two rules share, so many are tried for the shortest answers.
const MOST_SHARED: usize = 12;

/// Two rules that can hold together, and what they want of each other's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clash {
    /// One requires an item, the other forbids it.
    RequiredForbidden {
        /// Position of the rule that requires it.
        requires: usize,
        /// Position of the rule that forbids it.
        forbids: usize,
        /// The item.
        item: String,
    },
    /// Both set a setting of which the last one read wins, to different values.
    TwoValues {
        /// Position of the earlier rule.
        earlier: usize,
        /// Position of the later rule.
        later: usize,
        /// The setting.
        setting: String,
    },
    /// They require two activities that cannot stand side by side.
    Excluded {
        /// Position of one rule, and what it requires.
        one: (usize, String),
        /// Position of the other rule, and what it requires.
        other: (usize, String),
    },
}

impl Clash {
    /// The two rules.
    #[must_use]
    pub fn rules(&self) -> (usize, usize) {
        match self {
            Clash::RequiredForbidden { requires, forbids, .. } => (*requires, *forbids),
            Clash::TwoValues { earlier, later, .. } => (*earlier, *later),
            Clash::Excluded { one, other } => (one.0, other.0),
        }
    }
}

impl Prover<'_> {
    /// All contradictions that are not `meant`: pairs that can hold together, in pack order.
    #[must_use]
    pub fn clashes(&self, meant: impl Fn(&Clash) -> bool + Sync) -> Vec<Clash> {
        let meet = |clash: &Clash| {
            let (one, other) = clash.rules();
            !meant(clash) && self.meets(one, other)
        };
        self.candidates().into_par_iter().filter(meet).collect()
    }

    /// How many pairs could contradict each other by what they do.
    #[must_use]
    pub fn count_of_candidates(&self) -> usize {
        self.candidates().len()
    }

    pub(super) fn candidates(&self) -> Vec<Clash> {
        let effects = Effects::of(self.pack());
        let mut clashes = Vec::new();
        for (subject, on) in effects.subjects() {
            match subject {
                Subject::Item(item) => clashes.extend(over_item(item, on)),
                Subject::Setting(setting) if effects.last_wins(subject) => clashes.extend(over_setting(setting, on)),
                _ => {}
            }
        }
        clashes.extend(self.excluded(&effects));
        clashes.sort_by_key(Clash::rules);
        clashes
    }

    fn excluded(&self, effects: &Effects) -> Vec<Clash> {
        let requires = |item: &str| -> Vec<usize> {
            let on = effects.on(&Subject::Item(item.to_owned()));
            on.iter().filter(|effect| effect.force == Force::Wish(Rank::Required)).map(|effect| effect.rule).collect()
        };
        let mut pairs = HashSet::new();
        let mut clashes = Vec::new();
        for activity in &self.pack().activities {
            for rival in activity.excludes.iter().map(|rival| rival.as_ref().as_str()) {
                let (low, high) = if *activity.id < *rival { (&*activity.id, rival) } else { (rival, &*activity.id) };
                if !pairs.insert((low.to_owned(), high.to_owned())) {
                    continue;
                }
                for one in requires(low) {
                    let others = requires(high).into_iter().filter(|other| *other != one);
                    clashes.extend(
                        others.map(|other| Clash::Excluded {
                            one: (one, low.to_owned()),
                            other: (other, high.to_owned()),
                        }),
                    );
                }
            }
        }
        clashes
    }

    /// Whether two rules may hold together: certain when it says no.
    pub(super) fn meets(&self, one: usize, other: usize) -> bool {
        let (Some(ones), Some(others)) = (self.regions(one), self.regions(other)) else { return true };
        let closing = Regions::of(&self.logic);
        let meet = ones.iter().any(|one| others.iter().any(|other| closing.meet(one, other)));
        meet || !(self.is_sure(one) && self.is_sure(other))
    }

    /// The closed regions of a rule, unless there are too many.
    pub(super) fn regions(&self, rule: usize) -> Option<&[Region]> {
        self.closed.get(rule).and_then(|closed| closed.as_ref().ok()).map(Vec::as_slice)
    }

    /// Answers under which two rules hold.
    pub fn together(&self, one: usize, other: usize) -> Search<Answers> {
        let shows = |answers: &Answers| self.rule_holds(one, answers) && self.rule_holds(other, answers);
        let pairs = self.regions(one).zip(self.regions(other)).into_iter().flat_map(|(ones, others)| {
            ones.iter().flat_map(move |one| others.iter().filter_map(move |other| one.meet(other)))
        });
        let closing = Regions::of(&self.logic);
        let shared: Vec<Region> = pairs.filter(|both| closing.lends(both)).take(MOST_SHARED).collect();
        let rules = (self.logic.rules.get(one), self.logic.rules.get(other));
        let (Some(first), Some(second)) = rules else { return Search::Never };
        let both = Formula::All(vec![first.clone(), second.clone()]);
        match self.shortest(&shared, shows) {
            Some(answers) => Search::Found(self.smaller(answers, &both, shows)),
            None => self.search(&both, shows),
        }
    }

    /// Rules that hold under the same answers and do the same: the earlier one and the later one.
    #[must_use]
    pub fn duplicates(&self) -> Vec<(usize, usize)> {
        let mut alike: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, rule) in self.pack().rules.iter().enumerate() {
            alike.entry(deeds(rule)).or_default().push(at);
        }
        let mut found = Vec::new();
        for rules in alike.into_values() {
            for (nth, later) in rules.iter().enumerate() {
                let earlier = rules.iter().take(nth).find(|earlier| self.same(**earlier, *later));
                found.extend(earlier.map(|earlier| (*earlier, *later)));
            }
        }
        found.sort_unstable();
        found
    }

    /// Whether somebody inside a region of a rule does not meet another condition.
    fn is_told_apart(&self, rule: usize, condition: &Formula) -> bool {
        self.regions(rule).unwrap_or_default().iter().take(MOST_SHARED).any(|region| {
            let inside = Assignment::from_raw(&self.logic, |question, _| {
                region.side(question).and_then(|values| values.iter().next()).unwrap_or(ABSENT)
            });
            inside.keeps_loans(&self.logic) && !inside.holds(&self.logic, condition)
        })
    }

    /// Whether two rules hold under exactly the same answers, some at least.
    fn same(&self, one: usize, other: usize) -> bool {
        let (Some(first), Some(second)) = (self.logic.rules.get(one), self.logic.rules.get(other)) else {
            return false;
        };
        if self.held.get(one) != self.held.get(other)
            || self.is_told_apart(one, second)
            || self.is_told_apart(other, first)
        {
            return false;
        }
        if first == second {
            return self.can_hold(one) != Search::Never;
        }
        let only = |one: &Formula, other: &Formula| {
            let only = Formula::All(vec![one.clone(), other.clone().not()]);
            self.solve(&only, |_| true) == Search::Never
        };
        self.can_hold(one) != Search::Never && only(first, second) && only(second, first)
    }
}

/// Everything a rule does, in one order.
fn deeds(rule: &Rule) -> String {
    let names = |refs: &[crate::pack::entry::Ref]| {
        let mut names: Vec<&str> = refs.iter().map(|name| name.as_ref().as_str()).collect();
        names.sort_unstable();
        names.join(",")
    };
    let levels: Vec<String> = rule.level.iter().map(|(id, level)| format!("{id}={:?}", level.as_ref())).collect();
    let sets: Vec<String> = rule.set.iter().map(|(id, value)| format!("{id}={:?}", value.as_ref())).collect();
    let lists = [&rule.require, &rule.signature, &rule.add, &rule.forbid, &rule.warn].map(|refs| names(refs));
    format!("{} | {} | {}", lists.join(" | "), levels.join(","), sets.join(","))
}

fn over_item(item: &str, on: &[Effect]) -> Vec<Clash> {
    let required = on.iter().filter(|effect| effect.force == Force::Wish(Rank::Required));
    let pairs = required.flat_map(|requires| {
        let forbidden = on.iter().filter(|effect| effect.force == Force::Forbid && effect.rule != requires.rule);
        forbidden.map(|forbids| (requires.rule, forbids.rule))
    });
    pairs.map(|(requires, forbids)| Clash::RequiredForbidden { requires, forbids, item: item.to_owned() }).collect()
}

fn over_setting(setting: &str, on: &[Effect]) -> Vec<Clash> {
    let pairs = on.iter().enumerate().flat_map(|(nth, earlier)| {
        let later = on.iter().skip(nth + 1).filter(|later| later.force != earlier.force && later.rule != earlier.rule);
        later.map(|later| (earlier.rule, later.rule))
    });
    pairs.map(|(earlier, later)| Clash::TwoValues { earlier, later, setting: setting.to_owned() }).collect()
}
