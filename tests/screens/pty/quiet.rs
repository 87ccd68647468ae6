//! Nothing is written while nothing happens.

use super::coach;
use std::time::{Duration, Instant};

#[test]
fn an_idle_session_writes_not_a_single_byte() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = coach(folder.path(), (120, 40));
    terminal.sees("New plan, the essentials");
    for (keys, shows) in [("down", "New plan"), ("up enter down", "Which description fits you best")] {
        terminal.keys(keys);
        terminal.sees(shows);
        let start = Instant::now();
        while terminal.take(Duration::from_millis(500)) {
            assert!(start.elapsed() < Duration::from_secs(20), "it never comes to rest:\n{}", terminal.text());
        }
        let before = terminal.raw.len();
        terminal.take(Duration::from_secs(2));
        let written = &terminal.raw[before..];
        assert_eq!(String::from_utf8_lossy(written), "", "after {keys}");
    }
    terminal.keys("ctrl-c");
    assert_eq!(terminal.ends(), 0);
}
