//! What each screen looks like, in both languages, at two sizes, at three where the widest has another form. `INSTA_UPDATE=always cargo test pictures`
//! takes the pictures anew; they are meant to be read in a review.

use crate::support::coach::Coach;
use crate::support::people::session;
use tweet_coach::app::{Msg, Opening};
use tweet_coach::pack::words::Lang;

/// A session of one of the people in `assets/people`, on the question named, or in the review without one.
fn at(question: Option<&str>) -> Coach {
    let mut coach = Coach::opening(Opening { save_as: "plan.toml".into(), ..Opening::default() });
    coach.send(Msg::Resume(session(&coach.ctx)));
    coach.send(Msg::Finish);
    if let Some(question) = question {
        coach.send(Msg::Goto { question: question.to_owned() });
    }
    coach
}

fn picture(name: &str, coach: Coach, keys: &str) {
    pictures(name, coach.keys(keys), &[(80, 24), (120, 40)]);
}

fn pictures(name: &str, mut coach: Coach, sizes: &[(u16, u16)]) {
    let mut seen = String::new();
    for (lang, size) in sizes.iter().flat_map(|size| [(Lang::En, *size), (Lang::Fr, *size)]) {
        coach = coach.lang(lang).size(size.0, size.1);
        seen.push_str(&format!("==== {} {}x{}\n{}", lang.code(), size.0, size.1, coach.text()));
    }
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, seen);
    });
}

#[test]
fn pictures_of_the_first_screen() {
    picture("welcome", Coach::new(), "");
}

#[test]
fn pictures_of_questions_of_each_kind() {
    for (kind, question) in [
        ("single", "role"),
        ("multi", "audience"),
        ("number", "minutes"),
        ("scale", "risk"),
        ("text", "smart"),
        ("texts", "topics"),
        ("date", "start"),
    ] {
        picture(&format!("question_{kind}"), at(Some(question)), "");
    }
}

#[test]
fn pictures_of_panels() {
    picture("why", at(Some("minutes")), "w");
    let sizes = [(80, 24), (120, 40), (200, 60)];
    pictures("help", at(Some("minutes")).keys("<f1>"), &sizes);
    pictures("palette", at(Some("minutes")).keys("<ctrl-p> plan"), &sizes);
    pictures("log", at(Some("minutes")).keys("u u <ctrl-r> <ctrl-g>"), &sizes);
    picture("save", at(None), "s");
    picture("reasons", at(None), "v <right> <right> <right> <down> <enter>");
}

#[test]
fn pictures_of_the_review() {
    picture("review", at(None), "g");
}

#[test]
fn pictures_of_the_plan() {
    let tabs = ["start", "week", "phases", "guardrails", "measures", "checklists", "words", "reasons_tab"];
    for (turns, tab) in tabs.iter().enumerate() {
        let coach = at(None).keys(&format!("v {} <down>", "<right> ".repeat(turns)));
        pictures(&format!("plan_{tab}"), coach, &[(80, 24), (120, 40), (200, 60)]);
    }
}

#[test]
fn pictures_of_two_plans() {
    let coach = at(None).keys("v i <down> <down> <down> <enter> 1");
    pictures("what_if", coach, &[(80, 24), (120, 40), (200, 60)]);
}
