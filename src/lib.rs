//! tweet-coach: the library behind the `coach` binary.
pub mod app;
pub mod assets;
pub mod cli;
pub mod config;
pub mod export;
pub mod intent;
pub mod interview;
pub mod pack;
pub mod plain;
pub mod plan;
pub mod reason;
pub mod store;
pub mod text;
pub mod tui;
pub mod view;
