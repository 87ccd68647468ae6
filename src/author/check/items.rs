//! The catalogue over all answers: what no answers bring into a plan, what lacks a prerequisite, phases without
//! anything to do, must-haves that the smallest budget cannot hold.

use crate::author::check::{Checking, Tally};
use crate::author::finding::{Finding, Verdict};
use crate::pack::Pack;
use crate::pack::catalogue::Activity;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, Ref};
use crate::pack::rule::Rule;
use crate::plan::{self, ACCOUNT, DAYS, MINUTES, OBJECTIVE, Request};
use crate::reason::proof::{Item, Keys, Prover, Search, Ways};
use crate::reason::{Answers, Stage};
use rayon::prelude::*;

/// The questions that the plan reads.
const KEYS: Keys<'static> = Keys { account: ACCOUNT, objective: OBJECTIVE };

impl Checking<'_> {
    /// The whole catalogue.
    pub(super) fn items(&mut self, prover: &mut Prover<'_>) {
        let mut ways = prover.ways(KEYS);
        self.ways_in(&mut ways);
        self.needs(&mut ways);
        self.phases(&mut ways);
        self.must_haves(&mut ways);
    }

    fn ways_in(&mut self, ways: &mut Ways<'_, '_>) {
        let mut tally = Tally::of("check-way-in");
        let pack = self.pack;
        let activities = pack.activities.iter().map(|it| (Item::Activity(it), it.id.as_str(), &it.place));
        let guardrails = pack.guardrails.iter().map(|it| (Item::Guardrail(it), it.id.as_str(), &it.place));
        let metrics = pack.metrics.iter().map(|it| (Item::Metric(it), it.id.as_str(), &it.place));
        let checks = pack.checklists.iter().map(|it| (Item::Check(it), it.id.as_str(), &it.place));
        let all: Vec<_> = activities.chain(guardrails).chain(metrics).chain(checks).collect();
        let items: Vec<Item<'_>> = all.iter().map(|(item, ..)| *item).collect();
        for ((_, id, place), way) in all.iter().zip(ways.open_to_somebody(&items)) {
            self.way(&mut tally, id, place, &way);
        }
        self.tallies.push(tally);
    }

    fn way(&mut self, tally: &mut Tally, id: &str, place: &Place, way: &Search<()>) {
        match way {
            Search::Found(()) => tally.count(Verdict::Proved),
            Search::Never => {
                tally.count(Verdict::Refuted);
                let problem = Diagnostic::new("prove-item-never").with("id", id).at(place);
                self.report(Finding::of(problem, Verdict::Proved));
            }
            Search::NotDecided => {
                tally.count(Verdict::NotDecided);
                self.undecided("check-way-in", id, place);
            }
        }
    }

    fn needs(&mut self, ways: &mut Ways<'_, '_>) {
        let mut tally = Tally::of("check-needs");
        let pack = self.pack;
        let needs = pack.activities.iter().flat_map(|activity| activity.needs.iter().map(move |need| (activity, need)));
        let needs: Vec<_> = needs.collect();
        let doers = |need: &Ref| pack.activities.iter().filter(|other| does(other, need.as_ref())).collect();
        let pairs: Vec<(&Activity, Vec<&Activity>)> =
            needs.iter().map(|(activity, need)| (*activity, doers(need))).collect();
        for ((activity, need), lack) in needs.into_iter().zip(ways.without_need(&pairs)) {
            let place = Place { file: activity.place.file, span: need.span() };
            match lack {
                Search::Never => tally.count(Verdict::Proved),
                Search::Found(answers) => {
                    tally.count(Verdict::Refuted);
                    let problem = Diagnostic::new("prove-need-absent").with("id", activity.id.as_str());
                    let problem = problem.with("need", need.as_ref().as_str()).at(&place);
                    self.report(Finding::of(problem, Verdict::Refuted).shown_by(answers));
                }
                Search::NotDecided => {
                    tally.count(Verdict::NotDecided);
                    self.undecided("check-needs", &activity.id, &place);
                }
            }
        }
        self.tallies.push(tally);
    }

    /// Whoever has an objective finds something to do for it in each phase that their kind of account has at all.
    fn phases(&mut self, ways: &mut Ways<'_, '_>) {
        let mut tally = Tally::of("check-phases-filled");
        let pack = self.pack;
        let (accounts, objectives) = (options(pack, ACCOUNT), options(pack, OBJECTIVE));
        let pairs = accounts.iter().flat_map(|account| objectives.iter().map(|objective| (*account, *objective)));
        let people: Vec<(&str, &str)> =
            pairs.filter(|(account, objective)| ways.person(account, objective) != Search::Never).collect();
        for phase in &pack.phases {
            let of_phase = pack.activities.iter().filter(|activity| activity.phase.as_ref() == &phase.id);
            let filled = ways.filled(&of_phase.collect::<Vec<_>>(), &people);
            let theirs = people.iter().zip(&filled).filter(|(_, filled)| **filled == Search::Found(()));
            let theirs: Vec<&str> = theirs.map(|((account, _), _)| *account).collect();
            for ((account, objective), filled) in people.iter().zip(&filled) {
                // A phase without anything to do for a kind of account is no phase of theirs.
                if *filled == Search::Found(()) || !theirs.contains(account) {
                    tally.count(Verdict::Proved);
                } else if *filled == Search::NotDecided {
                    tally.count(Verdict::NotDecided);
                    self.undecided("check-phases-filled", &phase.id, &phase.place);
                } else {
                    tally.count(Verdict::Refuted);
                    self.empty(&phase.id, account, objective, &phase.place);
                }
            }
        }
        self.tallies.push(tally);
    }

    fn empty(&mut self, phase: &str, account: &str, objective: &str, place: &Place) {
        let answers = [(ACCOUNT, account), (OBJECTIVE, objective)].map(|(question, option)| {
            let value = crate::pack::value::Value::Text(option.to_owned());
            (question.to_owned(), crate::reason::Answer::Given(value))
        });
        let problem = Diagnostic::new("prove-phase-empty").with("phase", phase).with("account", account);
        let problem = problem.with("objective", objective).at(place);
        self.report(Finding::of(problem, Verdict::Proved).shown_by(answers.into_iter().collect()));
    }

    /// What a rule requires stands in the plan of the person with the least time under that rule.
    fn must_haves(&mut self, ways: &mut Ways<'_, '_>) {
        let mut tally = Tally::of("check-must-fits");
        let pack = self.pack;
        let mut musts: Vec<Must<'_>> = Vec::new();
        for activity in pack.activities.iter().filter(|activity| activity.minutes > 0) {
            for rule in ways.requiring(&activity.id) {
                if musts.len() >= MOST_PLANS {
                    tally.count(Verdict::NotDecided);
                    continue;
                }
                match (ways.poorest(rule, activity, [MINUTES, DAYS]), pack.rules.at(rule)) {
                    (Search::Found(answers), Some(rule)) => musts.push(Must { rule, activity, answers }),
                    (Search::NotDecided, _) => tally.count(Verdict::NotDecided),
                    _ => {}
                }
            }
        }
        if tally.undecided > 0 {
            let problem = Diagnostic::new("prove-must-more").with("n", tally.undecided.to_string());
            self.report(Finding::of(problem, Verdict::NotDecided));
        }
        let looked: Vec<Option<u32>> = musts.par_iter().map(|must| self.too_long(must)).collect();
        for (must, minutes) in musts.into_iter().zip(looked) {
            tally.count(if minutes.is_none() { Verdict::Proved } else { Verdict::Refuted });
            let Some(minutes) = minutes else { continue };
            let problem = Diagnostic::new("prove-must-too-long").with("id", must.rule.id.as_str());
            let problem = problem.with("item", must.activity.id.as_str()).with("minutes", minutes.to_string());
            let finding = Finding::of(problem.at(&must.rule.place), Verdict::Refuted).and(&must.activity.place);
            self.report(finding.shown_by(must.answers));
        }
        self.tallies.push(tally);
    }

    /// The minutes a week of a plan in which what is required found no room.
    fn too_long(&self, must: &Must<'_>) -> Option<u32> {
        let request = Request { answers: &must.answers, stage: Stage::Settled, today: self.today };
        let plan = plan::build(self.engine, &request);
        let stands = |id: &str| plan.items.iter().any(|item| item.id == id);
        // What gives way to a rival is not too long: that is a contradiction, told elsewhere.
        let beside = self.pack.activities.iter().any(|it| stands(&it.id) && rivals(it, must.activity));
        (!stands(&must.activity.id) && !beside).then_some(plan.budget.weekly_minutes)
    }
}

/// What a rule requires, and the answers with the smallest budget under which it does.
struct Must<'p> {
    rule: &'p Rule,
    activity: &'p Activity,
    answers: Answers,
}

/// So many plans are made at the smallest budgets; whatever is required beyond them stays undecided, and is said.
const MOST_PLANS: usize = 400;

/// The ids of a question's options.
fn options<'p>(pack: &'p Pack, question: &str) -> Vec<&'p str> {
    let options = pack.questions.get(question).map(|question| question.options.as_slice()).unwrap_or_default();
    options.iter().map(|choice| choice.id.as_ref().as_str()).collect()
}

/// Whether an activity does the work of one that is needed.
fn does(activity: &Activity, need: &str) -> bool {
    activity.id == need || activity.provides.iter().any(|provided| provided.as_ref() == need)
}

/// Whether two activities cannot stand side by side.
fn rivals(one: &Activity, other: &Activity) -> bool {
    let excludes = |one: &Activity, other: &Activity| one.excludes.iter().any(|id| id.as_ref() == &other.id);
    excludes(one, other) || excludes(other, one)
}
