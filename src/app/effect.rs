//! What the edge is asked to do. An effect carries only what the model does not already hold: whoever
//! performs it is given the model too.

use crate::app::{Ctx, Done, Model};
use crate::reason::Answers;
use chrono::NaiveDate;
use std::path::PathBuf;

/// Whether an existing file may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    /// Say that it exists.
    Refuse,
    /// The person has said yes.
    Allow,
}

/// Something to do outside the model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Save the session, so that nothing is lost; answered by `Done::DraftSaved` or `Done::Failed`.
    SaveDraft,
    /// A new interview starts: whatever draft there was is kept aside, not replaced.
    NewDraft,
    /// Save the plan; answered by `Done::PlanSaved`, `Done::Exists` or `Done::Failed`.
    SavePlan {
        /// Where.
        path: PathBuf,
        /// Whether a file that stands there may be replaced.
        overwrite: Overwrite,
    },
    /// Write the scenarios into the plan's file, and nothing else; answered by `Done::Failed` if anything.
    KeepScenarios {
        /// Where the plan is.
        path: PathBuf,
    },
    /// Open a plan; answered by `Done::Opened` or `Done::Failed`.
    OpenPlan {
        /// Which.
        path: PathBuf,
    },
    /// Look at how sure the plan of these answers is, without keeping anybody waiting: it takes some hundreds of
    /// plans. Answered by `Done::Looked`; whoever cannot do two things at once leaves it.
    Look {
        /// The answers.
        answers: Answers,
        /// The day of the plan.
        day: NaiveDate,
    },
    /// The next theme; answered by `Done::Theme`.
    NextTheme,
    /// Turn the mouse on or off.
    ToggleMouse,
    /// Stop until the shell brings the program back.
    Suspend,
    /// Draw everything anew.
    Redraw,
    /// Leave.
    Quit,
}

/// Whoever performs the effects on files: every face of the program has the same one.
pub trait Files {
    /// Performs an effect; `None` for one that is not about files, or that has nothing to tell.
    fn perform(&mut self, effect: &Effect, model: &Model, ctx: &Ctx) -> Option<Done>;
}
