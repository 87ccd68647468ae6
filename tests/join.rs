//! Joining a workshop: its door, its clock, handing in; on the screen and line by line.

mod clock;
mod door;
mod hand;
mod lines;
mod pictures;
