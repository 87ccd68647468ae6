//! What the edge is asked to do. An effect carries only what the model does not already hold: whoever
//! performs it is given the model too.

use crate::app::console::Deed;
use crate::app::{Ctx, Done, Model};
use crate::reason::Answers;
use crate::workshop::Submission;
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

/// How much is copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The line under the cursor, or what is typed.
    Line,
    /// Everything on the screen.
    Screen,
}

/// Something to do outside the model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Save the session, so that nothing is lost; answered by `Done::DraftSaved` or `Done::Failed`.
    SaveDraft,
    /// A new interview starts: whatever draft there was is kept aside, not replaced. Answered by `Done::Aside` when
    /// there was one.
    NewDraft,
    /// The draft that was let go of for a plan is taken in hand again.
    Reopen,
    /// Take up a draft that was kept aside; answered by `Done::Taken` or `Done::Failed`.
    TakeDraft {
        /// Its number.
        number: u32,
    },
    /// Take a plan off the list of recent ones; the file stays.
    Unlist {
        /// Where it is, or was.
        path: PathBuf,
    },
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
    /// Write the file of the room that is being prepared, and make the folder beside it; answered by `Done::Founded`.
    Found {
        /// Where.
        path: PathBuf,
        /// Whether a file that stands there may be replaced.
        overwrite: Overwrite,
    },
    /// Look at how sure the plan of these answers is, without keeping anybody waiting: it takes some hundreds of
    /// plans. Answered by `Done::Looked`; whoever cannot do two things at once leaves it.
    Look {
        /// The answers.
        answers: Answers,
        /// The day of the plan.
        day: NaiveDate,
    },
    /// Look for the files of rooms that can be joined; answered by `Done::Rooms`.
    FindRooms,
    /// Enter a room; answered by `Done::Entered` or `Done::Failed`.
    EnterRoom {
        /// Its file.
        path: PathBuf,
    },
    /// Leave the room; answered by `Done::Outside`.
    LeaveRoom,
    /// Keep the token of this seat, how often was handed in, and where the answers are, for the next time; answered by
    /// `Done::Failed` if anything.
    KeepSeat,
    /// Let the room see that somebody is here, done, or in need of time; answered by `Done::Present`.
    ShowPresence,
    /// Let the room see that somebody left; nothing depends on it.
    ShowAbsence,
    /// Look at the clock that hangs in the room; answered by `Done::Clock` when one does.
    LookAtClock,
    /// Write what is handed in into the folder of the room; answered by `Done::HandedIn` or `Done::NotHandedIn`.
    HandIn {
        /// It.
        submission: Box<Submission>,
    },
    /// The next theme; answered by `Done::Theme`.
    NextTheme,
    /// Turn the mouse on or off; answered by `Done::Mouse`.
    ToggleMouse,
    /// Copy what is shown, whose words the model does not know; answered by `Done::Copied` or `Done::NotCopied`.
    Copy(Part),
    /// Let the person write what is typed in their own editor; answered by `Done::Edited` or `Done::Failed`.
    Edit,
    /// Stop until the shell brings the program back.
    Suspend,
    /// Draw everything anew.
    Redraw,
    /// Does something for a room; answered by `Done::Room`, `Done::Published`, `Done::Reported` or `Done::Failed`.
    Room(Deed),
    /// Leave.
    Quit,
}

/// Whoever performs the effects on files: every face of the program has the same one.
pub trait Files {
    /// Performs an effect; `None` for one that is not about files, or that has nothing to tell.
    fn perform(&mut self, effect: &Effect, model: &Model, ctx: &Ctx) -> Option<Done>;
}
