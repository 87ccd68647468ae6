//! Recordings that cannot be replayed, and what is said of them.

use super::{SCRIPTS, recorded};
use crate::support::command::Coach;
use tweet_coach::tui::record::read::{Ending, read};

/// The code, line and column of the first fault.
fn fault(text: &str) -> (&'static str, Option<(usize, usize)>) {
    use tweet_coach::pack::diagnostic::line_and_column;
    let faults = read(text, "broken.jsonl").expect_err("it cannot be read");
    let first = &faults.diagnostics[0];
    (first.code, first.place.as_ref().map(|place| line_and_column(text, place.span.start)))
}

fn lines() -> Vec<String> {
    recorded(&SCRIPTS[0]).lines().take(4).map(|line| line.to_owned() + "\n").collect()
}

#[test]
fn a_broken_line_is_named_with_its_column() {
    let lines = lines();
    let with = |line: &str| format!("{}{}{line}\n{}", lines[0], lines[1], lines[2]);
    assert_eq!(fault(&with("{\"ms\":1,\"frame\":1,,")), ("record-not-json", Some((3, 19))));
    assert_eq!(fault(&with("{\"ms\":1,\"frame\":1,\"msg\":{\"intent\":\"acept\"}}")).0, "record-unknown");
    assert_eq!(fault(""), ("record-empty", None));
    assert_eq!(fault("é\n"), ("record-no-header", Some((1, 1))));
    assert_eq!(fault(&lines[0].replace("\"format\":1", "\"format\":2")), ("record-newer", Some((1, 1))));
}

#[test]
fn a_recording_that_was_cut_off_is_replayed_without_its_last_line() {
    let whole = lines().concat();
    let cut = &whole[..whole.len() - 20];
    let recording = read(cut, "cut.jsonl").unwrap();
    assert_eq!((recording.ending, recording.steps.len()), (Ending::CutOff, 2));
}

#[test]
fn the_program_shows_the_line_with_a_caret_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let lines = lines();
    std::fs::write(folder.path().join("bad.jsonl"), format!("{}{{\"ms\":1,\n", lines[0])).unwrap();
    for (lang, said) in [("en", "this line is not JSON"), ("fr", "cette ligne n’est pas du JSON")] {
        let ran = Coach::in_folder(folder.path()).run(&["--lang", lang, "replay", "bad.jsonl"]);
        assert_eq!(ran.code, 2, "{}", ran.err);
        assert!(ran.err.contains(said) && ran.err.contains("bad.jsonl:2:") && ran.err.contains('^'), "{}", ran.err);
    }
}

/// Another pack: told, and replayed as long as it has the questions that the recording answers.
#[test]
fn another_pack_is_told_and_a_question_that_it_lacks_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let text = recorded(&SCRIPTS[0]);
    let digest = text.split("\"digest\":\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let other = text.replace(&digest, "0000");
    std::fs::write(folder.path().join("other.jsonl"), &other).unwrap();
    let coach = Coach::in_folder(folder.path());
    let ran = coach.run(&["replay", "other.jsonl"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("may go another way"), "{}", ran.err);
    std::fs::write(folder.path().join("gone.jsonl"), other.replace("\"asks\":\"sector\"", "\"asks\":\"mascot\""))
        .unwrap();
    let ran = coach.run(&["replay", "gone.jsonl"]);
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert!(ran.err.contains("`mascot`") && ran.err.contains("gone.jsonl:"), "{}", ran.err);
}
