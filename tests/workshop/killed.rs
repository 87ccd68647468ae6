//! Killed in the middle of gathering: nothing is lost, nobody is counted twice.

use super::crowd::Crowd;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

#[test]
fn gathering_that_is_killed_at_any_moment_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let crowd = Crowd::new(folder.path(), &[]);
    // Few made-up people and many tokens: what is tried here is the keeping.
    let people: Vec<_> = (0..450).map(|token| crowd.submission_of(token * 7_919)).collect();
    for (at, part) in people.chunks(30).enumerate() {
        let codes: String = part.iter().map(|one| crowd.code(one) + "\n").collect();
        std::fs::write(crowd.opened.hand_in.join(format!("chat-{at:02}.txt")), codes).unwrap();
    }
    let expected = crowd.expected(&people);
    let start = Instant::now();
    assert_eq!(crowd.collect(&[]).1, expected);
    let whole = start.elapsed();
    let kept = folder.path().join("kept");
    for round in 0..12_u32 {
        if round % 3 == 0 {
            std::fs::remove_dir_all(&kept).unwrap();
        }
        let mut child = Command::new(env!("CARGO_BIN_EXE_coach"))
            .args(["--today", "2026-12-01", "workshop", "collect", "workshop.toml", "--data", "kept"])
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(whole * round / 12 + Duration::from_micros(u64::from(round) * 137));
        child.kill().unwrap();
        child.wait().unwrap();
        let half = crowd.kept();
        assert!(half.lines().all(|line| expected.contains(line)), "half a line was kept");
        let (ran, now) = crowd.collect(&[]);
        assert_eq!((ran.code, now), (0, expected.clone()), "round {round}: {}", ran.err);
    }
    let folder = kept.join("rooms").join(&crowd.opened.room.id);
    let left: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().any(|name| name == "pool.txt"));
}
