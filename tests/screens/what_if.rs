//! A person tries other answers on their plan.

use crate::support::coach::Coach;
use crate::support::command::personas;
use std::path::PathBuf;
use tweet_coach::app::plan_view::Tab;
use tweet_coach::app::what_if::{Row, rows};
use tweet_coach::app::{Done, Effect, Msg, Screen, preview};
use tweet_coach::intent::Intent;
use tweet_coach::interview::Session;
use tweet_coach::pack::question::{Depth, Kind};
use tweet_coach::pack::value::Value;
use tweet_coach::pack::words::Lang;
use tweet_coach::reason::Answers;

fn answers_of(coach: &Coach, path: &std::path::Path) -> Answers {
    let text = std::fs::read_to_string(path).unwrap();
    tweet_coach::store::answers::read(&text, "persona", coach.ctx.engine.pack()).unwrap().answers
}

/// The plan of a small-town insurance agent, opened from its file.
fn opened() -> Coach {
    let mut coach = Coach::new();
    let (_, path) = personas().into_iter().find(|(name, _)| name.starts_with("p02")).unwrap();
    let session = Session::from_answers(&answers_of(&coach, &path), Depth::Deep, coach.ctx.engine.pack());
    let day = coach.ctx.today;
    let path = PathBuf::from("mine.toml");
    coach.send(Msg::Done(Done::Opened { path, session, lang: Lang::En, scenarios: Vec::new(), day }));
    coach.size(120, 40)
}

/// With the highlight on a question of the screen.
fn on(mut coach: Coach, question: &str) -> Coach {
    let at = rows(&coach.model, &coach.ctx).iter().position(|row| *row == Row::Question(question.into())).unwrap();
    coach.model.trial.row = at;
    coach.keys("<left>")
}

/// Thirty minutes are tried.
fn half_an_hour() -> Coach {
    on(opened().keys("i"), "minutes").keys("<enter> 30 <enter>")
}

fn minutes(coach: &Coach) -> Option<Value> {
    coach.model.session.answers().value("minutes").cloned()
}

#[test]
fn another_answer_shows_both_plans_and_changes_neither_answer_nor_plan() {
    let before = opened().model.plan.clone();
    let coach = half_an_hour().sees("of 150 min a week").sees("of 50 min a week").sees("+ ").sees("~ minutes a day");
    assert_eq!((coach.model.screen, minutes(&coach)), (Screen::WhatIf, Some(Value::Number(10))));
    assert_eq!(coach.model.plan, before);
    let coach = coach.keys("u").sees("Change an answer").keys("<ctrl-r>").sees("of 150 min a week");
    coach.size(80, 24).sees("min a week").lang(Lang::Fr).sees("et si");
}

#[test]
fn esc_goes_back_one_level() {
    let coach = on(opened().keys("i"), "minutes").keys("<enter>").asks("minutes").keys("<esc>");
    assert_eq!(coach.model.screen, Screen::WhatIf);
    assert_eq!(coach.keys("<esc>").model.screen, Screen::Plan);
}

#[test]
fn a_what_if_taken_over_is_the_plan_and_undo_takes_it_back() {
    let coach = half_an_hour().keys("a").sees("This is your plan now");
    assert_eq!((coach.model.screen, minutes(&coach)), (Screen::Plan, Some(Value::Number(30))));
    assert_eq!(coach.model.plan.as_ref().unwrap().budget.weekly_minutes, 150);
    assert_eq!(minutes(&coach.keys("u")), Some(Value::Number(10)));
}

#[test]
fn scenarios_are_kept_compared_and_forgotten() {
    let coach = half_an_hour().keys("s half <enter>").sees("Kept as “half”");
    let write = Effect::KeepScenarios { path: "mine.toml".into() };
    assert_eq!(coach.effects.iter().filter(|effect| **effect == write).count(), 1);
    let mut coach = on(coach, "days").keys("<enter> 2 <enter>").keys("s <ctrl-u> few <enter>").sees("Kept as “few”");
    coach.model.trial.row = 0;
    let coach = coach.keys("<space>").sees("half on the left").sees("of 150 min a week").sees("of 60 min a week");
    let coach = coach.keys("x").sees("“half” is forgotten").misses("half on the left");
    assert_eq!(coach.model.scenarios.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["few"]);
    half_an_hour().keys("s a=b <enter>").sees("A name has").keys("<esc>").sees("of 150");
}

#[test]
fn a_plan_without_a_file_is_saved_with_its_scenarios() {
    let coach = Coach::new().size(120, 40).keys("<enter> 2 r i").keys("<enter> 3").keys("s mine <enter>");
    let coach = coach.sees("Save the plan").keys("<enter>");
    assert!(coach.effects.iter().any(|effect| matches!(effect, Effect::SavePlan { .. })), "{}", coach.text());
    coach.sees("mine");
}

#[test]
fn a_guardrail_that_would_go_is_said() {
    let coach = on(opened().keys("i"), "objective").keys("<enter>");
    let network = match &coach.model.asking.as_ref().unwrap().field {
        tweet_coach::app::Field::Choose(choose) => {
            choose.options.iter().position(|option| option == "network").unwrap()
        }
        other => panic!("{other:?}"),
    };
    let mut coach = coach;
    coach.send(Msg::Click(tweet_coach::app::Target::Choice(network)));
    coach.sees("! Careful").sees("would go: No client");
}

#[test]
fn editing_from_the_review_previews_the_difference() {
    let coach = opened().keys("r g <enter>").asks("role");
    coach.keys("<down>").sees("+ ").size(80, 24).sees("Your plan so far");
}

/// Preview = commit: for every person, question and option, the plan that is shown beforehand is the plan after.
#[test]
fn what_is_previewed_is_what_comes() {
    let mut compared = 0;
    for (name, path) in personas() {
        let mut coach = Coach::new();
        let session = Session::from_answers(&answers_of(&coach, &path), Depth::Deep, coach.ctx.engine.pack());
        coach.send(Msg::Resume(session));
        coach.send(Msg::Finish);
        let questions: Vec<String> = coach.model.path.questions.iter().map(|asked| asked.id.clone()).collect();
        for question in questions {
            let kind = coach.ctx.engine.pack().questions.get(&question).unwrap().kind;
            let mut asked = coach.model.clone();
            tell(&mut asked, &coach, Msg::Goto { question: question.clone() });
            let steps = coach.ctx.engine.pack().questions.get(&question).unwrap().options.len().max(2);
            tell(&mut asked, &coach, Msg::Intent(Intent::First));
            for _ in 0..steps + 3 {
                compared += compare(&asked, &coach, kind, &format!("{name}, {question}"));
                let step = if matches!(kind, Kind::Number | Kind::Scale | Kind::Date)
                    && asked.asking.as_ref().unwrap().other.is_none()
                {
                    Intent::Right
                } else {
                    Intent::Down
                };
                tell(&mut asked, &coach, Msg::Intent(step));
            }
            tell(&mut asked, &coach, Msg::Intent(Intent::NextPart));
            compared += compare(&asked, &coach, kind, &format!("{name}, {question}, another answer"));
        }
    }
    assert!(compared > 2000, "{compared}");
}

fn tell(model: &mut tweet_coach::app::Model, coach: &Coach, msg: Msg) {
    let _ = tweet_coach::app::update(model, msg, &coach.ctx);
}

/// Answers with what is highlighted, and compares; 0 when it is no answer yet.
fn compare(asked: &tweet_coach::app::Model, coach: &Coach, kind: Kind, what: &str) -> usize {
    let Some(previewed) = preview::plan(asked, &coach.ctx) else { return 0 };
    let mut after = asked.clone();
    let several = kind == Kind::Multi && asked.asking.as_ref().unwrap().other.is_none();
    if several {
        let field = &asked.asking.as_ref().unwrap().field;
        let tweet_coach::app::Field::Choose(choose) = field else { panic!("{what}") };
        if !choose.is_checked(choose.cursor) {
            tell(&mut after, coach, Msg::Intent(Intent::Toggle));
        }
    }
    tell(&mut after, coach, Msg::Intent(Intent::Accept));
    assert_eq!(after.screen, Screen::Review, "{what}");
    assert_eq!(after.plan.as_deref(), Some(&previewed), "{what}");
    1
}

#[test]
fn the_key_stands_in_the_help_of_the_plan() {
    let coach =
        opened().keys("?").sees("the plan under other answers").keys("<esc> i ?").sees("Two plans side by side");
    assert_eq!(coach.model.plan_view.tab, Tab::Today);
}
