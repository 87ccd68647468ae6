//! Which change is easiest to make: the one to tell first.

use crate::pack::question::Depth;
use crate::pack::value::Value;
use crate::reason::Answer;
use crate::why::evidence::Evidence;
use crate::why::why_not::near;
use crate::why::why_not::{Change, Part};
use std::cmp::Reverse;

/// Puts the changes of one person in order.
pub(super) struct Order<'e, 'a> {
    evidence: &'e Evidence<'a>,
}

/// What is compared, the weightiest first.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    questions: usize,
    /// Something that may not be left out would be: told last, whatever it costs.
    gives_up: bool,
    not_concerned: usize,
    /// A few more minutes are easier found than another objective.
    choices: usize,
    /// Of two numbers the one that changes less, in thousandths of itself.
    step: u64,
    /// Answers of a deeper interview are details of a life, and change less at will.
    depth: u32,
    altered: usize,
    /// More options rather than fewer: to add costs nothing that was said.
    options: u64,
    places: Vec<(Reverse<usize>, usize)>,
}

impl<'e, 'a> Order<'e, 'a> {
    pub(super) fn of(evidence: &'e Evidence<'a>) -> Order<'e, 'a> {
        Order { evidence }
    }

    pub(super) fn key(&self, change: &Change) -> Key {
        let parts = &change.parts;
        Key {
            questions: parts.len(),
            gives_up: !change.removes.is_empty(),
            not_concerned: parts.iter().filter(|part| part.to == Answer::NotConcerned).count(),
            choices: parts.iter().filter(|part| number(&part.to).is_none()).count(),
            step: parts.iter().map(step).sum(),
            depth: parts.iter().map(|part| self.depth(part)).sum(),
            altered: change.altered,
            options: parts.iter().map(|part| self.options(part)).sum(),
            places: parts.iter().map(|part| self.place(part)).collect(),
        }
    }

    fn depth(&self, part: &Part) -> u32 {
        let question = self.evidence.person.pack().questions.get(&part.question);
        match question.map(|question| question.depth) {
            None | Some(Depth::Core) => 0,
            Some(Depth::Standard) => 1,
            Some(Depth::Deep) => 2,
        }
    }

    fn options(&self, part: &Part) -> u64 {
        let question = self.evidence.person.pack().questions.get(&part.question);
        match &part.to {
            Answer::Given(Value::Many(_)) => {
                question.map_or(0, |question| near::distance(question, &part.from, &part.to))
            }
            _ => 0,
        }
    }

    /// Pack order; of lists those that leave most as it is.
    fn place(&self, part: &Part) -> (Reverse<usize>, usize) {
        let kept = part.to.value().map_or(0, |value| value.as_many().len());
        (Reverse(kept), self.evidence.person.pack().questions.position(&part.question).unwrap_or(usize::MAX))
    }
}

fn number(answer: &Answer) -> Option<i64> {
    answer.value().and_then(Value::as_number)
}

fn step(part: &Part) -> u64 {
    let Some(to) = number(&part.to) else { return 0 };
    let from = number(&part.from).unwrap_or(0);
    to.abs_diff(from).saturating_mul(1000) / from.unsigned_abs().max(1)
}
