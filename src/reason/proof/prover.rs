//! What can be asked about a pack and all answers.

use crate::pack::Pack;
use crate::pack::value::Value;
use crate::reason::answers::Answers;
use crate::reason::engine::Engine;
use crate::reason::proof::Search;
use crate::reason::proof::assignment::{Assignment, samples};
use crate::reason::proof::bits::{ABSENT, Bits};
use crate::reason::proof::encoder::{Encoder, Opaque, Side};
use crate::reason::proof::formula::Formula;
use crate::reason::proof::logic::Logic;
use crate::reason::proof::regions::{Region, Regions, TooMany};
use crate::reason::proof::sat::Solved;
use crate::reason::proof::witness::Witnesses;
use chrono::NaiveDate;
use rayon::prelude::*;

/// How many random sets of answers are tried before anything is proved.
const SAMPLES: usize = 256;
/// Of the regions of one rule, so many are tried for the shortest witness.
const MOST_TRIED: usize = 12;

/// A pack made ready for proofs. It takes a few milliseconds to make.
pub struct Prover<'p> {
    pub(super) logic: Logic<'p>,
    pub(super) engine: &'p Engine,
    pub(super) day: NaiveDate,
    samples: Vec<Assignment>,
    /// The closed regions of each rule.
    pub(super) closed: Vec<Result<Vec<Region>, TooMany>>,
    /// The samples under which each rule holds.
    pub(super) held: Vec<Bits>,
    /// Whether every value that each rule can depend on is known to the proofs.
    pub(super) complete: Vec<bool>,
}

/// A set of answers one answer away from another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearMiss {
    /// The question that is answered otherwise.
    pub question: String,
    /// The answers with that change.
    pub answers: Answers,
}

impl<'p> Prover<'p> {
    /// Makes a checked pack ready. `day` is the day on which a plan would be made; no proof depends on it.
    #[must_use]
    pub fn new(engine: &'p Engine, day: NaiveDate) -> Prover<'p> {
        let logic = Logic::of(engine.pack(), day);
        let samples = samples(&logic, SAMPLES);
        let mut prover = Prover {
            closed: Vec::new(),
            held: logic.rules.par_iter().map(|rule| held(&logic, &samples, rule)).collect(),
            complete: Vec::new(),
            logic,
            engine,
            day,
            samples,
        };
        prover.complete = prover.logic.rules.par_iter().map(|rule| prover.is_complete(rule)).collect();
        // What conditions share is worked out once in each part.
        let parts = prover.logic.rules.par_chunks(1_000).map(|rules| {
            let mut regions = Regions::of(&prover.logic);
            rules.iter().map(|rule| regions.closed(rule)).collect::<Vec<_>>()
        });
        prover.closed = parts.flatten_iter().collect();
        prover
    }

    /// The pack.
    #[must_use]
    pub fn pack(&self) -> &'p Pack {
        self.logic.pack
    }

    /// Answers under which a rule holds.
    pub fn holds(&self, rule: usize) -> Search<Answers> {
        match (self.logic.rules.get(rule), self.closed.get(rule)) {
            (Some(formula), Some(Ok(regions))) if !regions.is_empty() => self
                .shortest(regions, |answers| self.rule_holds(rule, answers))
                .map_or_else(|| self.solve(formula, |answers| self.rule_holds(rule, answers)), Search::Found),
            (Some(_), Some(Ok(_))) if self.is_sure(rule) => Search::Never,
            (Some(formula), _) => self.solve(formula, |answers| self.rule_holds(rule, answers)),
            _ => Search::Never,
        }
    }

    /// Whether a rule can hold at all, without the answers that show it.
    pub fn can_hold(&self, rule: usize) -> Search<()> {
        match self.closed.get(rule) {
            Some(Ok(regions)) if !regions.is_empty() => Search::Found(()),
            _ => self.holds(rule).map(|_| ()),
        }
    }

    /// Whether the exception of a rule can apply where its condition holds; `None` without one.
    pub fn exception(&self, rule: usize) -> Option<Search<()>> {
        let Formula::All(parts) = self.logic.rules.get(rule)? else { return None };
        let [when, Formula::Not(unless)] = parts.as_slice() else { return None };
        Some(self.can_be(&Formula::All(vec![when.clone(), unless.as_ref().clone()])))
    }

    /// For each alternative of a rule's condition, whether it can hold; none for a rule with a single one.
    pub fn alternatives(&self, rule: usize) -> Vec<Search<()>> {
        let tables = match self.logic.rules.get(rule) {
            Some(Formula::Any(tables)) => tables,
            Some(Formula::All(parts)) => match parts.first() {
                Some(Formula::Any(tables)) => tables,
                _ => return Vec::new(),
            },
            _ => return Vec::new(),
        };
        if tables.len() < 2 { Vec::new() } else { tables.iter().map(|table| self.can_be(table)).collect() }
    }

    /// Answers under which a rule does not hold.
    pub fn fails(&self, rule: usize) -> Search<Answers> {
        let shows = |answers: &Answers| !self.rule_holds(rule, answers);
        if shows(&Answers::default()) {
            return Search::Found(Answers::default());
        }
        self.logic.rules.get(rule).map_or(Search::Never, |formula| self.solve(&formula.clone().not(), shows))
    }

    /// Whether a rule with a condition fails for somebody although everybody answers whatever they are asked;
    /// without anybody, the condition says nothing.
    pub fn fails_for_somebody_who_answers(&self, rule: usize) -> Search<()> {
        let Some(formula) = self.logic.rules.get(rule) else { return Search::Never };
        if self.held.get(rule).is_some_and(|held| held.count() < held.len()) && self.is_written(formula) {
            return Search::Found(());
        }
        self.solve_with(&formula.clone().not(), Everybody::Answers, |_| true).map(|_| ())
    }

    /// Answers under which a question is shown.
    pub fn shows(&self, question: usize) -> Search<Answers> {
        let Some((formula, it)) = self.logic.guards.get(question).zip(self.logic.pack.questions.at(question)) else {
            return Search::Never;
        };
        let shows = |answers: &Answers| self.witnesses().facts(answers).shown(&it.id).holds();
        self.search(formula, shows)
    }

    /// Answers that choose an option of a question that is shown.
    pub fn chooses(&self, question: &str, option: &str) -> Search<Answers> {
        let Some(position) = self.logic.pack.questions.position(question) else { return Search::Never };
        let Some(domain) = self.logic.domains.get(position) else { return Search::Never };
        let has = |value: &Value| match value {
            Value::Text(one) => one == option,
            Value::Many(many) => many.iter().any(|one| one == option),
            _ => false,
        };
        let chosen = Bits::of(domain.len(), |index| self.logic.value(position, index).is_some_and(has));
        let region = Region { sides: vec![(position, chosen.clone())] };
        let shows = |answers: &Answers| {
            let said = answers.get(question).is_some_and(|answer| answer.value().is_some());
            said && chosen.has(self.witnesses().index(&self.witnesses().facts(answers), position))
        };
        match Regions::of(&self.logic).closed_region(region) {
            Ok(regions) if regions.is_empty() && domain.complete => Search::Never,
            Ok(regions) => self.said(&regions, position, shows).map_or(Search::NotDecided, Search::Found),
            Err(TooMany) => Search::NotDecided,
        }
    }

    /// The shortest answers in some regions that give one question in so many words, default or not.
    fn said(&self, regions: &[Region], position: usize, shows: impl Fn(&Answers) -> bool) -> Option<Answers> {
        let witnesses = self.witnesses();
        let inside = regions.iter().take(MOST_TRIED).map(|region| {
            let mut answers = witnesses.inside(region);
            let index = witnesses.index(&witnesses.facts(&answers), position);
            if let Some(question) = self.logic.pack.questions.at(position) {
                answers.set(&question.id, witnesses.answer(position, index));
            }
            answers
        });
        let shown = inside
            .filter(|answers| shows(answers) && witnesses.keep_loans(answers))
            .map(|answers| witnesses.fewest(answers, &shows));
        shown.min_by_key(Answers::len)
    }

    /// From answers under which a rule holds, one answer changed so that it does not.
    #[must_use]
    pub fn near_miss(&self, rule: usize, answers: &Answers) -> Option<NearMiss> {
        let questions = self.logic.questions_in(self.logic.rules.get(rule)?);
        let witnesses = self.witnesses();
        let facts = witnesses.facts(answers);
        let shown = questions.into_iter().filter(|question| {
            self.logic.pack.questions.at(*question).is_some_and(|question| facts.shown(&question.id).holds())
        });
        let mut changes = shown.flat_map(|question| {
            let now = witnesses.index(&facts, question);
            // The value next to the present one says most; "does not concern me" comes last.
            let mut others: Vec<usize> =
                (1..self.logic.domains.get(question).map_or(1, |domain| domain.len())).collect();
            others.retain(|index| *index != now);
            others.sort_by_key(|index| index.abs_diff(now));
            others.push(ABSENT);
            others.into_iter().map(move |index| (question, index))
        });
        changes.find_map(|(question, index)| {
            let id = &self.logic.pack.questions.at(question)?.id;
            let mut changed = answers.clone();
            changed.set(id, witnesses.answer(question, index));
            (!self.rule_holds(rule, &changed)).then(|| NearMiss { question: id.clone(), answers: changed })
        })
    }

    /// Whether a rule holds under answers, by the plain walk.
    #[must_use]
    pub fn rule_holds(&self, rule: usize, answers: &Answers) -> bool {
        let facts = self.witnesses().facts(answers);
        self.logic.pack.rules.at(rule).is_some_and(|rule| self.engine.walk(&facts, rule).holds())
    }

    pub(super) fn witnesses(&self) -> Witnesses<'_, 'p> {
        Witnesses { logic: &self.logic, engine: self.engine, day: self.day }
    }

    /// The samples under which everybody answers what they are asked.
    pub(super) fn samples(&self) -> &[Assignment] {
        &self.samples
    }

    /// Looks for answers that satisfy a condition: in its regions, or else with the solver.
    pub(super) fn search(&self, formula: &Formula, shows: impl Fn(&Answers) -> bool) -> Search<Answers> {
        match Regions::of(&self.logic).closed(formula) {
            Ok(regions) if regions.is_empty() && self.is_complete(formula) => Search::Never,
            Ok(regions) => match self.shortest(&regions, &shows) {
                Some(answers) => Search::Found(self.smaller(answers, formula, shows)),
                None => self.solved_smallest(formula, shows),
            },
            Err(TooMany) => self.solve(formula, shows),
        }
    }

    /// Whether some answers satisfy a condition, without looking for short ones.
    pub(super) fn can_be(&self, formula: &Formula) -> Search<()> {
        match Regions::of(&self.logic).closed(formula) {
            Ok(regions) if regions.is_empty() && self.is_complete(formula) => Search::Never,
            Ok(regions) if !regions.is_empty() => Search::Found(()),
            _ => self.solve(formula, |_| true).map(|_| ()),
        }
    }

    /// Whether a condition holds under answers.
    pub(super) fn is_shown(&self, answers: &Answers, formula: &Formula) -> bool {
        let witnesses = self.witnesses();
        let facts = witnesses.facts(answers);
        let indices: Vec<usize> = (0..self.logic.guards.len()).map(|at| witnesses.index(&facts, at)).collect();
        Assignment::partly(&indices).holds(&self.logic, formula)
    }

    /// The shortest answers inside some regions that really show something.
    pub(super) fn shortest(&self, regions: &[Region], shows: impl Fn(&Answers) -> bool) -> Option<Answers> {
        let witnesses = self.witnesses();
        let inside = regions.iter().take(MOST_TRIED).map(|region| witnesses.inside(region));
        let shown = inside
            .filter(|answers| shows(answers) && witnesses.keep_loans(answers))
            .map(|answers| witnesses.fewest(answers, &shows));
        shown.min_by_key(Answers::len)
    }

    /// What a solver finds, made as small as what regions show.
    fn solved_smallest(&self, formula: &Formula, shows: impl Fn(&Answers) -> bool) -> Search<Answers> {
        match self.solve(formula, &shows) {
            Search::Found(answers) => Search::Found(self.smaller(answers, formula, shows)),
            other => other,
        }
    }

    pub(super) fn solve(&self, formula: &Formula, shows: impl Fn(&Answers) -> bool) -> Search<Answers> {
        self.solve_with(formula, Everybody::MayBeSilent, shows)
    }

    fn solve_with(&self, formula: &Formula, everybody: Everybody, shows: impl Fn(&Answers) -> bool) -> Search<Answers> {
        let mut encoder = Encoder::new(&self.logic, None);
        let Ok(assumed) = self.assume(&mut encoder, formula, everybody) else { return Search::NotDecided };
        match encoder.solve(&assumed) {
            Solved::No if self.is_complete(formula) => Search::Never,
            Solved::No | Solved::GaveUp => Search::NotDecided,
            Solved::Yes => {
                let witnesses = self.witnesses();
                let answers = witnesses.solved(&encoder, Side::One);
                if everybody == Everybody::Answers {
                    return Search::Found(answers);
                }
                if !shows(&answers) {
                    return Search::NotDecided;
                }
                Search::Found(witnesses.fewest(answers, shows))
            }
        }
    }

    fn assume(
        &self,
        encoder: &mut Encoder<'_, 'p>,
        formula: &Formula,
        everybody: Everybody,
    ) -> Result<Vec<crate::reason::proof::sat::Lit>, Opaque> {
        let mut assumed = vec![encoder.literal(formula, Side::One)?];
        encoder.keep_loans(Side::One)?;
        if everybody == Everybody::Answers {
            for question in self.reach(formula) {
                assumed.push(!encoder.absent(question, Side::One));
            }
        }
        Ok(assumed)
    }

    /// The questions that a condition looks at, and those that decide whether these are shown.
    pub(super) fn reach(&self, formula: &Formula) -> Vec<usize> {
        let mut reach = self.logic.questions_in(formula);
        let mut at = 0;
        while let Some(question) = reach.get(at).copied() {
            let guard = self.logic.guards.get(question).map(|guard| self.logic.questions_in(guard));
            let new: Vec<usize> = guard.unwrap_or_default().into_iter().filter(|it| !reach.contains(it)).collect();
            reach.extend(new);
            at += 1;
        }
        reach
    }

    /// Whether the regions of a rule are all there is to say about it.
    pub(super) fn is_sure(&self, rule: usize) -> bool {
        self.complete.get(rule) == Some(&true)
    }

    /// Whether every value of every question that a condition reaches is known to the proofs.
    pub(super) fn is_complete(&self, formula: &Formula) -> bool {
        self.is_written(formula) && self.reach(formula).into_iter().all(|question| self.logic.is_complete(question))
    }

    /// Whether all tests of a condition could be written out.
    fn is_written(&self, formula: &Formula) -> bool {
        match formula {
            Formula::All(parts) | Formula::Any(parts) => parts.iter().all(|part| self.is_written(part)),
            Formula::Not(inner) => self.is_written(inner),
            Formula::Named(at) => self.logic.names.get(*at).is_some_and(|named| self.is_written(named)),
            Formula::Atom(_) => true,
            Formula::Opaque => false,
        }
    }
}

/// The samples under which a condition holds.
pub(super) fn held(logic: &Logic<'_>, samples: &[Assignment], formula: &Formula) -> Bits {
    Bits::of(samples.len(), |at| samples.get(at).is_some_and(|sample| sample.holds(logic, formula)))
}

/// Whether "this does not concern me" counts as an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Everybody {
    Answers,
    MayBeSilent,
}
