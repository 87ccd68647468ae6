//! How sure the plans of known people are: what is called solid stays, what matters is what planning again shows.

use crate::support::command::{Coach, personas};
use crate::support::people::{Random, random_value, shipped, today};
use std::collections::BTreeMap;
use std::path::Path;
use tweet_coach::plan::model::Plan;
use tweet_coach::plan::{self, Request};
use tweet_coach::reason::{Answer, Answers, Engine, Stage};
use tweet_coach::store::answers;
use tweet_coach::why::sensitivity::{Origin, ranked};
use tweet_coach::why::sure::Report;
use tweet_coach::why::{Evidence, Person};

fn given(engine: &Engine, path: &Path) -> Answers {
    answers::read(&std::fs::read_to_string(path).unwrap(), "persona", engine.pack()).unwrap().answers
}

/// A person with about half of the answers taken back.
fn half(answers: &Answers, random: &mut Random) -> Answers {
    let mut half = answers.clone();
    for (question, _) in answers.iter() {
        if random.below(2) == 0 {
            half.clear(question);
        }
    }
    half
}

fn planned(engine: &Engine, answers: &Answers) -> Plan {
    plan::build(engine, &Request { answers, stage: Stage::Settled, today: today() })
}

#[test]
fn solid_lines_of_half_answered_people_survive_fifty_fresh_completions() {
    let engine = shipped();
    let mut random = Random::new(20_261_130);
    for (name, path) in personas() {
        let answers = half(&given(&engine, &path), &mut random);
        let evidence = Evidence::of(Person { engine: &engine, answers: &answers, today: today() });
        let report = Report::of(&evidence);
        let solid: Vec<&String> =
            report.lines.iter().filter(|(_, line)| line.rests().is_empty()).map(|(item, _)| item).collect();
        assert!(!solid.is_empty() && solid.len() < report.lines.len(), "{name}: {} solid", solid.len());
        for number in 0..50 {
            let mut completed = answers.clone();
            for question in engine.pack().questions.iter().filter(|it| answers.get(&it.id).is_none()) {
                if let Some(value) = random_value(&engine, question, &completed, &mut random) {
                    completed.set(&question.id, Answer::Given(value));
                }
            }
            let plan = planned(&engine, &completed);
            let gone = solid.iter().find(|line| !plan.items.iter().any(|item| item.id == ***line));
            assert_eq!(gone, None, "{name}, completion {number}: {completed:?}");
        }
    }
}

#[test]
fn what_matters_is_what_planning_again_changes() {
    let engine = shipped();
    let (_, path) = personas().into_iter().next().unwrap();
    let mut answers = given(&engine, &path);
    answers.clear("risk");
    let evidence = Evidence::of(Person { engine: &engine, answers: &answers, today: today() });
    let weights = ranked(&evidence);
    let lines = |plan: &Plan| -> BTreeMap<String, _> {
        let much = |item: &plan::model::Item| (item.weekly_minutes, item.minutes, item.times, item.per, item.level);
        plan.items.iter().map(|item| (item.id.clone(), much(item))).collect()
    };
    let changed = |one: &BTreeMap<String, _>, other: &BTreeMap<String, _>| {
        one.keys()
            .chain(other.keys().filter(|id| !one.contains_key(*id)))
            .filter(|id| one.get(*id) != other.get(*id))
            .count()
    };
    let before = lines(&planned(&engine, &answers));
    let with = |question: &str, answer: Answer| {
        let mut answers = answers.clone();
        answers.set(question, answer);
        changed(&before, &lines(&planned(&engine, &answers)))
    };
    assert!(weights.windows(2).all(|pair| pair[0].lines >= pair[1].lines));
    for weight in &weights {
        let question = engine.pack().questions.at(weight.question).unwrap();
        assert_eq!(with(&question.id, weight.answer.clone()), weight.lines, "{}", question.id);
        let given = answers.get(&question.id).is_some();
        assert_eq!(weight.origin == Origin::Given, given, "{}", question.id);
        for number in weight.same.into_iter().flat_map(|(from, to)| from..=to) {
            let value = Answer::Given(tweet_coach::pack::value::Value::Number(number));
            assert_eq!(with(&question.id, value), 0, "{} {number}", question.id);
        }
    }
    for case in evidence.singles() {
        let question = engine.pack().questions.at(case.question).unwrap();
        let most = weights.iter().find(|weight| weight.question == case.question).map_or(0, |weight| weight.lines);
        assert!(with(&question.id, case.answer.clone()) <= most, "{}", question.id);
    }
}

fn coach() -> Coach {
    Coach::in_folder(Path::new(env!("CARGO_TARGET_TMPDIR"))).args(&["--today", "2026-11-30"])
}

/// A saved plan of somebody who gave three answers.
fn saved(folder: &Path) -> String {
    let (answers, plan) = (folder.join("answers.toml"), folder.join("plan.toml"));
    std::fs::write(&answers, "[answers]\nrole = \"advisor\"\nminutes = 10\nobjective = \"watch\"\n").unwrap();
    let ran = coach().run(&["plan", "--answers", answers.to_str().unwrap(), "-o", plan.to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    plan.to_str().unwrap().to_owned()
}

#[test]
fn show_says_in_json_and_in_words_how_sure_the_plan_is() {
    let folder = tempfile::tempdir().unwrap();
    let plan = saved(folder.path());
    let ran = coach().run(&["show", &plan, "--json"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let shown: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let items = shown["items"].as_array().unwrap();
    let sure = shown["sure"].as_array().unwrap();
    assert_eq!(sure.len(), items.len());
    for line in sure {
        assert!(items.iter().any(|item| item["id"] == line["item"]), "{line}");
        assert_eq!(line["solid"] == true, line["depends_on"].as_array().unwrap().is_empty(), "{line}");
        assert!(["proved", "every-case", "trials"].contains(&line["established"].as_str().unwrap()), "{line}");
        for rest in line["depends_on"].as_array().unwrap() {
            assert_eq!(rest["otherwise"][0]["question"], rest["question"], "{line}");
        }
    }
    let weights = shown["sensitivity"].as_array().unwrap();
    assert!(weights.iter().any(|it| it["question"] == "minutes" && it["assumed"] == false));
    assert!(weights.iter().any(|it| it["assumed"] == true));
    for (lang, says) in [
        ("en", ["lines are solid", "What matters most", "Assumed where you gave no answer", "Depends on: "]),
        ("fr", ["sont solides", "Ce qui compte le plus", "Supposé faute de réponse", "Dépend de\u{A0}: "]),
    ] {
        let ran = coach().run(&["show", &plan, "--sure", "--lang", lang]);
        for said in says {
            assert!(ran.out.contains(said), "{said}: {}", ran.out);
        }
    }
}
