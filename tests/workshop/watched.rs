//! `--watch`: what is handed in is told as it comes.

use super::crowd::Crowd;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn start(crowd: &Crowd) -> Watching {
        let mut child = Command::new(env!("CARGO_BIN_EXE_coach"))
            .args(["--today", "2026-12-01", "--lang", "en", "workshop", "collect", "workshop.toml", "--data", "kept"])
            .arg("--watch")
            .current_dir(&crowd.folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (tell, lines) = channel();
        let out = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| tell.send(line)));
        Watching { child, lines }
    }

    fn next(&self) -> String {
        self.lines.recv_timeout(Duration::from_secs(30)).expect("a line")
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

#[test]
fn people_are_told_as_they_hand_in_and_only_news_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut crowd = Crowd::new(folder.path(), &[]);
    let (one, other) = (crowd.submission(), crowd.submission());
    let watching = Watching::start(&crowd);
    assert_eq!(watching.next(), "Nobody has handed in yet.");
    crowd.hand_in(&one);
    assert!(watching.next().ends_with(".toml: taken"));
    assert_eq!(watching.next(), "One person has handed in.");
    crowd.hand_in(&one);
    crowd.hand_in(&other);
    assert!(watching.next().ends_with(".toml: taken"));
    assert_eq!(watching.next(), "2 people have handed in.");
    let again = crowd.again(&one);
    crowd.hand_in(&again);
    assert!(watching.next().ends_with("takes the place of what this person handed in before"));
    assert_eq!(crowd.kept(), crowd.expected(&[again, other]));
}
