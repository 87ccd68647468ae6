//! Made-up people: random but valid answers to the shipped pack's questions.

use chrono::{Days, NaiveDate};
use std::sync::Arc;
use tweet_coach::app::Ctx;
use tweet_coach::interview::{Session, accept, choices};
use tweet_coach::pack::question::{Depth, Kind, Question};
use tweet_coach::pack::value::Value;
use tweet_coach::reason::{Answer, Answers, Engine};

/// The engine over the embedded assets.
pub(crate) fn shipped() -> Engine {
    let pack = tweet_coach::pack::read::read(vec![tweet_coach::assets::embedded()]).expect("the shipped pack is clean");
    Engine::new(Arc::new(pack))
}

/// A fixed day.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 30).expect("a date")
}

/// A small repeatable generator (splitmix64).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Random {
        Random(seed)
    }

    /// The next number.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `end - 1`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }
}

/// Answers to most questions, in all four states; hidden questions may be answered too (they are parked).
pub(crate) fn random_answers(engine: &Engine, random: &mut Random) -> Answers {
    let mut answers = Answers::default();
    for question in &engine.pack().questions {
        let answer = match random.below(20) {
            0 => continue,
            1 => Answer::Unknown,
            2 => Answer::NotConcerned,
            3 => Answer::Withheld,
            _ => match random_value(engine, question, &answers, random) {
                Some(value) => Answer::Given(value),
                None => continue,
            },
        };
        answers.set(&question.id, answer);
    }
    answers
}

/// A value that the question accepts.
pub(crate) fn random_value(
    engine: &Engine,
    question: &Question,
    answers: &Answers,
    random: &mut Random,
) -> Option<Value> {
    let value = match question.kind {
        Kind::Single => {
            let offered = choices(engine.pack(), question, answers);
            Value::Text(offered.get(random.below(offered.len()))?.id.as_ref().clone())
        }
        Kind::Multi => Value::Many(some_options(engine, question, answers, random)),
        Kind::Number if !question.steps.is_empty() && random.below(3) > 0 => {
            Value::Number(*question.steps.get(random.below(question.steps.len()))?)
        }
        Kind::Number | Kind::Scale => {
            let span = question.highest().min(200) - question.lowest();
            Value::Number(question.lowest() + random.below(span as usize + 1) as i64)
        }
        Kind::Text => Value::Text(format!("subject {}", random.below(100))),
        Kind::Texts => {
            Value::Many((0..=random.below(4)).map(|at| format!("topic {at} {}", random.below(50))).collect())
        }
        Kind::Date => Value::Date(today() + Days::new(random.below(60) as u64)),
        Kind::Dates => Value::Dates(vec![today() + Days::new(random.below(120) as u64)]),
    };
    accept(engine.pack(), question, answers, value).ok()
}

fn some_options(engine: &Engine, question: &Question, answers: &Answers, random: &mut Random) -> Vec<String> {
    let offered = choices(engine.pack(), question, answers);
    let alone = offered.get(random.below(offered.len())).filter(|choice| choice.alone);
    if let Some(choice) = alone {
        return vec![choice.id.as_ref().clone()];
    }
    let most = usize::try_from(question.highest()).unwrap_or(offered.len()).min(offered.len());
    let wanted = question.lowest().max(0) as usize + random.below(most + 1 - question.lowest().max(0) as usize);
    let mut list: Vec<String> = Vec::new();
    for choice in offered.iter().filter(|choice| !choice.alone) {
        if list.len() < wanted && random.below(2) == 0 {
            list.push(choice.id.as_ref().clone());
        }
    }
    list
}

/// A session of one of the people in `assets/people`, as deep as it goes.
pub(crate) fn session(ctx: &Ctx) -> Session {
    let text = include_str!("../../assets/people/p02-small-town-insurance-agent.toml");
    let read = tweet_coach::store::answers::read(text, "p02.toml", ctx.engine.pack()).expect("good answers");
    Session::from_answers(&read.answers, Depth::Deep, ctx.engine.pack())
}
