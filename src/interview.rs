//! The interview: what is asked, in which order, and what was answered.
//!
//! A session is the ordered list of what the person did, keyed by question id; everything else is worked
//! out from it by replay. So back is never refused, undo and redo cover everything, and a hidden answer is
//! merely parked: it stays in the list, is worth nothing while its question is hidden, and is worth
//! something again when the question shows again.
//!
//! A question is asked only while its answer can still change the plan ([`open`]), the weightiest first
//! ([`order`]); when there is none left, the interview is at its end.

pub mod accept;
pub mod fit;
pub mod open;
mod order;
pub mod path;
pub mod reads;
pub mod scenario;
pub mod session;
#[cfg(test)]
mod tests;
pub mod typed;

pub use accept::{Refusal, accept, choices};
pub use open::{Open, Part, Standing, Turn};
pub use path::{Asked, Pace, Path, State, Walk};
pub use reads::{Reach, Reading, Reads, Unless};
pub use scenario::Scenario;
pub use session::{Change, Session};
