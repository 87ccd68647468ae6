//! What would take a line out: one other answer to one question.

use crate::pack::value::Value;
use crate::reason::Answer;
use crate::why::evidence::Evidence;
use crate::why::person::Questions;

/// Another answer that alone takes a line out.
#[derive(Debug, Clone, PartialEq)]
pub struct Removal {
    /// Question id.
    pub question: String,
    /// The answer nearest to the person's own that does it.
    pub to: Answer,
}

/// For each question of which another answer alone takes the line out, the nearest such answer; in pack order. What
/// a person cannot change is left out: it is no way out.
pub(super) fn all(evidence: &Evidence<'_>, item: &str, kept: &Questions) -> Vec<Removal> {
    let pack = evidence.person.pack();
    let changeable = |at: &&usize| pack.questions.at(**at).is_some_and(|question| !question.fixed);
    kept.iter().filter(changeable).filter_map(|at| nearest(evidence, item, *at)).collect()
}

fn nearest(evidence: &Evidence<'_>, item: &str, at: usize) -> Option<Removal> {
    let (person, pack) = (&evidence.person, evidence.person.pack());
    let own = evidence.values.effective(pack, person.answers, at);
    let breaking = evidence.singles().iter().filter(|case| case.question == at && !case.gist.lines.contains_key(item));
    let tried = breaking.min_by_key(|case| distance(&own, &case.answer))?;
    let question = &pack.questions.at(at)?.id;
    // Of long ranges not every number was tried: one still nearer may do.
    let out = |answer: &&Answer| {
        let answers = person.with(question, (*answer).clone());
        person.could_answer(&answers) && !person.has(&answers, item)
    };
    let to = between(&own, &tried.answer, evidence.values.to(at)).into_iter().find(out).unwrap_or(&tried.answer);
    Some(Removal { question: question.clone(), to: to.clone() })
}

/// The numbers strictly between two others, the nearest to the first one first.
fn between<'a>(own: &Answer, tried: &Answer, list: &'a [Answer]) -> Vec<&'a Answer> {
    let (Some(own), Some(tried)) = (number(own), number(tried)) else { return Vec::new() };
    let inside = |answer: &&Answer| number(answer).is_some_and(|it| own.min(tried) < it && it < own.max(tried));
    let mut inside: Vec<&Answer> = list.iter().filter(inside).collect();
    inside.sort_by_key(|answer| number(answer).map(|it| it.abs_diff(own)));
    inside
}

fn number(answer: &Answer) -> Option<i64> {
    match answer {
        Answer::Given(Value::Number(number)) => Some(*number),
        _ => None,
    }
}

/// How far apart two answers are; no answer at all is farther than any other.
fn distance(own: &Answer, other: &Answer) -> u64 {
    match (own, other) {
        (Answer::Given(Value::Number(own)), Answer::Given(Value::Number(other))) => own.abs_diff(*other),
        (Answer::Given(Value::Many(own)), Answer::Given(Value::Many(other))) => {
            let missing = own.iter().filter(|entry| !other.contains(entry)).count();
            let added = other.iter().filter(|entry| !own.contains(entry)).count();
            u64::try_from(missing + added).unwrap_or(u64::MAX)
        }
        (_, Answer::Given(_)) => 1,
        _ => u64::MAX,
    }
}
