//! The tests of the whole program; one module per theme.
// clippy knows `#[test]` functions only; their helpers may fail just as loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod ask;
mod commands;
mod desk;
mod explain;
mod faces;
mod gallery;
mod gist;
mod guide;
mod house;
mod how;
mod interview;
mod join;
mod knowing;
mod layers;
mod lines;
mod looks;
mod messages;
mod outline;
mod pack;
mod paper;
mod paper_words;
mod plan_properties;
mod prose;
mod reason_oracle;
mod room;
mod rules_commands;
mod schema;
mod screens;
mod seeded;
mod sessions;
mod starter;
mod stories;
mod support;
mod sure;
mod what_if;
mod why_not;
mod workshop;
