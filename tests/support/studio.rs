//! Where sessions are recorded: somebody with given answers at the keyboard or at the mouse, and a tape.

use crate::support::coach::Coach;
use std::io::{self, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tweet_coach::app::field::choose::Choose;
use tweet_coach::app::field::number::steps;
use tweet_coach::app::{Other, Screen, Target};
use tweet_coach::intent::Intent;
use tweet_coach::interview::choices;
use tweet_coach::pack::question::{Kind, Question};
use tweet_coach::pack::value::Value;
use tweet_coach::reason::{Answer, Answers};
use tweet_coach::tui::record::{Header, Recorder};

/// A recording in memory, by a clock that goes on when it is told to.
pub(crate) struct Tape {
    pub(crate) recorder: Recorder,
    written: Written,
    now: Arc<AtomicU64>,
}

/// What was written.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Tape {
    pub(crate) fn new(header: &Header) -> Tape {
        let (written, now) = (Written::default(), Arc::new(AtomicU64::new(0)));
        let clock = Arc::clone(&now);
        let clock = Box::new(move || Duration::from_millis(clock.load(Ordering::SeqCst)));
        let recorder = Recorder::with_clock(Box::new(written.clone()), header, clock).unwrap();
        Tape { recorder, written, now }
    }

    pub(crate) fn wait(&self, milliseconds: u64) {
        self.now.fetch_add(milliseconds, Ordering::SeqCst);
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.written.0.lock().unwrap().clone()).unwrap()
    }
}

/// The answers of one of the people in `assets/people`.
pub(crate) fn person(coach: &Coach, name: &str) -> Answers {
    let path = format!("{}/assets/people/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap();
    tweet_coach::store::answers::read(&text, &path, coach.ctx.engine.pack()).expect("good answers").answers
}

/// How somebody gives an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hand {
    Keys,
    Mouse,
}

/// Answers the questions on screen, one after the other: at most so many, and none after the interview's end.
pub(crate) fn answer(mut coach: Coach, answers: &Answers, hand: Hand, most: usize) -> Coach {
    for _ in 0..most {
        if coach.model.screen != Screen::Interview {
            return coach;
        }
        let question = coach.model.question(&coach.ctx).expect("a question").clone();
        coach = match (answers.get(&question.id), hand) {
            (Some(Answer::Given(value)), Hand::Keys) => by_keys(coach, &question, value),
            (Some(Answer::Given(value)), Hand::Mouse) => by_clicks(coach, &question, value),
            (_, Hand::Keys) => coach.keys(if is_typed(question.kind) { "<enter>" } else { "d" }),
            (_, Hand::Mouse) => coach.clicks_on(Target::Other(Other::Unknown)),
        };
        let still = coach.model.asking.as_ref().is_some_and(|asking| asking.question == question.id);
        assert!(
            !still || coach.model.screen != Screen::Interview,
            "{} is not answered:\n{}",
            question.id,
            coach.text()
        );
    }
    coach
}

fn is_typed(kind: Kind) -> bool {
    matches!(kind, Kind::Text | Kind::Texts | Kind::Date | Kind::Dates)
}

fn places(coach: &Coach, question: &Question, chosen: &[String]) -> Vec<usize> {
    let offered = choices(coach.ctx.engine.pack(), question, &coach.model.session.answers());
    let place = |id: &String| offered.iter().position(|choice| choice.id.as_ref() == id);
    chosen.iter().filter_map(place).collect()
}

fn by_keys(coach: Coach, question: &Question, value: &Value) -> Coach {
    let key = |at: &usize| Choose::key(*at).expect("a key").to_string();
    match value {
        Value::Text(option) if question.kind == Kind::Single => {
            let at = places(&coach, question, std::slice::from_ref(option));
            coach.keys(&key(&at[0]))
        }
        Value::Many(options) if question.kind == Kind::Multi => {
            let keys: Vec<String> = places(&coach, question, options).iter().map(key).collect();
            // An answer that is there already is unchecked first.
            coach.keys(&keys.join(" ")).keys("<enter>")
        }
        Value::Number(number) if question.kind == Kind::Scale => coach.keys(&number.to_string()),
        Value::Number(number) => coach.types(&number.to_string()).keys("<enter>"),
        Value::Text(text) => coach.types(text).keys("<enter>"),
        Value::Date(date) => coach.types(&date.to_string()).keys("<enter>"),
        Value::Many(texts) => texts.iter().fold(coach, |coach, text| coach.types(text).keys("<enter>")).keys("<enter>"),
        Value::Dates(dates) => {
            let typed = |coach: Coach, date: &chrono::NaiveDate| coach.types(&date.to_string()).keys("<enter>");
            dates.iter().fold(coach, typed).keys("<enter>")
        }
    }
}

fn by_clicks(coach: Coach, question: &Question, value: &Value) -> Coach {
    let accept = Target::Intent(Intent::Accept);
    match value {
        Value::Text(option) if question.kind == Kind::Single => {
            let at = places(&coach, question, std::slice::from_ref(option));
            coach.clicks_on(Target::Choice(at[0]))
        }
        Value::Many(options) if question.kind == Kind::Multi => {
            let at = places(&coach, question, options);
            at.iter().fold(coach, |coach, at| coach.clicks_on(Target::Choice(*at))).clicks_on(accept)
        }
        Value::Number(number) => match steps(question).iter().position(|step| step == number) {
            Some(at) if question.kind == Kind::Scale => coach.clicks_on(Target::Choice(at)),
            Some(at) => coach.clicks_on(Target::Choice(at)).clicks_on(accept),
            None => coach.clicks_on(accept),
        },
        // Words and dates need a keyboard: whoever has only a mouse leaves them open.
        _ => coach.clicks_on(Target::Other(Other::Unknown)),
    }
}
