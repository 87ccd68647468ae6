//! Cases that are shared between the lines of a plan: each is planned once and looked at for every line.
//!
//! Some answers are kept, the others are open. When the open ones can be counted, every case is planned; otherwise
//! single changes, then cases drawn at random, until nothing new is learnt.

use crate::reason::dice::Dice;
use crate::reason::{Answer, Answers};
use crate::why::evidence::{Evidence, Verdict};
use crate::why::person::Questions;
use crate::why::sample::other;
use crate::why::surely::{Sure, Surely};
use std::collections::{BTreeMap, BTreeSet};

/// How many cases are planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// Every case is planned when there are no more than this.
    pub every: usize,
    /// Otherwise so many are drawn at random for the whole plan …
    pub trials: usize,
    /// … and so many for what a line is said to rest on.
    pub trials_each: usize,
}

impl Effort {
    /// What a person waits for without noticing.
    pub const USUAL: Effort = Effort { every: 400, trials: 240, trials_each: 60 };
}

/// One case.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// The answers.
    pub(super) answers: Answers,
    /// Where they differ from the person's.
    pub(super) changed: Questions,
    /// Lines of the person's plan that are not there.
    missing: BTreeSet<String>,
}

/// What is known of a line when some open questions keep what is assumed for them.
pub(super) enum Found {
    /// It stays.
    Stays(Verdict),
    /// It goes in the case at this place.
    Goes(usize),
}

/// The cases planned so far.
pub(super) struct Pool<'e, 'a> {
    pub(super) evidence: &'e Evidence<'a>,
    /// Questions whose answers are kept in every case.
    granted: &'e Questions,
    /// The others, as far as anything looks at them.
    pub(super) open: Questions,
    pub(super) rows: Vec<Row>,
    every_case: bool,
    effort: Effort,
    drawn: BTreeSet<Questions>,
    rules: BTreeMap<Questions, Surely<'a>>,
}

impl<'e, 'a> Pool<'e, 'a> {
    /// Starts with every case there is, or with each single change.
    pub(super) fn of(evidence: &'e Evidence<'a>, granted: &'e Questions, effort: Effort) -> Pool<'e, 'a> {
        let questions = 0..evidence.person.pack().questions.len();
        let open: Questions = questions.filter(|at| evidence.values.bears(*at) && !granted.contains(at)).collect();
        let mut pool = Pool {
            evidence,
            granted,
            open,
            rows: Vec::new(),
            every_case: false,
            effort,
            drawn: BTreeSet::new(),
            rules: BTreeMap::new(),
        };
        match pool.countable() {
            Some(lists) => {
                pool.every_case = true;
                pool.plan_all(&lists, &evidence.person.answers.clone());
            }
            None => pool.take_singles(),
        }
        pool
    }

    /// Whether a line stays when these open questions keep what is assumed for them.
    pub(super) fn check(&mut self, kept: &Questions, item: &str) -> Found {
        if self.open.is_subset(kept) || self.by_rules(kept, item) == Sure::In {
            return Found::Stays(Verdict::Proved);
        }
        if let Some(at) = self.without(kept, item) {
            return Found::Goes(at);
        }
        if self.every_case {
            return Found::Stays(Verdict::EveryCase(self.count(kept) + 1));
        }
        if self.drawn.insert(kept.clone()) {
            self.draw(kept);
        }
        match self.without(kept, item) {
            Some(at) => Found::Goes(at),
            None => Found::Stays(Verdict::Trials(self.count(kept))),
        }
    }

    /// A case without a line whose differences are among those of another one, as few as can be.
    pub(super) fn fewest(&mut self, at: usize, item: &str) -> Questions {
        let mut fewest = self.rows.get(at).map(|row| row.changed.clone()).unwrap_or_default();
        let mut answers = self.rows.get(at).map(|row| row.answers.clone()).unwrap_or_default();
        if let Some(smaller) = self.inside(&fewest, item) {
            (fewest, answers) = (smaller.changed.clone(), smaller.answers.clone());
        }
        // Among every case there is, none was smaller; otherwise changes are taken back one by one.
        let back: Vec<usize> = if self.every_case { Vec::new() } else { fewest.iter().rev().copied().collect() };
        for question in back {
            let nearer = self.taken_back(&answers, question);
            if self.add(&nearer) == Some(true) {
                let row = self.rows.last().filter(|row| row.missing.contains(item));
                row.into_iter().for_each(|row| (fewest, answers) = (row.changed.clone(), row.answers.clone()));
            }
        }
        fewest
    }

    /// Cases without a line.
    pub(super) fn missing<'p>(&'p self, item: &'p str) -> impl Iterator<Item = &'p Row> {
        self.rows.iter().filter(move |row| row.missing.contains(item))
    }

    fn inside<'p>(&'p self, changed: &Questions, item: &'p str) -> Option<&'p Row> {
        self.missing(item).filter(|row| row.changed.is_subset(changed)).min_by_key(|row| row.changed.len())
    }

    fn by_rules(&mut self, kept: &Questions, item: &str) -> Sure {
        let (person, granted) = (self.evidence.person, self.granted);
        let surely = self.rules.entry(kept.clone());
        surely.or_insert_with(|| Surely::keeping(person, &granted.union(kept).copied().collect())).line(item)
    }

    /// The case without a line that keeps these questions and changes the fewest others.
    fn without(&self, kept: &Questions, item: &str) -> Option<usize> {
        let cases = self.rows.iter().enumerate();
        let cases = cases.filter(|(_, row)| row.missing.contains(item) && row.changed.is_disjoint(kept));
        cases.min_by_key(|(_, row)| row.changed.len()).map(|(at, _)| at)
    }

    fn count(&self, kept: &Questions) -> usize {
        self.rows.iter().filter(|row| row.changed.is_disjoint(kept)).count()
    }

    /// Every answer to each open question, when there are few enough cases.
    fn countable(&self) -> Option<Vec<(usize, Vec<Answer>)>> {
        let values = &self.evidence.values;
        let cases = self.open.iter().try_fold(1_usize, |cases, at| cases.checked_mul(values.to(*at).len().max(1)));
        let few = cases.is_some_and(|cases| cases <= self.effort.every);
        let counted = few && self.open.iter().all(|at| values.is_complete(*at));
        counted.then(|| self.open.iter().map(|at| (*at, values.to(*at).to_vec())).collect())
    }

    fn plan_all(&mut self, lists: &[(usize, Vec<Answer>)], answers: &Answers) {
        let Some(((at, list), later)) = lists.split_first() else {
            let _ = self.add(answers);
            return;
        };
        for answer in list {
            self.plan_all(later, &self.put(answers, *at, answer.clone()));
        }
    }

    fn put(&self, answers: &Answers, at: usize, answer: Answer) -> Answers {
        let person = &self.evidence.person;
        let mut answers = answers.clone();
        // What is assumed anyway is left to be assumed: the case is the person's own then.
        if let Some(question) = person
            .pack()
            .questions
            .at(at)
            .filter(|_| self.evidence.values.effective(person.pack(), person.answers, at) != answer)
        {
            answers.set(&question.id, answer);
        }
        answers
    }

    fn taken_back(&self, answers: &Answers, at: usize) -> Answers {
        let person = &self.evidence.person;
        let mut answers = answers.clone();
        if let Some(question) = person.pack().questions.at(at) {
            match person.answers.get(&question.id) {
                Some(own) => answers.set(&question.id, own.clone()),
                None => answers.clear(&question.id),
            }
        }
        answers
    }

    fn take_singles(&mut self) {
        let evidence = self.evidence;
        for case in evidence.singles().iter().filter(|case| self.open.contains(&case.question)) {
            let answers = self.put(evidence.person.answers, case.question, case.answer.clone());
            let missing = evidence
                .gist
                .lines
                .keys()
                .filter(|line| !case.gist.lines.contains_key(*line))
                .map(|line| (*line).to_owned());
            self.rows.push(Row { answers, changed: [case.question].into(), missing: missing.collect() });
        }
    }

    fn draw(&mut self, kept: &Questions) {
        let kept_or_granted: Questions = self.granted.union(kept).copied().collect();
        let trials = if kept.is_empty() { self.effort.trials } else { self.effort.trials_each };
        let mut dice = Dice::new(0x050B_E500);
        for number in 0..trials {
            let answers =
                other(&self.evidence.person, &self.evidence.values, &kept_or_granted, 1 + number % 8, &mut dice);
            let _ = self.add(&answers);
        }
    }

    /// Plans one more case; `None` for answers that could not have been given or are the person's own.
    fn add(&mut self, answers: &Answers) -> Option<bool> {
        let evidence = self.evidence;
        let changed = evidence.changed(answers);
        if changed.is_empty() || !evidence.person.could_answer(answers) {
            return None;
        }
        let gist = evidence.person.gist(answers);
        let missing =
            evidence.gist.lines.keys().filter(|line| !gist.lines.contains_key(*line)).map(|line| (*line).to_owned());
        self.rows.push(Row { answers: answers.clone(), changed, missing: missing.collect() });
        Some(true)
    }
}
