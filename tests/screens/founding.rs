//! Preparing a workshop on one screen.

use crate::support::coach::Coach;
use std::path::PathBuf;
use tweet_coach::app::{Effect, Overwrite, Screen};
use tweet_coach::pack::words::Lang;

fn snapshot(name: &str, told: &str) {
    let settings = || {
        insta::with_settings!({
        snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true
    }, { insta::assert_snapshot!(name.to_owned(), told) })
    };
    settings();
}

fn form() -> Coach {
    Coach::new().keys("w")
}

#[test]
fn the_name_is_all_that_has_to_be_typed() {
    let coach = form().types("First steps").keys("<enter>");
    snapshot("founding_en", &coach.text());
    let coach = coach.keys("s");
    let founding = coach.model.founding.as_ref().unwrap();
    assert_eq!(founding.draft.name, "First steps");
    assert!(founding.made.is_some());
    let path = PathBuf::from("workshop.toml");
    assert_eq!(coach.effects.last(), Some(&Effect::Found { path, overwrite: Overwrite::Refuse }));
    snapshot("founding_made", &coach.text());
    assert_eq!(coach.keys("<enter>").model.screen, Screen::Welcome);
}

#[test]
fn it_is_one_screen_in_either_language() {
    let coach = Coach::new().lang(Lang::Fr).keys("w").types("Premiers pas").keys("<enter>");
    snapshot("founding_fr", &coach.text());
    snapshot("founding_fr_wide", &coach.size(120, 40).text());
}

#[test]
fn without_a_name_nothing_is_written_and_the_row_says_why() {
    let coach = form().keys("<esc> s");
    assert!(coach.effects.is_empty());
    assert!(coach.text().contains("says nothing"), "{}", coach.text());
    // One is in that row again, and types.
    let coach = coach.types("Desk").keys("<enter> s");
    assert!(coach.model.founding.unwrap().made.is_some());
}

#[test]
fn what_is_wrong_stands_under_its_row_until_it_is_mended() {
    let coach = form().types("x").keys("<enter>").keys("<down> <down> <down> <down> <down> <down> <enter>");
    let coach = coach.keys("<backspace>").types("3").keys("<enter>");
    assert!(coach.text().contains("3 people are too few"), "{}", coach.text());
    assert_eq!(coach.model.founding.as_ref().unwrap().draft.threshold, 5);
    let coach = coach.keys("<backspace>").types("8").keys("<enter>");
    assert_eq!(coach.model.founding.as_ref().unwrap().draft.threshold, 8);
    assert!(!coach.text().contains("too few"));
}

#[test]
fn rows_that_have_a_few_values_go_through_them() {
    let coach = form().types("x").keys("<enter> <down> <right>");
    let languages = |coach: &Coach| coach.model.founding.as_ref().unwrap().draft.languages.clone();
    assert_eq!(languages(&coach), [Lang::Fr]);
    let coach = coach.keys("<left>");
    assert_eq!(languages(&coach), [Lang::En, Lang::Fr]);
    let coach = coach.keys("<down> <enter> <down> <right> <down> <down> <space>");
    let draft = &coach.model.founding.as_ref().unwrap().draft;
    assert_eq!((draft.minutes, draft.advice), (75, false));
    assert!(coach.keys("u u").text().contains("60 minutes"));
}

#[test]
fn questions_are_taken_in_and_left_out_with_a_word_on_those_that_are_sensitive() {
    let coach = form().types("x").keys("<enter> <down> <down> <down> <down> <enter>");
    snapshot("founding_list", &coach.text());
    let coach = coach.keys("<space> <down> <space> <enter>");
    let picture = coach.model.founding.as_ref().unwrap().draft.picture.clone();
    assert_eq!(picture.len(), 12);
    assert_eq!(picture[10..], ["role", "sector"]);
    assert!(coach.text().contains("12 questions"));
    // An empty picture is told before anything is written.
    let mut coach = coach.keys("<enter>");
    for _ in 0..60 {
        let list = coach.model.founding.as_ref().unwrap();
        let entries = tweet_coach::app::founding::entries(list, &coach.ctx);
        let Some(at) = entries.iter().position(|entry| entry.place.is_some()) else { break };
        let up = list.list.unwrap();
        coach = coach.keys("<home>");
        let _ = up;
        for _ in 0..at {
            coach = coach.keys("<down>");
        }
        coach = coach.keys("<space>");
    }
    let coach = coach.keys("<enter> s");
    assert!(coach.text().contains("no question feeds"), "{}", coach.text());
}

#[test]
fn a_file_that_stands_there_is_replaced_only_when_asked_twice() {
    let mut coach = form().types("x").keys("<enter>");
    coach.files = vec![PathBuf::from("workshop.toml")];
    let coach = coach.keys("s");
    assert!(coach.model.founding.as_ref().unwrap().made.is_none());
    assert!(coach.text().contains("is there already"), "{}", coach.text());
    let coach = coach.keys("s");
    assert!(coach.model.founding.as_ref().unwrap().made.is_some());
    let path = PathBuf::from("workshop.toml");
    assert_eq!(coach.effects.last(), Some(&Effect::Found { path, overwrite: Overwrite::Allow }));
}

#[test]
fn back_goes_one_level_and_a_form_that_was_left_is_as_it_was() {
    let coach = form().types("Desk").keys("<enter> <esc>");
    assert_eq!(coach.model.screen, Screen::Welcome);
    let coach = coach.keys("w");
    assert_eq!(coach.model.founding.as_ref().unwrap().draft.name, "Desk");
    let coach = coach.keys("<down> <down> <down> <down> <enter> <esc>");
    assert_eq!((coach.model.screen, coach.model.founding.as_ref().unwrap().list), (Screen::Founding, None));
    assert_eq!(coach.keys("<esc>").model.screen, Screen::Welcome);
}

#[test]
fn it_is_found_by_name_and_can_be_clicked() {
    let coach = Coach::new().keys("<ctrl-p>").types("prepare").keys("<enter>");
    assert_eq!(coach.model.screen, Screen::Founding);
    let coach = Coach::new().clicks("Prepare a workshop");
    assert_eq!(coach.model.screen, Screen::Founding);
    let coach = coach.types("Desk").clicks("Whole workshop");
    let founding = coach.model.founding.as_ref().unwrap();
    assert_eq!((founding.draft.name.as_str(), founding.row, founding.typing.is_some()), ("Desk", 4, false));
    let coach = coach.clicks("Whole workshop");
    assert!(coach.model.founding.as_ref().unwrap().typing.is_some());
}
