//! Whether what the person did still fits the pack. A pack may change under a session (its author saves a
//! file, a draft is older than the program): what no longer fits is set aside, never dropped.

use crate::interview::{Change, accept};
use crate::pack::Pack;
use crate::reason::Answers;

/// Whether a change can count under a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Fit {
    /// It counts.
    Fits,
    /// Its question is gone, or does not take this answer any more.
    Aside,
}

impl Fit {
    /// Judges a change after those before it, whose answers are `answers`; an answer that fits joins them.
    pub(super) fn of(change: &Change, pack: &Pack, answers: &mut Answers) -> Fit {
        let (id, answer) = match change {
            Change::Depth(_) => return Fit::Fits,
            Change::Clear { question } => {
                answers.clear(question);
                return Fit::Fits;
            }
            Change::Answer { question, answer } => (question, answer),
        };
        let good = pack.questions.get(id).is_some_and(|question| {
            answer.value().is_none_or(|value| accept(pack, question, answers, value.clone()).is_ok())
        });
        if good {
            answers.set(id, answer.clone());
            Fit::Fits
        } else {
            // An older answer to the same question was replaced by the person: it does not come back.
            answers.clear(id);
            Fit::Aside
        }
    }
}
