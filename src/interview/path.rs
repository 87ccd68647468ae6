//! The path through the interview: the questions to ask under the answers so far, in the order in which they are
//! asked, and those that need not be asked any more.

use crate::interview::open::{Open, Standing};
use crate::interview::order::Order;
use crate::interview::reads::Reads;
use crate::pack::question::{Depth, Question};
use crate::reason::{Answers, Engine, Truth};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where a question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Answered, in whatever of the four states.
    Answered,
    /// Not answered, and to be asked.
    Open,
    /// Not answered, and no answer to it can change the plan any more: it is not asked.
    Idle,
}

/// Whether questions are asked that cannot change the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pace {
    /// Only what can change it.
    #[default]
    Decisive,
    /// All of them: the person wishes to go on.
    Every,
}

/// A question on the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Question id.
    pub id: String,
    /// Section id.
    pub section: String,
    /// Where it stands.
    pub state: State,
}

impl Asked {
    /// Whether the person answered it.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        self.state == State::Answered
    }
}

/// What a path is worked out from.
#[derive(Debug, Clone, Copy)]
pub struct Walk<'a> {
    /// The pack, ready for reasoning.
    pub engine: &'a Engine,
    /// What a plan reads by itself.
    pub reads: &'a Reads,
    /// The answers so far.
    pub answers: &'a Answers,
    /// How deep the interview goes.
    pub depth: Depth,
    /// The day on which it is held.
    pub today: NaiveDate,
    /// Questions in the order in which they were first on screen or answered.
    pub trail: &'a [String],
    /// Whether everything is asked.
    pub pace: Pace,
}

/// The questions shown under the answers so far, and how many more there may be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Path {
    /// Questions shown, in the order in which they are asked; idle ones where they would be.
    pub questions: Vec<Asked>,
    /// Questions that may still show, depending on answers not given yet, and would then be asked.
    pub perhaps: usize,
    /// Questions, shown or not yet, whose answer can still change the plan.
    pub live: usize,
}

impl Path {
    /// Works out the path. A question deeper than the interview is on it only if it was answered.
    #[must_use]
    pub fn of(walk: &Walk<'_>) -> Path {
        let pack = walk.engine.pack();
        let standing = Standing { answers: walk.answers, depth: walk.depth, today: walk.today };
        let open = Open::of(walk.engine, walk.reads, standing);
        let (mut shown, mut perhaps, mut live) = (Vec::new(), Vec::new(), 0);
        for question in &pack.questions {
            let answered = walk.answers.get(&question.id).is_some();
            if question.depth > walk.depth && !answered {
                continue;
            }
            let matters = !answered && open.is_live(&question.id);
            live += usize::from(matters);
            match open.facts().shown(&question.id) {
                Truth::Fails => {}
                Truth::Holds => shown.push(asked(question, answered, matters || walk.pace == Pace::Every)),
                Truth::Open if answered => {}
                Truth::Open if matters || walk.pace == Pace::Every => perhaps.push(question.id.as_str()),
                Truth::Open => {}
            }
        }
        let order = Order { pack, open: &open, trail: walk.trail, perhaps: &perhaps };
        Path { questions: order.of(shown), perhaps: perhaps.len(), live }
    }

    /// Place of a question on the path.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.questions.iter().position(|asked| asked.id == id)
    }

    /// Number of a question among those that are asked, from 1.
    #[must_use]
    pub fn number(&self, id: &str) -> usize {
        let before = self.questions.iter().take_while(|asked| asked.id != id);
        before.filter(|asked| asked.state != State::Idle).count() + 1
    }

    /// The question before this one; for a question that is no longer shown, the last one shown. Idle ones are
    /// passed over.
    #[must_use]
    pub fn before(&self, id: &str) -> Option<&Asked> {
        let end = self.position(id).unwrap_or(self.questions.len());
        self.questions.iter().take(end).rfind(|asked| asked.state != State::Idle)
    }

    /// The question after this one. Idle ones are passed over.
    #[must_use]
    pub fn after(&self, id: &str) -> Option<&Asked> {
        self.questions.iter().skip(self.position(id)? + 1).find(|asked| asked.state != State::Idle)
    }

    /// The first and the last question that are asked.
    #[must_use]
    pub fn ends(&self) -> Option<(&Asked, &Asked)> {
        let mut asked = self.questions.iter().filter(|asked| asked.state != State::Idle);
        let first = asked.next()?;
        Some((first, asked.next_back().unwrap_or(first)))
    }

    /// The first question without an answer after this one, or else the first on the path.
    #[must_use]
    pub fn next_open(&self, after: Option<&str>) -> Option<&Asked> {
        let from = after.and_then(|id| self.position(id)).map_or(0, |at| at + 1);
        let open = |asked: &&Asked| asked.state == State::Open;
        self.questions.iter().skip(from).find(open).or_else(|| self.questions.iter().find(open))
    }

    /// About how many questions are left: those to be asked, and those that may still show. It never grows
    /// while questions are answered in order.
    #[must_use]
    pub fn left(&self) -> usize {
        self.with(State::Open) + self.perhaps
    }

    /// How many questions were shown and are not asked, because they cannot change the plan any more.
    #[must_use]
    pub fn idle(&self) -> usize {
        self.with(State::Idle)
    }

    fn with(&self, state: State) -> usize {
        self.questions.iter().filter(|asked| asked.state == state).count()
    }
}

fn asked(question: &Question, answered: bool, is_asked: bool) -> Asked {
    let state = match (answered, is_asked) {
        (true, _) => State::Answered,
        (false, true) => State::Open,
        (false, false) => State::Idle,
    };
    Asked { id: question.id.clone(), section: question.section.as_ref().clone(), state }
}
