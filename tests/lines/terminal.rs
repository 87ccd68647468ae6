//! Lines in a real terminal: asked for with `--plain`, or by a terminal that can do no more.

use super::said::{heard, odd};
use crate::support::terminal::{Terminal, home};

const SCRIPT: [&str; 9] = ["1", "2", "why", "show 2", "1", "what-if minutes=30", "done", "plan start", "q"];

#[test]
fn a_terminal_gets_nothing_but_the_same_lines() {
    let listened = tempfile::tempdir().unwrap();
    let mut lines = SCRIPT.iter().map(|line| (*line).to_owned());
    let typing = &mut |_: &str| lines.next();
    let said = heard(listened.path(), &["--plain", "--lang", "en", "--today", "2026-11-30"], typing);
    for (arguments, name) in [(["--plain"].as_slice(), "xterm-256color"), (&[], "dumb")] {
        let folder = tempfile::tempdir().unwrap();
        let environment = [home(folder.path()).as_slice(), &[("TERM", name)]].concat();
        let arguments = [arguments, &["--lang", "en", "--today", "2026-11-30"]].concat();
        let mut terminal = Terminal::start(env!("CARGO_BIN_EXE_coach"), &arguments, &environment, (120, 40));
        let mut until = 0;
        for (typed, line) in said.split("> ").zip(SCRIPT) {
            // What was said before this line was typed, so far as it is said: the terminal repeats what is typed.
            until += typed.matches('\n').count();
            waits(&mut terminal, until);
            terminal.send(&format!("{line}\n"));
        }
        assert_eq!(terminal.ends(), 0);
        let raw = String::from_utf8(terminal.raw.clone()).unwrap().replace("\r\n", "\n");
        assert_eq!(odd(&raw), Vec::<char>::new(), "{name}");
        let place = |text: &str, folder: &std::path::Path| text.replace(folder.to_str().unwrap(), "FOLDER");
        let expected = place(&said.replace("> ", ""), listened.path()).replace("FOLDER/state", "FOLDER");
        assert_eq!(place(&raw, folder.path()), expected, "{name}");
    }
}

/// Waits until so many lines have been said.
fn waits(terminal: &mut Terminal, lines: usize) {
    let start = std::time::Instant::now();
    while terminal.raw.iter().filter(|byte| **byte == b'\n').count() < lines {
        assert!(start.elapsed().as_secs() < 20, "waited in vain for {lines} lines:\n{}", terminal.text());
        terminal.take(std::time::Duration::from_millis(200));
    }
}
