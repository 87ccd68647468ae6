//! What the person did, in order.

use crate::interview::fit::Fit;
use crate::pack::Pack;
use crate::pack::question::Depth;
use crate::reason::{Answer, Answers};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One thing the person did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "Kept", into = "Kept")]
pub struct Session {
    changes: Vec<Change>,
    done: usize,
    /// Which changes count under the pack in force; those beyond its end do.
    fits: Vec<Fit>,
}

/// A session as it is written down: its changes, and how many of them count.
#[derive(Serialize, Deserialize)]
struct Kept {
    changes: Vec<Change>,
    done: usize,
}

impl From<Kept> for Session {
    fn from(kept: Kept) -> Session {
        Session::replay(kept.changes, kept.done)
    }
}

impl From<Session> for Kept {
    fn from(session: Session) -> Kept {
        Kept { changes: session.changes, done: session.done }
    }
}

impl Session {
    /// Takes up a saved session: `done` changes count, the rest can be redone.
    #[must_use]
    pub fn replay(changes: Vec<Change>, done: usize) -> Session {
        let done = done.min(changes.len());
        Session { changes, done, fits: Vec::new() }
    }

    /// A session that starts from finished answers, as when a file is opened: given in the order of the pack.
    #[must_use]
    pub fn from_answers(answers: &Answers, depth: Depth, pack: &Pack) -> Session {
        let mut changes = vec![Change::Depth(depth)];
        let mut given: Vec<(&str, &Answer)> = answers.iter().collect();
        given.sort_by_key(|(id, _)| pack.questions.position(id));
        changes.extend(
            given.into_iter().map(|(id, answer)| Change::Answer { question: id.to_owned(), answer: answer.clone() }),
        );
        let done = changes.len();
        Session { changes, done, fits: Vec::new() }
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
        self.fits.truncate(self.done);
        self.changes.push(change);
        self.done = self.changes.len();
    }

    /// Place of the change that undo would take back: the last one that counts.
    #[must_use]
    pub fn undoable(&self) -> Option<usize> {
        (0..self.done).rev().find(|at| self.counts(*at))
    }

    /// Takes the last change back and returns it; `None` when there is none. Changes that are set aside stay
    /// done: they are not what the person sees, and must not be forgotten with what comes next.
    pub fn undo(&mut self) -> Option<&Change> {
        let at = self.undoable()?;
        self.done = self.done.checked_sub(1)?;
        self.move_to(at, self.done);
        self.changes.get(self.done)
    }

    /// Does again what was undone last and returns it; `None` when there is nothing.
    pub fn redo(&mut self) -> Option<&Change> {
        let at = (self.done..self.changes.len()).find(|at| self.counts(*at))?;
        self.move_to(at, self.done);
        self.done += 1;
        self.changes.get(self.done - 1)
    }

    /// Moves a change to another place; those between move up or down by one.
    fn move_to(&mut self, from: usize, to: usize) {
        let change = self.changes.remove(from);
        self.changes.insert(to, change);
        if from != to {
            self.fits.resize(self.changes.len(), Fit::Fits);
            let fit = self.fits.remove(from);
            self.fits.insert(to, fit);
        }
    }

    fn counts(&self, at: usize) -> bool {
        self.fits.get(at).is_none_or(|fit| *fit == Fit::Fits)
    }

    /// Judges every change anew under a pack. What does not fit any more is set aside: it is worth nothing,
    /// is kept, and counts again once the pack takes it again.
    pub fn fit(&mut self, pack: &Pack) {
        let mut answers = Answers::default();
        self.fits = self.changes.iter().map(|change| Fit::of(change, pack, &mut answers)).collect();
        if self.fits.iter().all(|fit| *fit == Fit::Fits) {
            self.fits.clear();
        }
    }

    /// The answers that are set aside because the pack does not take them any more, by question id.
    #[must_use]
    pub fn aside(&self) -> BTreeMap<&str, &Answer> {
        let mut aside = BTreeMap::new();
        for (at, change) in self.changes.iter().take(self.done).enumerate() {
            match change {
                Change::Answer { question, answer } if !self.counts(at) => {
                    aside.insert(question.as_str(), answer);
                }
                Change::Answer { question, .. } | Change::Clear { question } => drop(aside.remove(question.as_str())),
                Change::Depth(_) => {}
            }
        }
        aside
    }

    /// The answers that the changes add up to, parked ones included.
    #[must_use]
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for (at, change) in self.changes.iter().take(self.done).enumerate() {
            match change {
                Change::Answer { question, answer } if self.counts(at) => answers.set(question, answer.clone()),
                Change::Answer { question, .. } | Change::Clear { question } => answers.clear(question),
                Change::Depth(_) => {}
            }
        }
        answers
    }

    /// The questions that were answered, in the order in which each was answered first.
    #[must_use]
    pub fn order(&self) -> Vec<&str> {
        let mut order: Vec<&str> = Vec::new();
        for change in self.changes.iter().take(self.done) {
            if let Change::Answer { question, .. } = change
                && !order.contains(&question.as_str())
            {
                order.push(question);
            }
        }
        order
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
