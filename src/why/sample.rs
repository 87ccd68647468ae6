//! Other answers that could have been given, drawn at random but the same on every machine.

use crate::pack::Pack;
use crate::reason::dice::Dice;
use crate::reason::{Answer, Answers};
use crate::why::person::{Person, Questions};
use crate::why::values::Values;

/// Answers that keep some of a person's and change about so many eighths of the others.
pub(super) fn other(
    person: &Person<'_>,
    values: &Values,
    kept: &Questions,
    eighths: usize,
    dice: &mut Dice,
) -> Answers {
    let open: Vec<usize> =
        (0..person.pack().questions.len()).filter(|at| !kept.contains(at) && values.bears(*at)).collect();
    let mut answers = person.answers.clone();
    for at in open {
        if dice.below(8) < eighths {
            answer(person.pack(), values, &mut answers, at, dice);
        }
    }
    answers
}

/// Some other answer to a question: large numbers and long lists no more often than small ones, and the first and
/// the last value often, because what has a threshold changes on the way there.
fn answer(pack: &Pack, values: &Values, answers: &mut Answers, at: usize, dice: &mut Dice) {
    let (Some(question), list) = (pack.questions.at(at), values.to(at)) else { return };
    let any = dice.below(list.len());
    let low = dice.below(any.saturating_add(1));
    let end = if dice.below(2) == 0 { 0 } else { list.len().saturating_sub(2) };
    let pick = match dice.below(3) {
        0 => any,
        1 => low,
        _ => end,
    };
    let answer: Answer = list.get(pick).cloned().unwrap_or(Answer::NotConcerned);
    answers.set(&question.id, answer);
}
