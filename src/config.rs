//! How the coach looks and listens.

pub mod glyphs;
pub mod keymap;
pub mod theme;
