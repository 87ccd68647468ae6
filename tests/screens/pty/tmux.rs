//! Inside tmux: a shell in a pane starts the program, and has its screen and its title back afterwards.
//!
//! Where there is no tmux the test says so and passes; `COACH_NEEDS_TMUX=1` makes that a failure.

use crate::support::terminal::home;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

/// A server of its own with one pane, ended with the test.
struct Tmux {
    folder: PathBuf,
}

impl Tmux {
    fn start(folder: &Path) -> Option<Tmux> {
        Command::new("tmux").arg("-V").output().ok().filter(|output| output.status.success())?;
        let tmux = Tmux { folder: folder.to_owned() };
        let started = tmux.run(&["-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "30", "sh"]);
        assert!(started.status.success(), "{started:?}");
        Some(tmux)
    }

    fn run(&self, args: &[&str]) -> Output {
        let mut command = Command::new("tmux");
        command.envs(home(&self.folder)).env("COACH_LANG", "en").env("TERM", "xterm-256color");
        // A server that is already there is none of our business.
        command.env_remove("TMUX").env("TMUX_TMPDIR", &self.folder).args(["-u", "-L", "coach"]).args(args);
        command.output().expect("tmux runs")
    }

    fn types(&self, text: &str) {
        self.run(&["send-keys", "-l", text]);
    }

    fn presses(&self, key: &str) {
        self.run(&["send-keys", key]);
    }

    fn screen(&self) -> String {
        String::from_utf8(self.run(&["capture-pane", "-p"]).stdout).expect("text")
    }

    fn told(&self, format: &str) -> String {
        let told = self.run(&["display-message", "-p", format]).stdout;
        String::from_utf8(told).expect("text").trim().to_owned()
    }

    fn waits(&self, what: &str, is: impl Fn(&Tmux) -> bool) {
        let start = Instant::now();
        while !is(self) {
            assert!(start.elapsed() < Duration::from_secs(20), "waited in vain for {what} on\n{}", self.screen());
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    fn sees(&self, text: &str) {
        self.waits(text, |tmux| tmux.screen().contains(text));
    }
}

impl Drop for Tmux {
    fn drop(&mut self) {
        self.run(&["kill-server"]);
    }
}

#[allow(clippy::print_stderr, reason = "whoever reads the log must know what was not tested")]
fn tmux(folder: &Path) -> Option<Tmux> {
    let tmux = Tmux::start(folder);
    #[allow(clippy::disallowed_methods, reason = "a test's own switch")]
    let needed = std::env::var("COACH_NEEDS_TMUX").is_ok();
    assert!(tmux.is_some() || !needed, "there is no tmux");
    if tmux.is_none() {
        eprintln!("skipped: there is no tmux here");
    }
    tmux
}

/// The modes of a pane that a program may leave on.
const MODES: &str = "#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{keypad_cursor_flag} #{pane_title}";

#[test]
fn a_pane_of_tmux_is_given_back_with_its_screen_and_title() {
    let folder = tempfile::tempdir().unwrap();
    let Some(tmux) = tmux(folder.path()) else { return };
    tmux.types("printf '\\033]2;mine\\033\\\\'; echo before-$((40 + 2))");
    tmux.presses("Enter");
    tmux.sees("before-42");
    tmux.waits("our title", |tmux| tmux.told(MODES) == "0 1 0 0 mine");
    let program = env!("CARGO_BIN_EXE_coach");
    tmux.types(&format!("'{program}' --today 2026-11-30; echo after-$((40 + 3))"));
    tmux.presses("Enter");
    tmux.sees("New plan, the essentials");
    tmux.waits("the program's title", |tmux| tmux.told("#{alternate_on} #{pane_title}").starts_with("1 coach"));
    tmux.presses("Enter");
    tmux.sees("Which description fits you best");
    tmux.types("2");
    tmux.sees("In which field do you work?");
    tmux.run(&["resize-window", "-x", "60", "-y", "20"]);
    tmux.sees("In which field do you work?");
    tmux.presses("C-c");
    tmux.sees("after-43");
    tmux.sees("before-42");
    assert_eq!(tmux.told(MODES), "0 1 0 0 mine");
    assert!(folder.path().join("coach/drafts/1.toml").is_file());
}

/// Closing a pane hangs up: the program ends with it and keeps the answers.
#[test]
fn a_pane_that_is_closed_ends_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let Some(tmux) = tmux(folder.path()) else { return };
    tmux.types(&format!("exec '{}' --today 2026-11-30", env!("CARGO_BIN_EXE_coach")));
    tmux.presses("Enter");
    tmux.sees("New plan, the essentials");
    tmux.presses("Enter");
    tmux.sees("Which description fits you best");
    tmux.types("2");
    tmux.sees("In which field do you work?");
    let process = PathBuf::from(format!("/proc/{}", tmux.told("#{pane_pid}")));
    tmux.run(&["kill-session"]);
    let start = Instant::now();
    while process.exists() {
        assert!(start.elapsed() < Duration::from_secs(2), "it goes on without its pane");
        std::thread::sleep(Duration::from_millis(10));
    }
    let draft = std::fs::read_to_string(folder.path().join("coach/drafts/1.toml")).unwrap();
    assert!(draft.contains("expert"), "{draft}");
}
