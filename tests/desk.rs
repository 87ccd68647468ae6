//! The author's desk with the real program: `coach new --watch --pack DIR`.

use crate::support::MASCOT;
use crate::support::command::Coach;
use crate::support::terminal::{Terminal, home};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn pack(folder: &Path) -> PathBuf {
    let pack = folder.join("mine");
    fs::create_dir(&pack).unwrap();
    fs::write(pack.join("questions.toml"), MASCOT).unwrap();
    pack
}

fn watching(folder: &Path, pack: &Path) -> Terminal {
    let mut environment = home(folder).to_vec();
    environment.push(("COACH_LANG", "en"));
    let args = ["new", "--watch", "--pack", pack.to_str().unwrap(), "--today", "2026-11-30"];
    Terminal::start(env!("CARGO_BIN_EXE_coach"), &args, &environment, (100, 40))
}

/// Saves as many editors do: to another name, then over the file.
fn saves(file: &Path, text: &str) {
    let other = file.with_extension("toml~");
    fs::write(&other, text).unwrap();
    fs::rename(&other, file).unwrap();
}

#[test]
fn a_pack_is_broken_mended_and_changed_while_the_interview_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let pack = pack(folder.path());
    let file = pack.join("questions.toml");
    let mut terminal = watching(folder.path(), &pack);
    terminal.sees("Which description fits you best");
    terminal.keys("2");
    terminal.sees("In which field do you work?");
    terminal.keys("1");
    terminal.sees("who knows your name?");
    saves(&file, &MASCOT.replace("options", "optoins"));
    terminal.sees("The pack has 1 error; the last good one goes on.");
    terminal.sees("did you mean `options`?");
    terminal.keys("1");
    terminal.sees("Does your house have a mascot?");
    fs::write(&file, MASCOT.replace("An owl", "An old owl")).unwrap();
    terminal.sees("rules, 1 entry changed.");
    terminal.sees("An old owl");
    assert!(!terminal.text().contains("The pack has"), "{}", terminal.text());
    let below = pack.join("more");
    fs::create_dir(&below).unwrap();
    fs::write(below.join("rule.toml"), "[[rule]]\n").unwrap();
    terminal.sees("more/rule.toml:1:");
    fs::remove_dir_all(&below).unwrap();
    terminal.sees("rules, nothing changed.");
    terminal.keys("r");
    terminal.sees("your answers");
    let answers = terminal.text();
    assert!(answers.contains("Expert") || answers.contains("expert"), "{answers}");
    terminal.keys("ctrl-c");
    assert_eq!(terminal.ends(), 0);
    terminal.sees("Your answers are kept");
}

#[test]
fn a_folder_that_is_replaced_is_still_watched() {
    let folder = tempfile::tempdir().unwrap();
    let pack = pack(folder.path());
    let mut terminal = watching(folder.path(), &pack);
    terminal.sees("Which description fits you best");
    fs::rename(&pack, folder.path().join("aside")).unwrap();
    terminal.sees("there is no folder");
    fs::create_dir(&pack).unwrap();
    fs::write(pack.join("a.toml"), MASCOT).unwrap();
    terminal.sees("Pack reloaded");
    fs::write(pack.join("a.toml"), MASCOT.replace("[[question]]", "[[questoin]]")).unwrap();
    terminal.sees("did you mean `question`?");
    terminal.keys("ctrl-c");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn watching_nothing_is_refused_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let ran = Coach::in_folder(folder.path()).run(&["new", "--watch"]);
    assert_eq!((ran.code, ran.err.as_str()), (2, "coach: `--watch` needs a pack to watch: add `--pack DIR`\n"));
}

#[test]
fn line_by_line_the_pack_is_read_before_each_question() {
    let folder = tempfile::tempdir().unwrap();
    let pack = pack(folder.path());
    let (reader, mut typing) = std::io::pipe().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_coach"))
        .args(["new", "--plain", "--watch", "--lang", "en", "--pack"])
        .arg(&pack)
        .current_dir(folder.path())
        .envs(home(folder.path()))
        .stdin(reader)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut until = |words: &str| said.by_ref().find(|line| line.contains(words)).unwrap();
    until("Watching");
    until("Which description fits you best");
    until("Type its number.");
    saves(&pack.join("questions.toml"), &MASCOT.replace("options", "optoins"));
    typing.write_all(b"\n").unwrap();
    until("The pack has 1 error; the last good one goes on.");
    until("questions.toml:11:1: `[[question]]` has no key `optoins`");
    until("  ^^^^^^^");
    until("Which description fits you best");
    saves(&pack.join("questions.toml"), &MASCOT.replace("An owl", "An old owl"));
    typing.write_all(b"2\n").unwrap();
    until("rules, 1 entry changed.");
    until("In which field do you work?");
    typing.write_all(b"1\n1\n").unwrap();
    until("Does your house have a mascot?");
    until("1. An old owl");
    drop(typing);
    until("Your answers are kept");
    assert!(child.wait().unwrap().success());
}
