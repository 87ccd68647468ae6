//! Three-valued truth.

/// Whether a condition holds under what is known so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub enum Truth {
    /// It holds whatever the open answers turn out to be.
    Holds,
    /// It cannot hold any more.
    Fails,
    /// It still depends on an open answer.
    Open,
}

impl Truth {
    /// Holds or fails.
    pub fn known(holds: bool) -> Truth {
        if holds { Truth::Holds } else { Truth::Fails }
    }

    /// Both.
    pub fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::Fails, _) | (_, Truth::Fails) => Truth::Fails,
            (Truth::Holds, Truth::Holds) => Truth::Holds,
            _ => Truth::Open,
        }
    }

    /// At least one.
    pub fn or(self, other: Truth) -> Truth {
        self.not().and(other.not()).not()
    }

    /// The contrary.
    #[allow(clippy::should_implement_trait)]
    pub fn not(self) -> Truth {
        match self {
            Truth::Holds => Truth::Fails,
            Truth::Fails => Truth::Holds,
            Truth::Open => Truth::Open,
        }
    }

    /// Whether it holds for sure.
    #[must_use]
    pub fn holds(self) -> bool {
        self == Truth::Holds
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{Fails, Holds, Open};

    #[test]
    fn an_open_part_decides_nothing_unless_the_other_part_does() {
        assert_eq!(Open.and(Fails), Fails);
        assert_eq!(Open.and(Holds), Open);
        assert_eq!(Open.or(Holds), Holds);
        assert_eq!(Open.or(Fails), Open);
        assert_eq!(Open.not(), Open);
    }
}
