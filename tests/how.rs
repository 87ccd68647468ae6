//! HOW: the answers that keep a line in the plan, on the shipped pack and on the command line.

use crate::support::command::{Coach, Ran};
use crate::support::people::{shipped, today};
use serde_json::Value;
use std::fs;
use tweet_coach::plan::model::{Item, ItemKind};
use tweet_coach::reason::dice::Dice;
use tweet_coach::reason::{Answer, Answers, Engine};
use tweet_coach::store::answers::read;
use tweet_coach::why::evidence::Verdict;
use tweet_coach::why::{Evidence, How, Person};

/// Every so many lines is looked at, with so many random answers beside those kept; `COACH_CASES` asks for all
/// lines, and for so many.
fn effort() -> (usize, usize) {
    // clippy: the environment is read here and not in `config` because it is the test that is configured.
    #[allow(clippy::disallowed_methods)]
    let asked = std::env::var("COACH_CASES").ok().and_then(|count| count.parse().ok());
    asked.map_or((23, 12), |count| (1, count))
}

/// The people whose right plans are known, with their answers.
fn people(engine: &Engine) -> Vec<(String, Answers)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/people");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let person = |path: &std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name.clone(), read(&fs::read_to_string(path).unwrap(), &name, engine.pack()).unwrap().answers)
    };
    files.iter().map(person).collect()
}

/// The answers kept, and any other ones beside them.
fn beside(evidence: &Evidence<'_>, kept: &[&str], dice: &mut Dice) -> Answers {
    let person = &evidence.person;
    let mut answers = person.answers.clone();
    for (at, question) in person.pack().questions.iter().enumerate() {
        let list = evidence.values.to(at);
        if !kept.contains(&question.id.as_str()) && !list.is_empty() {
            let any = dice.below(list.len());
            // Long lists are mostly crowded ends: their beginning is as likely as the rest.
            let at = if dice.below(2) == 0 { any } else { dice.below(any + 1) };
            answers.set(&question.id, list.get(at).cloned().unwrap_or(Answer::NotConcerned));
        }
    }
    answers
}

#[test]
fn what_is_named_keeps_the_line_beside_any_other_answers() {
    let (step, count) = effort();
    let mut dice = Dice::new(0x5EED_0F0E);
    let (mut lines, mut proved, mut tried, mut lost, mut told) = (0, 0, 0, 0, Vec::new());
    let engine = shipped();
    for (name, answers) in people(&engine) {
        let person = Person { engine: &engine, answers: &answers, today: today() };
        let evidence = Evidence::of(person);
        let plan = person.plan();
        let looked_at = |(at, line): &(usize, &Item)| line.kind == ItemKind::Guardrail || at % step == 0;
        for (_, line) in plan.items.iter().enumerate().filter(looked_at) {
            let how = How::of(&evidence, &plan, &line.id).unwrap();
            lines += 1;
            assert!(line.kind != ItemKind::Guardrail || how.verdict == Verdict::Proved, "{name}, {}: {how:?}", line.id);
            proved += usize::from(how.verdict == Verdict::Proved);
            let kept: Vec<&str> = how.answers.iter().map(|kept| kept.question.as_str()).collect();
            for _ in 0..count {
                let answers = beside(&evidence, &kept, &mut dice);
                if !person.could_answer(&answers) {
                    continue;
                }
                tried += 1;
                if !person.has(&answers, &line.id) {
                    lost += 1;
                    assert!(how.verdict != Verdict::Proved, "{name}, {}: proved, and not so", line.id);
                    told.push(format!("{name}, {}: {kept:?}", line.id));
                }
            }
            for removal in &how.removals {
                assert!(
                    !person.has(&person.with(&removal.question, removal.to.clone()), &line.id),
                    "{name}, {}",
                    line.id
                );
            }
            if matches!(how.kind, ItemKind::Setup | ItemKind::Activity | ItemKind::Metric | ItemKind::Ritual) {
                let without = person.plan_without(&line.id);
                assert!(without.items.iter().all(|other| other.id != line.id), "{name}, {}", line.id);
                assert!(how.weighed_against.iter().all(|rival| without.items.iter().any(|it| it.id == rival.item)));
            }
        }
    }
    println!("{lines} lines, {proved} proved, {tried} trials, {lost} lost:\n{}", told.join("\n"));
    assert!(lost * 200 <= tried, "{lost} of {tried}:\n{}", told.join("\n"));
}

fn plan(folder: &std::path::Path) -> Coach {
    let coach = Coach::in_folder(folder).args(&["--today", "2026-12-01"]);
    fs::write(folder.join("a.toml"), "[answers]\nrole = \"expert\"\nminutes = 10\ndays = 5\naccount = \"pro\"\n")
        .unwrap();
    let made = coach.run(&["plan", "--answers", "a.toml", "-o", "plan.toml", "--lang", "en"]);
    assert_eq!(made.code, 0, "{}", made.err);
    coach
}

fn why(coach: &Coach, args: &[&str]) -> Ran {
    coach.run(&[&["why", "plan.toml"], args].concat())
}

#[test]
fn why_names_the_answers_the_rules_and_who_stands_behind_them() {
    let folder = tempfile::tempdir().unwrap();
    let coach = plan(folder.path());
    let ran = why(&coach, &["seven_thumbs", "--json"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let tree: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(tree["item"], "seven_thumbs");
    assert_eq!(tree["answers"], serde_json::json!(["account"]));
    assert_eq!((&tree["sufficient"], &tree["minimal"]), (&Value::Bool(true), &Value::Bool(true)));
    assert_eq!((&tree["established"], &tree["cases"]), (&Value::from("proved"), &Value::Null));
    assert_eq!(tree["rules"][0], tree["rules_at"][0]["id"]);
    assert!(
        tree["rules_at"][0]["file"].as_str().unwrap().ends_with(".toml")
            && tree["rules_at"][0]["line"].as_u64() > Some(1)
    );
    assert_eq!(tree["claims"][0], tree["sources"][0]["id"]);
    assert!(tree["sources"][0]["strength"].is_string());
    assert_eq!(tree["removed_by"][0]["question"], "account");
    let mut told = String::new();
    for lang in ["en", "fr"] {
        for line in ["seven_thumbs", "ten_loop"] {
            told.push_str(&why(&coach, &[line, "--lang", lang]).out);
            told.push('\n');
        }
    }
    insta::assert_snapshot!("why_lines", told);
}

#[test]
fn a_line_is_called_by_its_name_too_and_slips_are_helped() {
    let folder = tempfile::tempdir().unwrap();
    let coach = plan(folder.path());
    let by_id = why(&coach, &["seven_thumbs"]);
    let title = by_id.out.split(['“', '”']).nth(1).unwrap().to_uppercase();
    assert_eq!(why(&coach, &[&title]).out, by_id.out);
    let slip = why(&coach, &["seven_thumb5"]);
    assert_eq!((slip.code, slip.out.as_str()), (2, ""));
    assert!(slip.err.contains("did you mean `seven_thumbs`?"), "{}", slip.err);
    let none = why(&coach, &[]);
    assert_eq!((none.code, none.out.as_str()), (2, ""));
    assert!(none.err.contains("  seven_thumbs: "), "{}", none.err);
}

#[test]
fn a_line_that_is_not_in_the_plan_leads_to_why_not() {
    let folder = tempfile::tempdir().unwrap();
    let coach = plan(folder.path());
    let listed = why(&coach, &[]).err;
    let pack = tweet_coach::pack::read::read(vec![tweet_coach::assets::embedded()]).unwrap();
    let absent = pack.guardrails.ids().find(|id| !listed.contains(&format!("  {id}: "))).unwrap();
    let ran = why(&coach, &[absent]);
    assert_eq!((ran.code, ran.out.as_str()), (5, ""));
    assert!(ran.err.contains(&format!("coach why-not plan.toml {absent}")), "{}", ran.err);
}
