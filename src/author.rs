//! What the author of a pack needs: to be told what is wrong before anybody sees it, to try stories, to see
//! which rules they touch, to compare two packs, to read the whole of it as prose.
//!
//! Everything here is pure: packs, answers and words come in as values, findings and prose go out. `cli`
//! reads the folders and writes the results.

pub mod card;
pub mod check;
pub mod compare;
pub mod coverage;
pub mod explain;
pub mod finding;
pub mod line;
pub mod outline;
pub mod prose;
pub mod relations;
pub mod schema;
pub mod starter;
pub mod story;

pub use finding::{Finding, Verdict, Witness};
