//! The path through the interview: the questions to ask under the answers so far.

use crate::pack::question::{Depth, Question};
use crate::reason::{Answers, Engine, Stage, Truth};
use chrono::NaiveDate;

/// A question on the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Question id.
    pub id: String,
    /// Section id.
    pub section: String,
    /// Whether the person answered it, in whatever of the four states.
    pub answered: bool,
}

/// The questions shown under the answers so far, in pack order, and how many more there may be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Path {
    /// Questions shown.
    pub questions: Vec<Asked>,
    /// Questions that may still show, depending on answers not given yet.
    pub perhaps: usize,
}

impl Path {
    /// Works out the path. A question deeper than `depth` is on it only if it was answered.
    #[must_use]
    pub fn of(engine: &Engine, answers: &Answers, depth: Depth, today: NaiveDate) -> Path {
        let facts = engine.facts(answers, Stage::Asking(depth), today);
        let mut path = Path::default();
        for (at, question) in engine.pack().questions.iter().enumerate() {
            path.add(question, facts.shown_at(at), answers.get(&question.id).is_some(), depth);
        }
        path
    }

    fn add(&mut self, question: &Question, shown: Truth, answered: bool, depth: Depth) {
        if question.depth > depth && !answered {
            return;
        }
        match shown {
            Truth::Fails => {}
            Truth::Open => self.perhaps += 1,
            Truth::Holds => self.questions.push(Asked {
                id: question.id.clone(),
                section: question.section.as_ref().clone(),
                answered,
            }),
        }
    }

    /// Place of a question on the path.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.questions.iter().position(|asked| asked.id == id)
    }

    /// The question before this one; for a question that is no longer shown, the last one shown.
    #[must_use]
    pub fn before(&self, id: &str) -> Option<&Asked> {
        match self.position(id) {
            Some(at) => at.checked_sub(1).and_then(|at| self.questions.get(at)),
            None => self.questions.last(),
        }
    }

    /// The question after this one.
    #[must_use]
    pub fn after(&self, id: &str) -> Option<&Asked> {
        self.questions.get(self.position(id)? + 1)
    }

    /// The first question without an answer after this one, or else the first on the path.
    #[must_use]
    pub fn next_open(&self, after: Option<&str>) -> Option<&Asked> {
        let from = after.and_then(|id| self.position(id)).map_or(0, |at| at + 1);
        let open = |asked: &&Asked| !asked.answered;
        self.questions.iter().skip(from).find(open).or_else(|| self.questions.iter().find(open))
    }

    /// About how many questions are left: shown ones without an answer, and those that may still show.
    /// It never grows while questions are answered in order.
    #[must_use]
    pub fn left(&self) -> usize {
        self.questions.iter().filter(|asked| !asked.answered).count() + self.perhaps
    }
}
