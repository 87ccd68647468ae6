//! Every smallest change of answers that brings a line in.
//!
//! Sets of one question are tried, then sets of two, then of three; the first size that yields anything is the
//! smallest, and all sets of that size are tried. A set, and each choice of some of its answers, is passed over as
//! soon as no values of the rest could help ([`Reach`]); two choices that rules cannot tell apart are planned once.

use crate::pack::question::Depth;
use crate::plan::CHOOSE_LINES;
use crate::reason::known::Known;
use crate::reason::{Answer, Answers, Facts, Fingerprint, Stage};
use crate::why::evidence::Evidence;
use crate::why::person::Questions;
use crate::why::why_not::choices::Choices;
use crate::why::why_not::reach::{Chance, Reach};
use crate::why::why_not::{Origin, Told, bearing};
use std::collections::HashMap;

/// Questions changed at most.
const MOST_CHANGED: usize = 3;
/// Sets of answers looked at, and plans made, at most: beyond that it is said that the search was cut short.
const MOST_TRIED: usize = 24_000;
/// A plan costs as much as this many looks.
const PLAN: usize = 8;

/// Answers to some questions, as places: of the question among all choices, and of its class of answers.
pub(super) type Way = Vec<(usize, usize)>;

/// Whether the line is there, by what tells plans apart as far as their lines go: rules and offers, and the values
/// that the plan itself reckons with.
type Seen = HashMap<Fingerprint, Vec<(Vec<Known>, bool)>>;

/// What was found.
pub(super) struct Found {
    /// Ways that bring the line in, all of the same size.
    pub(super) ways: Vec<Way>,
    /// Whether everything there is was tried.
    pub(super) told: Told,
}

/// A search for one line.
pub(super) struct Search<'a, 'e> {
    evidence: &'e Evidence<'a>,
    item: &'e str,
    reach: &'e Reach<'a>,
    pub(super) choices: Vec<Choices<'a>>,
    /// Which of the questions the reach looks at.
    looked_at: Questions,
    /// The person's answers, with "unknown" for what is missing: nothing is open unless it is opened.
    kept: Answers,
    chances: HashMap<Questions, Chance>,
    seen: Seen,
    caps: Vec<&'a str>,
    effort: usize,
}

impl<'a, 'e> Search<'a, 'e> {
    pub(super) fn new(evidence: &'e Evidence<'a>, item: &'e str, reach: &'e Reach<'a>) -> Search<'a, 'e> {
        let (person, pack) = (&evidence.person, evidence.person.pack());
        let mut keys = reach.keys();
        let looked_at = bearing::questions(pack, keys.clone());
        keys.extend(bearing::contested(pack, item));
        let bearing = bearing::questions(pack, keys).into_iter().filter(|at| is_open(evidence, *at));
        let caps = pack.settings.iter().filter_map(|setting| setting.at_most.as_ref());
        Search {
            evidence,
            item,
            reach,
            choices: bearing.filter_map(|at| Choices::of(person, &evidence.values, at)).collect(),
            looked_at,
            kept: kept(evidence),
            chances: HashMap::new(),
            seen: HashMap::new(),
            caps: caps.map(|cap| cap.as_ref().as_str()).collect(),
            effort: 0,
        }
    }

    /// Tries sets of one question, of two, of three, until some of a size are found.
    pub(super) fn run(&mut self) -> Found {
        let all: Vec<usize> = (0..self.choices.len()).collect();
        if self.chance_of(&all) == Chance::Never {
            return Found { ways: Vec::new(), told: Told::Everything };
        }
        for size in 1..=MOST_CHANGED.min(all.len()) {
            let mut ways = Vec::new();
            for set in self.sets(size) {
                self.explore(&set, &mut Vec::new(), &mut ways);
            }
            let told = if self.effort > MOST_TRIED { Told::InPart } else { Told::Everything };
            if !ways.is_empty() || told == Told::InPart {
                return Found { ways, told };
            }
        }
        let told = if all.len() > MOST_CHANGED { Told::InPart } else { Told::Everything };
        Found { ways: Vec::new(), told }
    }

    /// Whether the person said what a question comes to.
    pub(super) fn origin(&self, question: &str) -> Origin {
        match self.evidence.person.answers.get(question) {
            Some(Answer::Given(_) | Answer::NotConcerned) => Origin::Said,
            _ => Origin::Assumed,
        }
    }

    /// The sets of a size that leave the line a chance, those with the fewest answers first.
    fn sets(&mut self, size: usize) -> Vec<Vec<usize>> {
        let mut sets = Vec::new();
        combinations(self.choices.len(), size, 0, &mut Vec::new(), &mut sets);
        sets.retain(|set| self.chance_of(set) == Chance::Some);
        for set in &mut sets {
            // What the reach looks at goes first: there most is refused before anything is planned.
            set.sort_by_key(|at| (!self.looks_at(*at), self.answers_to(*at)));
        }
        sets.sort_by_key(|set| set.iter().map(|at| self.answers_to(*at)).product::<usize>());
        sets
    }

    fn answers_to(&self, at: usize) -> usize {
        self.choices.get(at).map_or(0, |choices| choices.classes.len())
    }

    fn looks_at(&self, at: usize) -> bool {
        self.choices.get(at).is_some_and(|choices| self.looked_at.contains(&choices.at))
    }

    /// Whether any values of some questions leave the line a chance.
    fn chance_of(&mut self, set: &[usize]) -> Chance {
        let open: Questions = set.iter().copied().filter(|at| self.looks_at(*at)).collect();
        if let Some(known) = self.chances.get(&open) {
            return *known;
        }
        let mut answers = self.kept.clone();
        for choices in open.iter().filter_map(|at| self.choices.get(*at)) {
            answers.clear(&choices.question.id);
        }
        let chance = self.reach.chance(&self.facts(&answers));
        self.chances.insert(open, chance);
        chance
    }

    fn facts(&self, answers: &Answers) -> Facts {
        let person = &self.evidence.person;
        person.engine.facts(answers, Stage::Asking(Depth::Deep), person.today)
    }

    fn explore(&mut self, set: &[usize], way: &mut Way, found: &mut Vec<Way>) {
        let Some(at) = set.get(way.len()).copied() else { return self.try_way(way, found) };
        for class in 0..self.answers_to(at) {
            if self.effort > MOST_TRIED {
                return;
            }
            way.push((at, class));
            let rest = set.get(way.len()..).unwrap_or_default();
            if rest.is_empty() || !self.looks_at(at) || self.chance_within(way, rest) == Chance::Some {
                self.explore(set, way, found);
            }
            way.pop();
        }
    }

    /// Whether any values of the rest leave the line a chance once some are chosen.
    fn chance_within(&mut self, way: &Way, rest: &[usize]) -> Chance {
        self.effort += 1;
        let mut answers = self.kept.clone();
        self.put(way, &mut answers);
        for choices in rest.iter().filter_map(|at| self.choices.get(*at)) {
            answers.clear(&choices.question.id);
        }
        self.reach.chance(&self.facts(&answers))
    }

    fn put(&self, way: &Way, answers: &mut Answers) {
        for (at, class) in way {
            if let Some((choices, answer)) = self.answer(*at, *class) {
                answers.set(&choices.question.id, answer.clone());
            }
        }
    }

    fn answer(&self, at: usize, class: usize) -> Option<(&Choices<'a>, &Answer)> {
        let choices = self.choices.get(at)?;
        Some((choices, choices.classes.get(class)?.first()?))
    }

    fn try_way(&mut self, way: &Way, found: &mut Vec<Way>) {
        self.effort += 1;
        let mut answers = self.evidence.person.answers.clone();
        self.put(way, &mut answers);
        if !self.evidence.person.could_answer(&answers) {
            return;
        }
        let mut settled = self.kept.clone();
        self.put(way, &mut settled);
        let facts = self.facts(&settled);
        if self.reach.chance(&facts) == Chance::Some && self.brings_in(&facts, &answers) {
            found.push(way.clone());
        }
    }

    fn brings_in(&mut self, facts: &Facts, answers: &Answers) -> bool {
        let print = self.evidence.person.engine.fingerprint(facts);
        let values: Vec<Known> = CHOOSE_LINES.iter().chain(&self.caps).map(|key| facts.get(key).clone()).collect();
        let known = self.seen.get(&print).and_then(|all| all.iter().find(|(known, _)| *known == values));
        if let Some((_, there)) = known {
            return *there;
        }
        self.effort += PLAN;
        let there = self.evidence.person.has(answers, self.item);
        self.seen.entry(print).or_default().push((values, there));
        there
    }
}

/// Whether an answer may be proposed at all: not what a person cannot change, and no day of the calendar, since
/// nothing but the weekday could make a difference.
fn is_open(evidence: &Evidence<'_>, at: usize) -> bool {
    use crate::pack::question::Kind;
    let question = evidence.person.pack().questions.at(at);
    evidence.values.bears(at) && question.is_some_and(|question| !question.fixed && question.kind != Kind::Date)
}

/// The person's answers, with "unknown" for what is missing.
pub(super) fn kept(evidence: &Evidence<'_>) -> Answers {
    let person = &evidence.person;
    let answer = |id: &str| person.answers.get(id).cloned().unwrap_or(Answer::Unknown);
    person.pack().questions.iter().map(|question| (question.id.clone(), answer(&question.id))).collect()
}

fn combinations(of: usize, size: usize, from: usize, chosen: &mut Vec<usize>, found: &mut Vec<Vec<usize>>) {
    if chosen.len() == size {
        return found.push(chosen.clone());
    }
    for at in from..of {
        chosen.push(at);
        combinations(of, size, at + 1, chosen, found);
        chosen.pop();
    }
}
