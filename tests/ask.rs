//! What is asked and why, line by line and from the command line.

use crate::support::command::Coach;
use serde_json::Value as Json;

fn coach(folder: &tempfile::TempDir) -> Coach {
    Coach::in_folder(folder.path()).args(&["--today", "2026-11-30"])
}

#[test]
fn a_question_is_explained_with_its_source_and_with_what_hangs_on_it() {
    let folder = tempfile::tempdir().unwrap();
    let ran = coach(&folder).run(&["why", "--question", "minutes"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    for said in
        ["it never goes over these minutes", "Jarry", "20", "Still open on this answer:", "What fits, how often"]
    {
        assert!(ran.out.contains(said), "{said}: {}", ran.out);
    }
    let french = coach(&folder).run(&["why", "--question", "minutes", "--lang", "fr"]);
    assert!(french.out.contains("Encore ouvert, selon votre réponse\u{a0}:"), "{}", french.out);
}

#[test]
fn as_json_it_names_what_is_open_by_id() {
    let folder = tempfile::tempdir().unwrap();
    let json = |args: &[&str]| -> Json {
        let ran = coach(&folder).run(args);
        assert_eq!(ran.code, 0, "{}", ran.err);
        serde_json::from_str(&ran.out).unwrap()
    };
    let why = json(&["why", "--question", "account", "--json"]);
    assert_eq!((&why["question"], &why["asked"]), (&"account".into(), &true.into()));
    assert!(why["because"].as_array().unwrap().iter().any(|claim| claim == "jarry-32"));
    let named = |list: &str| why["open"][list].as_array().unwrap().len();
    assert!(named("items") > 5 && named("settings") > 0, "{why}");
    // Nobody contradicts who publishes nothing.
    std::fs::write(folder.path().join("reader.toml"), "[answers]\naccount = \"reader\"\n").unwrap();
    let why = json(&["why", "--question", "risk", "--answers", "reader.toml", "--json"]);
    assert_eq!(why["asked"], false, "{why}");
}

#[test]
fn a_saved_plan_says_where_the_interview_stands_and_a_slip_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let saved = coach(&folder).input("2\n1\n1\nsave\nq\n").run(&["new", "--plain", "-o", "draft.toml"]);
    assert_eq!(saved.code, 0, "{}", saved.err);
    let ran = coach(&folder).run(&["why", "--question", "risk", "--answers", "draft.toml"]);
    assert!(ran.code == 0 && ran.out.contains("The interview asks it where it stands."), "{} {}", ran.out, ran.err);
    let slip = coach(&folder).run(&["why", "--question", "minuts"]);
    assert!(slip.code == 2 && slip.err.contains("minutes"), "{}", slip.err);
}

#[test]
fn after_three_answers_a_draft_is_saved_that_says_it_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let ran = coach(&folder).input("2\n1\n1\nsave\nq\n").run(&["new", "--plain", "-o", "draft.toml"]);
    assert!(ran.out.contains("Draft saved in draft.toml."), "{}", ran.out);
    let text = std::fs::read_to_string(folder.path().join("draft.toml")).unwrap();
    let draft: toml::Table = text.parse().unwrap();
    let open: Vec<&str> = draft["draft"].as_array().unwrap().iter().filter_map(|id| id.as_str()).collect();
    assert!(open.contains(&"minutes") && !open.contains(&"role"), "{open:?}");
    assert!(text.contains("# A draft: answers to these questions could still change it."), "{text}");
    // The draft opens, and a whole plan saved over it is none any more.
    let shown = coach(&folder).run(&["show", "draft.toml"]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    std::fs::write(folder.path().join("all.toml"), "[answers]\nminutes = 20\n").unwrap();
    let over = coach(&folder).run(&["plan", "--answers", "all.toml", "-o", "draft.toml"]);
    assert_eq!(over.code, 0, "{}", over.err);
    let whole: toml::Table = std::fs::read_to_string(folder.path().join("draft.toml")).unwrap().parse().unwrap();
    assert!(!whole.contains_key("draft"));
}

#[test]
fn line_by_line_the_end_says_so_and_offers_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let script = "s\n".repeat(3) + "depth standard\ndepth core\n?\n" + &"s\n".repeat(40);
    let ran = coach(&folder).input(&script).run(&["new", "--plain"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    for said in [
        "Now in detail: about",
        "Now the essentials: about",
        "Still open on this answer:",
        "depth standard to go into detail",
    ] {
        assert!(ran.out.contains(said), "{said}: {}", ran.out);
    }
}
