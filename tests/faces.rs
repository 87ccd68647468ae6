//! One engine, several faces: the screen's core, the plain lines and the answers file give the same plan.

use crate::support::command::{Coach, personas};
use crate::support::people::shipped;
use std::path::Path;
use tweet_coach::app::{Ctx, Effect, Files, Model, Msg, Opening, Overwrite, Screen, update};
use tweet_coach::cli::keep::Keep;
use tweet_coach::export::toml::answers_table;
use tweet_coach::interview::choices;
use tweet_coach::pack::question::{Depth, Kind};
use tweet_coach::pack::value::Value;
use tweet_coach::pack::words::Lang;
use tweet_coach::reason::{Answer, Answers};
use tweet_coach::store::answers;

const TODAY: &str = "2026-11-30";

fn given(path: &Path, ctx: &Ctx) -> Answers {
    let text = std::fs::read_to_string(path).unwrap();
    answers::read(&text, "persona", ctx.engine.pack()).unwrap().answers
}

/// Answers each question as it comes, as the screen does, and goes on with those that change nothing; returns the
/// questions asked, in order, with a gap where it went on.
fn on_screen(ctx: &Ctx, answers: &Answers, lang: Lang, state: &Path, plan: &Path) -> Vec<String> {
    let mut model = Model::new(lang, Opening::default());
    let mut keep = Keep::new(state);
    let mut asked = Vec::new();
    let mut send = |model: &mut Model, msg: Msg| {
        for effect in update(model, msg, ctx) {
            if let Some(done) = keep.perform(&effect, model, ctx) {
                let _ = update(model, Msg::Done(done), ctx);
            }
        }
    };
    send(&mut model, Msg::Start(Depth::Deep));
    loop {
        match model.screen {
            Screen::Interview => {
                let question = model.asking.as_ref().unwrap().question.clone();
                asked.push(question.clone());
                let answer = answers.get(&question).cloned().unwrap_or(Answer::Unknown);
                send(&mut model, Msg::Answer { question, answer });
            }
            Screen::Stop if model.path.idle() > 0 => {
                asked.push(String::new());
                send(&mut model, Msg::Rest);
            }
            _ => break,
        }
        assert!(model.notice.is_none(), "{:?}", model.notice);
    }
    let effect = Effect::SavePlan { path: plan.to_owned(), overwrite: Overwrite::Refuse };
    assert!(keep.perform(&effect, &model, ctx).is_some());
    asked
}

/// An answer as it is typed on a line: options by their number in the list.
fn typed(ctx: &Ctx, answers: &Answers, question: &str) -> String {
    let pack = ctx.engine.pack();
    let Some(question) = pack.questions.get(question) else { return "n".to_owned() };
    let offered = choices(pack, question, answers);
    let number = |id: &String| {
        offered.iter().position(|choice| choice.id.as_ref() == id).map_or_else(|| id.clone(), |at| (at + 1).to_string())
    };
    let between = if question.kind == Kind::Multi { " " } else { ";" };
    match answers.get(&question.id) {
        None | Some(Answer::Unknown) => "s".to_owned(),
        Some(Answer::NotConcerned) => "x".to_owned(),
        Some(Answer::Withheld) => "p".to_owned(),
        Some(Answer::Given(Value::Text(text))) => number(text),
        Some(Answer::Given(Value::Number(count))) => count.to_string(),
        Some(Answer::Given(Value::Many(list))) => list.iter().map(number).collect::<Vec<_>>().join(between),
        Some(Answer::Given(Value::Date(date))) => date.to_string(),
        Some(Answer::Given(Value::Dates(dates))) => dates.iter().map(ToString::to_string).collect::<Vec<_>>().join(";"),
    }
}

#[test]
fn every_persona_gets_the_same_plan_from_every_face() {
    let ctx = Ctx { engine: shipped(), today: TODAY.parse().unwrap() };
    for (at, (name, path)) in personas().into_iter().enumerate() {
        // The language changes words only: twice is enough to see that it does.
        for lang in [Lang::En, Lang::Fr].into_iter().take(if at < 2 { 2 } else { 1 }) {
            let folder = tempfile::tempdir().unwrap();
            let place = |file: &str| folder.path().join(file);
            let answers = given(&path, &ctx);
            let asked = on_screen(&ctx, &answers, lang, &place("screen-state"), &place("screen.toml"));
            let script: String = asked.iter().map(|question| typed(&ctx, &answers, question) + "\n").collect();
            let coach = Coach::in_folder(folder.path()).args(&["--today", TODAY, "--lang", lang.code()]);
            let plain = coach.input(&script).run(&["new", "--plain", "--depth", "deep", "-o", "plain.toml"]);
            assert_eq!(plain.code, 0, "{}", plain.err);
            // What the person's file leaves out was answered with "I do not know".
            let given: Answers = asked
                .iter()
                .filter(|id| !id.is_empty())
                .map(|id| (id.clone(), answers.get(id).cloned().unwrap_or(Answer::Unknown)))
                .collect();
            std::fs::write(place("given.toml"), answers_table(&given, ctx.engine.pack())).unwrap();
            let planned = coach.run(&["plan", "--answers", "given.toml", "--depth", "deep", "-o", "answers.toml"]);
            assert_eq!(planned.code, 0, "{}", planned.err);
            let read = |file: &str| std::fs::read_to_string(place(file)).unwrap();
            assert_eq!(read("plain.toml"), read("answers.toml"), "{name}, plain lines");
            assert_eq!(read("screen.toml"), read("answers.toml"), "{name}, screen");
        }
    }
}

#[test]
fn plain_lines_hold_nothing_but_lines() {
    let folder = tempfile::tempdir().unwrap();
    let script = "2\n?\nr\nback\n\u{1b}[31mred\u{7}\n99\nplan\nu\nredo\nlang fr\nh\nl\nq\n";
    let ran = Coach::in_folder(folder.path()).input(script).run(&["new"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let odd = |letter: char| {
        (letter.is_control() && letter != '\n')
            || ('\u{2500}'..='\u{259F}').contains(&letter)
            || ('\u{2800}'..='\u{28FF}').contains(&letter)
    };
    let found: Vec<char> = ran.out.chars().filter(|letter| odd(*letter)).collect();
    assert_eq!(found, Vec::<char>::new());
    assert!(ran.out.contains("drafts/1.toml"), "{}", ran.out);
}

#[test]
fn the_end_of_the_input_loses_nothing_and_a_draft_is_taken_up() {
    let folder = tempfile::tempdir().unwrap();
    let coach = Coach::in_folder(folder.path());
    let first = coach.input("2\n1\n").run(&["new"]);
    assert!(first.out.trim_end().ends_with("Run coach new to go on with them."), "{}", first.out);
    let second = coach.input("resume\nr\n").run(&["new"]);
    assert!(second.out.contains("An interview with 2 answers is waiting."), "{}", second.out);
    assert!(second.out.contains("1. your role: Subject expert, analyst, researcher"), "{}", second.out);
    // Somebody who answers instead begins anew, and the old draft stays.
    let third = coach.input("3\n").run(&["new"]);
    assert!(third.out.contains("drafts/2.toml"), "{}", third.out);
    assert!(folder.path().join("state/coach/drafts/1.toml").is_file());
}

#[test]
fn a_wrong_answer_is_explained_and_asked_again() {
    let folder = tempfile::tempdir().unwrap();
    let ran = Coach::in_folder(folder.path()).input("14\nbanana\n\nexpert\n").run(&["new", "--plain"]);
    for said in [
        "“14” is not one of the options.",
        "“banana” is not one of the options.",
        "Nothing was typed.",
        "Question 2, about",
    ] {
        assert!(ran.out.contains(said), "{said}: {}", ran.out);
    }
}
