//! A number with quick steps, or a step of a scale.

use crate::app::field::Reaction;
use crate::intent::Intent;
use crate::interview::Refusal;
use crate::pack::question::{Kind, Question};
use crate::pack::value::Value;

/// Most digits: enough for any bound, too few to overflow.
const DIGITS: usize = 9;

/// Whether a digit is typed into the number, or picks a step of a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Digits {
    Typed,
    Pick,
}

/// A number being chosen: what is typed is the number, and the steps are a way of typing it.
#[derive(Debug, Clone)]
pub struct NumberField {
    /// Digits as typed.
    pub typed: String,
    digits: Digits,
    /// Whether the next digit starts anew, as after a step was taken or the field was entered.
    fresh: bool,
}

impl NumberField {
    /// A field that shows a number.
    #[must_use]
    pub fn new(question: &Question, start: Option<i64>) -> NumberField {
        let digits = if question.kind == Kind::Scale { Digits::Pick } else { Digits::Typed };
        let start = start.or_else(|| (digits == Digits::Pick).then(|| middle(question)));
        NumberField { typed: start.map(|number| number.to_string()).unwrap_or_default(), digits, fresh: true }
    }

    /// Whether digits are typed, rather than picking a step.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        self.digits == Digits::Typed
    }

    /// Whether both take digits in the same way.
    pub(super) fn is_like(&self, other: &NumberField) -> bool {
        self.digits == other.digits
    }

    /// The number typed.
    #[must_use]
    pub fn number(&self) -> Option<i64> {
        self.typed.parse().ok()
    }

    /// The number, as a value.
    ///
    /// # Errors
    /// [`Refusal::Empty`] when nothing is typed.
    pub fn submit(&self) -> Result<Value, Refusal> {
        if self.typed.is_empty() {
            return Err(Refusal::Empty);
        }
        self.number().map(Value::Number).ok_or_else(|| Refusal::NotANumber { given: self.typed.clone() })
    }

    /// Digits are text here, except on a scale, where they pick.
    #[must_use]
    pub fn takes(&self, typed: char) -> bool {
        self.digits == Digits::Typed && typed.is_ascii_digit()
    }

    /// A digit: typed, or on a scale taken.
    pub fn type_char(&mut self, typed: char) -> Reaction {
        match (typed.is_ascii_digit(), self.digits) {
            (false, _) => Reaction::Beyond,
            (true, Digits::Pick) => {
                self.typed = typed.to_string();
                Reaction::Submit
            }
            (true, Digits::Typed) => {
                if std::mem::take(&mut self.fresh) {
                    self.typed.clear();
                }
                if self.typed.len() < DIGITS {
                    self.typed.push(typed);
                }
                Reaction::Taken
            }
        }
    }

    /// A key of the key map.
    pub fn intent(&mut self, question: &Question, intent: Intent) -> Reaction {
        match intent {
            Intent::Accept => return Reaction::Submit,
            Intent::Left => self.step(question, std::cmp::Ordering::Less),
            Intent::Right => self.step(question, std::cmp::Ordering::Greater),
            Intent::First => self.put(question.lowest()),
            Intent::Last if question.max.is_some() => self.put(question.highest()),
            Intent::DeleteBefore if self.digits == Digits::Typed => {
                self.typed.pop();
                self.fresh = false;
            }
            Intent::DeleteLine | Intent::DeleteWord if self.digits == Digits::Typed => self.typed.clear(),
            _ => return Reaction::Beyond,
        }
        Reaction::Taken
    }

    /// Takes the step at a place.
    pub fn click(&mut self, question: &Question, at: usize) -> Reaction {
        let Some(step) = steps(question).get(at).copied() else { return Reaction::Beyond };
        self.put(step);
        if self.digits == Digits::Pick { Reaction::Submit } else { Reaction::Taken }
    }

    fn put(&mut self, number: i64) {
        self.typed = number.to_string();
        self.fresh = true;
    }

    /// The nearest step on that side; without steps, one more or less, within the bounds.
    fn step(&mut self, question: &Question, side: std::cmp::Ordering) {
        let steps = steps(question);
        let Some(number) = self.number() else {
            self.put(steps.first().copied().unwrap_or_else(|| question.lowest()));
            return;
        };
        let up = side == std::cmp::Ordering::Greater;
        let next = if steps.is_empty() {
            Some(if up { number.saturating_add(1) } else { number.saturating_sub(1) })
        } else if up {
            steps.iter().copied().filter(|step| *step > number).min()
        } else {
            steps.iter().copied().filter(|step| *step < number).max()
        };
        if let Some(next) = next {
            self.put(next.clamp(question.lowest(), question.highest().max(question.lowest())));
        }
    }
}

/// What is offered at a glance: the quick steps of a number, or every step of a scale.
#[must_use]
pub fn steps(question: &Question) -> Vec<i64> {
    match question.kind {
        Kind::Scale => (question.lowest()..=question.highest().min(question.lowest().saturating_add(9))).collect(),
        _ => question.steps.clone(),
    }
}

fn middle(question: &Question) -> i64 {
    question.lowest().midpoint(question.highest())
}
