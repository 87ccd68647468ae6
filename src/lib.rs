//! tweet-coach: the library behind the `coach` binary.
pub mod pack;
