//! Why: what the lines of a plan rest on, what would bring others in, what would change.
//!
//! Everything here asks one question in many ways: which lines does the plan have under other answers? It is
//! answered by the plan itself ([`crate::plan::gist`]), never by a second reading of the rules, so that an
//! explanation cannot say anything that planning again would not show. Three ways lead to a verdict, the strongest
//! first: what rules decide is proved over all answers at once ([`surely`]); a pack with few answers is tried
//! case by case; and what the minutes decide in a large pack is tried on many sets of answers ([`evidence`]),
//! and the verdict says so.

pub mod evidence;
pub mod guarantee;
mod hitting;
pub mod person;
mod sample;
pub mod surely;
mod table;
pub mod values;

pub use evidence::{Evidence, Verdict};
pub use guarantee::{Guarantee, Smallest};
pub use person::Person;
pub use values::Values;
