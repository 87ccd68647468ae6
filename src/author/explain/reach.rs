//! How far a rule reaches: how many answer sets it holds for, one of them, and a near miss.

use crate::author::card::{Card, Row};
use crate::author::line::Line;
use crate::author::prose::Prose;
use crate::reason::{Answer, Answers};

/// Whether there are answers under which a rule holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    /// Under none: proved.
    Never,
    /// Under these, for example.
    Under(Answers),
    /// Nobody knows.
    NotDecided,
}

/// Answers that differ in one question from answers under which a rule holds, and under which it does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearMiss {
    /// The question.
    pub question: String,
    /// All the answers.
    pub answers: Answers,
}

/// How far a rule reaches.
#[derive(Debug, Clone, PartialEq)]
pub struct Reach {
    /// Answers under which it holds.
    pub holds: Holds,
    /// For how many answer sets it holds, of how many; nothing when they could not be counted.
    pub share: Option<(f64, f64)>,
    /// Answers under which it narrowly does not.
    pub near_miss: Option<NearMiss>,
}

/// Adds what is known of a rule's reach.
pub(super) fn add(prose: &Prose<'_>, reach: &Reach, card: &mut Card) {
    let share = match reach.share {
        Some((holds, all)) => prose.share_of(holds, all),
        None => prose.text.say("explain-not-counted"),
    };
    card.add(Row::one("share", share));
    match &reach.holds {
        Holds::Never => card.add(Row::one("holds-under", prose.text.say("explain-never"))),
        Holds::NotDecided => card.add(Row::one("holds-under", prose.text.say("explain-not-decided"))),
        Holds::Under(answers) if answers.is_empty() => {
            card.add(Row::one("holds-under", prose.text.say("explain-no-answer-needed")));
        }
        Holds::Under(answers) => card.add(Row::many("holds-under", prose.answers(answers))),
    }
    if let (Holds::Under(answers), Some(near)) = (&reach.holds, &reach.near_miss) {
        card.add(missed(prose, answers, near));
    }
}

/// The one answer that differs, and what it was.
fn missed(prose: &Prose<'_>, answers: &Answers, near: &NearMiss) -> Row {
    let told = |answer: Option<&Answer>| {
        answer.map_or_else(|| prose.text.say("explain-unanswered"), |answer| prose.answer_value(&near.question, answer))
    };
    let line = prose.text.with(
        "explain-near-miss",
        &[
            ("question", prose.question_name(&near.question).into()),
            ("now", told(near.answers.get(&near.question)).into()),
            ("was", told(answers.get(&near.question)).into()),
        ],
    );
    Row { name: "near-miss", lead: None, lines: vec![Line::of(&line)] }
}
