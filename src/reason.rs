//! Reasoning: from answers to what holds, and why.
//!
//! Three steps, each a pure function of the pack and the answers:
//! [`facts`] says what each question and derived fact is worth (known, absent or still open);
//! [`truths`] says which rules hold, fail or are still open, over conditions compiled once to rows of bits;
//! [`decide`] applies the effects of the rules that hold, in the order of precedence, and keeps what lost
//! beside what beat it. Ids are turned into numbers when a pack is compiled, and answers into classes of
//! values when facts are made; nothing is compared by its name after that. [`walk`] evaluates the same
//! conditions, and works out the same facts, as they are written: it is used where speed does not matter, and
//! it is the oracle that everything compiled is tested against. [`proof`] settles what holds over all answers,
//! for those who write rules.

pub mod answers;
pub mod by_id;
pub mod decide;
pub mod decision;
pub mod dice;
mod effects;
pub mod engine;
pub mod facts;
pub mod known;
pub mod mentions;
pub mod proof;
mod rows;
mod scheme;
pub mod truth;
pub mod truths;
pub mod walk;

pub use answers::{Answer, Answers};
pub use by_id::ById;
pub use decision::{Decision, Rank, SetAside, SettingValue, Standing};
pub use engine::Engine;
pub use facts::{Assumption, Facts, Stage};
pub use known::Known;
pub use truth::Truth;
pub use truths::{Fingerprint, Truths};
