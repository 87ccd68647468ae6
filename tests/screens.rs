//! The app and its screens.

mod around;
mod asking;
mod console;
mod desk;
mod founding;
mod fuzz;
mod keys;
mod letters;
mod manners;
mod mouse;
mod neighbours;
mod pictures;
mod plan;
mod pty;
mod random;
mod run;
mod sizes;
mod stop;
mod stories;
mod welcome;
mod what_if;
