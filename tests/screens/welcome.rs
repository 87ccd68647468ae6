//! The first screen, for somebody who was here before.

use crate::support::coach::Coach;
use crate::support::people::{shipped, today};
use chrono::{Days, NaiveTime};
use std::path::PathBuf;
use tweet_coach::app::{Done, Effect, Msg, Older, Opening, Overlay, Recent, Screen, Seen};
use tweet_coach::interview::{Change, Session};
use tweet_coach::pack::question::Depth;
use tweet_coach::pack::value::Value;
use tweet_coach::plan::glance::{Glance, Sitting};
use tweet_coach::reason::Answer;

fn draft() -> Session {
    let mut session = Session::default();
    session.change(Change::Depth(Depth::Core));
    for (question, answer) in [("role", Value::Text("advisor".into())), ("minutes", Value::Number(15))] {
        session.change(Change::Answer { question: question.into(), answer: Answer::Given(answer) });
    }
    session
}

fn plan(name: &str, next: Option<(u64, u32)>) -> Recent {
    let sitting = |(days, hour): (u64, u32)| Sitting {
        day: today() + Days::new(days),
        start: NaiveTime::from_hms_opt(hour, 30, 0).unwrap(),
        is_first: days > 5,
    };
    let glance = Glance {
        headline: "Ten minutes a day are enough to read, to thank, and to help a little.".into(),
        made: Some(today() - Days::new(3)),
        next: next.map(sitting),
        review: next.map(|_| today() + Days::new(28)),
    };
    Recent { path: PathBuf::from(format!("/home/ada/{name}")), seen: Seen::Plan(glance) }
}

/// A draft, an older one, two plans, and one whose file is gone.
pub(super) fn back() -> Coach {
    assert!(shipped().pack().questions.get("minutes").is_some());
    Coach::opening(Opening {
        draft: Some(draft()),
        draft_age: Some(125),
        older: vec![Older { number: 3, answered: 9, age: 3 * 24 * 60 }],
        recent: vec![
            plan("plan.toml", Some((1, 12))),
            plan("autumn.toml", None),
            Recent { path: PathBuf::from("/media/key/old.toml"), seen: Seen::Missing },
        ],
        save_as: PathBuf::from("plan.toml"),
        ..Opening::default()
    })
}

#[test]
fn what_waits_and_what_is_due_is_told_before_anything_is_opened() {
    let coach = back()
        .size(120, 40)
        .sees("2 answers kept, 2 hours ago; last: minutes a day")
        .sees("9 answers kept, 3 days ago");
    let coach = coach.sees("next session: tomorrow, 12:30").sees("made 3 days ago").sees("its ninety days are over");
    coach.sees("The file is not there now. x takes it off this list.");
}

#[test]
fn a_plan_that_is_gone_is_taken_off_the_list_and_no_file_is_touched() {
    let coach = back()
        .keys("<down> <down> <down> <down> <down> <down> <down> <down> x")
        .sees("Off the list: /media/key/old.toml");
    assert_eq!(coach.effects, [Effect::Unlist { path: PathBuf::from("/media/key/old.toml") }]);
    coach.misses("is not there now");
}

#[test]
fn a_new_interview_while_another_waits_asks_first_and_says_where_the_other_is() {
    let coach = back().keys("3").sees("2 answers wait").sees("kept aside").keys("<esc>");
    assert!(coach.model.overlays.is_empty() && coach.model.screen == Screen::Welcome);
    let mut coach = coach.keys("3 <enter>").asks("role");
    assert!(coach.effects.contains(&Effect::NewDraft));
    coach.send(Msg::Done(Done::Aside(Older { number: 7, answered: 2, age: 0 })));
    let coach = coach.sees("Your other interview (2 answers) is kept").keys("<esc>").sees("2 answers kept, just now");
    let mut coach = coach.keys("1");
    assert_eq!(coach.effects.last(), Some(&Effect::TakeDraft { number: 7 }));
    coach.send(Msg::Done(Done::Taken { number: 7, session: draft() }));
    assert_eq!((coach.model.session.answers().len(), coach.model.opening.older.len()), (2, 1));
}

#[test]
fn nobody_is_asked_when_nothing_waits() {
    Coach::new().keys("<enter>").asks("role");
}

#[test]
fn the_palette_asks_too() {
    let coach = back().keys("1 <ctrl-p> newplanindetail <enter>");
    assert!(matches!(coach.model.overlay(), Some(Overlay::Begin(Depth::Standard))), "{}", coach.text());
    coach.keys("<esc> 1").sees("about");
}

#[test]
fn a_step_back_says_what_it_was_and_which_key_does_it_again() {
    let mut coach = Coach::new().keys("<enter>");
    for minutes in [20, 10] {
        let answer = Answer::Given(Value::Number(minutes));
        coach.send(Msg::Answer { question: "minutes".into(), answer });
    }
    let coach = coach
        .keys("u")
        .sees("Taken back: minutes a day: 20 minutes a day instead of 10 minutes a day. Ctrl-r does it again.");
    let coach = coach.keys("<ctrl-r>").sees("Done again: minutes a day: 10 minutes a day instead of 20 minutes a day.");
    coach.keys("u u").sees("minutes a day: no answer instead of 20 minutes a day");
}

#[test]
fn what_is_wrong_with_a_path_or_a_name_stands_under_it() {
    let mut coach = Coach::new().keys("<enter> <f7> <ctrl-u> <enter>").sees("! Type where to save");
    coach.send(Msg::Done(Done::Failed("there is no such folder".into())));
    let coach = coach.keys("x").misses("Type where to save");
    let mut coach = coach;
    coach.send(Msg::Done(Done::Failed("there is no such folder".into())));
    let coach = coach.sees("! there is no such folder").misses("✗");
    coach.keys("y <esc> <ctrl-g>").sees("✗ there is no such folder");
    let coach = Coach::new().keys("<enter> v i <enter> 2 s a = <enter>").sees("! A name has 1 to 40 characters");
    coach.keys("b").misses("! A name has");
    Coach::new().keys("<enter> v / z z z z").sees("Nothing is called so");
}
