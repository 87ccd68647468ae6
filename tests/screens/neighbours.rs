//! The real program among others: the shell that started it, the person's editor, the terminal's own clipboard, title
//! and links.

use crate::support::terminal::{Terminal, home};
use std::path::Path;
use std::time::Duration;

/// The program with some more of an environment.
fn coach(folder: &Path, more: &[(&'static str, &str)]) -> Terminal {
    let environment: Vec<(&str, &str)> =
        home(folder).into_iter().chain([("COACH_LANG", "en")]).chain(more.iter().copied()).collect();
    Terminal::start(env!("CARGO_BIN_EXE_coach"), &["--today", "2026-11-30"], &environment, (80, 24))
}

fn raw(terminal: &Terminal) -> String {
    String::from_utf8_lossy(&terminal.raw).into_owned()
}

fn count(terminal: &Terminal, sequence: &str) -> usize {
    raw(terminal).matches(sequence).count()
}

/// Leaves, and everything set on the way is unset.
fn leaves(mut terminal: Terminal) -> String {
    terminal.send("\x03");
    assert_eq!(terminal.ends(), 0);
    let text = raw(&terminal);
    for mode in ["1000", "1006", "1049", "2004"] {
        assert!(
            text.rfind(&format!("\x1b[?{mode}h")) < text.rfind(&format!("\x1b[?{mode}l")),
            "mode {mode} is left on"
        );
    }
    assert!(text.rfind("\x1b[22;0t") < text.rfind("\x1b[23;0t"), "the title is not given back");
    text
}

#[test]
fn the_mouse_is_on_from_the_start_without_moves_and_clicks_are_understood() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = coach(folder.path(), &[]);
    terminal.sees("New plan, the essentials");
    let (row, line) = terminal
        .text()
        .lines()
        .enumerate()
        .find(|(_, line)| line.contains("New plan, the ess"))
        .map(|(row, line)| (row, line.to_owned()))
        .unwrap();
    let column = line.find("New plan").unwrap();
    terminal.send(&format!("\x1b[<0;{0};{1}M\x1b[<0;{0};{1}m", column + 1, row + 1));
    terminal.sees("Which description fits you best");
    terminal.send("M");
    terminal.sees("The mouse selects text again");
    assert_eq!((count(&terminal, "\x1b[?1000h"), count(&terminal, "\x1b[?1000l")), (1, 1));
    terminal.send("M");
    terminal.sees("hold Shift");
    let text = leaves(terminal);
    assert!(!text.contains("\x1b[?1002") && !text.contains("\x1b[?1003"), "moves are not asked for");
}

#[test]
fn a_copy_goes_to_the_terminals_clipboard_and_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = coach(folder.path(), &[]);
    terminal.sees("New plan, the essentials");
    terminal.keys("enter y");
    terminal.sees("if your terminal allows it");
    assert_eq!(count(&terminal, "\x1b]52;c;"), 1);
    terminal.keys("v Y");
    terminal.sees("Copied: ");
    let text = leaves(terminal);
    let copies: Vec<&str> =
        text.split("\x1b]52;c;").skip(1).filter_map(|rest| rest.split_once("\x1b\\")).map(|(text, _)| text).collect();
    assert_eq!(copies.len(), 2);
    assert!(
        copies[1].len() > 1000 && copies[1].chars().all(|sign| sign.is_ascii_alphanumeric() || "+/=".contains(sign))
    );
}

#[test]
fn a_terminal_that_would_print_it_is_sent_no_such_sequence() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = coach(folder.path(), &[("TERM", "linux")]);
    terminal.sees("New plan, the essentials");
    terminal.keys("enter y");
    terminal.sees("This terminal has no clipboard");
    terminal.keys("w");
    terminal.sees("Why we ask");
    let text = leaves(terminal);
    assert!(!text.contains("\x1b]"), "{text:?}");
}

#[test]
fn the_title_follows_the_question_and_is_set_only_when_it_changes() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = coach(folder.path(), &[]);
    terminal.sees("New plan, the essentials");
    terminal.keys("enter down down up");
    assert_eq!(count(&terminal, "\x1b]0;coach – question 1\x1b\\"), 1);
    terminal.keys("2");
    terminal.sees("In which field do you work?");
    assert_eq!(count(&terminal, "\x1b]0;coach – question 2\x1b\\"), 1);
    assert_eq!(count(&terminal, "\x1b]0;"), 3);
    leaves(terminal);
}

#[test]
fn links_are_opened_and_closed_in_each_frame_that_shows_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = coach(folder.path(), &[]);
    terminal.sees("New plan, the essentials");
    // Through the questions, until the reasons of one name a page.
    terminal.resize(120, 40);
    terminal.keys("enter");
    for _ in 0..30 {
        if count(&terminal, "\x1b]8;;https://") > 0 {
            break;
        }
        terminal.send("\x1bOQ");
        terminal.sees("Why we ask");
        terminal.send("\x1b[B\x1b[B\x1b[B\x1b[B\x1b[B\x1b[B\x1b[B\x1b[B");
        terminal.settle();
        // A key that begins like Esc must not come before Esc is taken for one.
        terminal.send("\x1b");
        terminal.misses("Why we ask");
        terminal.send("\x1b[6~");
        terminal.settle();
    }
    let text = leaves(terminal);
    let opened = text.matches("\x1b]8;;https://").count();
    assert!(opened > 0, "no link was seen");
    assert_eq!(text.matches("\x1b]8;;\x1b\\").count(), opened);
    let lone = text.split("\x1b]8;;https://").skip(1).all(|rest| {
        let (address, after) = rest.split_once("\x1b\\").unwrap();
        !address.contains(char::is_control)
            && after.find("\x1b]8;;\x1b\\") < after.find("\x1b]8;;https://").or(Some(usize::MAX))
    });
    assert!(lone, "each link ends before the next one begins");
}

/// A script that stands in for the person's editor.
fn editor(folder: &Path, text: &str) -> String {
    let path = folder.join("my editor.sh");
    std::fs::write(&path, format!("#!/bin/sh\n{text}\n")).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    format!("'{}'", path.display())
}

/// To the dialog that asks where to save, which asks for a text.
fn saving(folder: &Path, command: &str) -> Terminal {
    let mut terminal = coach(folder, &[("VISUAL", command), ("EDITOR", "false")]);
    terminal.sees("New plan, the essentials");
    terminal.keys("enter r s");
    terminal.sees("Where to?");
    terminal
}

#[test]
fn the_editor_has_the_terminal_and_all_its_keys_while_it_runs() {
    let folder = tempfile::tempdir().unwrap();
    let script = "cp \"$1\" \"$HOME/seen\"\nprintf 'your turn> '\nread words\nprintf '%s.toml\\n' \"$words\" > \"$1\"";
    let command = editor(folder.path(), script);
    let mut terminal = saving(folder.path(), &command);
    terminal.send("\x0f");
    terminal.sees("your turn> ");
    assert!(!terminal.screen().alternate_screen(), "the screen is the editor's");
    terminal.send("all these keys\r");
    terminal.sees("all these keys.toml");
    assert!(terminal.screen().alternate_screen());
    let seen = std::fs::read_to_string(folder.path().join("seen")).unwrap();
    assert!(seen.contains("plan.toml\n# Where to?"), "{seen}");
    // And ours again afterwards, to the first key.
    terminal.send("x");
    terminal.sees("all these keys.tomlx");
    leaves(terminal);
}

#[test]
fn an_interrupt_in_the_editor_is_the_editors() {
    let folder = tempfile::tempdir().unwrap();
    let script = "trap 'printf caught.toml > \"$1\"; exit 0' INT\nprintf 'your turn> '\nwhile :; do sleep 0.1; done";
    let command = editor(folder.path(), script);
    let mut terminal = saving(folder.path(), &command);
    terminal.send("\x0f");
    terminal.sees("your turn> ");
    terminal.send("\x03");
    terminal.sees("caught.toml");
    leaves(terminal);
}

#[test]
fn an_editor_that_fails_or_is_not_there_changes_nothing_and_is_told() {
    for (command, told) in [("false", "false ended with an error"), ("/nowhere/ed", "could not be opened")] {
        let folder = tempfile::tempdir().unwrap();
        let mut terminal = saving(folder.path(), command);
        terminal.send("\x0f");
        terminal.sees(told);
        terminal.sees("plan.toml");
        terminal.send("x");
        terminal.sees("plan.tomlx");
        leaves(terminal);
    }
}

#[test]
fn a_shell_stops_it_and_brings_it_back_in_another_size() {
    let folder = tempfile::tempdir().unwrap();
    let environment: Vec<(&str, &str)> =
        home(folder.path()).into_iter().chain([("COACH_LANG", "en"), ("PS1", "shell> ")]).collect();
    let mut terminal = Terminal::start("bash", &["--norc", "--noprofile", "-i"], &environment, (80, 24));
    terminal.sees("shell> ");
    // In a shell of its own inside that one: whatever was started stops, not only us.
    // The shell says its command again at `fg`: what is waited for at the end must not stand in it.
    terminal.send(&format!("sh -c '{} --today 2026-11-30; echo all\"\" done'\r", env!("CARGO_BIN_EXE_coach")));
    terminal.sees("New plan, the essentials");
    terminal.keys("enter");
    terminal.sees("Which description fits you best");
    terminal.send("\x1a");
    terminal.sees("Stopped");
    assert!(!terminal.screen().alternate_screen());
    terminal.resize(100, 30);
    terminal.send("fg\r");
    terminal.sees("Which description fits you best");
    terminal.settle();
    assert!(terminal.screen().alternate_screen() && !terminal.screen().hide_cursor());
    for mode in ["1000", "1006", "2004", "1049"] {
        let (on, off) = (format!("\x1b[?{mode}h"), format!("\x1b[?{mode}l"));
        assert!(raw(&terminal).rfind(&on) > raw(&terminal).rfind(&off), "{mode} is set again");
    }
    // The plan stands beside the question from 100 columns on: the size that the window has now.
    let text = terminal.text();
    assert!(text.lines().any(|line| line.contains('│')), "drawn for the old size:\n{text}");
    terminal.keys("2");
    terminal.sees("In which field do you work?");
    terminal.send("\x1a");
    while !terminal.text().contains("Stopped") {
        assert!(terminal.take(Duration::from_secs(5)), "it does not stop again:\n{}", terminal.text());
    }
    terminal.send("fg\r");
    terminal.sees("In which field do you work?");
    terminal.send("\x03");
    terminal.sees("all done");
    terminal.send("exit\r");
    terminal.ends();
}
