//! Times on a machine that does other things as well.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// A batch is repeated until it takes this long, so that the clock's own grain does not count.
const BATCH: Duration = Duration::from_micros(20);
/// Of so many batches the fastest counts: what interrupts a batch is not the work.
const BATCHES: usize = 3;

/// Microseconds of one turn of some work: the best of three batches.
pub(crate) fn micros<T>(mut work: impl FnMut() -> T) -> f64 {
    let start = Instant::now();
    black_box(work());
    let once = start.elapsed();
    let turns = (BATCH.as_nanos() / once.as_nanos().max(1) + 1) as usize;
    let batch = |work: &mut dyn FnMut() -> T| {
        let start = Instant::now();
        (0..turns).for_each(|_| drop(black_box(work())));
        start.elapsed().as_secs_f64() * 1e6 / turns as f64
    };
    let best = (0..BATCHES).map(|_| batch(&mut work)).fold(f64::INFINITY, f64::min);
    if turns > 1 { best } else { best.min(once.as_secs_f64() * 1e6) }
}

/// Median and 99th percentile of some samples.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spread {
    pub median: f64,
    pub worst: f64,
}

impl Spread {
    pub(crate) fn of(mut samples: Vec<f64>) -> Spread {
        samples.sort_by(f64::total_cmp);
        let at = |share: usize| samples[(samples.len() - 1) * share / 100];
        Spread { median: at(50), worst: at(99) }
    }
}
