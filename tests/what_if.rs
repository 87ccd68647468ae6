//! What if: two plans compared, scenarios in the plan file, the command.

use crate::support::command::{Coach, personas};
use crate::support::people::{Random, random_answers, shipped, today};
use std::fs;
use std::path::Path;
use tweet_coach::pack::question::Depth;
use tweet_coach::plan::{Plan, diff};
use tweet_coach::reason::{Answers, Engine};
use tweet_coach::why::{Person, what_if};

fn answers_of(engine: &Engine, path: &Path) -> Answers {
    tweet_coach::store::answers::read(&fs::read_to_string(path).unwrap(), "persona", engine.pack()).unwrap().answers
}

#[test]
fn comparing_a_plan_with_itself_is_empty_for_everybody() {
    let engine = shipped();
    for (name, path) in personas() {
        let answers = answers_of(&engine, &path);
        let person = Person { engine: &engine, answers: &answers, today: today() };
        let same = what_if::compare(&person, &answers, Depth::Deep);
        assert!(same.diff.is_empty() && same.changes.is_empty(), "{name}: {:?}", same.diff);
        assert_eq!(same.questions, what_if::Questions::default(), "{name}");
    }
}

/// A plan without what a difference does not tell: what was answered, assumed, and why.
fn bare(plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    plan.answers = Answers::default();
    plan.assumptions.clear();
    plan.items.iter_mut().for_each(|item| {
        item.because = Default::default();
        item.firm = false;
    });
    plan.warnings.iter_mut().for_each(|one| one.because = Default::default());
    plan.set_aside.iter_mut().for_each(|one| one.because = Default::default());
    plan
}

#[test]
fn a_difference_is_empty_exactly_when_two_plans_are_the_same() {
    let engine = shipped();
    let mut random = Random::new(7);
    let mut same = 0;
    for (name, path) in personas() {
        let answers = answers_of(&engine, &path);
        let plan = Person { engine: &engine, answers: &answers, today: today() }.plan();
        for _ in 0..40 {
            let other = random_answers(&engine, &mut random);
            let question = engine.pack().questions.at(random.below(engine.pack().questions.len())).unwrap();
            let mut changed = answers.clone();
            other.get(&question.id).into_iter().for_each(|answer| changed.set(&question.id, answer.clone()));
            let after = Person { engine: &engine, answers: &changed, today: today() }.plan();
            let alike = bare(&plan) == bare(&after);
            same += usize::from(alike);
            assert_eq!(diff(&plan, &after).is_empty(), alike, "{name}, {}", question.id);
        }
    }
    assert!(same > 10, "{same}");
}

/// A folder with the plan of the small-town insurance agent, commented by hand.
fn folder() -> (tempfile::TempDir, Coach) {
    let folder = tempfile::tempdir().unwrap();
    let coach = Coach::in_folder(folder.path()).args(&["--today", "2026-12-01", "--lang", "en"]);
    let (_, persona) = personas().into_iter().find(|(name, _)| name.starts_with("p02")).unwrap();
    let ran = coach.run(&["plan", "--answers", persona.to_str().unwrap(), "-o", "p.toml"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let path = folder.path().join("p.toml");
    let text = fs::read_to_string(&path).unwrap().replace("[answers]", "[answers] # mine, all of it");
    fs::write(path, format!("# on the fridge\n{text}")).unwrap();
    (folder, coach)
}

fn text(folder: &tempfile::TempDir) -> String {
    fs::read_to_string(folder.path().join("p.toml")).unwrap()
}

#[test]
fn a_change_is_told_in_lines_and_in_json() {
    let (_folder, coach) = folder();
    let ran = coach.run(&["what-if", "p.toml", "minutes=30", "objective=network"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    for said in [
        "minutes a day: 30 minutes a day instead of 10 minutes a day\n",
        "~ minutes a week: 50 now, 150 then\n",
        "\n+ ",
        "\n- Useful here, 10\u{a0}min a week\n",
        "! Careful: this guardrail, never to be crossed, would go: No client business\n  here.",
    ] {
        assert!(ran.out.contains(said), "{said}\n{}", ran.out);
    }
    assert!(ran.out.lines().all(|line| line.chars().count() <= 80), "{}", ran.out);
    let ran = coach.run(&["what-if", "p.toml", "minutes=30", "--json"]);
    let told: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(told["changes"], serde_json::json!([{ "question": "minutes", "from": 10, "to": 30 }]));
    assert_eq!(told["minutes"]["after"]["weekly"], 150);
    assert!(told["comes_in"].as_array().unwrap().iter().all(|line| line["item"].is_string()));
    assert!(told["changed"].as_array().unwrap().iter().any(|one| one["item"] == "ten_loop"));
    let ran = coach.run(&["what-if", "p.toml", "minutes=10"]);
    assert_eq!(ran.out, "These are the answers as they are: nothing changes.\n");
}

#[test]
fn scenarios_are_written_compared_and_taken_out_and_nothing_else_changes() {
    let (folder, coach) = folder();
    let before = text(&folder);
    assert_eq!(coach.run(&["what-if", "p.toml", "minutes=30", "--save", "Half an hour"]).code, 0);
    let kept = "\n[[scenario]]\nname = \"Half an hour\"\n\n[scenario.answers]\nminutes = 30\n";
    assert_eq!(text(&folder), format!("{before}{kept}"));
    assert_eq!(coach.run(&["what-if", "p.toml", "Half an hour", "days=2", "--save", "two"]).code, 0);
    let listed = coach.run(&["what-if", "p.toml", "--list"]).out;
    assert!(listed.contains("2 scenarios") && listed.contains("\ntwo\n"), "{listed}");
    for lang in ["en", "fr"] {
        let ran = coach.run(&["what-if", "p.toml", "--compare", "Half an hour,two", "--lang", lang]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(ran.out.lines().all(|line| line.chars().count() <= 80), "{}", ran.out);
        let figures =
            ran.out.lines().find(|line| line.starts_with("minutes a week") || line.starts_with("minutes par semaine"));
        let figures: Vec<&str> = figures.unwrap().split_whitespace().rev().take(3).collect();
        assert_eq!(figures, ["60", "150", "50"], "{}", ran.out);
    }
    // Saving the plan over itself keeps them.
    let whole = text(&folder);
    let answers = folder.path().join("a.toml");
    fs::write(&answers, "[answers]\nrole = \"expert\"\n").unwrap();
    assert_eq!(coach.run(&["plan", "--answers", "a.toml", "-o", "p.toml"]).code, 0);
    assert!(text(&folder).contains(kept) && text(&folder).contains("# on the fridge"));
    fs::write(folder.path().join("p.toml"), &whole).unwrap();
    assert_eq!(coach.run(&["what-if", "p.toml", "--forget", "Half an hour"]).code, 0);
    assert_eq!(coach.run(&["what-if", "p.toml", "--forget", "two"]).code, 0);
    assert_eq!(text(&folder), before);
}

#[test]
fn what_a_pack_no_longer_takes_is_told_and_stays() {
    let (folder, coach) = folder();
    let odd = "\n[[scenario]] # by hand\nname = \"old\"\n\n[scenario.answers]\nminutes = 20 # twenty\ngone = 3\nrole = \"pope\"\n";
    fs::write(folder.path().join("p.toml"), text(&folder) + odd).unwrap();
    let ran = coach.run(&["what-if", "p.toml", "old"]);
    assert_eq!(ran.code, 0);
    assert!(
        ran.err.contains("`gone`") && ran.err.contains("pope") && ran.err.contains("stay in the file"),
        "{}",
        ran.err
    );
    assert!(ran.out.contains("20 minutes"), "{}", ran.out);
    assert_eq!(coach.run(&["what-if", "p.toml", "minutes=30", "--save", "new"]).code, 0);
    assert!(text(&folder).contains(odd), "{}", text(&folder));
}

#[test]
fn what_cannot_be_is_refused_with_place_and_help() {
    let (folder, coach) = folder();
    let before = text(&folder);
    let cases: [(&[&str], &str); 7] = [
        (&["minuts=30"], "did you mean `minutes`?"),
        (&["minutes=999"], "coach what-if:1:9"),
        (&["hlaf"], "no scenario called `hlaf`"),
        (&[], "say what would be otherwise"),
        (&["--compare", "none"], "no scenario called `none`"),
        (&["--forget", "none"], "no scenario called `none`"),
        (&["minutes=30", "--save", "a=b"], "cannot be the name"),
    ];
    for (words, said) in cases {
        let ran = coach.run(&[&["what-if", "p.toml"], words].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{words:?}");
        assert!(ran.err.contains(said), "{words:?}\n{}", ran.err);
    }
    assert_eq!(text(&folder), before);
}

#[test]
fn the_changed_plan_can_be_written_to_a_file_of_its_own() {
    let (folder, coach) = folder();
    let before = text(&folder);
    assert_eq!(coach.run(&["what-if", "p.toml", "minutes=30", "-o", "other.toml"]).code, 0);
    assert!(fs::read_to_string(folder.path().join("other.toml")).unwrap().contains("minutes = 30\n"));
    assert_eq!(text(&folder), before);
}
