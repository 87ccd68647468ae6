//! The figures of the program, as ratios wherever a clock is involved.
//!
//! ```text
//! cargo bench --bench figures
//! ```
//! prints: time to load the pack, plans per second on one core, µs per plan (median, 99th percentile), time
//! from start to first frame and from key to frame beside a bare ratatui list measured in the same run,
//! size of the binary, peak memory. The bare list is this very program started with `--bare`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout
)]

#[path = "bare.rs"]
mod bare;
#[path = "../support/terminal.rs"]
#[allow(dead_code)]
mod terminal;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use terminal::Terminal;
use tweet_coach::pack::question::Kind;
use tweet_coach::pack::value::Value;
use tweet_coach::plan::{Request, build};
use tweet_coach::reason::{Answer, Answers, Engine, Stage};

fn main() {
    if std::env::args().any(|argument| argument == "--bare") {
        bare::run();
        return;
    }
    let engine = load();
    plans(&engine);
    screens();
    sizes();
}

fn load() -> Engine {
    let mut times = Vec::new();
    for _ in 0..20 {
        let start = Instant::now();
        let pack = tweet_coach::assets::pack().expect("the shipped pack is clean");
        times.push(start.elapsed());
        drop(pack);
    }
    println!("shipped pack ready: {:.2} ms (median of 20)", median(&mut times).as_secs_f64() * 1e3);
    times.clear();
    let mut engine = None;
    for _ in 0..20 {
        let start = Instant::now();
        let pack =
            tweet_coach::pack::read::read(vec![tweet_coach::assets::embedded()]).expect("the shipped pack is clean");
        engine = Some(Engine::new(Arc::new(pack)));
        times.push(start.elapsed());
    }
    println!("pack read, checked and compiled: {:.1} ms (median of 20)", median(&mut times).as_secs_f64() * 1e3);
    engine.expect("twenty runs")
}

/// Plans for the people in assets/people, round and round.
fn plans(engine: &Engine) {
    let people = people(engine);
    let today = chrono::NaiveDate::from_ymd_opt(2026, 12, 1).expect("a date");
    let mut times = Vec::new();
    for round in 0..200 {
        for answers in &people {
            let request = Request { answers, stage: Stage::Settled, today };
            let start = Instant::now();
            let plan = build(engine, &request);
            let time = start.elapsed();
            assert!(!plan.items.is_empty());
            if round > 0 {
                times.push(time);
            }
        }
    }
    let total: Duration = times.iter().sum();
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1e6;
    println!(
        "plans: {:.0} a second on one core; {:.0} µs median, {:.0} µs at the 99th percentile ({} plans)",
        times.len() as f64 / total.as_secs_f64(),
        at(50),
        at(99),
        times.len()
    );
}

fn people(engine: &Engine) -> Vec<Answers> {
    let folder = std::fs::read_dir("assets/people").expect("assets/people");
    let mut files: Vec<_> = folder.flatten().map(|entry| entry.path()).collect();
    files.sort();
    files.iter().map(|path| answers_of(engine, path)).collect()
}

fn answers_of(engine: &Engine, path: &Path) -> Answers {
    let text = std::fs::read_to_string(path).expect("a persona");
    let file: toml::Table = text.parse().expect("TOML");
    let typed = |(id, value): (&String, &toml::Value)| {
        let question = engine.pack().questions.get(id).expect("a known question");
        (id.clone(), Answer::Given(value_of(question.kind, value)))
    };
    file["answers"].as_table().expect("[answers]").iter().map(typed).collect()
}

fn value_of(kind: Kind, value: &toml::Value) -> Value {
    let date = |value: &toml::Value| value.to_string().parse().expect("a date");
    let list = || value.as_array().expect("a list");
    match kind {
        Kind::Single | Kind::Text => Value::Text(value.as_str().expect("a text").to_owned()),
        Kind::Number | Kind::Scale => Value::Number(value.as_integer().expect("a number")),
        Kind::Multi | Kind::Texts => {
            Value::Many(list().iter().map(|one| one.as_str().expect("a text").to_owned()).collect())
        }
        Kind::Date => Value::Date(date(value)),
        Kind::Dates => Value::Dates(list().iter().map(date).collect()),
    }
}

/// First frame and key to frame, ours and the bare list's, in turn so that noise falls on both.
fn screens() {
    let coach = env!("CARGO_BIN_EXE_coach");
    let bare = std::env::current_exe().expect("this program");
    let bare = bare.to_str().expect("a path in UTF-8");
    let (mut ours, mut theirs) = (Timing::default(), Timing::default());
    for _ in 0..15 {
        ours.add(measure(coach, &["new", "--lang", "en", "--today", "2026-12-01"], "1"));
        theirs.add(measure(bare, &["--bare"], "Field 15"));
    }
    println!("{:28} {:>12} {:>12} {:>8}", "", "coach", "bare ratatui", "ratio");
    row("start to first frame, ms", median(&mut ours.firsts), median(&mut theirs.firsts));
    row("key to frame, ms", median(&mut ours.keys), median(&mut theirs.keys));
}

fn row(name: &str, ours: Duration, theirs: Duration) {
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    println!("{name:28} {:12.2} {:12.2} {ratio:8.2}", ours.as_secs_f64() * 1e3, theirs.as_secs_f64() * 1e3);
}

#[derive(Default)]
struct Timing {
    firsts: Vec<Duration>,
    keys: Vec<Duration>,
}

impl Timing {
    fn add(&mut self, (first, keys): (Duration, Vec<Duration>)) {
        self.firsts.push(first);
        self.keys.extend(keys);
    }
}

fn measure(program: &str, args: &[&str], ready: &str) -> (Duration, Vec<Duration>) {
    let home = tempfile::tempdir().expect("a home");
    let start = Instant::now();
    let mut terminal = Terminal::start(program, args, &terminal::home(home.path()), (120, 40));
    terminal.sees(ready);
    let first = start.elapsed();
    terminal.settle();
    let mut keys = Vec::new();
    for key in ["\x1b[B", "\x1b[B", "\x1b[B", "\x1b[A", "\x1b[A", "\x1b[A"] {
        let start = Instant::now();
        terminal.send(key);
        assert!(terminal.take(Duration::from_secs(5)), "no frame after a key");
        keys.push(start.elapsed());
        terminal.settle();
    }
    terminal.kill();
    (first, keys)
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn sizes() {
    let coach = env!("CARGO_BIN_EXE_coach");
    let bytes = std::fs::metadata(coach).expect("the binary").len();
    println!("binary: {:.1} MB", bytes as f64 / 1e6);
    let home = tempfile::tempdir().expect("a home");
    let mut terminal = Terminal::start(coach, &["new", "--lang", "en"], &terminal::home(home.path()), (120, 40));
    terminal.sees("1");
    terminal.keys("3 down down up");
    let status = std::fs::read_to_string(format!("/proc/{}/status", terminal.process())).unwrap_or_default();
    let peak = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("VmHWM: not known on this system");
    println!("peak memory of the running interview: {}", peak.trim_start_matches("VmHWM:").trim());
}
