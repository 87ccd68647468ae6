//! The app and its screens.

mod keys;
mod random;
mod sizes;
mod stories;
