//! What is adopted or changed line by line gives the plan that the screen and an answers file give.

use crate::support::command::Coach;
use crate::support::people::shipped;
use std::path::Path;
use tweet_coach::app::what_if::{Row, rows};
use tweet_coach::app::{Ctx, Effect, Files, Model, Msg, Opening, Overwrite, Screen, Target, update};
use tweet_coach::cli::keep::Keep;
use tweet_coach::export::toml::answers_table;
use tweet_coach::intent::Intent;
use tweet_coach::pack::question::Depth;
use tweet_coach::pack::value::Value;
use tweet_coach::pack::words::Lang;
use tweet_coach::reason::Answer;
use tweet_coach::store::plan_file;

const TODAY: &str = "2026-11-30";

fn place(model: &Model, ctx: &Ctx, question: &str) -> usize {
    rows(model, ctx).iter().position(|row| *row == Row::Question(question.to_owned())).unwrap()
}

/// The same on the screen: nothing is known, half an hour is tried and adopted, then the days are changed.
fn on_screen(ctx: &Ctx, state: &Path, plan: &Path) {
    let mut model = Model::new(Lang::En, Opening::default());
    let send = |model: &mut Model, msg: Msg| drop(update(model, msg, ctx));
    send(&mut model, Msg::Start(Depth::Core));
    while model.screen == Screen::Interview {
        send(&mut model, Msg::Intent(Intent::Unknown));
    }
    for intent in [Intent::Review, Intent::WhatIf] {
        send(&mut model, Msg::Intent(intent));
    }
    let minutes = place(&model, ctx, "minutes");
    send(&mut model, Msg::Click(Target::Row(minutes)));
    let given = |number| Answer::Given(Value::Number(number));
    send(&mut model, Msg::Answer { question: "minutes".to_owned(), answer: given(30) });
    send(&mut model, Msg::Intent(Intent::Adopt));
    send(&mut model, Msg::Goto { question: "days".to_owned() });
    send(&mut model, Msg::Answer { question: "days".to_owned(), answer: given(3) });
    let effect = Effect::SavePlan { path: plan.to_owned(), overwrite: Overwrite::Refuse };
    assert!(Keep::new(state).perform(&effect, &model, ctx).is_some());
}

#[test]
fn adopting_and_changing_lead_to_the_same_plan_on_every_face() {
    let ctx = Ctx { engine: shipped(), today: TODAY.parse().unwrap() };
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    let coach = Coach::in_folder(folder.path()).args(&["--today", TODAY, "--lang", "en"]);
    let unknown = "s\n".repeat(40);
    let review = coach.input(format!("{unknown}r\nq\n")).run(&["new", "--plain"]);
    let days = review.out.lines().find(|line| line.contains(". days a week: ")).unwrap();
    let days = days.split('.').next().unwrap();
    let script = format!("{unknown}what-if minutes=30\nadopt\nchange {days}\n3\nsave\nq\n");
    let plain = coach.input(script).run(&["new", "--plain", "-o", "plain.toml"]);
    assert_eq!(plain.code, 0, "{}", plain.err);
    on_screen(&ctx, &file("screen-state"), &file("screen.toml"));
    let read = |name: &str| std::fs::read_to_string(file(name)).unwrap();
    let saved = plan_file::read(&read("plain.toml"), "plain.toml", ctx.engine.pack()).unwrap();
    let number = |question: &str| saved.answers.value(question).cloned();
    assert_eq!((number("minutes"), number("days")), (Some(Value::Number(30)), Some(Value::Number(3))));
    std::fs::write(file("given.toml"), answers_table(&saved.answers, ctx.engine.pack())).unwrap();
    let planned = coach.run(&["plan", "--answers", "given.toml", "--depth", "core", "-o", "batch.toml"]);
    assert_eq!(planned.code, 0, "{}", planned.err);
    assert_eq!(read("plain.toml"), read("batch.toml"), "plain lines");
    assert_eq!(read("screen.toml"), read("batch.toml"), "screen");
}
