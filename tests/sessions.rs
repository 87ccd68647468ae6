//! Recorded sessions: each is replayed and ends as it did, in the library and in the real program.
//!
//! `COACH_RECORD=1 cargo test sessions` plays the scripts below anew, through the real key map and view, and writes
//! `tests/sessions/*.jsonl` and the pictures in `tests/pictures`, which the README shows: to be done when keys or
//! screens change. What a recording replays to is in `tests/snapshots/session_*.snap`.

mod broken;
mod pictures;
mod program;
mod scripts;

use crate::support::coach::Coach;
use crate::support::people::shipped;
use scripts::{SCRIPTS, Script};
use std::path::PathBuf;
use tweet_coach::config::Config;
use tweet_coach::pack::words::Lang;
use tweet_coach::tui::record::read::{Ending, Recording, read};
use tweet_coach::tui::replay::{Looks, Played, Shot, play};

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/sessions/{name}.jsonl"))
}

fn records_anew() -> bool {
    #[allow(clippy::disallowed_methods, reason = "a test's own switch")]
    let wanted = std::env::var("COACH_RECORD").ok();
    wanted.is_some_and(|wanted| wanted == "1")
}

/// The recording of a script, made anew when that is asked for.
fn recorded(script: &Script) -> String {
    if records_anew() {
        // Whole or not at all: other tests read it meanwhile.
        let part = tempfile::NamedTempFile::new_in(path(script.name).parent().unwrap()).unwrap();
        std::fs::write(part.path(), (script.play)().recording()).unwrap();
        part.persist(path(script.name)).unwrap();
    }
    std::fs::read_to_string(path(script.name)).expect("COACH_RECORD=1 cargo test sessions")
}

fn parsed(text: &str) -> Recording {
    read(text, "session.jsonl").unwrap_or_else(|faults| panic!("{:?}", faults.diagnostics))
}

fn replayed(recording: &Recording, looks: &Looks) -> Played {
    let Config { keys, themes, .. } = Config::default();
    play(recording, shipped(), (keys, themes), looks)
}

fn text(shot: &Shot) -> String {
    let area = shot.screen.area;
    let line = |row| -> String { (0..area.width).map(|column| shot.screen[(column, row)].symbol()).collect() };
    (0..area.height).map(|row| line(row).trim_end().to_owned() + "\n").collect()
}

#[test]
fn a_recorded_session_ends_as_it_did() {
    for script in SCRIPTS {
        let recording = parsed(&recorded(script));
        assert_eq!(recording.ending, Ending::Whole, "{}", script.name);
        let played = replayed(&recording, &Looks::default());
        assert_eq!(played.astray, None, "{}", script.name);
        let mut seen = text(played.shots.last().unwrap());
        seen.push_str("====\n");
        for (question, answer) in played.model.session.answers().iter() {
            seen.push_str(&format!("{question}: {answer:?}\n"));
        }
        insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("session_{}", script.name), seen);
        });
    }
}

#[test]
fn a_replay_shows_what_the_session_showed() {
    for script in SCRIPTS {
        let coach: Coach = (script.play)();
        let played = replayed(&parsed(&coach.recording()), &Looks::default());
        let last = played.shots.last().unwrap();
        assert_eq!(text(last), coach.text(), "{}", script.name);
        assert_eq!(&last.screen, coach.buffer(), "{}: colours", script.name);
        assert_eq!(played.model.session, coach.model.session, "{}", script.name);
        assert_eq!(played.model.plan, coach.model.plan, "{}", script.name);
        assert_eq!(played.astray, None, "{}", script.name);
    }
}

#[test]
fn a_replay_can_have_another_language_size_and_theme() {
    let recording = parsed(&recorded(&SCRIPTS[0]));
    let looks = Looks { lang: Some(Lang::Fr), theme: Some("light".into()), size: Some((100, 40)) };
    let played = replayed(&recording, &looks);
    assert!(text(&played.shots[0]).contains("Nouveau plan"), "{}", text(&played.shots[0]));
    for shot in &played.shots {
        assert_eq!((shot.screen.area.width, shot.screen.area.height, shot.theme.0.as_str()), (100, 40, "light"));
    }
    let same = replayed(&recording, &Looks::default());
    assert_eq!(played.model.session, same.model.session, "the answers are the same");
}
