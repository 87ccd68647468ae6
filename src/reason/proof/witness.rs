//! From the inside of a proof to answers a person could give, as few as show it.

use crate::reason::answers::{Answer, Answers};
use crate::reason::engine::Engine;
use crate::reason::facts::{Facts, Stage};
use crate::reason::proof::assignment::Assignment;
use crate::reason::proof::bits::{ABSENT, Bits};
use crate::reason::proof::encoder::{Encoder, Side};
use crate::reason::proof::logic::Logic;
use crate::reason::proof::regions::Region;
use chrono::NaiveDate;

/// Turns what a method found into answers, with the pack's defaults for everything left out.
#[derive(Clone, Copy)]
pub(super) struct Witnesses<'l, 'p> {
    pub(super) logic: &'l Logic<'p>,
    pub(super) engine: &'l Engine,
    pub(super) day: NaiveDate,
}

impl Witnesses<'_, '_> {
    /// What is known under answers, everything else taken from the defaults.
    pub(super) fn facts(&self, answers: &Answers) -> Facts {
        self.engine.facts(answers, Stage::Settled, self.day)
    }

    /// The index of a question's value under some facts: an answer like one of its domain.
    pub(super) fn index(&self, facts: &Facts, question: usize) -> usize {
        let Some(value) = self.logic.pack.questions.at(question).and_then(|it| facts.value(&it.id)) else {
            return ABSENT;
        };
        self.logic.domains.get(question).and_then(|domain| domain.index(value)).unwrap_or(ABSENT)
    }

    /// The answer behind an index.
    pub(super) fn answer(&self, question: usize, index: usize) -> Answer {
        self.logic.value(question, index).map_or(Answer::NotConcerned, |value| Answer::Given(value.clone()))
    }

    /// Answers inside a closed region: what the defaults say already is left out.
    pub(super) fn inside(&self, region: &Region) -> Answers {
        let mut answers = Answers::default();
        for (question, values) in &region.sides {
            let Some(id) = self.logic.pack.questions.at(*question).map(|question| &question.id) else { continue };
            let facts = self.facts(&answers);
            let lent = self.logic.loans().find(|(borrower, _)| borrower == question).map(|loan| (loan, region));
            let fits =
                |index: &usize| lent.is_none_or(|(loan, _)| self.logic.lends(loan, *index, self.index(&facts, loan.1)));
            if values.has(self.index(&facts, *question)) && fits(&self.index(&facts, *question)) {
                continue;
            }
            let chosen = self.lender_choice(region, *question, values);
            let any = values.iter().find(|index| *index != ABSENT && fits(index) && chosen.has(*index));
            answers.set(id, self.answer(*question, any.unwrap_or(ABSENT)));
        }
        answers
    }

    /// Of the values of a lender in a region, those that leave its borrower one as well.
    fn lender_choice(&self, region: &Region, question: usize, values: &Bits) -> Bits {
        let Some(loan) = self.logic.loans().find(|(_, lender)| *lender == question) else { return values.clone() };
        let Some(borrowed) = region.side(loan.0).filter(|borrowed| !borrowed.has(ABSENT)) else {
            return values.clone();
        };
        let leaves = |lent: usize| borrowed.iter().any(|many| self.logic.lends(loan, many, lent));
        Bits::of(values.len(), |index| values.has(index) && leaves(index))
    }

    /// Everything a solver chose, written out.
    pub(super) fn solved(&self, encoder: &Encoder<'_, '_>, side: Side) -> Answers {
        let chosen = Assignment::from_raw(self.logic, |question, _| encoder.found(question, side).unwrap_or(ABSENT));
        self.written(&chosen, |question| encoder.found(question, side).is_some())
    }

    /// The answers of an assignment, of the questions that matter.
    pub(super) fn written(&self, chosen: &Assignment, matters: impl Fn(usize) -> bool) -> Answers {
        let questions = self.logic.pack.questions.iter().enumerate().filter(|(question, _)| matters(*question));
        let answers = questions.map(|(question, it)| (it.id.clone(), self.answer(question, chosen.index(question))));
        answers.collect()
    }

    /// Whether no borrowed option is the one chosen where it comes from, defaults included.
    pub(super) fn keep_loans(&self, answers: &Answers) -> bool {
        if self.logic.loans().next().is_none() {
            return true;
        }
        let facts = self.facts(answers);
        self.logic.loans().all(|loan| self.logic.lends(loan, self.index(&facts, loan.0), self.index(&facts, loan.1)))
    }

    /// As few of the answers as still show something: none that are left can be taken away.
    pub(super) fn fewest(&self, answers: Answers, shows: impl Fn(&Answers) -> bool) -> Answers {
        let mut answers = answers;
        let ids: Vec<String> = answers.iter().map(|(id, _)| id.to_owned()).collect();
        // Later questions hang on earlier ones, so they are tried first.
        let order = |id: &String| std::cmp::Reverse(self.logic.pack.questions.position(id));
        let mut ids = ids;
        ids.sort_by_key(order);
        for id in ids {
            let mut fewer = answers.clone();
            fewer.clear(&id);
            if shows(&fewer) && self.keep_loans(&fewer) {
                answers = fewer;
            }
        }
        answers
    }
}
