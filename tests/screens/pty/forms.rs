//! Whole sessions at the real program: from the first key to the saved plan, through pastes and changes of size.

use super::{coach, is_given_back, signal};
use crate::support::people::shipped;
use crate::support::terminal::Terminal;
use std::path::Path;
use tweet_coach::app::Msg;
use tweet_coach::config::Config;
use tweet_coach::intent::Intent;
use tweet_coach::store::plan_file;
use tweet_coach::tui::record::read::read;
use tweet_coach::tui::replay::{Looks, play};

/// The keys that a recorded session was made with.
fn keys(msg: &Msg) -> String {
    match msg {
        Msg::Type(typed) => typed.to_string(),
        Msg::Intent(Intent::Accept) => "\r".to_owned(),
        Msg::Intent(Intent::Plan) => "v".to_owned(),
        Msg::Intent(Intent::Save) => "s".to_owned(),
        Msg::Intent(other) => panic!("no key for {other:?}"),
        _ => String::new(),
    }
}

/// A recorded interview typed again, as fast as the line takes it: the plan that is saved has the same answers.
#[test]
fn a_whole_interview_by_keys_ends_in_a_saved_plan() {
    let folder = tempfile::tempdir().unwrap();
    let text =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sessions/core_en.jsonl")).unwrap();
    let recording = read(&text, "core_en.jsonl").expect("a recording");
    let mut terminal = coach(folder.path(), (80, 24));
    terminal.sees("New plan, the essentials");
    let plan = folder.path().join("my plan.toml");
    let mut steps = recording.steps.iter().map(|(_, step)| &step.msg).peekable();
    while let Some(msg) = steps.next() {
        // The last key saves where the dialog says; here it is told where to first.
        let last = !steps.clone().any(|msg| !keys(msg).is_empty());
        if last && !keys(msg).is_empty() {
            terminal.sees("Where to?");
            terminal.send(&format!("\x15{}", plan.display()));
        }
        terminal.send(&keys(msg));
    }
    terminal.sees("Saved in");
    terminal.keys("q");
    assert_eq!(terminal.ends(), 0);
    is_given_back(&terminal);
    terminal.sees("Your plan:");
    let saved = std::fs::read_to_string(&plan).unwrap();
    let engine = shipped();
    let saved = plan_file::read(&saved, "plan.toml", engine.pack()).expect("a plan");
    let played = play(&recording, engine, (Config::default().keys, Config::default().themes), &Looks::default());
    assert_eq!(saved.answers, played.model.session.answers());
}

/// In the save dialog, with something typed.
fn typing(folder: &Path, size: (u16, u16)) -> Terminal {
    let mut terminal = coach(folder, size);
    terminal.sees("New plan, the essentials");
    terminal.keys("enter r");
    terminal.sees("your answers");
    terminal.keys("s");
    terminal.sees("Where to?");
    terminal
}

#[test]
fn two_hundred_sizes_while_typing_end_as_a_fresh_start_at_that_size() {
    let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut terminal = typing(folder.path(), (80, 24));
    for nth in 0..200_u16 {
        terminal.resize(20 + nth * 7 % 130, 4 + nth * 5 % 45);
        if nth % 10 == 0 {
            terminal.send("x");
        }
    }
    terminal.resize(90, 28);
    terminal.send("x");
    let mut fresh = typing(other.path(), (90, 28));
    fresh.send("xxxxxxxxxxxxxxxxxxxxx");
    fresh.sees("xxxxxxxxxxxxxxxxxxxxx");
    fresh.settle();
    terminal.shows(&fresh.text());
    terminal.keys("ctrl-c");
    assert_eq!(terminal.ends(), 0);
    is_given_back(&terminal);
}

#[test]
fn neither_a_key_nor_a_size_that_come_together_is_forgotten() {
    let sizes = [(90, 28), (110, 34)];
    let folders = [(); 3].map(|()| tempfile::tempdir().unwrap());
    let mut terminal = typing(folders[0].path(), (80, 24));
    let mut fresh = [0, 1].map(|at| typing(folders[at + 1].path(), sizes[at]));
    for nth in 0..24 {
        let size = sizes[nth % 2];
        terminal.resize(size.0, size.1);
        terminal.send("x");
        fresh.iter_mut().for_each(|one| one.send("x"));
        let typed = format!("my-x-plan.toml{}", "x".repeat(nth + 1));
        let like = &mut fresh[nth % 2];
        like.sees(&typed);
        like.settle();
        let wanted = like.text();
        terminal.shows(&wanted);
    }
    terminal.keys("ctrl-c");
    assert_eq!(terminal.ends(), 0);
    is_given_back(&terminal);
}

#[test]
fn ten_kilobytes_pasted_are_one_frame_and_submit_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = typing(folder.path(), (80, 24));
    terminal.settle();
    let before = terminal.raw.len();
    let pasted = "a line\r\n".repeat(1250);
    terminal.send(&format!("\x1b[200~{pasted}\x1b[201~"));
    terminal.sees("a line a line a line");
    terminal.settle();
    let frames = String::from_utf8_lossy(&terminal.raw[before..]).matches("\x1b[?2026h").count();
    assert!(frames <= 3, "{frames} frames");
    terminal.sees("Where to?");
    assert!(!terminal.text().contains("Saved in"), "{}", terminal.text());
    terminal.keys("esc ctrl-c");
    assert_eq!(terminal.ends(), 0);
    is_given_back(&terminal);
    let files = std::fs::read_dir(folder.path()).unwrap().filter(|entry| entry.as_ref().unwrap().path().is_file());
    assert_eq!(files.count(), 0, "no plan was saved");
}

/// Killed in the middle of a word: what was answered is there, and the next session goes on from it.
#[test]
fn a_kill_while_typing_loses_the_word_and_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = coach(folder.path(), (80, 24));
    terminal.sees("New plan, the essentials");
    terminal.keys("enter 2");
    terminal.sees("In which field do you work?");
    terminal.keys("s");
    terminal.sees("Where to?");
    terminal.send("half a na");
    terminal.sees("half a na");
    signal("KILL", terminal.process());
    terminal.kill();
    let mut again = coach(folder.path(), (80, 24));
    again.sees("1 answer kept");
    again.keys("enter");
    again.sees("In which field do you work?");
    again.keys("1");
    again.sees("who knows your name?");
    again.keys("q");
    assert_eq!(again.ends(), 0);
    is_given_back(&again);
}

#[test]
fn whoever_prepares_a_workshop_is_told_the_next_steps_again_at_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("room.toml");
    let mut terminal = coach(folder.path(), (120, 40));
    terminal.sees("Prepare a workshop");
    terminal.keys("5");
    terminal.sees("Write the file");
    terminal.keys("enter Estran enter G up enter \x15");
    terminal.send(&file.display().to_string());
    terminal.keys("enter s");
    terminal.sees("The workshop is prepared");
    terminal.keys("enter q");
    assert_eq!(terminal.ends(), 0);
    is_given_back(&terminal);
    terminal.sees("coach workshop console");
    assert!(file.is_file() && folder.path().join("hand-in").is_dir());
}
