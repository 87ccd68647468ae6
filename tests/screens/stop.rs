//! Where the questions end, what may be done there, and what leads there.

use crate::support::coach::Coach;
use std::collections::BTreeSet;
use tweet_coach::app::{Msg, Screen};
use tweet_coach::pack::question::Depth;
use tweet_coach::pack::words::Lang;
use tweet_coach::reason::Answer;

/// Says "I do not know" to whatever is asked, at most so many times.
fn unknowing(mut coach: Coach, most: usize) -> Coach {
    for _ in 0..most {
        let Some(asking) = coach.model.asking.as_ref().filter(|_| coach.model.screen == Screen::Interview) else {
            break;
        };
        let question = asking.question.clone();
        coach.send(Msg::Answer { question, answer: Answer::Unknown });
    }
    coach
}

/// A reader: whole parts of the interview are of no use to somebody who publishes nothing.
fn reader() -> Coach {
    let mut coach = Coach::new().keys("<enter>");
    let answer = Answer::Given(tweet_coach::pack::value::Value::Text("reader".into()));
    coach.send(Msg::Answer { question: "account".into(), answer });
    unknowing(coach, 60)
}

fn given(coach: &Coach) -> usize {
    coach.model.session.answers().len()
}

#[test]
fn the_interview_stops_where_nothing_can_change_the_plan_any_more() {
    let coach = reader();
    assert_eq!((coach.model.screen, coach.model.path.left()), (Screen::Stop, 0));
    assert!(coach.model.path.idle() > 0);
    let coach = coach.sees("Nothing you could still answer at this depth would change your plan.").sees("not asked");
    let coach = coach.lang(Lang::Fr).sees("ne changerait votre plan").lang(Lang::En);
    let coach = coach.keys("<enter>");
    assert_eq!(coach.model.screen, Screen::Plan);
}

#[test]
fn whoever_wishes_goes_on_with_what_changes_nothing() {
    let coach = reader();
    let (answered, idle) = (given(&coach), coach.model.path.idle());
    let coach = coach.clicks("Go on all the same");
    assert_eq!((coach.model.screen, coach.model.path.left()), (Screen::Interview, idle));
    let coach = unknowing(coach, 60).sees("You have answered every question at this depth.");
    assert_eq!(given(&coach), answered + idle);
}

#[test]
fn deeper_is_one_row_or_one_key_away() {
    let coach = reader().clicks("Go into detail").sees("Now in detail: about");
    assert_eq!((coach.model.screen, coach.model.session.depth()), (Screen::Interview, Depth::Standard));
    let coach = Coach::new().keys("<enter> D").asks("role").sees("Now in detail: about").keys("D D");
    assert_eq!(coach.model.session.depth(), Depth::Core);
}

#[test]
fn back_from_the_end_shows_the_last_question_and_undo_takes_it_back() {
    let coach = reader();
    let answered = given(&coach);
    let coach = coach.keys("<esc>");
    assert_eq!(coach.model.screen, Screen::Interview);
    let coach = reader().keys("u");
    assert_eq!((coach.model.screen, given(&coach)), (Screen::Interview, answered - 1));
}

#[test]
fn what_is_not_asked_is_told_in_the_review_and_may_be_answered_there() {
    let mut coach = reader().size(120, 80).keys("r").sees("not asked, your plan does not hang on it");
    let idle = coach.model.path.questions.iter().find(|one| one.state == tweet_coach::interview::State::Idle);
    let idle = idle.unwrap().id.clone();
    coach.send(Msg::Goto { question: idle.clone() });
    let coach = coach.asks(&idle).keys("d");
    assert_eq!(coach.model.screen, Screen::Review);
    assert!(coach.model.session.answers().get(&idle).is_some());
}

#[test]
fn a_plan_saved_on_the_way_is_a_draft_and_says_what_it_waits_for() {
    let coach = unknowing(Coach::new().size(120, 40).keys("<enter>"), 3);
    let question = coach.model.asking.as_ref().unwrap().question.clone();
    let coach = coach.keys("<f7>").sees("This is a draft.").sees("questions could still change it");
    let coach = coach.keys("<enter>").sees("Draft saved in plan.toml.").asks(&question);
    reader().keys("s").misses("draft").keys("<enter>").sees("Saved in plan.toml.");
    // Nothing of the way on is lost by saving.
    let coach = unknowing(coach, 60);
    assert_eq!(coach.model.screen, Screen::Stop);
    coach.keys("<esc>").sees("nothing left that changes your plan");
}

#[test]
fn the_question_mark_tells_why_and_once_more_is_help() {
    let coach = Coach::new().size(100, 50).keys("<enter> ?").sees("Why we ask").sees("Still open on this answer");
    coach.keys("?").sees("why this question is asked").keys("<esc> <esc>").asks("role");
}

#[test]
fn going_on_without_an_answer_meets_each_question_once() {
    let mut coach = Coach::new().keys("<enter>");
    let mut met = BTreeSet::new();
    while let Some(question) = coach.model.asking.as_ref().map(|asking| asking.question.clone()) {
        assert!(met.insert(question.clone()), "{question} twice");
        coach.send(Msg::Skip);
    }
    assert!(met.len() > 10 && coach.model.screen == Screen::Review, "{met:?}");
}

#[test]
fn the_question_on_screen_and_those_before_it_never_move() {
    let mut coach = Coach::new().keys("<enter>");
    let mut before: Vec<String> = Vec::new();
    while let Some(question) = coach.model.asking.as_ref().map(|asking| asking.question.clone()) {
        let place = coach.model.path.position(&question).unwrap();
        let asked = |one: &&tweet_coach::interview::Asked| one.is_answered();
        let answered: Vec<String> =
            coach.model.path.questions.iter().take(place).filter(asked).map(|one| one.id.clone()).collect();
        assert!(answered.starts_with(&before), "{before:?} then {answered:?}");
        before = answered;
        coach.send(Msg::Answer { question, answer: Answer::Unknown });
    }
}
