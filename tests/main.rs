//! The tests of the whole program; one module per theme.
// clippy knows `#[test]` functions only; their helpers may fail just as loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod commands;
mod faces;
mod house;
mod layers;
mod messages;
mod pack;
mod paper;
mod paper_words;
mod plan_properties;

mod reason_oracle;
mod screens;
mod seeded;
mod stories;
mod support;
