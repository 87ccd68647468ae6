//! What several tests need.

pub mod people;
#[allow(dead_code)]
pub mod terminal;
