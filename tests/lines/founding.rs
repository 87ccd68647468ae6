//! Preparing a workshop line by line.

use crate::support::command::Coach;
use std::fs;

fn snapshot(name: &str, told: &str) {
    let settings = || {
        insta::with_settings!({
        snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true
    }, { insta::assert_snapshot!(name.to_owned(), told) })
    };
    settings();
}

#[test]
fn every_row_is_asked_for_and_enter_keeps_what_it_says() {
    for (lang, hand_in, lines) in [
        ("en", "hand-in", "First steps\n\nde\nfr\n\n90\nobjective, minutes\nno\n3\n7\n\n\nroom.toml\n\n"),
        ("fr", "remises", "Premiers pas\n\nde\nfr\n\n90\nobjective, minutes\nnon\n3\n7\n\n\nroom.toml\n\n"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let coach = Coach::in_folder(folder.path()).args(&["--today", "2026-12-01"]);
        let ran = coach.input(lines).run(&["workshop", "new", "--plain", "--lang", lang]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        snapshot(&format!("founding_lines_{lang}"), &ran.out);
        let file = fs::read_to_string(folder.path().join("room.toml")).unwrap();
        for line in ["languages = [\"fr\"]", "advice = false", "threshold = 7", "\"minutes\","] {
            assert!(file.contains(line), "{line}\n{file}");
        }
        assert!(folder.path().join(hand_in).is_dir());
    }
}

#[test]
fn a_file_that_stands_there_is_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("workshop.toml"), "mine").unwrap();
    let coach = Coach::in_folder(folder.path());
    let keep = coach.input("prepare\nDesk\nsave\nquit\n").run(&["--plain", "--lang", "en"]);
    assert!(keep.out.contains("is there already"), "{}", keep.out);
    assert_eq!(fs::read_to_string(folder.path().join("workshop.toml")).unwrap(), "mine");
    let other = "prepare\n=list\nback\nlist\n\n\n\n\n\n\n\n\n\n\n\n\nyes\n";
    let ran = coach.input(other).run(&["--plain", "--lang", "en"]);
    let file = fs::read_to_string(folder.path().join("workshop.toml")).unwrap();
    assert!(file.contains("name = \"list\""), "{}\n{file}", ran.out);
}
