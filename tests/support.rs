//! What several tests need.

pub(crate) mod coach;
pub(crate) mod command;
pub(crate) mod packs;
pub(crate) mod people;
#[allow(dead_code)]
pub(crate) mod terminal;
