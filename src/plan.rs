//! The plan: what to do, when, within the minutes stated, and why.
//!
//! `build` is a pure function of the engine, the answers and the day: same input, same plan. Everything a
//! person reads is kept in both languages, so that changing the language changes words and nothing else.
//! The steps, one way: decide (`reason`) → choose (`choose`: what fits the weekly minutes) → set up
//! (`setup`) → place (`calendar`: thirteen weeks of sittings) → word (`items`, `smart`, `editorial`, `bio`).
//!
//! How things are chosen. What rules want is taken rank by rank, first in its smallest form, so that nobody's
//! full version pushes out somebody else's light one; then the same ranks grow to their full form as far as
//! room allows, then the loop takes its days, then what serves the objective best is picked by score. Taking
//! the smallest forms in order is already the best choice for that goal (capacities only ever shrink); growing
//! and scoring are exact integer programmes (`frontier`). Then an ordinary week is laid out, sitting by
//! sitting, and whatever does not fit a real day is given back: a number in the plan is one that was placed.

mod aside;
mod bare;
mod because;
mod bio;
mod board;
mod build;
mod calendar;
mod came;
mod case;
mod checklists;
mod choose;
mod dates;
pub mod diff;
mod editorial;
mod fill;
mod frontier;
mod gist;
pub mod glance;
mod graph;
mod guardrails;
mod items;
mod keys;
mod layout;
mod metrics;
pub mod model;
mod month;
mod notices;
mod ordinary;
mod phases;
mod pillars;
mod quiet;
mod rhythm;
mod searches;
mod sentences;
mod setup;
mod sizes;
mod smart;
mod week;

pub use bare::bare;
pub use build::{Request, build, build_without};
pub use came::Came;
pub use diff::{Diff, diff};
pub use gist::{Gist, Measure, gist};
pub use keys::{
    ACCOUNT, CHOOSE_LINES, DAYS, MINUTES, OBJECTIVE, OBJECTIVE2, READ_BY_PLAN, READS, TARGETS, UNPLUG, WEEKEND,
};
pub use model::Plan;
