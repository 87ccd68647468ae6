//! What each engine is asked to do.

use crate::pack::{Answers, Pack};
use anyhow::Result;

/// An engine that has taken a pack in.
pub trait Engine: Sized {
    /// Answers in the engine's own form.
    type Prepared;
    const NAME: &'static str;

    /// Takes the rules in, from their own text onwards.
    fn load(pack: &Pack) -> Result<Self>;

    /// Takes answers in.
    fn prepare(&self, answers: &Answers) -> Result<Self::Prepared>;

    /// The positions of the rules that hold, in any order, perhaps several times.
    fn decide(&mut self, prepared: &Self::Prepared) -> Result<Vec<usize>>;
}
