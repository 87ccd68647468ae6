//! Whether some answers alone keep a line in the plan, and how that is known.

use crate::plan::Gist;
use crate::reason::dice::Dice;
use crate::reason::proof::{Prover, Search};
use crate::reason::{Answer, Answers};
use crate::why::person::{Person, Questions};
use crate::why::sample::other;
use crate::why::surely::{Sure, Surely};
use crate::why::table::Table;
use crate::why::values::Values;
use std::cell::OnceCell;

/// Sets of answers tried where neither rules nor a complete list decide.
pub const TRIALS: usize = 240;
/// Of one question, no more other answers than this are tried one by one.
const MOST_SINGLES: usize = 16;

/// How it is known that some answers keep a line in the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Verdict {
    /// Rules decide it, whatever the other answers are.
    Proved,
    /// Every case there is was planned: so many.
    EveryCase(usize),
    /// So many cases were planned, and it was there in each: large packs have too many for all of them.
    Trials(usize),
    /// Here is a case in which it is not there.
    Broken(Box<Answers>),
}

/// Other answers, and what the plan comes to under them.
#[derive(Debug, Clone)]
pub struct Case<'a> {
    /// The question that was answered otherwise.
    pub question: usize,
    /// The other answer.
    pub answer: Answer,
    /// What the plan comes to.
    pub gist: Gist<'a>,
}

/// What is known of one person's plan under other answers; cases once planned are remembered.
pub struct Evidence<'a> {
    /// The person.
    pub person: Person<'a>,
    /// The answers to every question.
    pub values: Values,
    /// What the plan comes to as it is.
    pub gist: Gist<'a>,
    trials: usize,
    table: OnceCell<Option<Table<'a>>>,
    singles: OnceCell<Vec<Case<'a>>>,
    prover: OnceCell<Prover<'a>>,
}

impl<'a> Evidence<'a> {
    /// Looks at one person.
    #[must_use]
    pub fn of(person: Person<'a>) -> Evidence<'a> {
        Evidence::with_trials(person, TRIALS)
    }

    /// Looks at one person with another number of trials.
    #[must_use]
    pub fn with_trials(person: Person<'a>, trials: usize) -> Evidence<'a> {
        let values = Values::of(person.pack(), person.today);
        let gist = person.gist(person.answers);
        let (table, singles, prover) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Evidence { person, values, gist, trials, table, singles, prover }
    }

    /// Looks at another person of the same pack with the cases that were planned already: tests look at many.
    #[cfg(test)]
    pub(super) fn beside<'b>(&self, person: Person<'b>) -> Evidence<'b>
    where
        'a: 'b,
    {
        let other = Evidence::of(person);
        let table = self.table().map(|table| table.beside(&other.person, &other.values));
        Evidence { table: OnceCell::from(table), ..other }
    }

    /// Every other answer to a single question, in pack order, with what the plan comes to. Of questions with very
    /// many answers (numbers, long lists) some stand for all.
    pub fn singles(&self) -> &[Case<'a>] {
        self.singles.get_or_init(|| {
            let questions = 0..self.person.pack().questions.len();
            questions.filter(|at| self.values.bears(*at)).flat_map(|at| self.singles_of(at)).collect()
        })
    }

    /// The questions of which another answer alone takes a line out.
    #[must_use]
    pub fn breaking(&self, item: &str) -> Questions {
        let breaking = self.singles().iter().filter(|case| !case.gist.lines.contains_key(item));
        breaking.map(|case| case.question).collect()
    }

    /// Whether a line stays whatever the answers to all but some questions are.
    pub fn check(&self, kept: &Questions, item: &str) -> Verdict {
        let pack = self.person.pack();
        if (0..pack.questions.len()).all(|at| kept.contains(&at) || !self.values.bears(at)) {
            return Verdict::Proved;
        }
        if Surely::keeping(self.person, kept).line(item) == Sure::In {
            return Verdict::Proved;
        }
        match self.table() {
            Some(table) => table.check(&self.person, kept, item),
            None => self
                .try_singles(kept, item)
                .or_else(|| self.prove(kept, item))
                .unwrap_or_else(|| self.try_many(kept, item)),
        }
    }

    /// The questions whose answers differ from the person's own, defaults taken for what is missing.
    #[must_use]
    pub fn changed(&self, answers: &Answers) -> Questions {
        let pack = self.person.pack();
        let own = |at: usize| self.values.effective(pack, self.person.answers, at);
        let questions = (0..pack.questions.len()).filter(|at| self.values.bears(*at));
        questions.filter(|at| own(*at) != self.values.effective(pack, answers, *at)).collect()
    }

    fn table(&self) -> Option<&Table<'a>> {
        self.table.get_or_init(|| Table::of(&self.person, &self.values)).as_ref()
    }

    fn singles_of(&self, at: usize) -> Vec<Case<'a>> {
        let pack = self.person.pack();
        let own = self.values.effective(pack, self.person.answers, at);
        let Some(question) = pack.questions.at(at) else { return Vec::new() };
        let list = self.values.to(at);
        // Of a long list, answers at equal distances, the last one included.
        let step = list.len().div_ceil(MOST_SINGLES).max(1);
        let spread = list.iter().rev().step_by(step).filter(|answer| **answer != own);
        let cases = spread.filter_map(|answer| {
            let answers = self.person.with(&question.id, answer.clone());
            let gist = self.person.could_answer(&answers).then(|| self.person.gist(&answers))?;
            Some(Case { question: at, answer: answer.clone(), gist })
        });
        cases.collect()
    }

    fn try_singles(&self, kept: &Questions, item: &str) -> Option<Verdict> {
        let takes_out = |case: &&Case<'_>| !kept.contains(&case.question) && !case.gist.lines.contains_key(item);
        let case = self.singles().iter().find(takes_out)?;
        let question = self.person.pack().questions.at(case.question)?;
        Some(Verdict::Broken(Box::new(self.person.with(&question.id, case.answer.clone()))))
    }

    /// Guardrails are there when rules want them and none forbids them: a solver settles that, also where only
    /// several rules together cover every case.
    pub(super) fn prove(&self, kept: &Questions, item: &str) -> Option<Verdict> {
        let (person, pack) = (&self.person, self.person.pack());
        pack.guardrails.get(item)?;
        let prover = self.prover.get_or_init(|| Prover::new(person.engine, person.today));
        let kept: Vec<(usize, Answer)> =
            kept.iter().map(|at| (*at, self.values.effective(pack, person.answers, *at))).collect();
        match prover.lacking(item, &kept) {
            Search::Never => Some(Verdict::Proved),
            Search::Found(others) => {
                let mut answers = person.answers.clone();
                for (question, answer) in others.iter() {
                    if !kept.iter().any(|(at, _)| pack.questions.at(*at).is_some_and(|it| it.id == question)) {
                        answers.set(question, answer.clone());
                    }
                }
                let broken = person.could_answer(&answers) && !person.has(&answers, item);
                broken.then(|| Verdict::Broken(Box::new(answers)))
            }
            Search::NotDecided => None,
        }
    }

    fn try_many(&self, kept: &Questions, item: &str) -> Verdict {
        let mut dice = Dice::new(0x0C0A_C400);
        let mut tried = 0;
        for number in 0..self.trials {
            let answers = other(&self.person, &self.values, kept, 1 + number % 8, &mut dice);
            if !self.person.could_answer(&answers) {
                continue;
            }
            tried += 1;
            if !self.person.has(&answers, item) {
                return Verdict::Broken(Box::new(answers));
            }
        }
        Verdict::Trials(tried + self.singles().iter().filter(|case| !kept.contains(&case.question)).count())
    }
}
