//! `coach rules explain`, as an author asks for it.

use crate::support::command::Coach;
use crate::support::packs::shipped;
use std::path::Path;
use tweet_coach::author::card::find::ids;
use tweet_coach::author::explain::{Evidence, Explained, Holds, NearMiss, Reach, explain, paper};
use tweet_coach::pack::value::Value;
use tweet_coach::pack::words::Lang;
use tweet_coach::reason::{Answer, Answers};
use tweet_coach::text::Text;

fn coach() -> Coach {
    Coach::in_folder(Path::new(env!("CARGO_TARGET_TMPDIR"))).args(&["--today", "2026-11-30", "rules", "explain"])
}

/// Without what changes whenever a line is added to the pack or an option to a question: line numbers and the
/// numbers of answer sets.
fn steady(told: &str) -> String {
    let line = |line: &str| {
        let line = line.split_once(".toml:").map_or(line.to_owned(), |(file, _)| format!("{file}.toml:…)"));
        line.split_once(" × 10").map_or(line.clone(), |_| line.split(" (").next().unwrap_or_default().to_owned())
    };
    told.lines().map(|it| line(&it.replace('\u{A0}', " ")) + "\n").collect()
}

#[test]
fn a_slip_in_an_id_is_told_with_the_id_that_was_meant() {
    for (lang, said) in [
        ("en", "this pack has no entry called `ten-lop`\n  did you mean `ten_loop`?\n"),
        ("fr", "ce pack n’a pas d’entrée nommée `ten-lop`\n  vouliez-vous dire `ten_loop`\u{202F}?\n"),
    ] {
        let ran = coach().run(&["ten-lop", "--lang", lang]);
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (2, "", said));
    }
    let far = coach().run(&["xylophone"]);
    assert_eq!((far.code, far.err.as_str()), (2, "this pack has no entry called `xylophone`\n"));
}

#[test]
fn each_kind_of_entry_is_explained_in_both_languages() {
    let mut told = String::new();
    for id in [
        "crisis",
        "risk",
        "objective2",
        "service_ready",
        "posts_carried",
        "commonplace_topic",
        "latest_end",
        "setup_weeks",
        "lists",
        "meet",
        "disclose",
        "finds",
        "r01",
        "audience_elsewhere",
        "bernard-01",
        "X02",
        "consultant",
        "engage",
        "try-or-steer",
        "smart.watch",
    ] {
        for lang in ["en", "fr"] {
            let ran = coach().run(&[id, "--lang", lang]);
            assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{id}");
            told.push_str(&format!("## {id}, {lang}\n{}\n", ran.out));
        }
    }
    insta::assert_snapshot!("explain_entries", steady(&told));
}

#[test]
fn every_id_of_the_shipped_pack_is_explained() {
    let pack = shipped();
    let text = Text::new(Lang::Fr);
    let silent = Said(Reach { holds: Holds::NotDecided, share: None, near_miss: None });
    for id in ids(&pack) {
        let Explained::Entries(entries, _) = explain(&pack, &text, id, &silent) else { panic!("{id}") };
        let said = paper(&pack, &text, &entries);
        assert!(said.contains(&format!("`{id}`")) && !said.contains("{$"), "{said}");
        assert!(entries.iter().all(|entry| entry.line > 1 && entry.file.starts_with("assets/")), "{id}");
    }
}

/// What a prover would have said.
struct Said(Reach);

impl Evidence for Said {
    fn reach(&self, _: usize) -> Reach {
        self.0.clone()
    }
    fn may_meet(&self, _: usize, _: usize) -> bool {
        true
    }
}

/// Answers of single questions and numbers.
fn given(answers: &[(&str, Value)]) -> Answers {
    answers.iter().map(|(id, value)| ((*id).to_owned(), Answer::Given(value.clone()))).collect()
}

#[test]
fn how_far_a_rule_reaches_is_told() {
    let pack = shipped();
    let option = |id: &str| Value::Text(id.to_owned());
    let holds = given(&[("crisis", option("nobody")), ("account", option("corporate"))]);
    let near = given(&[("crisis", option("nobody")), ("account", option("pro"))]);
    let near = NearMiss { question: "account".to_owned(), answers: near };
    let cases = [
        Reach { holds: Holds::Under(holds), share: Some((3.2e15, 4.1e16)), near_miss: Some(near) },
        Reach { holds: Holds::Never, share: Some((0.0, 4.1e16)), near_miss: None },
        Reach { holds: Holds::NotDecided, share: None, near_miss: None },
        Reach { holds: Holds::Under(Answers::default()), share: Some((5.0, 5.0)), near_miss: None },
    ];
    let mut told = String::new();
    for lang in [Lang::En, Lang::Fr] {
        let text = Text::new(lang);
        for reach in &cases {
            let id = "no-institution-without-a-name";
            let Explained::Entries(entries, _) = explain(&pack, &text, id, &Said(reach.clone())) else { panic!() };
            let said = paper(&pack, &text, &entries);
            let label = if lang == Lang::En { "Holds for" } else { "Vaut pour" };
            told.push_str(&said[said.find(label).unwrap()..]);
            told.push('\n');
        }
    }
    insta::assert_snapshot!("explain_reach", told);
}

#[test]
fn a_rule_says_what_it_beats_and_what_beats_it() {
    let mut told = String::new();
    for id in ["two-posts-through-approval", "service-must-not-open-yet", "personal-cases-leave-the-public-place"] {
        for lang in ["en", "fr"] {
            let ran = coach().run(&[id, "--lang", lang]);
            assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{id}");
            told.push_str(&format!("## {id}, {lang}\n{}\n", ran.out));
        }
    }
    insta::assert_snapshot!("explain_rules", steady(&told));
}

#[test]
fn json_carries_the_same_rows_and_the_rule_in_a_sentence() {
    for lang in ["en", "fr"] {
        let ran = coach().run(&["nothing-live-under-approval", "--json", "--lang", lang]);
        let told: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        assert_eq!((told["id"].as_str(), told["lang"].as_str()), (Some("nothing-live-under-approval"), Some(lang)));
        let entry = &told["entries"][0];
        assert_eq!(
            (entry["kind"].as_str(), entry["file"].as_str()),
            (Some("rule"), Some("assets/rules/approval.toml"))
        );
        let names: Vec<&str> =
            entry["rows"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
        assert!(
            ["when", "effects", "sources", "beats", "example"].iter().all(|name| names.contains(name)),
            "{names:?}"
        );
        let reach = &entry["reach"];
        assert_eq!(
            (reach["verdict"].as_str(), reach["example"]["approval"].as_str()),
            (Some("sometimes"), Some("pre"))
        );
        assert_eq!(reach["near_miss"]["question"], "approval");
        assert!(reach["answer_sets"]["holds"].as_f64().unwrap() < reach["answer_sets"]["all"].as_f64().unwrap());
        let begun = if lang == "en" { "If the finding “" } else { "Si le constat «\u{202F}" };
        assert!(entry["prose"].as_str().unwrap().starts_with(begun), "{entry:#}");
    }
    // An id may name entries of several kinds.
    let both = coach().run(&["crisis", "--json"]);
    let told: serde_json::Value = serde_json::from_str(&both.out).unwrap();
    assert!(told["entries"].as_array().unwrap().iter().any(|entry| entry["kind"] == "question"));
}
