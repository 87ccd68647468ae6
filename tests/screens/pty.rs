//! The real program in a real terminal: what it takes it gives back, and no answer is lost.

mod forms;
mod hostile;
mod quiet;
mod tmux;

use crate::support::terminal::{Terminal, home, modes_left};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

fn coach(folder: &Path, size: (u16, u16)) -> Terminal {
    let mut environment = home(folder).to_vec();
    environment.push(("COACH_LANG", "en"));
    Terminal::start(env!("CARGO_BIN_EXE_coach"), &["--today", "2026-11-30"], &environment, size)
}

fn signal(name: &str, process: u32) {
    let sent = Command::new("kill").arg(format!("-{name}")).arg(process.to_string()).status().expect("kill runs");
    assert!(sent.success());
}

/// Every private mode that was set has been unset, and the screen is the shell's again.
fn is_given_back(terminal: &Terminal) {
    let raw = String::from_utf8_lossy(&terminal.raw);
    assert!(raw.contains("\x1b[?1049h") && raw.contains("\x1b[?2004h"), "it has taken the terminal");
    assert_eq!(modes_left(&terminal.raw).into_iter().collect::<Vec<_>>(), [], "left behind");
    let count = |bytes: &str| raw.matches(bytes).count();
    assert_eq!(count("\x1b[22;0t"), count("\x1b[23;0t"), "the title is given back");
    assert_eq!(count("\x1b[>1u"), count("\x1b[<1u"), "the keyboard is given back");
    assert!(!terminal.screen().alternate_screen());
}

#[test]
fn answers_are_kept_and_the_terminal_is_given_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = coach(folder.path(), (80, 24));
    terminal.sees("New plan, the essentials");
    terminal.keys("enter");
    terminal.sees("Which description fits you best");
    terminal.keys("2");
    terminal.sees("In which field do you work?");
    terminal.keys("q");
    assert_eq!(terminal.ends(), 0);
    is_given_back(&terminal);
    terminal.sees("Your answers are kept");
    let mut again = coach(folder.path(), (80, 24));
    again.sees("1 answer kept");
    again.keys("enter");
    again.sees("In which field do you work?");
    again.keys("ctrl-c");
    assert_eq!(again.ends(), 0);
    is_given_back(&again);
}

#[test]
fn a_signal_ends_it_tidily() {
    for name in ["TERM", "HUP", "INT"] {
        let folder = tempfile::tempdir().unwrap();
        let mut terminal = coach(folder.path(), (80, 24));
        terminal.sees("New plan, the essentials");
        terminal.keys("enter 2");
        terminal.sees("In which field do you work?");
        signal(name, terminal.process());
        assert_eq!(terminal.ends(), 0, "{name}");
        is_given_back(&terminal);
        assert!(folder.path().join("coach/drafts/1.toml").is_file(), "{name}: the draft is there");
    }
}

#[test]
fn a_kill_loses_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = coach(folder.path(), (80, 24));
    terminal.sees("New plan, the essentials");
    terminal.keys("enter 2 1");
    terminal.sees("who knows your name?");
    terminal.kill();
    let mut again = coach(folder.path(), (80, 24));
    again.sees("2 answers kept");
    again.keys("ctrl-c");
    assert_eq!(again.ends(), 0);
}

#[test]
fn another_size_keeps_what_is_typed() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = coach(folder.path(), (80, 24));
    terminal.sees("New plan, the essentials");
    terminal.keys("enter r");
    terminal.sees("your answers");
    terminal.keys("s");
    terminal.sees("Where to?");
    terminal.keys("-and-more");
    terminal.sees("plan.toml-and-more");
    terminal.resize(120, 40);
    terminal.sees("plan.toml-and-more");
    terminal.resize(30, 8);
    terminal.sees("too small");
    terminal.resize(80, 24);
    terminal.sees("plan.toml-and-more");
    terminal.keys("ctrl-c");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn a_stop_gives_the_terminal_back_until_it_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = coach(folder.path(), (80, 24));
    terminal.sees("New plan, the essentials");
    terminal.keys("enter ctrl-z");
    while state(terminal.process()) != 'T' {
        terminal.take(Duration::from_millis(50));
    }
    terminal.settle();
    is_given_back(&terminal);
    signal("CONT", terminal.process());
    terminal.sees("Which description fits you best");
    assert!(terminal.screen().alternate_screen());
    terminal.keys("ctrl-c");
    assert_eq!(terminal.ends(), 0);
}

/// State of a process as Linux names it: `T` is stopped.
fn state(process: u32) -> char {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    stat.rsplit(") ").next().and_then(|rest| rest.chars().next()).unwrap_or('?')
}
