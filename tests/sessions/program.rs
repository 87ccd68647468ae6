//! The real program records and replays.

use super::{SCRIPTS, parsed, path, recorded, replayed, text};
use crate::support::command::Coach;
use crate::support::terminal::{Terminal, home};
use tweet_coach::tui::replay::Looks;

#[test]
fn the_program_replays_a_session_as_the_library_does() {
    let folder = tempfile::tempdir().unwrap();
    let coach = Coach::in_folder(folder.path());
    for script in &SCRIPTS[..2] {
        let played = replayed(&parsed(&recorded(script)), &Looks::default());
        let ran = coach.run(&["replay", path(script.name).to_str().unwrap()]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", script.name);
        assert_eq!(ran.out, text(played.shots.last().unwrap()), "{}", script.name);
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "a replay writes no file");
}

#[test]
fn one_screen_of_a_session_can_be_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let coach = Coach::in_folder(folder.path());
    let session = path(SCRIPTS[0].name);
    let session = session.to_str().unwrap();
    assert!(coach.run(&["replay", session, "--frame", "1"]).out.contains("New plan, the essentials"));
    assert!(coach.run(&["--lang", "fr", "replay", session, "--frame", "1"]).out.contains("Nouveau plan"));
    let ran = coach.run(&["replay", session, "--frame", "100000"]);
    assert!(ran.code == 2 && ran.err.contains("screens"), "{}", ran.err);
    for wrong in [["--size", "80"], ["--size", "0x24"], ["--theme", "purple"]] {
        assert_eq!(coach.run(&["replay", session, wrong[0], wrong[1]]).code, 2, "{wrong:?}");
    }
}

#[test]
fn a_picture_replaces_nothing_unless_it_is_told_to() {
    let folder = tempfile::tempdir().unwrap();
    let coach = Coach::in_folder(folder.path());
    let session = path(SCRIPTS[0].name);
    let picture = ["replay", session.to_str().unwrap(), "--svg", "out.svg", "--frame", "2"];
    std::fs::write(folder.path().join("out.svg"), "mine").unwrap();
    let ran = coach.run(&picture);
    assert!(ran.code == 1 && ran.err.contains("--force"), "{}", ran.err);
    assert_eq!(std::fs::read_to_string(folder.path().join("out.svg")).unwrap(), "mine");
    assert_eq!(coach.args(&picture).run(&["--force"]).code, 0);
    assert!(std::fs::read_to_string(folder.path().join("out.svg")).unwrap().starts_with("<svg"));
}

#[test]
fn a_session_that_was_recorded_and_killed_can_be_replayed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("session.jsonl");
    let mut environment = home(folder.path()).to_vec();
    environment.push(("COACH_LANG", "en"));
    let args = ["--today", "2026-11-30", "new", "--record", file.to_str().unwrap()];
    let mut terminal = Terminal::start(env!("CARGO_BIN_EXE_coach"), &args, &environment, (100, 30));
    terminal.sees("Which description fits you best");
    terminal.keys("2");
    terminal.sees("In which field do you work?");
    terminal.keys("1 down w");
    terminal.sees("Why we ask");
    terminal.settle();
    let seen = terminal.screen().contents();
    terminal.kill();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "what was typed is nobody else's");
    }
    let played = replayed(&parsed(&std::fs::read_to_string(&file).unwrap()), &Looks::default());
    assert_eq!(played.astray, None);
    let flat = |text: &str| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_end().to_owned();
    assert_eq!(flat(&text(played.shots.last().unwrap())), flat(&seen));
    // A second session does not write over the first.
    let mut again = Terminal::start(env!("CARGO_BIN_EXE_coach"), &args, &environment, (100, 30));
    assert_eq!(again.ends(), 1);
    again.sees("is there already");
}

#[test]
fn only_the_screen_is_recorded() {
    let folder = tempfile::tempdir().unwrap();
    let coach = Coach::in_folder(folder.path());
    for args in [
        &["new", "--record", "s.jsonl"][..],
        &["new", "--plain", "--record", "s.jsonl"],
        &["--record", "s.jsonl", "rules", "check"],
    ] {
        assert_eq!(coach.run(args).code, 2, "{args:?}");
    }
    assert!(!folder.path().join("s.jsonl").exists());
}
