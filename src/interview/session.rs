//! What the person did, in order.

use crate::pack::question::Depth;
use crate::reason::{Answer, Answers};

/// One thing the person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Answered a question, again or for the first time.
    Answer {
        /// Question id.
        question: String,
        /// The answer.
        answer: Answer,
    },
    /// Took an answer back.
    Clear {
        /// Question id.
        question: String,
    },
    /// Chose how deep the interview goes.
    Depth(Depth),
}

/// An interview under way: the changes so far, and how many of them count (the others were undone).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Session {
    changes: Vec<Change>,
    done: usize,
}

impl Session {
    /// Takes up a saved session: `done` changes count, the rest can be redone.
    #[must_use]
    pub fn replay(changes: Vec<Change>, done: usize) -> Session {
        let done = done.min(changes.len());
        Session { changes, done }
    }

    /// A session that starts from finished answers, as when a file is opened.
    #[must_use]
    pub fn from_answers(answers: &Answers, depth: Depth) -> Session {
        let mut changes = vec![Change::Depth(depth)];
        changes.extend(
            answers.iter().map(|(id, answer)| Change::Answer { question: id.to_owned(), answer: answer.clone() }),
        );
        let done = changes.len();
        Session { changes, done }
    }

    /// All changes, undone ones included, and how many count.
    #[must_use]
    pub fn history(&self) -> (&[Change], usize) {
        (&self.changes, self.done)
    }

    /// Does something; what had been undone is forgotten. Repeating the present state is no change.
    pub fn change(&mut self, change: Change) {
        if self.is_present(&change) {
            return;
        }
        self.changes.truncate(self.done);
        self.changes.push(change);
        self.done = self.changes.len();
    }

    /// Takes the last change back and returns it; `None` when there is none.
    pub fn undo(&mut self) -> Option<&Change> {
        self.done = self.done.checked_sub(1)?;
        self.changes.get(self.done)
    }

    /// Does again what was undone last and returns it; `None` when there is nothing.
    pub fn redo(&mut self) -> Option<&Change> {
        let change = self.changes.get(self.done)?;
        self.done += 1;
        Some(change)
    }

    /// The answers that the changes add up to, parked ones included.
    #[must_use]
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for change in self.changes.iter().take(self.done) {
            match change {
                Change::Answer { question, answer } => answers.set(question, answer.clone()),
                Change::Clear { question } => answers.clear(question),
                Change::Depth(_) => {}
            }
        }
        answers
    }

    /// How deep the interview goes.
    #[must_use]
    pub fn depth(&self) -> Depth {
        let depths = self.changes.iter().take(self.done).rev();
        depths
            .into_iter()
            .find_map(|change| if let Change::Depth(depth) = change { Some(*depth) } else { None })
            .unwrap_or_default()
    }

    fn is_present(&self, change: &Change) -> bool {
        match change {
            Change::Answer { question, answer } => self.answers().get(question) == Some(answer),
            Change::Clear { question } => self.answers().get(question).is_none(),
            Change::Depth(depth) => self.done > 0 && self.depth() == *depth,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::value::Value;

    fn answer(question: &str, text: &str) -> Change {
        Change::Answer { question: question.into(), answer: Answer::Given(Value::Text(text.into())) }
    }

    #[test]
    fn undo_then_redo_gives_the_same_session() {
        let mut session = Session::default();
        session.change(answer("role", "expert"));
        session.change(answer("role", "founder"));
        session.change(Change::Depth(Depth::Deep));
        let before = session.clone();
        assert!(session.undo().is_some() && session.undo().is_some());
        assert_eq!(session.answers().value("role"), Some(&Value::Text("expert".into())));
        assert_eq!(session.depth(), Depth::Core);
        assert!(session.redo().is_some() && session.redo().is_some());
        assert_eq!(session, before);
    }

    #[test]
    fn a_new_change_forgets_what_was_undone() {
        let mut session = Session::default();
        session.change(answer("role", "expert"));
        session.undo();
        session.change(answer("role", "founder"));
        assert!(session.redo().is_none());
    }

    #[test]
    fn saying_the_same_again_is_no_change() {
        let mut session = Session::default();
        session.change(answer("role", "expert"));
        session.change(answer("role", "expert"));
        assert!(session.undo().is_some() && session.undo().is_none());
    }
}
