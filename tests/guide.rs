//! The author's guide does what it says: each of its commands is run, each of its snippets written, each of its
//! answers compared, in order, in an empty folder, as a reader would.
//!
//! What a block is stands behind its fence: `sh` (with `exit=` where it is not 0), `text` (what the commands
//! above said: whole lines in order, `…` standing for anything), `toml append=FILE`, `diff file=FILE`.

use crate::support::command::Coach;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A block of the guide.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    Run { lines: Vec<String>, exit: i32 },
    Said(Vec<String>),
    Append { file: String, text: String },
    Change { file: String, old: String, new: String },
}

fn guide(lang: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/guide/authors.{lang}.md"));
    fs::read_to_string(path).unwrap()
}

/// The blocks, and the prose around them.
fn taken_apart(text: &str) -> (Vec<Step>, String) {
    let (mut steps, mut prose) = (Vec::new(), String::new());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        match line.strip_prefix("```") {
            None => prose.push_str(&format!("{line}\n")),
            Some(info) => {
                let block = lines.by_ref().take_while(|line| *line != "```").map(str::to_owned).collect();
                steps.push(step(info, block));
            }
        }
    }
    (steps, prose)
}

fn step(info: &str, lines: Vec<String>) -> Step {
    let of = |key: &str| info.split_once(key).map(|(_, value)| value.to_owned());
    let kept = |marks: [char; 2]| -> String {
        let line = |line: &String| line.strip_prefix(marks).map(|line| format!("{line}\n"));
        lines.iter().filter_map(line).collect()
    };
    match info.split(' ').next().unwrap() {
        "sh" => Step::Run { exit: of("exit=").map_or(0, |code| code.parse().unwrap()), lines },
        "text" => Step::Said(lines),
        "toml" => Step::Append { file: of("append=").unwrap(), text: format!("\n{}\n", lines.join("\n")) },
        "diff" => Step::Change { file: of("file=").unwrap(), old: kept([' ', '-']), new: kept([' ', '+']) },
        other => panic!("nobody would try a block of `{other}`"),
    }
}

/// Whether a line is as told; `…` stands for anything.
fn is(line: &str, told: &str) -> bool {
    let parts: Vec<&str> = told.split('…').collect();
    let Some((last, parts)) = parts.split_last() else { return false };
    let Some((first, middle)) = parts.split_first() else { return line == told };
    let Some(mut rest) = line.strip_prefix(first) else { return false };
    for part in middle {
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = after;
    }
    rest.ends_with(last)
}

fn follow(lang: &str) {
    let folder = tempfile::tempdir().unwrap();
    let coach = Coach::in_folder(folder.path()).args(&["--lang", lang, "--today", "2026-12-01"]);
    let mut said = String::new();
    for step in taken_apart(&guide(lang)).0 {
        match step {
            Step::Run { lines, exit } => {
                said.clear();
                for line in &lines {
                    said.push_str(&run(&coach, folder.path(), line, exit));
                }
            }
            Step::Said(told) => {
                let mut lines = said.lines();
                for told in told.iter().filter(|told| *told != "…") {
                    assert!(lines.any(|line| is(line.trim_end(), told)), "{lang}: not said: {told}\n{said}");
                }
            }
            Step::Append { file, text } => {
                let file = folder.path().join(file);
                let before = fs::read_to_string(&file).unwrap();
                fs::write(&file, before + &text).unwrap();
            }
            Step::Change { file, old, new } => {
                let path = folder.path().join(&file);
                let before = fs::read_to_string(&path).unwrap();
                assert_eq!(before.matches(&old).count(), 1, "{lang}: {file}: {old}");
                fs::write(&path, before.replace(&old, &new)).unwrap();
            }
        }
    }
}

/// Runs a line as typed. Nobody sits at the keyboard: what asks questions ends at the first.
fn run(coach: &Coach, folder: &Path, line: &str, exit: i32) -> String {
    let words: Vec<&str> = line.split_whitespace().collect();
    let Some(("coach", words)) = words.split_first().map(|(first, rest)| (*first, rest)) else {
        let done = Command::new(words[0]).args(&words[1..]).current_dir(folder).status().unwrap();
        assert!(done.success(), "{line}");
        return String::new();
    };
    let ran = coach.run(words);
    assert_eq!(ran.code, exit, "{line}\n{}\n{}", ran.out, ran.err);
    ran.out + &ran.err
}

#[test]
fn the_english_guide_does_what_it_says() {
    follow("en");
}

#[test]
fn the_french_guide_does_what_it_says() {
    follow("fr");
}

#[test]
fn both_guides_are_tried_in_the_same_steps_and_in_full() {
    let [(english, words), (french, mots)] = ["en", "fr"].map(|lang| taken_apart(&guide(lang)));
    let answers = |step: &Step| matches!(step, Step::Said(_));
    let done = |steps: Vec<Step>| steps.into_iter().filter(|step| !answers(step)).collect::<Vec<_>>();
    assert_eq!(english.iter().filter(|step| answers(step)).count(), french.iter().filter(|step| answers(step)).count());
    assert_eq!(done(english), done(french));
    for prose in [words, mots] {
        assert!(!prose.contains("`coach "), "a command between the lines is never run");
    }
}

#[test]
fn the_guide_stands_beside_a_new_pack() {
    let folder = tempfile::tempdir().unwrap();
    let ran = Coach::in_folder(folder.path()).run(&["--lang", "fr", "rules", "new", "mien"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(fs::read_to_string(folder.path().join("mien/README.md")).unwrap(), guide("fr"));
}

#[test]
fn lines_are_compared_with_room_for_what_changes() {
    assert!(is("my-pack 1 is clean: 52 questions; every example holds.", "my-pack 1 is clean: … every example holds."));
    assert!(is("abc", "abc") && is("abc", "…c") && is("abc", "a…") && is("a-b-c", "a…b…c"));
    assert!(!is("abc", "ab") && !is("abc", "…b") && !is("abc", "b…") && !is("a-c", "a…b…c"));
}
