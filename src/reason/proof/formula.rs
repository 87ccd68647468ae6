//! Conditions as formulas over single questions.

use crate::reason::proof::bits::Bits;

/// A test on one question: which of its values pass. "No answer" never passes a test as written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Atom {
    /// Position of the question in the pack.
    pub(super) question: usize,
    /// The values that pass.
    pub(super) passing: Bits,
}

/// A condition.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Formula {
    /// All of these; nothing in it is true.
    All(Vec<Formula>),
    /// One of these; nothing in it is false.
    Any(Vec<Formula>),
    /// The contrary.
    Not(Box<Formula>),
    /// A test, by its number.
    Atom(usize),
    /// A test on a derived fact, by the number of its definition.
    Named(usize),
    /// A test that cannot be written out within the limits.
    Opaque,
}

impl Formula {
    /// Always true.
    pub(super) fn yes() -> Formula {
        Formula::All(Vec::new())
    }

    /// The contrary.
    pub(super) fn not(self) -> Formula {
        match self {
            Formula::Not(inner) => *inner,
            other => Formula::Not(Box::new(other)),
        }
    }
}
