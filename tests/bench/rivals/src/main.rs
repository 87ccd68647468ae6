//! Other engines on the packs that `cargo bench --bench reasons -- --write FOLDER` leaves in FOLDER.
//!
//! ```text
//! cargo run --release -- FOLDER/250 FOLDER/1000 FOLDER/10000
//! ```
//! Each engine is given the same rules in its own language and the same answers in its own prepared form, and
//! tells which rules hold; what it finds must be what the plain walk found. Microseconds a decision: median and
//! 99th percentile over the answers, each the best of three batches.

mod cel_rules;
mod engine;
#[path = "../../found.rs"]
mod found;
mod pack;
#[path = "../../timing.rs"]
mod timing;
mod tree;
mod zen_rules;
mod zen_table;

use anyhow::{Result, bail};
use engine::Engine;
use found::Found;
use pack::{Answers, Expected, Pack, read};
use std::path::Path;
use std::time::Instant;
use timing::{Spread, micros};

/// An engine whose first decision takes longer is asked about the first so many people only.
const SLOW: f64 = 1_000.0;
const FEW: usize = 100;

fn main() -> Result<()> {
    let folders: Vec<String> = std::env::args().skip(1).collect();
    if folders.is_empty() {
        bail!("usage: rivals FOLDER…");
    }
    println!(
        "{:10} {:20} {:>10} {:>10} {:>10} {:>7}  found",
        "rules", "engine", "load ms", "µs median", "µs 99th", "people"
    );
    folders.iter().try_for_each(|folder| all(Path::new(folder)))
}

fn all(folder: &Path) -> Result<()> {
    let case = Case {
        pack: read(folder, "rules.json")?,
        people: read(folder, "answers.json")?,
        expected: read(folder, "expected.json")?,
    };
    case.run::<tree::Tree>()?;
    case.run::<zen_rules::ZenRules>()?;
    case.run::<zen_table::ZenTable>()?;
    case.run::<cel_rules::CelRules>()
}

struct Case {
    pack: Pack,
    people: Vec<Answers>,
    expected: Expected,
}

impl Case {
    fn run<E: Engine>(&self) -> Result<()> {
        let start = Instant::now();
        let mut engine = E::load(&self.pack)?;
        let load = start.elapsed().as_secs_f64() * 1e3;
        let people = self.people.iter().map(|answers| engine.prepare(answers)).collect::<Result<Vec<_>>>()?;
        let Some(first) = people.first() else { bail!("nobody answers") };
        let slow = micros(|| engine.decide(first)) > SLOW;
        let people = people.get(..FEW).filter(|_| slow).unwrap_or(&people);
        let (mut found, mut times) = (Found::new(), Vec::new());
        for person in people {
            let mut held = engine.decide(person)?;
            held.sort_unstable();
            held.dedup();
            found.add(&held);
            times.push(micros(|| engine.decide(person)));
        }
        self.told::<E>(load, Spread::of(times), found, people.len())
    }

    fn told<E: Engine>(&self, load: f64, spread: Spread, found: Found, people: usize) -> Result<()> {
        println!(
            "{:10} {:20} {load:10.1} {:10.2} {:10.2} {people:7}  {}, sum {:08x}",
            self.pack.rules.len(),
            E::NAME,
            spread.median,
            spread.worst,
            found.count,
            found.sum
        );
        let expected = self.expected.get(people.wrapping_sub(1)).copied();
        if expected != Some((found.count, found.sum)) {
            bail!("{}: {expected:?} was expected", E::NAME);
        }
        Ok(())
    }
}
