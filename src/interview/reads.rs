//! What the plan takes from answers by itself, beside what rules and conditions make of them. The plan says so
//! (`plan::READS`); the interview must know, or it would leave such a question out.

/// Everything that a plan reads by itself.
#[derive(Debug, Clone, Copy)]
pub struct Reads {
    /// The questions whose answers it reads.
    pub all: &'static [Reading],
    /// The question on the kind of account: activities say which kinds they fit.
    pub account: &'static str,
    /// The question on the main objective: metrics and prompts say which ones they serve.
    pub objective: &'static str,
    /// The question on further objectives.
    pub objective2: &'static str,
}

/// A question that a plan reads.
#[derive(Debug, Clone, Copy)]
pub struct Reading {
    /// Question id.
    pub question: &'static str,
    /// How much of the plan it reaches.
    pub reach: Reach,
    /// Where it is not read after all.
    pub unless: &'static [Unless],
}

/// Options of another question under which a question is not read.
#[derive(Debug, Clone, Copy)]
pub struct Unless {
    /// The other question.
    pub question: &'static str,
    /// Any of these options.
    pub options: &'static [&'static str],
}

/// How much of a plan an answer reaches that the plan reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    /// Everything that takes minutes: what comes in, how often, when.
    Budget,
    /// Sentences, dates, subjects.
    Sentences,
    /// The targets of metrics, where they differ by starting level.
    Targets,
}

impl Reading {
    /// A question that is read in every plan.
    #[must_use]
    pub const fn always(question: &'static str, reach: Reach) -> Reading {
        Reading { question, reach, unless: &[] }
    }
}
