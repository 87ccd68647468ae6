//! tweet-coach: the library behind the `coach` binary.
pub mod assets;
pub mod pack;
pub mod reason;
pub mod interview;
pub mod plan;
