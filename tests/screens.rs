//! The app and its screens.

mod around;
mod asking;
mod desk;
mod keys;
mod letters;
mod pictures;
mod plan;
mod pty;
mod random;
mod run;
mod sizes;
mod stop;
mod stories;
mod what_if;
