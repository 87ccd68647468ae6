//! How far a rule reaches: how many answer sets it holds for, one of them, and a near miss.

use crate::author::card::{Card, Row};
use crate::author::line::Line;
use crate::author::prose::Prose;
use crate::reason::proof::{Prover, Search};
use crate::reason::{Answer, Answers};

/// What is proved of rules, by their positions in the pack.
pub trait Evidence {
    /// How far a rule reaches.
    fn reach(&self, rule: usize) -> Reach;
    /// Whether two rules may hold together; yes where nobody knows.
    fn may_meet(&self, one: usize, other: usize) -> bool;
}

impl Evidence for Prover<'_> {
    fn reach(&self, rule: usize) -> Reach {
        let holds = match self.holds(rule) {
            Search::Never => Holds::Never,
            Search::Found(answers) => Holds::Under(answers),
            Search::NotDecided => Holds::NotDecided,
        };
        let near_miss = match &holds {
            Holds::Under(answers) => self.near_miss(rule, answers),
            _ => None,
        };
        let near_miss = near_miss.map(|near| NearMiss { question: near.question, answers: near.answers });
        Reach { holds, share: self.share(rule).map(|share| (share.holds, share.all)), near_miss }
    }

    fn may_meet(&self, one: usize, other: usize) -> bool {
        self.together(one, other) != Search::Never
    }
}

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
    let share = match (&reach.holds, reach.share) {
        (Holds::Never, _) => prose.text.say("explain-never"),
        (_, Some((holds, all))) => prose.share_of(holds, all),
        (_, None) => prose.text.say("explain-not-counted"),
    };
    card.add(Row::one("share", share));
    match &reach.holds {
        Holds::Never => {}
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
    let line = prose.text.with(
        "explain-near-miss",
        &[
            ("question", prose.question_name(&near.question).into()),
            ("now", told(prose, &near.question, near.answers.get(&near.question)).into()),
            ("was", told(prose, &near.question, answers.get(&near.question)).into()),
        ],
    );
    Row { name: "near-miss", lead: None, lines: vec![Line::of(&line)] }
}

/// An answer inside a sentence; without one, the default that stands in its place.
fn told(prose: &Prose<'_>, question: &str, answer: Option<&Answer>) -> String {
    match answer {
        Some(given @ Answer::Given(_)) => prose.answer_value(question, given),
        Some(state) => prose.quoted(&prose.answer_value(question, state)),
        None => match prose.pack.questions.get(question).and_then(|it| Some((it, it.default.as_ref()?))) {
            Some((it, value)) => prose.text.with("explain-default", &[("value", prose.value(it, value).into())]),
            None => prose.text.say("explain-unanswered"),
        },
    }
}
