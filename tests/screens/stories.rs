//! A person at the screen.

use crate::support::coach::Coach;
use std::path::PathBuf;
use tweet_coach::app::{Effect, Opening, Recent, Screen, Seen};
use tweet_coach::interview::{Change, Session};
use tweet_coach::pack::question::Depth;
use tweet_coach::pack::value::Value;
use tweet_coach::pack::words::Lang;
use tweet_coach::reason::Answer;

fn given(coach: &Coach, question: &str) -> Option<Value> {
    coach.model.session.answers().value(question).cloned()
}

#[test]
fn the_first_answer_takes_two_keys() {
    let coach = Coach::new().sees("New plan").keys("<enter>").asks("role").keys("2").asks("sector");
    assert_eq!(given(&coach, "role"), Some(Value::Text("expert".into())));
    assert!(coach.effects.contains(&Effect::SaveDraft), "each answer is saved at once");
}

#[test]
fn arrows_letters_and_enter_choose_as_well() {
    let coach = Coach::new().keys("<enter> j <down> k <enter>").asks("sector");
    assert_eq!(given(&coach, "role"), Some(Value::Text("expert".into())));
}

#[test]
fn back_is_never_refused_and_shows_the_answer_given() {
    let coach = Coach::new().keys("<enter> 3 <esc>").asks("role").keys("<enter>").asks("sector");
    assert_eq!(given(&coach, "role"), Some(Value::Text("advisor".into())));
    let coach = coach.keys("<esc> <esc>");
    assert_eq!(coach.model.screen, Screen::Welcome);
    coach.sees("Go on where you stopped").keys("<enter>").asks("sector");
}

#[test]
fn esc_never_leaves_the_program() {
    let coach = Coach::new().keys("<esc> <esc> <enter> <esc> <esc> <esc>");
    assert!(!coach.effects.contains(&Effect::Quit));
}

#[test]
fn i_do_not_know_is_one_key() {
    let coach = Coach::new().keys("<enter> d").asks("sector");
    assert_eq!(coach.model.session.answers().get("role"), Some(&Answer::Unknown));
    let coach = coach.keys("<tab> <right> <enter>");
    assert_eq!(coach.model.session.answers().get("sector"), Some(&Answer::NotConcerned));
}

#[test]
fn undo_and_redo_go_through_everything() {
    let coach = Coach::new().keys("<enter> 1 2 u").asks("sector").sees("Taken back");
    assert_eq!(given(&coach, "sector"), None);
    let coach = coach.keys("u u").asks("role").sees("Nothing to take back").keys("<ctrl-r> <ctrl-r>");
    assert!(given(&coach, "role").is_some() && given(&coach, "sector").is_some());
    coach.keys("<ctrl-r>").sees("Nothing to do again");
}

#[test]
fn why_we_ask_names_author_work_and_year() {
    Coach::new().keys("<enter> w").sees("Why we ask").sees("20").keys("<esc>").asks("role");
}

#[test]
fn the_other_language_is_one_key_away() {
    let coach = Coach::new().keys("<enter> L").sees("questions environ").keys("L").sees("questions left");
    assert_eq!(coach.model.lang, Lang::En);
}

/// The question `topics`, wherever the interview asks it.
fn at_topics() -> Coach {
    let mut coach = Coach::new().keys("<enter>");
    coach.send(tweet_coach::app::Msg::Goto { question: "topics".into() });
    coach.asks("topics")
}

#[test]
fn a_list_grows_by_enter_and_ends_by_an_empty_one() {
    let coach = at_topics().keys("qjL <enter> héé <enter> <enter>");
    assert_eq!(given(&coach, "topics"), Some(Value::Many(vec!["qjL".into(), "héé".into()])));
}

#[test]
fn a_paste_never_submits() {
    let coach = at_topics().pastes("storm\nadvice\r\n").asks("topics").sees("storm advice");
    assert_eq!(given(&coach, "topics"), None);
}

#[test]
fn a_half_typed_answer_waits_for_its_question() {
    let coach = at_topics().keys("storm <esc> <pagedown>").asks("topics").sees("storm");
    assert_eq!(given(&coach, "topics"), None);
}

#[test]
fn a_date_is_typed_over_the_one_proposed_or_moved_by_days() {
    let at_start = || {
        let mut coach = Coach::new().keys("<enter>");
        coach.send(tweet_coach::app::Msg::Goto { question: "start".into() });
        coach.sees("2026-11-30")
    };
    at_start().keys("<right> <right> <left>").sees("Tuesday 1 December 2026").keys("m").sees("2026-12-07");
    let coach = at_start().keys("07/12/2026").sees("Monday 7 December 2026").keys("<enter>");
    assert_eq!(given(&coach, "start"), Some(Value::Date(chrono::NaiveDate::from_ymd_opt(2026, 12, 7).unwrap())));
}

#[test]
fn a_wrong_number_is_said_and_kept() {
    let mut coach = Coach::new().keys("<enter>");
    coach.send(tweet_coach::app::Msg::Goto { question: "minutes".into() });
    let coach = coach.keys("9999 <enter>").asks("minutes").sees("Between").sees("9999");
    assert_eq!(given(&coach, "minutes"), None);
}

#[test]
fn an_empty_choice_of_several_says_which_key_checks() {
    let mut coach = Coach::new().keys("<enter>");
    coach.send(tweet_coach::app::Msg::Goto { question: "audience".into() });
    coach.keys("<enter>").asks("audience").sees("with Space").keys("<space>").sees("[x]");
}

#[test]
fn the_review_edits_and_comes_back() {
    let coach = Coach::new().keys("<enter> 1 2 r").sees("assumed").keys("g <enter>").asks("role").keys("4");
    assert_eq!(coach.model.screen, Screen::Review);
    assert_eq!(given(&coach, "role"), Some(Value::Text("journalist".into())));
}

#[test]
fn a_file_that_stands_is_replaced_only_on_a_second_enter() {
    let mut coach = Coach::new();
    coach.files.push(PathBuf::from("plan.toml"));
    let coach = coach.keys("<enter> 1 r s <enter>").sees("already").keys("<enter>").sees("Draft saved in plan.toml");
    assert_eq!(coach.effects.iter().filter(|effect| matches!(effect, Effect::SavePlan { .. })).count(), 2);
}

#[test]
fn a_saved_plan_leaves_nothing_to_save_on_the_way_out() {
    let coach = Coach::new().keys("<enter> 1 r s <enter> q");
    assert_eq!(coach.effects.iter().rev().take(2).collect::<Vec<_>>().first(), Some(&&Effect::Quit));
    assert!(!coach.effects.ends_with(&[Effect::SaveDraft, Effect::Quit]));
}

#[test]
fn the_mouse_clicks_what_it_sees() {
    let coach =
        Coach::new().clicks("New plan, the essentials").asks("role").clicks("Founder of a start-up").asks("sector");
    assert_eq!(given(&coach, "role"), Some(Value::Text("founder".into())));
    coach.clicks("all answers").sees("your answers");
}

#[test]
fn a_draft_is_offered_first() {
    let mut session = Session::default();
    session.change(Change::Depth(Depth::Core));
    session.change(Change::Answer { question: "role".into(), answer: Answer::Given(Value::Text("expert".into())) });
    let opening = Opening {
        draft: Some(session),
        recent: vec![Recent { path: PathBuf::from("/tmp/mine.toml"), seen: Seen::Missing }],
        save_as: "plan.toml".into(),
        ..Opening::default()
    };
    Coach::opening(opening).sees("1 answer kept").sees("Open mine.toml").keys("<enter>").asks("sector");
}

#[test]
fn every_core_question_answered_leads_to_the_end_and_the_plan() {
    let mut coach = Coach::new().keys("<enter>");
    for _ in 0..60 {
        if coach.model.screen != Screen::Interview {
            break;
        }
        coach = coach.keys("<tab> <enter>");
    }
    assert_eq!(coach.model.screen, Screen::Stop);
    coach.keys("<enter>").sees("your plan").keys("<right> <right>").sees("[Phases]");
}
