//! Joining line by line, as a process: what is said, what is written and where, and that it can be collected.

use crate::support::command::{Coach, Ran};
use crate::support::seat::ROOM;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tweet_coach::workshop::{presence, sitting};

const TODAY: [&str; 2] = ["--today", "2026-11-30"];

/// Agrees, knows something, then nothing more until the end.
fn answers(between: &str) -> String {
    format!("1\n3\n3\n{between}{}", "s\n".repeat(40))
}

/// A share with the room, and a person's own folder beside it.
fn share() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("share")).unwrap();
    fs::write(folder.path().join("share/ROOM.toml"), ROOM).unwrap();
    folder
}

fn join(folder: &Path, input: &str, args: &[&str]) -> Ran {
    let fixed = ["join", "share/ROOM.toml", "--plain", "--data", "mine"];
    let all: Vec<&str> = fixed.iter().chain(&TODAY).chain(args).copied().collect();
    Coach::in_folder(folder).input(input).run(&all)
}

/// The files under a folder, by path from it.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn token(folder: &Path) -> u64 {
    let seat = fs::read_to_string(folder.join("mine/rooms/k7m2x9pq/seat.toml")).unwrap();
    sitting::read(&seat).unwrap().token
}

/// What was said, without what chance and the machine put in.
fn told(ran: &Ran, folder: &Path) -> String {
    let here = folder.canonicalize().unwrap().display().to_string();
    let name = tweet_coach::workshop::code::token_name(token(folder));
    let said =
        ran.out.replace(&here, "FOLDER").replace(&folder.display().to_string(), "FOLDER").replace(&name, "TOKEN");
    said.lines().map(|line| if line.starts_with("COACH-") { "COACH-…" } else { line }).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_whole_join_in_each_language() {
    for (lang, words) in [("en", ["more time", "time", "hand in"]), ("fr", ["plus de temps", "temps", "remettre"])] {
        let folder = share();
        let [more, time, hand] = words;
        let input = answers(&format!("{time}\n{more}\n{more}\n")) + &format!("\n3\n2\n1\n4\n{hand}\nq\n");
        let ran = join(folder.path(), &input, &["--lang", lang]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("join_{lang}"), told(&ran, folder.path()));
        });
    }
}

#[test]
fn the_plan_is_byte_for_byte_that_of_an_interview_outside() {
    let folder = share();
    let joined = join(folder.path(), &(answers("") + "\nq\n"), &["-o", "joined.toml"]);
    assert_eq!(joined.code, 0, "{}", joined.err);
    let outside = answers("").replacen("1\n", "", 1) + "\n";
    let alone =
        Coach::in_folder(folder.path()).args(&TODAY).input(outside).run(&["new", "--plain", "-o", "alone.toml"]);
    assert_eq!(alone.code, 0, "{}", alone.err);
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(read("joined.toml"), read("alone.toml"));
}

#[test]
fn everything_of_a_person_is_in_their_own_folder() {
    let folder = share();
    let before = files(folder.path());
    let ran = join(folder.path(), &(answers("") + "\nq\n"), &["--to", "mine/out"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(!folder.path().join("state").exists());
    let new: Vec<PathBuf> = files(folder.path()).into_keys().filter(|path| !before.contains_key(path)).collect();
    assert!(new.iter().all(|path| path.starts_with("mine")), "{new:?}");
    assert!(new.contains(&"mine/my-x-plan.toml".into()), "{new:?}");
    let after = files(&folder.path().join("share"));
    assert_eq!(after.len(), 1, "the share is as it was: {after:?}");
}

#[test]
fn nothing_is_handed_in_without_saying_so() {
    let folder = share();
    let ran = join(folder.path(), &(answers("") + "\nq\n"), &[]);
    assert!(ran.out.contains("Before you leave: you have not handed in."), "{}", ran.out);
    let handed: Vec<PathBuf> = files(&folder.path().join("share/hand-in")).into_keys().collect();
    assert_eq!(handed, [PathBuf::from(presence::file_name(token(folder.path())))]);
    // Nor when the input just ends.
    let folder = share();
    let _ = join(folder.path(), &answers(""), &[]);
    assert_eq!(files(&folder.path().join("share/hand-in")).len(), 1);
}

#[test]
fn who_leaves_at_the_door_gets_no_plan_and_leaves_nothing() {
    let folder = share();
    for input in ["", "7\n", "q\n"] {
        let ran = join(folder.path(), input, &["--lang", "en"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(ran.out.contains("At the door of") && !ran.out.contains("My plan"), "{}", ran.out);
        assert_eq!(files(folder.path()).keys().collect::<Vec<_>>(), [Path::new("share/ROOM.toml")]);
    }
}

#[test]
fn what_is_handed_in_can_be_collected_and_handing_in_again_replaces() {
    let folder = share();
    let ran = join(folder.path(), &(answers("") + "\n1\nq\n"), &[]);
    assert!(ran.out.contains("Handed in."), "{}", ran.out);
    let first = token(folder.path());
    let again = join(folder.path(), "1\nr\nchange 1\n5\nhand in\n1\nq\n", &[]);
    assert!(again.out.contains("Was it you?"), "{}", again.out);
    assert!(again.out.contains("Handed in."), "{}", again.out);
    assert_eq!(token(folder.path()), first);
    let collect = Coach::in_folder(folder.path()).run(&["workshop", "collect", "share/ROOM.toml", "--data", "theirs"]);
    assert_eq!(collect.code, 0, "{}{}", collect.out, collect.err);
    let pool = files(&folder.path().join("theirs"));
    let pool = pool.iter().find(|(path, _)| path.ends_with("pool.txt")).map(|(_, text)| text.clone()).unwrap();
    assert_eq!(String::from_utf8(pool).unwrap().lines().filter(|line| line.starts_with("COACH-")).count(), 1);
}

#[test]
fn somebody_else_on_the_same_computer_is_a_second_person() {
    let folder = share();
    let _ = join(folder.path(), &(answers("") + "\n1\nq\n"), &[]);
    let first = token(folder.path());
    let second = join(folder.path(), &(answers("").replacen('1', "2", 1) + "\n1\nq\n"), &["-o", "mine/second.toml"]);
    assert!(second.out.contains("Handed in."), "{}", second.out);
    assert_ne!(token(folder.path()), first);
    let handed = files(&folder.path().join("share/hand-in"));
    assert_eq!(handed.keys().filter(|path| path.extension().is_some_and(|end| end == "toml")).count(), 2);
}

#[test]
fn a_folder_that_takes_nothing_is_said_with_the_way_out() {
    let folder = share();
    fs::write(folder.path().join("share/hand-in"), "a file").unwrap();
    let ran = join(folder.path(), &(answers("") + "\n2\n1\nq\n"), &[]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("Send the code instead, or choose another folder with --to."), "{}", ran.out);
    assert!(ran.out.lines().any(|line| line.starts_with("COACH-")), "{}", ran.out);
    // What went wrong is logged with the person's own files, and nowhere else.
    assert!(folder.path().join("mine/coach.log").is_file());
    assert!(!folder.path().join("state").exists());
}

#[test]
fn nobody_types_a_path_where_one_workshop_lies() {
    let folder = share();
    let here = Coach::in_folder(&folder.path().join("share")).args(&TODAY);
    let ran = here.input("3\nq\n").run(&["join", "--plain"]);
    assert!(ran.out.contains("At the door of “Equity sales, first steps”"), "{}", ran.out);
    fs::write(folder.path().join("share/other.toml"), ROOM.replace("first steps", "next steps")).unwrap();
    fs::write(folder.path().join("share/broken.toml"), ROOM.replace("threshold = 5", "threshold = 1")).unwrap();
    let ran = here.input("3\n1\n").run(&["join", "--plain"]);
    assert!(ran.out.contains("3 workshop files were found"), "{}", ran.out);
    assert!(ran.out.contains("1. Equity sales, first steps (ROOM.toml)"), "{}", ran.out);
    assert!(ran.out.contains("2. broken.toml: this file has faults"), "{}", ran.out);
    assert!(ran.out.contains("Which workshop? Type its number"), "{}", ran.out);
    assert!(ran.out.contains("At the door of “Equity sales, next steps”"), "{}", ran.out);
    let empty = tempfile::tempdir().unwrap();
    let ran = Coach::in_folder(empty.path()).input("q\n").run(&["join", "--plain"]);
    assert!(ran.out.contains("No workshop file was found here"), "{}", ran.out);
}

#[test]
fn the_first_screen_leads_to_a_room_and_back() {
    let folder = share();
    let here = Coach::in_folder(&folder.path().join("share")).args(&TODAY);
    let ran = here.input("4\n9\n1\nback\n4\nhome\n7\n").run(&["--plain"]);
    assert!(ran.out.contains("4. Join a workshop: with the workshop file you were given"), "{}", ran.out);
    assert!(ran.out.contains("One workshop file was found"), "{}", ran.out);
    assert!(ran.out.contains("This is no command."), "{}", ran.out);
    assert!(ran.out.contains("At the door of"), "{}", ran.out);
    assert_eq!(ran.code, 0, "{}", ran.err);
}

#[test]
fn a_file_that_is_no_room_is_refused_with_the_reason() {
    let folder = share();
    fs::write(folder.path().join("plan.toml"), "format = 1\n").unwrap();
    let coach = Coach::in_folder(folder.path());
    let ran = coach.run(&["join", "plan.toml", "--plain"]);
    assert_eq!(ran.code, 4, "{}{}", ran.out, ran.err);
    let ran = coach.run(&["join", "nowhere.toml", "--plain"]);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert!(ran.err.contains("nowhere.toml"), "{}", ran.err);
}
