//! The app and its screens.

mod keys;
mod pictures;
mod pty;
mod random;
mod run;
mod sizes;
mod stories;
