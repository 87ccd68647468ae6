//! The JSON Schema of packs is up to date, and every shipped file leads an editor to it. Whether it accepts what
//! it should is tried with real linters: `tests/schema/run.sh`.

use crate::support::command::Coach;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets")
}

/// The TOML files of a pack that hold entries.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let beside = ["people", "stories", "examples", "kit"].iter().any(|name| path.ends_with(name));
        if path.is_dir() && !beside {
            files.extend(entries(&path));
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn printed(arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let ran = Coach::in_folder(folder.path()).run(arguments);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    ran.out
}

#[test]
fn the_committed_schema_is_made_from_the_types_and_is_what_the_command_prints() {
    let committed = fs::read_to_string(assets().join("pack.schema.json")).unwrap();
    let made = format!("{:#}\n", tweet_coach::author::schema::from_types());
    assert!(committed == made, "make it again: cargo run --example schema");
    assert!(committed == printed(&["rules", "schema"]), "touch src/assets.rs: cargo only sees changes");
}

#[test]
fn every_shipped_file_begins_with_the_way_to_its_schema() {
    for pack in ["", "examples/estran", "examples/starter/en", "examples/starter/fr"] {
        let files = entries(&assets().join(pack));
        assert!(!files.is_empty(), "{pack}");
        for file in files {
            let depth = file.strip_prefix(assets()).unwrap().components().count() - 1;
            let up = if depth == 0 { "./".to_owned() } else { "../".repeat(depth) };
            let text = fs::read_to_string(&file).unwrap();
            assert_eq!(text.lines().next().unwrap(), format!("#:schema {up}pack.schema.json"), "{}", file.display());
        }
    }
}

#[test]
fn with_ids_it_knows_the_questions_their_options_and_the_items() {
    let schema: Value = serde_json::from_str(&printed(&["rules", "schema", "--ids", "--lang", "fr"])).unwrap();
    let definitions = &schema["definitions"];
    let test = |id: &str| &definitions["Tests"]["properties"][id];
    assert_eq!(test("role")["anyOf"][0]["enum"][0], "executive");
    assert!(test("role")["description"].as_str().unwrap().contains("- `executive`: Dirigeant(e)"));
    assert_eq!((&test("minutes")["anyOf"][2]["minimum"], test("weekly_minutes").is_object()), (&5.into(), true));
    assert_eq!(test("audience")["anyOf"][2]["properties"]["none"]["items"], test("audience")["anyOf"][0]);
    assert_eq!(test("topics")["required"][0], "count");
    assert!(test("start").is_null(), "nothing can be asked of a date");
    assert_eq!(definitions["Tests"]["additionalProperties"], false);
    let has = |name: &str, id: &str| definitions[name]["enum"].as_array().unwrap().contains(&id.into());
    assert!(has("ItemId", "no_family") && has("ItemId", "ten_loop") && has("SourceId", "jarry-16"));
    assert!(has("FollowUpId", "crisis-drill"));
    // A kind of name whose ids are not filled in lets every slip of the pen pass in an editor: new ids are free, and
    // which options there are hangs on the question.
    let names = definitions.as_object().unwrap().iter().filter(|(name, _)| name.ends_with("Id"));
    let open = names.filter(|(_, name)| name["enum"].is_null()).map(|(name, _)| name.as_str());
    assert_eq!(open.collect::<Vec<_>>(), ["Id", "OptionId"]);
    assert!(definitions["Settings"]["properties"]["engage_from"].is_object());
    assert!(definitions["Levels"]["properties"]["no_family"].is_object());
    assert_eq!(definitions["Example"]["properties"]["minutes"]["type"], "integer");
}

#[test]
fn a_file_that_is_no_schema_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("pack.toml"), "mine").unwrap();
    let coach = Coach::in_folder(folder.path());
    let ran = coach.run(&["rules", "schema", "-o", "pack.toml"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("`pack.toml` is there already"), "{}", ran.err);
    assert_eq!(fs::read_to_string(folder.path().join("pack.toml")).unwrap(), "mine");
    for _ in 0..2 {
        assert_eq!(coach.run(&["rules", "schema", "-o", "pack.schema.json"]).code, 0);
    }
}
