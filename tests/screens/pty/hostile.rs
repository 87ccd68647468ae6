//! Terminals that are small, poor, or gone.

use super::{is_given_back, signal};
use crate::support::terminal::{Terminal, home, modes_left};
use std::path::Path;
use std::time::{Duration, Instant};

/// A second; and one more, for a machine that has other things to do.
const AT_ONCE: Duration = Duration::from_secs(2);

fn coach_in(folder: &Path, variables: &[(&'static str, &'static str)], size: (u16, u16)) -> Terminal {
    let mut environment = home(folder).to_vec();
    environment.push(("COACH_LANG", "en"));
    environment.extend(variables);
    Terminal::start(env!("CARGO_BIN_EXE_coach"), &["--today", "2026-11-30"], &environment, size)
}

#[test]
fn a_closed_window_ends_it_at_once_and_keeps_the_answers() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = coach_in(folder.path(), &[], (80, 24));
    terminal.sees("New plan, the essentials");
    terminal.keys("enter 2");
    terminal.sees("In which field do you work?");
    terminal.hang_up("?");
    let _ = terminal.ends_within(AT_ONCE);
    let mut again = coach_in(folder.path(), &[], (80, 24));
    again.sees("1 answer kept");
    again.keys("ctrl-c");
    assert_eq!(again.ends(), 0);
}

#[test]
fn signals_end_it_at_once_wherever_it_is() {
    for (name, keys) in [("TERM", "?"), ("HUP", "enter w"), ("INT", "enter v"), ("QUIT", "enter r s")] {
        let folder = tempfile::tempdir().unwrap();
        let mut terminal = coach_in(folder.path(), &[], (80, 24));
        terminal.sees("New plan, the essentials");
        terminal.keys(keys);
        let sent = Instant::now();
        signal(name, terminal.process());
        assert_eq!(terminal.ends(), 0, "{name}");
        assert!(sent.elapsed() < AT_ONCE, "{name}: {:?}", sent.elapsed());
        is_given_back(&terminal);
    }
}

#[test]
fn a_start_in_a_tiny_window_waits_for_a_larger_one() {
    for size in [(20, 5), (1, 1)] {
        let folder = tempfile::tempdir().unwrap();
        let mut terminal = coach_in(folder.path(), &[], size);
        if size.0 > 1 {
            terminal.sees("This window");
        }
        terminal.settle();
        terminal.resize(80, 24);
        terminal.sees("New plan, the essentials");
        terminal.resize(size.0, size.1);
        terminal.settle();
        terminal.keys("q");
        assert_eq!(terminal.ends(), 0);
        is_given_back(&terminal);
    }
}

/// Lines and signs that a terminal without UTF-8 shows as rubbish.
#[test]
fn a_poor_locale_gets_no_drawn_lines() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = coach_in(folder.path(), &[("LC_ALL", "C"), ("LANG", "C")], (110, 30));
    terminal.sees("New plan, the essentials");
    terminal.keys("enter w");
    terminal.sees("Why we ask");
    terminal.keys("esc v");
    terminal.sees("[Start]");
    terminal.keys("ctrl-c");
    assert_eq!(terminal.ends(), 0);
    is_given_back(&terminal);
    let raw = String::from_utf8_lossy(&terminal.raw);
    let drawn: Vec<char> = raw.chars().filter(|sign| ('\u{2190}'..='\u{25FF}').contains(sign)).collect();
    assert_eq!(drawn, Vec::<char>::new());
}

#[test]
fn the_console_of_linux_is_enough() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = coach_in(folder.path(), &[("TERM", "linux")], (80, 25));
    terminal.sees("New plan, the essentials");
    terminal.keys("enter 2");
    terminal.sees("In which field do you work?");
    terminal.keys("ctrl-c");
    assert_eq!(terminal.ends(), 0);
    is_given_back(&terminal);
    assert!(!String::from_utf8_lossy(&terminal.raw).contains("\x1b[38;2;"), "no true colour unless it is announced");
}

/// The parameters of all sequences that change how letters look.
fn colours(raw: &[u8]) -> Vec<u16> {
    let text = String::from_utf8_lossy(raw);
    let sequences = text.split("\x1b[").skip(1).filter_map(|rest| {
        let parameters: String = rest.chars().take_while(|sign| sign.is_ascii_digit() || *sign == ';').collect();
        rest[parameters.len()..].starts_with('m').then_some(parameters)
    });
    let numbers = sequences.flat_map(|all| all.split(';').filter_map(|one| one.parse().ok()).collect::<Vec<u16>>());
    numbers.filter(|number| matches!(number, 30..=38 | 40..=48 | 90..=97 | 100..=107)).collect()
}

#[test]
fn no_color_means_none_and_still_shows_what_is_highlighted() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = coach_in(folder.path(), &[("NO_COLOR", "1")], (110, 30));
    terminal.sees("New plan, the essentials");
    terminal.keys("enter down w esc v right");
    terminal.sees("[Week]");
    terminal.keys("ctrl-c");
    assert_eq!(terminal.ends(), 0);
    is_given_back(&terminal);
    assert_eq!(colours(&terminal.raw), Vec::<u16>::new());
    assert!(String::from_utf8_lossy(&terminal.raw).contains("\x1b[7m"), "the highlighted row is reversed");
    let mut coloured = coach_in(folder.path(), &[], (110, 30));
    coloured.sees("coach");
    coloured.settle();
    assert!(!colours(&coloured.raw).is_empty(), "and this test sees colours where there are some");
}

#[test]
fn modes_that_are_left_on_are_found() {
    assert_eq!(modes_left(b"\x1b[?1049h\x1b[?25l\x1b[?1000;1006h\x1b[?25h\x1b[?1006l\x1b[?1049l\x1b[?2026$p").len(), 1);
    assert_eq!(modes_left(b"\x1b[?7l").get("7"), Some(&"off"));
}
