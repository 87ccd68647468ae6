//! What a check found: a problem with its place, how sure we are of it, and what shows it.

use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::reason::Answers;

/// How a question about all possible answers was settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It holds for every set of answers.
    Proved,
    /// There is a set of answers that shows the contrary.
    Refuted,
    /// Neither could be settled within the limits of the method: nobody knows.
    NotDecided,
}

/// Answers that show a finding: with these, and the pack's defaults for everything else, it can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// The smallest set that shows it, where the search came to its end; none of them can be left out.
    pub answers: Answers,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The problem: its code, its details, its place.
    pub problem: Diagnostic,
    /// For findings about behaviour: how it was settled.
    pub verdict: Option<Verdict>,
    /// What shows it, where answers can.
    pub witness: Option<Witness>,
    /// Other places that belong to it: the other rule, the first entry, the members of a circle.
    pub related: Vec<Place>,
}

impl Finding {
    /// A finding that can be seen in the files, whatever anybody answers.
    #[must_use]
    pub fn plain(problem: Diagnostic) -> Finding {
        Finding { problem, verdict: None, witness: None, related: Vec::new() }
    }

    /// A finding about behaviour.
    #[must_use]
    pub fn of(problem: Diagnostic, verdict: Verdict) -> Finding {
        Finding { verdict: Some(verdict), ..Finding::plain(problem) }
    }

    /// Adds the answers that show it.
    #[must_use]
    pub fn shown_by(mut self, answers: Answers) -> Finding {
        self.witness = Some(Witness { answers });
        self
    }

    /// Adds another place that belongs to it.
    #[must_use]
    pub fn and(mut self, place: &Place) -> Finding {
        self.related.push(place.clone());
        self
    }
}
