//! A whole plan looked at: how sure each line is, and what matters most.

use crate::why::evidence::Evidence;
use crate::why::person::Person;
use crate::why::sensitivity::{Weight, ranked};
use crate::why::sure::Report;

/// How sure a plan is, and what matters most in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outlook {
    /// How sure each line is.
    pub report: Report,
    /// The questions of which another answer changes something, those first that change most.
    pub weights: Vec<Weight>,
}

impl Outlook {
    /// Looks at a person's plan: some hundreds of plans are made.
    #[must_use]
    pub fn of(person: Person<'_>) -> Outlook {
        let evidence = Evidence::of(person);
        Outlook { report: Report::of(&evidence), weights: ranked(&evidence) }
    }
}
