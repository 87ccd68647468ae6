//! `coach rules new`: what it writes is in order, and nothing that stood there is touched.

use crate::support::command::{Coach, Ran};
use std::fs;
use std::path::Path;

fn coach(folder: &Path, lang: &str) -> Coach {
    Coach::in_folder(folder).args(&["--lang", lang, "--today", "2026-12-01"])
}

fn new(folder: &Path, lang: &str, more: &[&str]) -> Ran {
    coach(folder, lang).run(&[&["rules", "new", "mine"], more].concat())
}

/// The starter packs differ in their comments only, as a test below sees: one language of each is enough.
#[test]
fn what_it_writes_is_clean_and_its_stories_come_true() {
    for (lang, more) in [("fr", &[][..]), ("en", &["--example"])] {
        let folder = tempfile::tempdir().unwrap();
        let ran = new(folder.path(), lang, more);
        assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
        for command in ["check", "test"] {
            let ran = coach(folder.path(), lang).run(&["rules", command, "--pack", "mine"]);
            assert_eq!(ran.code, 0, "{lang} {more:?}: {}{}", ran.out, ran.err);
        }
    }
}

#[test]
fn it_says_what_it_wrote_and_what_comes_next() {
    let folder = tempfile::tempdir().unwrap();
    let said = new(folder.path(), "en", &[]).err;
    for line in said.lines().skip(1).take_while(|line| !line.is_empty()) {
        assert!(folder.path().join("mine").join(line.trim()).is_file(), "{line}");
    }
    let next: Vec<&str> = said.lines().skip_while(|line| !line.is_empty()).skip(2).collect();
    assert_eq!(
        next,
        [
            "  mine/README.md                 read the guide",
            "  coach rules check --pack mine  after each change",
            "  coach rules test --pack mine   play its stories",
            "  coach new --pack mine          answer its questions",
        ]
    );
    let about = fs::read_to_string(folder.path().join("mine/pack.toml")).unwrap();
    assert!(about.starts_with("#:schema ./pack.schema.json\n") && about.contains("\nname = \"mine\"\n"), "{about}");
}

#[test]
fn the_comments_speak_the_authors_language() {
    let folder = tempfile::tempdir().unwrap();
    new(folder.path(), "fr", &[]);
    let rules = fs::read_to_string(folder.path().join("mine/rules.toml")).unwrap();
    assert!(rules.contains("# Deux règles."), "{rules}");
    let bare = |lang: &str, name: &str| -> Vec<String> {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/examples/starter/{lang}/{name}"));
        let text = fs::read_to_string(file).unwrap();
        text.lines().filter(|line| !line.starts_with('#') && !line.starts_with("source")).map(str::to_owned).collect()
    };
    for name in ["pack.toml", "questions.toml", "rules.toml", "catalogue.toml", "stories/first.toml"] {
        assert_eq!(bare("en", name), bare("fr", name), "{name}");
    }
}

#[test]
fn nothing_that_stands_there_is_touched() {
    let folder = tempfile::tempdir().unwrap();
    let mine = folder.path().join("mine");
    fs::write(&mine, "a file").unwrap();
    let ran = new(folder.path(), "en", &[]);
    assert_eq!((ran.code, fs::read_to_string(&mine).unwrap().as_str()), (1, "a file"));
    fs::remove_file(&mine).unwrap();
    fs::create_dir(&mine).unwrap();
    fs::write(mine.join(".keep"), "").unwrap();
    let ran = new(folder.path(), "en", &[]);
    assert!(ran.code == 1 && ran.err.contains("`mine` is there already"), "{}", ran.err);
    assert_eq!(fs::read_dir(&mine).unwrap().count(), 1);
    fs::remove_file(mine.join(".keep")).unwrap();
    assert_eq!(new(folder.path(), "en", &[]).code, 0, "an empty folder is free");
}

/// The pack that shows how: what the guide promises of it.
#[test]
fn the_example_asks_two_questions_adds_ten_rules_and_closes_three_activities() {
    let folder = tempfile::tempdir().unwrap();
    new(folder.path(), "en", &["--example"]);
    let table = |name: &str| -> toml::Table {
        fs::read_to_string(folder.path().join("mine").join(name)).unwrap().parse().unwrap()
    };
    assert_eq!(table("questions.toml")["question"].as_array().unwrap().len(), 2);
    let rules = table("rules.toml");
    let rules = rules["rule"].as_array().unwrap();
    assert_eq!(rules.len(), 10);
    let closed: Vec<&str> = rules.iter().filter_map(|rule| rule.get("forbid")?.as_array()?.first()?.as_str()).collect();
    assert_eq!(closed, ["view_post", "poll", "open_hour"]);
}
