//! Every case of a pack with few answers.

use crate::reason::{Answer, Answers};
use crate::why::evidence::Verdict;
use crate::why::person::{Person, Questions};
use crate::why::values::Values;
use std::collections::BTreeSet;
use std::rc::Rc;

/// More cases than this are not planned one by one.
const MOST_CASES: usize = 20_000;

/// Every set of answers to the questions that bear on anything, with the lines of its plan.
#[derive(Debug, Clone)]
pub(super) struct Table<'a> {
    questions: Vec<usize>,
    own: Vec<Answer>,
    rows: Rc<Vec<Row<'a>>>,
}

#[derive(Debug, Clone)]
struct Row<'a> {
    answers: Vec<Answer>,
    lines: BTreeSet<&'a str>,
}

impl<'a> Table<'a> {
    /// Plans every case; `None` when there are too many, or when the answers to a question cannot be listed.
    pub(super) fn of(person: &Person<'a>, values: &Values) -> Option<Table<'a>> {
        let questions: Vec<usize> = (0..person.pack().questions.len()).filter(|at| values.bears(*at)).collect();
        let own: Vec<Answer> =
            questions.iter().map(|at| values.effective(person.pack(), person.answers, *at)).collect();
        let lists = questions.iter().zip(&own).map(|(at, own)| with_own(values.to(*at), own));
        let lists: Vec<Vec<Answer>> = lists.collect();
        let cases = lists.iter().try_fold(1_usize, |cases, list| cases.checked_mul(list.len()));
        if !questions.iter().all(|at| values.is_complete(*at)) || cases.is_none_or(|cases| cases > MOST_CASES) {
            return None;
        }
        let mut table = Table { questions, own, rows: Rc::default() };
        let mut rows = Vec::new();
        table.add(person, &lists, &mut Vec::new(), &mut rows);
        table.rows = Rc::new(rows);
        Some(table)
    }

    fn add(&self, person: &Person<'a>, lists: &[Vec<Answer>], chosen: &mut Vec<Answer>, rows: &mut Vec<Row<'a>>) {
        let Some((list, later)) = lists.split_first() else {
            let answers = self.set(person, chosen);
            if person.could_answer(&answers) {
                let lines = person.gist(&answers).lines.into_keys().collect();
                rows.push(Row { answers: chosen.clone(), lines });
            }
            return;
        };
        for answer in list {
            chosen.push(answer.clone());
            self.add(person, later, chosen, rows);
            chosen.pop();
        }
    }

    /// The same cases for another person, whose answers are among them.
    #[cfg(test)]
    pub(super) fn beside<'b>(&self, person: &Person<'b>, values: &Values) -> Table<'b>
    where
        'a: 'b,
    {
        let rows: Rc<Vec<Row<'b>>> = Rc::clone(&self.rows);
        let own = |at: &usize| values.effective(person.pack(), person.answers, *at);
        Table { questions: self.questions.clone(), own: self.questions.iter().map(own).collect(), rows }
    }

    /// The person's answers with those of a row in their place.
    fn set(&self, person: &Person<'_>, row: &[Answer]) -> Answers {
        let mut answers = person.answers.clone();
        for ((at, answer), own) in self.questions.iter().zip(row).zip(&self.own) {
            if let Some(question) = person.pack().questions.at(*at).filter(|_| answer != own) {
                answers.set(&question.id, answer.clone());
            }
        }
        answers
    }

    /// Whether a line is in each case that keeps some answers.
    pub(super) fn check(&self, person: &Person<'_>, kept: &Questions, item: &str) -> Verdict {
        let keeps = |row: &&Row<'_>| {
            let answers = self.questions.iter().zip(&row.answers).zip(&self.own);
            answers.into_iter().all(|((at, answer), own)| !kept.contains(at) || answer == own)
        };
        let mut cases = 0;
        for row in self.rows.iter().filter(keeps) {
            cases += 1;
            if !row.lines.contains(item) {
                return Verdict::Broken(Box::new(self.set(person, &row.answers)));
            }
        }
        Verdict::EveryCase(cases)
    }
}

fn with_own(list: &[Answer], own: &Answer) -> Vec<Answer> {
    let more = (!list.contains(own)).then(|| own.clone());
    list.iter().cloned().chain(more).collect()
}
