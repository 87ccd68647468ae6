//! Workshops: a room of 10 to 200 people who each make a plan, and what the room may know of itself.
//!
//! Pure: no terminal, no clock, no network, and no file but through `store`. A room is agreed on in a [`Room`]; what
//! one person hands in is a [`Submission`], whose shape is the [`Schema`] of the room under the pack; all that was
//! handed in is a [`Pool`]. How a submission travels (a file, a code on a screen, some day a server) is the business
//! of whoever carries it.
//!
//! # What the room may know
//!
//! No name is asked for anywhere. Words that a person typed never leave their own plan: a question answered in words
//! cannot be part of the picture. Of a number only its band is handed in, so that one absurd value moves nothing.

pub mod clock;
pub mod code;
pub mod collect;
pub mod consent;
pub mod handed;
pub mod kit;
pub mod ledger;
pub mod picture;
pub mod pool;
pub mod presence;
pub mod qr;
pub mod room;
pub mod schema;
pub mod sheet;
pub mod sitting;
pub mod submission;
#[cfg(test)]
mod tests;
pub mod words;

pub use ledger::{Ledger, Which};
pub use picture::{Cross, Picture};
pub use pool::{Pool, Taken};
pub use room::Room;
pub use schema::{Cell, Field, Schema, Sort};
pub use submission::{Said, Submission};
