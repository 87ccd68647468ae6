//! How long `coach rules check` takes, and how much memory, on the shipped pack and on made-up packs over it.
//!
//! ```text
//! cargo bench --bench rules
//! cargo bench --bench rules -- --write FOLDER
//! ```
//! prints, for the shipped pack alone and under 100, 1,000 and 10,000 more rules: wall and CPU seconds, peak
//! memory, findings, and whether the promise is kept (shipped: under 2 s; 10,000 rules: under 10 s on two
//! cores; under 500 MB). `--write` leaves the made-up packs in a folder, for `zen/` beside this file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)]

#[allow(dead_code)]
mod made;
#[path = "../support/people.rs"]
#[allow(dead_code)]
mod people;

use made::{About, Shape};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const SIZES: [usize; 3] = [100, 1_000, 10_000];
/// What the rules are about: everything, or what fits in a decision table of thirty columns or of ten.
const KINDS: [(&str, About); 3] =
    [("all", About::Everything), ("wide", About::OneValue(30)), ("narrow", About::OneValue(10))];
/// What takes this long is measured once.
const LONG: Duration = Duration::from_secs(20);
/// Whoever takes this long is not waited for.
const LONGEST: Duration = Duration::from_secs(300);
/// Megabytes that no check may exceed.
const MOST_MEMORY: f64 = 500.0;

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let kept = match arguments.next().as_deref() {
        Some("--write") => Some(PathBuf::from(arguments.next().expect("--write FOLDER"))),
        _ => None,
    };
    let folder = tempfile::tempdir().expect("a folder");
    let packs = kept.as_deref().unwrap_or(folder.path());
    let engine = people::shipped();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    println!("coach rules check --json, {cores} cores, median of three");
    println!("{:24} {:>8} {:>8} {:>8} {:>9}  promise", "", "wall s", "CPU s", "peak MB", "findings");
    row("shipped", None, 2.0);
    for (kind, about) in KINDS {
        for count in SIZES {
            let name = format!("{kind}-{count}");
            write(&packs.join(&name), &made::rules(&engine, count, Shape::Alternative(about)));
            row(&name, Some(&packs.join(&name)), 10.0);
        }
    }
}

fn write(pack: &Path, rules: &str) {
    fs::create_dir_all(pack).expect("a folder");
    fs::write(pack.join("rules.toml"), rules).expect("a file");
}

fn row(name: &str, pack: Option<&Path>, most: f64) {
    let mut runs = vec![check(pack)];
    if runs[0].wall < LONG {
        runs.extend((0..2).map(|_| check(pack)));
    }
    runs.sort_by_key(|run| run.wall);
    let (run, peak) = (&runs[runs.len() / 2], runs.iter().map(|run| run.peak).fold(0.0, f64::max));
    let seconds = run.wall.as_secs_f64();
    let kept = if seconds < most && peak < MOST_MEMORY { "kept" } else { "NOT KEPT" };
    let findings = run.findings.map_or_else(|| "stopped".to_owned(), |findings| findings.to_string());
    println!("{name:24} {seconds:8.2} {:8.2} {peak:8.0} {findings:>9}  {kept} (< {most:.0} s)", run.cpu);
}

/// What one run took.
struct Run {
    wall: Duration,
    /// Seconds on all cores.
    cpu: f64,
    /// Megabytes.
    peak: f64,
    /// `None` when it was not waited for.
    findings: Option<usize>,
}

fn check(pack: Option<&Path>) -> Run {
    let home = tempfile::tempdir().expect("a home");
    let out = home.path().join("out.json");
    let (before, start) = (children(), Instant::now());
    let mut command = Command::new(env!("CARGO_BIN_EXE_coach"));
    command.args(["rules", "check", "--json", "--today", "2026-12-01"]);
    if let Some(pack) = pack {
        command.arg("--pack").arg(pack);
    }
    let mut child = command
        .env("HOME", home.path())
        .stdout(fs::File::create(&out).expect("a file"))
        .stderr(Stdio::inherit())
        .spawn()
        .expect("the program starts");
    let mut peak = 0.0;
    while child.try_wait().expect("waiting").is_none() {
        peak = memory(child.id()).map_or(peak, |now| f64::max(peak, now));
        if start.elapsed() > LONGEST {
            child.kill().expect("killing");
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    let wall = start.elapsed();
    Run { wall, cpu: children() - before, peak, findings: findings(&fs::read_to_string(&out).expect("its output")) }
}

/// Most memory that a process held so far, in megabytes; `None` once it has ended, or where there is no `/proc`.
fn memory(process: u32) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<f64>().ok().map(|kilobytes| kilobytes / 1024.0)
}

/// CPU seconds of the children that have ended, in hundredths; 0 where there is no `/proc`.
fn children() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(") ").next().unwrap_or_default();
    let ticks = after_name.split_whitespace().skip(13).take(2).filter_map(|ticks| ticks.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}

/// How many problems the report lists.
fn findings(report: &str) -> Option<usize> {
    let report: serde_json::Value = serde_json::from_str(report).ok()?;
    report["problems"].as_array().map(Vec::len)
}
