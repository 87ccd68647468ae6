//! A person at the screen while the author of the pack writes it.

use crate::support::MASCOT;
use crate::support::coach::Coach;
use std::sync::Arc;
use tweet_coach::app::desk::{Told, faults};
use tweet_coach::app::plan_view::{Row, rows};
use tweet_coach::app::{Effect, Msg, Screen, Tab};
use tweet_coach::assets::embedded;
use tweet_coach::config::glyphs::ASCII;
use tweet_coach::config::theme::ThemeName;
use tweet_coach::pack::entry::SourceFile;
use tweet_coach::pack::read::{Layer, read};
use tweet_coach::pack::value::Value;
use tweet_coach::pack::words::Lang;
use tweet_coach::reason::Engine;

/// What the edge tells when the pack consists of this file over the shipped ones.
pub(super) fn told(text: &str) -> Told {
    let files = vec![SourceFile { path: "mine/a.toml".to_owned(), text: text.into() }];
    match read(vec![embedded(), Layer { name: "mine".to_owned(), files }]) {
        Ok(pack) => Told::Good { engine: Engine::new(Arc::new(pack)), changed: 1 },
        Err(wrong) => Told::Bad(faults(&wrong)),
    }
}

/// In the interview, with `role` answered, at a question.
fn at(question: &str, text: &str) -> Coach {
    let mut coach = Coach::new().told(told(text)).keys("<enter> 2");
    coach.send(Msg::Goto { question: question.into() });
    coach.asks(question)
}

fn value(coach: &Coach, question: &str) -> Option<Value> {
    coach.model.session.answers().value(question).cloned()
}

fn text(value: &str) -> Option<Value> {
    Some(Value::Text(value.to_owned()))
}

#[test]
fn a_changed_question_is_asked_anew_where_the_person_stands() {
    let coach = at("mascot", MASCOT).sees("An owl").keys("<down>");
    let coach = coach.told(told(&MASCOT.replace("An owl", "An old owl"))).asks("mascot").sees("An old owl");
    let coach = coach.sees("rules, 1 entry changed.").keys("<enter>");
    assert_eq!(value(&coach, "mascot"), text("fox"), "the highlight stayed where it was");
    assert_eq!(value(&coach, "role"), text("expert"), "earlier answers are kept");
}

#[test]
fn a_highlight_follows_its_option() {
    let swapped = MASCOT.replace("\"owl\"", "\"x\"").replace("\"fox\"", "\"owl\"").replace("\"x\"", "\"fox\"");
    let coach = at("mascot", MASCOT).keys("<down>").told(told(&swapped)).keys("<enter>");
    assert_eq!(value(&coach, "mascot"), text("fox"));
}

#[test]
fn a_broken_pack_is_told_in_place_and_the_interview_goes_on() {
    let broken = MASCOT.replace("options", "optoins");
    let coach = at("mascot", MASCOT).told(told(&broken)).asks("mascot");
    let coach = coach.sees("The pack has 1 error; the last good one goes on.").sees("F8 all errors");
    let coach = coach.sees("mine/a.toml:11:1").sees("11 │ optoins = [").sees("^^^^^^^ did you mean `options`?");
    let coach = coach.keys("1").misses("mascot?").sees("The pack has 1 error");
    assert_eq!(value(&coach, "mascot"), text("owl"));
    let coach = coach.keys("<f8>").sees("What is wrong with the pack").keys("<esc>").misses("What is wrong");
    let coach = coach.lang(Lang::Fr).sees("Le pack a 1 erreur ; le dernier bon sert encore.");
    coach.sees("vouliez-vous dire `options` ?").told(told(MASCOT)).misses("Le pack a").sees("Pack relu");
}

#[test]
fn the_panel_of_errors_has_all_of_them_and_goes_with_them() {
    let wrong = MASCOT.replace("options", "optoins").replace("\"you\"", "\"yu\"").replace("jarry-16", "jarry-1x");
    let coach = at("role", MASCOT).told(told(&wrong)).sees("and 2 more errors");
    let coach = coach.keys("<f8>").sees("mine/a.toml:4:11").sees("mine/a.toml:7:").sees("did you mean `you`?");
    let coach = coach.keys("<end>").sees("did you mean `options`?");
    coach.told(told(MASCOT)).misses("What is wrong").sees("Pack reloaded").keys("<f8>").misses("What is wrong");
}

#[test]
fn the_key_of_errors_is_in_the_help_only_while_there_are_some() {
    let coach = at("mascot", MASCOT).size(80, 60).keys("<f1>").misses("everything that is wrong").keys("<esc>");
    coach.told(told("[[rul]]")).keys("<f1>").sees("everything that is wrong with the pack");
}

#[test]
fn a_question_that_is_gone_leaves_its_answer_and_the_nearest_before_it() {
    let mut coach = at("mascot", MASCOT).keys("2");
    coach.send(Msg::Goto { question: "mascot".into() });
    let before = coach.model.path.before("mascot").map(|asked| asked.id.clone()).unwrap();
    let coach = coach.told(told("")).asks(&before).sees("Set aside: `mascot`.");
    assert_eq!(value(&coach, "mascot"), None, "it is worth nothing meanwhile");
    let coach = coach.told(told(MASCOT)).asks(&before).sees("Counting again: `mascot`.");
    assert_eq!(value(&coach, "mascot"), text("fox"));
}

#[test]
fn an_answer_that_no_longer_fits_is_told_kept_and_counts_again() {
    let other = MASCOT.replace("\"fox\"", "\"wolf\"");
    let coach = at("mascot", MASCOT).keys("2 r").told(told(&other));
    assert_eq!((coach.model.screen, value(&coach, "mascot")), (Screen::Review, None));
    let coach = coach.size(160, 60).sees("set aside, the pack no longer takes it: fox");
    let coach = coach.told(told(MASCOT)).sees("A fox");
    assert_eq!(value(&coach, "mascot"), text("fox"));
}

#[test]
fn undo_passes_over_what_is_set_aside_and_loses_nothing() {
    let coach = at("mascot", MASCOT).keys("2").told(told("")).keys("u");
    assert_eq!(value(&coach, "role"), None, "the last change that counted is taken back");
    let coach = coach.sees("Taken back").keys("u").sees("Nothing to take back").keys("<ctrl-r>");
    assert_eq!(value(&coach, "role"), text("expert"));
    let coach = coach.keys("u 3").told(told(MASCOT));
    assert_eq!((value(&coach, "role"), value(&coach, "mascot")), (text("advisor"), text("fox")));
}

#[test]
fn what_is_half_typed_stays() {
    let coach = at("topics", "").keys("storm").told(told(MASCOT)).asks("topics").sees("storm");
    let coach = coach.keys("<esc>").told(told("")).keys("<pagedown>");
    coach.asks("topics").sees("storm");
}

/// The id of the plan's line at a row of the tab on screen.
fn line(coach: &Coach, row: usize) -> String {
    let plan = coach.model.plan.clone().unwrap();
    match rows(&plan, None, coach.model.plan_view)[row] {
        Row::Item(at) => plan.items[at].id.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_plan_is_that_of_the_new_pack_and_its_row_stays_on_its_line() {
    let coach = at("mascot", MASCOT).size(120, 40).keys("v").clicks("Measures").keys("<end>");
    let (first, last) = (line(&coach, 0), line(&coach, coach.model.plan_view.row));
    assert_ne!(first, last);
    let never = format!(
        "[[rule]]\nid = \"mine\"\nforbid = [\"{first}\"]\nbecause = [\"jarry-16\"]\nreason = {{ en = \"No.\", fr = \"Non.\" }}\n"
    );
    let coach = coach.told(told(&never));
    assert_eq!((coach.model.screen, coach.model.plan_view.tab), (Screen::Plan, Tab::Measures), "{}", coach.text());
    assert_eq!(line(&coach, coach.model.plan_view.row), last);
    assert_ne!(line(&coach, 0), first, "the new rule took it away");
}

#[test]
fn a_broken_pack_leaves_the_first_screen_usable() {
    let coach = Coach::new().told(told("[[rul]]")).sees("New plan, the essentials").sees("The pack has 1 error");
    coach.size(40, 12).sees("The pack has 1 error").keys("<enter>").asks("role").size(80, 24).sees("[[rul]]");
}

#[test]
fn another_pack_asks_nothing_of_the_world() {
    let coach = at("mascot", MASCOT);
    let before = coach.effects.len();
    let coach = coach.told(told("")).told(told("[[rul]]")).told(told(MASCOT));
    assert_eq!(coach.effects.len(), before);
    assert!(coach.effects.contains(&Effect::SaveDraft));
}

#[test]
fn errors_are_drawn_at_any_size_and_in_plain_ascii() {
    let wrong = MASCOT.replace("options", "optoins").replace("\"you\"", "\"yu\"");
    for keys in ["", "<f8>", "r", "r s"] {
        let mut coach = at("mascot", MASCOT).keys(keys).told(told(&wrong)).keys("<f8> <esc>").keys(keys);
        for columns in 0..50 {
            for rows in 0..20 {
                coach = coach.size(columns, rows);
            }
        }
        let coach = coach.looks(ThemeName::Mono, ASCII).size(80, 24);
        let drawn: Vec<char> = coach.text().chars().filter(|sign| "─│╭╮╰╯›━┄↑↓←→·…−".contains(*sign)).collect();
        assert_eq!(drawn, Vec::<char>::new(), "{keys}: {}", coach.text());
    }
}

#[test]
fn a_long_line_is_shown_around_what_is_meant() {
    let padded = MASCOT
        .replace("kind = ", &format!("help = {{ en = \"{}\", fr = \"b\", xx = \"c\" }}\nkind = ", "a".repeat(300)));
    let coach = at("role", "").told(told(&padded)).sees("`xx`").sees("^^");
    let lines: Vec<String> = coach.text().lines().map(str::to_owned).collect();
    let at = lines.iter().position(|line| line.contains("^^")).unwrap();
    let column = lines[at].chars().position(|sign| sign == '^').unwrap();
    let above: String = lines[at - 1].chars().skip(column).take(2).collect();
    assert_eq!(above, "xx", "{}", coach.text());
}
