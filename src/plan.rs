//! The plan: what to do, when, within the minutes stated, and why.
//!
//! `build` is a pure function of the engine, the answers and the day: same input, same plan. Everything a
//! person reads is kept in both languages, so that changing the language changes words and nothing else.
//! The steps, one way: decide (`reason`) → choose (`choose`: an exact selection under the weekly minutes) →
//! place (`calendar`: thirteen weeks of sittings) → word (`sentences`, `editorial`, `bio`).

pub mod model;

pub use model::Plan;
