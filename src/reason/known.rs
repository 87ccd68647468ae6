//! What is known of one answer.

use crate::pack::value::Value;

/// What one question or derived fact is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// This value.
    Value(Value),
    /// None: hidden, not concerned, or without a default.
    Absent,
    /// Not yet: it may still be asked.
    Open,
}

impl Known {
    /// The value, when there is one.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        match self {
            Known::Value(value) => Some(value),
            _ => None,
        }
    }
}
