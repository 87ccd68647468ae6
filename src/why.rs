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
pub mod how;
mod outlook;
pub mod person;
mod pool;
mod sample;
pub mod sensitivity;
pub mod sure;
pub mod surely;
mod table;
pub mod values;
pub mod what_if;
pub mod why_not;

pub use evidence::{Evidence, Verdict};
pub use guarantee::{Guarantee, Smallest};
pub use how::How;
pub use outlook::Outlook;
pub use person::Person;
pub use pool::Effort;
pub use values::Values;
pub use what_if::WhatIf;
pub use why_not::WhyNot;
