//! The interview: what is asked, in which order, and what was answered.
//!
//! A session is the ordered list of what the person did, keyed by question id; everything else is worked
//! out from it by replay. So back is never refused, undo and redo cover everything, and a hidden answer is
//! merely parked: it stays in the list, is worth nothing while its question is hidden, and is worth
//! something again when the question shows again.

pub mod accept;
pub mod fit;
pub mod path;
pub mod scenario;
pub mod session;
pub mod typed;

pub use accept::{Refusal, accept, choices};
pub use path::{Asked, Path};
pub use scenario::Scenario;
pub use session::{Change, Session};
