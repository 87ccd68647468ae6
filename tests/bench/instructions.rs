//! Instructions instead of seconds: the same number on a busy machine as on a quiet one.
//!
//! The same program runs twice under callgrind, with few turns and with more: what is between is the turns.

use super::people::today;
use std::hint::black_box;
use std::process::Command;
use tweet_coach::reason::{Answers, Engine, Facts, Stage};

const FEW: u64 = 100;
/// More turns of each work: so many that a start, which is never twice quite the same, does not count.
const WORKS: [(&str, u64); 3] = [("decision", 100_100), ("taken-in", 20_100), ("walk", 200)];

/// Prints instructions a turn of each work at each size.
pub(crate) fn report(sizes: &[usize]) {
    println!("{:>8} {:>16} {:>16} {:>16} {:>14}", "rules", WORKS[0].0, WORKS[1].0, WORKS[2].0, "walk/decision");
    for size in sizes {
        let each = WORKS.map(|(work, many)| (count(work, *size, many) - count(work, *size, FEW)) / (many - FEW));
        let ratio = each[2] as f64 / each[0] as f64;
        println!("{size:8} {:16} {:16} {:16} {ratio:14.1}", each[0], each[1], each[2]);
    }
}

/// This program under callgrind; the instructions of its whole life.
fn count(work: &str, size: usize, turns: u64) -> u64 {
    let this = std::env::current_exe().expect("this program");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(this)
        .args(["--turns", work, &size.to_string(), &turns.to_string()])
        .output()
        .expect("valgrind is there");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = told.lines().find_map(|line| line.split_once("Collected : ")).unwrap_or_else(|| panic!("{told}"));
    line.1.trim().parse().expect("a number")
}

/// So many turns of one work, over the people in turn.
pub(crate) fn turns(engine: &Engine, people: &[Answers], work: &str, turns: u64) {
    let people = &people[..FEW as usize];
    let facts: Vec<Facts> = people.iter().map(|answers| engine.facts(answers, Stage::Settled, today())).collect();
    for turn in 0..turns {
        let at = (turn % FEW) as usize;
        match work {
            "decision" => drop(black_box(engine.truths(&facts[at]))),
            "taken-in" => drop(black_box(engine.truths(&engine.facts(&people[at], Stage::Settled, today())))),
            "walk" => {
                let holds = |rule| engine.walk(&facts[at], rule).holds();
                black_box(engine.pack().rules.iter().filter(|rule| holds(rule)).count());
            }
            _ => panic!("no such work: `{work}`"),
        }
    }
}
