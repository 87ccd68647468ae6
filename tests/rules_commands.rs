//! `coach rules test`, `coverage` and `diff` as they are run.

use crate::support::command::{Coach, Ran};
use serde_json::Value;
use std::fs;
use std::path::Path;

const PACK: &str = r#"[pack]
format = 1
name = "mine"
version = "1"
title = { en = "Mine", fr = "Le mien" }

[[rule]]
id = "no-library-here"
when = { objective = "watch", minutes = "20.." }
forbid = ["library"]
because = ["krivine-01"]
reason = { en = "The house keeps no library.", fr = "La maison ne tient pas de bibliothèque." }
example = { objective = "watch", minutes = 20 }
"#;

const ANNA: &str = "[answers]\nobjective = \"watch\"\nminutes = 20\n";

const STORIES: &str = r#"today = 2026-11-30

[[story]]
id = "anna-reads"
title = { en = "Anna keeps up with her field", fr = "Anna suit son domaine" }
who = "anna"
[story.expect]
present = ["finds"]
absent = ["library"]
rules = ["no-library-here"]
says = { en = ["20 minutes"], fr = ["20 minutes"] }
"#;

const FAILING: &str = r#"today = 2026-11-30

[[story]]
id = "anna-keeps"
title = { en = "Anna keeps what she reads", fr = "Anna garde ce qu’elle lit" }
who = "anna"
[story.answers]
minutes = 25
service_hours = 3
[story.expect]
present = ["library"]
absent = ["no_family"]
not_rules = ["no-library-here"]
settings = { smart_n = 7 }
shown = ["service_hours"]
says = { fr = ["Bibliothèque obligatoire"] }

[[story]]
id = "anna-hurries"
title = { en = "Anna hurries", fr = "Anna se presse" }
who = "anna"
[story.answers]
minutes = 5
[story.expect]
rules = ["no-library-here"]
weekly_minutes = 20
"#;

/// A folder with a pack, a person and a story.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "mine/pack.toml", PACK);
    write(folder.path(), "mine/people/anna.toml", ANNA);
    write(folder.path(), "mine/stories/anna.toml", STORIES);
    write(folder.path(), "failing.toml", FAILING);
    folder
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn coach(folder: &Path, args: &[&str]) -> Ran {
    Coach::in_folder(folder).args(&["--today", "2026-11-30", "rules"]).run(args)
}

/// Lines of shipped files move whenever somebody edits them.
fn without_shipped_lines(said: &str) -> String {
    let mut parts = said.split("(assets/");
    let mut kept = parts.next().unwrap().to_owned();
    for part in parts {
        let (path, rest) = part.split_once(':').unwrap();
        kept.push_str(&format!("(assets/{path}:N{}", rest.trim_start_matches(|digit: char| digit.is_ascii_digit())));
    }
    kept
}

#[test]
fn the_shipped_stories_pass() {
    let folder = tempfile::tempdir().unwrap();
    let ran = coach(folder.path(), &["test"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    assert!(ran.out.contains("stories played in both languages"), "{}", ran.out);
    let one = coach(folder.path(), &["test", "--story", "reading-only", "--json"]);
    let told: Value = serde_json::from_str(&one.out).unwrap();
    assert_eq!((one.code, told["counts"]["stories"].as_u64(), &told["pass"]), (0, Some(1), &Value::Bool(true)));
    let slip = coach(folder.path(), &["test", "--story", "reading-onyl"]);
    assert_eq!((slip.code, slip.out.as_str()), (2, ""));
    assert!(slip.err.contains("did you mean `reading-only`?"), "{}", slip.err);
}

#[test]
fn a_pack_brings_its_own_people_and_stories() {
    let folder = folder();
    let ran = coach(folder.path(), &["test", "mine/stories", "--pack", "mine"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("1 story played"), "{}", ran.out);
    let all = coach(folder.path(), &["test", "--pack", "mine", "--json"]);
    let told: Value = serde_json::from_str(&all.out).unwrap();
    let stories = told["stories"].as_array().unwrap();
    assert_eq!(stories.last().unwrap()["file"], "mine/stories/anna.toml");
    assert!(stories.len() > 100 && stories.last().unwrap()["pass"] == true);
    // The house forbids what some shipped stories promise.
    assert_eq!(all.code, 5);
    let nobody = coach(folder.path(), &["test", "mine/stories"]);
    assert_eq!(nobody.code, 4);
    assert!(nobody.err.contains("story-nobody") && nobody.err.contains("mine/stories/anna.toml:6:7"), "{}", nobody.err);
}

#[test]
fn failures_say_what_was_expected_what_came_and_why() {
    let folder = folder();
    let mut told = String::new();
    for lang in ["en", "fr"] {
        let ran = coach(folder.path(), &["test", "failing.toml", "--pack", "mine", "--lang", lang]);
        assert_eq!((ran.code, ran.err.as_str()), (5, ""));
        told.push_str(&format!("## {lang}\n{}\n", without_shipped_lines(&ran.out)));
    }
    insta::assert_snapshot!("story_failures", told);
    let ran = coach(folder.path(), &["test", "failing.toml", "--pack", "mine", "--json"]);
    let json: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((ran.code, &json["pass"], json["counts"]["failed"].as_u64()), (5, &Value::Bool(false), Some(2)));
    let failure = &json["stories"][0]["failures"][0];
    assert_eq!((failure["code"].as_str(), failure["line"].as_u64()), (Some("story-want-present"), Some(11)));
    assert!(failure["why"][0].as_str().unwrap().contains("mine/pack.toml:8"), "{failure}");
    assert_eq!(json["unused"][0]["code"], "story-parked");
}

#[test]
fn coverage_tells_shares_and_can_demand_one() {
    let folder = folder();
    let shipped = coach(folder.path(), &["coverage", "--at-least", "95"]);
    assert_eq!((shipped.code, shipped.err.as_str()), (0, ""), "{}", shipped.out);
    assert!(shipped.out.contains("(100%)"), "{}", shipped.out);
    let one = coach(folder.path(), &["coverage", "failing.toml", "--pack", "mine", "--at-least", "95"]);
    assert_eq!(one.code, 5);
    let french = coach(folder.path(), &["coverage", "failing.toml", "--pack", "mine", "--lang", "fr"]);
    assert_eq!(french.code, 0);
    assert!(french.out.starts_with("2 récits ont été joués.\n"), "{}", french.out);
    let json = coach(folder.path(), &["coverage", "failing.toml", "--pack", "mine", "--json"]);
    let told: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(told["stories"], 2);
    let each = told["rules"]["each"].as_array().unwrap();
    let mine = each.iter().find(|rule| rule["id"] == "no-library-here").unwrap();
    assert_eq!((mine["held"].as_u64(), mine["failed"].as_u64(), &mine["line"]), (Some(1), Some(1), &Value::from(8)));
}

#[test]
fn missing_writes_answers_that_plan_takes_and_that_cover_the_rest() {
    let folder = folder();
    let run = |args: &[&str]| coach(folder.path(), &[&["coverage", "failing.toml", "--pack", "mine"], args].concat());
    let ran = run(&["--missing", "todo"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("(proved)") && ran.err.contains("not decided: 0"), "{}", ran.err);
    let mut files: Vec<_> =
        fs::read_dir(folder.path().join("todo")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 3 && files[0].ends_with("missing-01.toml"), "{files:?}");
    let first = fs::read_to_string(&files[0]).unwrap();
    assert!(first.starts_with("# Answers for what no story touches yet.") && first.contains("# - "), "{first}");
    let plan = Coach::in_folder(folder.path()).run(&["plan", "--pack", "mine", "--answers", "todo/missing-01.toml"]);
    assert_eq!(plan.code, 0, "{}", plan.err);
    let again = run(&["--missing", "todo"]);
    assert_eq!(again.code, 1);
    assert!(again.err.contains("nothing was written"), "{}", again.err);
    // As stories they touch all that can be touched.
    let mut stories = FAILING.to_owned();
    for (at, file) in files.iter().enumerate() {
        let answers = fs::read_to_string(file).unwrap().replace("[answers]", "[story.answers]");
        stories.push_str(&format!("[[story]]\nid = \"m{at}\"\ntitle = {{ en = \"A\", fr = \"B\" }}\n{answers}\n"));
    }
    write(folder.path(), "full.toml", &stories);
    let full = coach(folder.path(), &["coverage", "full.toml", "--pack", "mine", "--json"]);
    let told: Value = serde_json::from_str(&full.out).unwrap_or_else(|_| panic!("{}{}", full.out, full.err));
    assert_eq!(told["options"]["percent"], 100);
    let each = told["rules"]["each"].as_array().unwrap();
    assert!(each.iter().all(|rule| rule["held"].as_u64() > Some(0)));
    assert_eq!(each.iter().filter(|rule| rule["failed"] == 0).count(), 7, "rules without a condition");
}

#[test]
fn a_pack_against_itself_changes_nothing() {
    let folder = folder();
    for args in [["diff", "mine", "mine"], ["diff", "shipped", "shipped"]] {
        let ran = coach(folder.path(), &args);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
        assert!(ran.out.contains("No entry differs."), "{}", ran.out);
    }
}

#[test]
fn a_difference_names_whose_plan_changes_and_by_which_rule() {
    let folder = folder();
    let mut told = String::new();
    for lang in ["en", "fr"] {
        let args = ["diff", "shipped", "mine", "--people", "mine/people", "--people", "mine/stories", "--lang", lang];
        let ran = coach(folder.path(), &args);
        assert_eq!((ran.code, ran.err.as_str()), (5, ""), "{}", ran.out);
        told.push_str(&format!("## {lang}\n{}\n", without_shipped_lines(&ran.out)));
    }
    insta::assert_snapshot!("pack_difference", told);
    let ran = coach(folder.path(), &["diff", "mine", "shipped", "--json"]);
    let json: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((ran.code, &json["changed"], &json["entries"][0]["change"]), (5, &Value::Bool(true), &"removed".into()));
    let counts = &json["counts"];
    assert_eq!(counts["people"].as_u64(), Some(counts["changed"].as_u64().unwrap() + counts["same"].as_u64().unwrap()));
    let library = |person: &Value| person["changes"].as_array().unwrap().iter().any(|change| change["id"] == "library");
    assert!(json["people"].as_array().unwrap().iter().any(library), "{json}");
}

#[test]
fn a_copy_of_the_pack_without_an_entry_really_lacks_it() {
    let folder = folder();
    let copy = folder.path().join("copy");
    for file in tweet_coach::assets::embedded().files {
        let path = copy.join(file.path.strip_prefix("assets/").unwrap());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let rule = "[[rule]]\nid = \"watch-keeps-a-library\"";
        let text = match file.text.split_once(rule) {
            Some((before, after)) => {
                let after = after.split_once("\n[[rule]]").map_or("", |(_, after)| after);
                format!("{before}\n[[rule]]{after}")
            }
            None => file.text.to_string(),
        };
        fs::write(path, text).unwrap();
    }
    let ran = coach(folder.path(), &["diff", "shipped", "copy", "--people", "mine/people"]);
    assert_eq!(ran.code, 5, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("1 entry differs:\n  - rule `watch-keeps-a-library`"), "{}", ran.out);
    assert!(ran.out.contains("the rule `watch-keeps-a-library` is gone"), "{}", ran.out);
    // The copy has no stories of its own, and those of the pack it replaces are gone with it.
    let none = coach(folder.path(), &["test", "--pack", "copy"]);
    assert_eq!((none.code, none.out.as_str()), (0, "There is no story to play.\n"), "{}", none.err);
}

#[test]
fn faults_of_packs_and_stories_are_exit_code_four() {
    let folder = folder();
    write(folder.path(), "bad/a.toml", "[[rul]]\n");
    write(
        folder.path(),
        "bad.toml",
        "[[story]]\nid = \"x\"\ntitle = { en = \"A\", fr = \"B\" }\n[story.expect]\npresnt = []\n",
    );
    for args in [
        &["diff", "shipped", "bad"][..],
        &["test", "--pack", "bad"],
        &["coverage", "--pack", "bad"],
        &["test", "bad.toml"],
        &["test", "gone"],
        &["coverage", "bad.toml"],
    ] {
        let ran = coach(folder.path(), args);
        assert_eq!((ran.code, ran.out.as_str()), (4, ""), "{args:?}: {}", ran.err);
        let json = coach(folder.path(), &[args, &["--json"]].concat());
        let told: Value = serde_json::from_str(&json.out).unwrap();
        assert_eq!((json.code, told["problems"].as_array().unwrap().len()), (4, 1), "{args:?}");
    }
}
