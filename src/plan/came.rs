//! By which way lines come into a plan.

use crate::reason::Rank;

/// By which way a line came into the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Came {
    /// A rule wants it, this strongly.
    Ruled(Rank),
    /// It is the daily habit.
    Loop,
    /// It stands in for the daily habit until that begins.
    StandIn,
    /// It serves the objective best in the minutes that were left.
    Score {
        /// Ten points for each degree of service to the main objective, five to the others.
        worth: u32,
    },
    /// Another activity of the plan needs it.
    NeededBy(String),
    /// It measures one of the objectives.
    Serves,
    /// It is for everybody whom its own condition suits.
    Always,
    /// The person said so.
    Said,
}
