//! Preparing a workshop: the file, its faults as they are told, the folder, and what is said to do next.

use crate::support::command::Coach;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn folder() -> (TempDir, Coach) {
    let folder = tempfile::tempdir().unwrap();
    let coach = Coach::in_folder(folder.path()).args(&["--today", "2026-12-01"]);
    (folder, coach)
}

/// A file without what chance made of it.
fn tame(text: &str) -> String {
    let line = |line: &str| match line.split_once(" = \"") {
        Some(("id", _)) => "id = \"…\"".to_owned(),
        Some(("digest", _)) => "digest = \"…\"".to_owned(),
        _ => line.to_owned(),
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_workshop_is_prepared_with_nothing_but_the_command() {
    let (folder, coach) = folder();
    let ran = coach.run(&["workshop", "new", "--lang", "fr", "--name", "Premiers pas"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    insta::assert_snapshot!("room_next", ran.err);
    insta::assert_snapshot!("room_file", tame(&fs::read_to_string(folder.path().join("atelier.toml")).unwrap()));
    assert!(folder.path().join("hand-in").is_dir());
    let again = coach.run(&["workshop", "new", "--lang", "fr"]);
    assert_eq!(again.code, 1, "{}", again.err);
    assert!(again.err.contains("--force"), "{}", again.err);
    assert_eq!(coach.run(&["workshop", "new", "--lang", "fr", "--force"]).code, 0);
    let file = fs::read_to_string(folder.path().join("atelier.toml")).unwrap();
    assert!(file.contains("Atelier du mardi 1 décembre 2026") || file.contains("Atelier du mardi 1er décembre 2026"));
}

#[cfg(unix)]
#[test]
fn the_file_is_for_everybody_to_read_and_the_folder_for_everybody_to_write() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, coach) = folder();
    coach.run(&["workshop", "new", "-o", "room.toml"]);
    let mode = |path: &str| folder.path().join(path).metadata().unwrap().permissions().mode() & 0o7777;
    assert_eq!((mode("room.toml"), mode("hand-in")), (0o644, 0o1733));
}

#[test]
fn flags_say_it_all_and_what_is_wrong_with_them_is_told_at_once() {
    let (folder, coach) = folder();
    let good = [
        "workshop",
        "new",
        "-o",
        "r.toml",
        "--name",
        "Desk",
        "--languages",
        "en",
        "--depth",
        "standard",
        "--minutes",
        "90",
        "--threshold",
        "8",
        "--closes",
        "2026-12-31",
        "--contact",
        "Ann",
        "--question",
        "role",
        "--question",
        "minutes,slots",
        "--no-advice",
        "--hand-in",
        "in/box",
    ];
    assert_eq!(coach.run(&good).code, 0);
    let file = fs::read_to_string(folder.path().join("r.toml")).unwrap();
    for line in [
        "name = \"Desk\"",
        "languages = [\"en\"]",
        "depth = \"standard\"",
        "threshold = 8",
        "closes = 2026-12-31",
        "contact = \"Ann\"",
        "advice = false",
        "hand_in = \"in/box\"",
        "    \"slots\",",
    ] {
        assert!(file.contains(line), "{line}\n{file}");
    }
    assert!(folder.path().join("in/box").is_dir());
    for lang in ["en", "fr"] {
        let bad = [
            "workshop",
            "new",
            "-o",
            "b.toml",
            "--lang",
            lang,
            "--threshold",
            "3",
            "--question",
            "objectiv",
            "--depth",
            "cor",
            "--closes",
            "soon",
            "--minutes",
            "5",
            "--hand-in",
            "../x",
            "--languages",
            "de",
            "--contact",
            "",
        ];
        let ran = coach.run(&bad);
        assert_eq!(ran.code, 2);
        insta::assert_snapshot!(format!("room_flags_{lang}"), ran.err);
    }
    assert!(!folder.path().join("b.toml").exists());
}

fn house(folder: &Path) {
    fs::create_dir_all(folder.join("packs/house/people")).unwrap();
    let warning = "[[warning]]\nid = \"house\"\ntext = { en = \"Ask first.\", fr = \"Demandez d’abord.\" }\n";
    fs::write(folder.join("packs/house/warnings.toml"), warning).unwrap();
    fs::write(folder.join("packs/house/people/a.toml"), "secret = true\n").unwrap();
}

#[test]
fn the_packs_of_an_organisation_are_carried_along() {
    let (folder, coach) = folder();
    house(folder.path());
    assert_eq!(coach.run(&["workshop", "new", "-o", "r.toml", "--pack", "packs/house"]).code, 0);
    let file = fs::read_to_string(folder.path().join("r.toml")).unwrap();
    assert!(file.contains("name = \"house\"") && file.contains("path = \"warnings.toml\"") && !file.contains("secret"));
    assert!(!file.contains("packs/house"), "where the folder lay is nobody's business");
    let broken = coach.run(&["workshop", "new", "-o", "q.toml", "--pack", "packs/nowhere"]);
    assert_eq!(broken.code, 4, "{}", broken.err);
}
