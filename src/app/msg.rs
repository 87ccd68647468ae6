//! Everything that can happen to the model.
//!
//! A message can be written down and read again, so that a session can be recorded and replayed. Two cannot: a pack
//! that its author is writing is not in a recording, and an outlook is looked at again where it is replayed.

use crate::app::console;
use crate::app::console::news::Came;
use crate::app::console::{Console, Part, Told};
use crate::app::desk::{Fault, Reloaded};
use crate::app::field::Other;
use crate::app::founding::{At, Written};
use crate::app::opening::Older;
use crate::app::plan_view::Tab;
use crate::app::seat::{Entered, Offered, Outside, Takes};
use crate::intent::Intent;
use crate::interview::{Scenario, Session};
use crate::pack::question::Depth;
use crate::pack::words::Lang;
use crate::reason::{Answer, Answers};
use crate::why::Outlook;
use crate::workshop::clock::Hung;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::sync::Arc;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Msg {
    /// A key of the key map.
    Intent(Intent),
    /// A character: text in a field, the key of an option elsewhere.
    Type(char),
    /// A pasted text. Its line breaks are spaces: a paste never submits.
    Paste(String),
    /// A click on something that the view drew.
    Click(Target),
    /// The wheel over a list or a panel: lines down, or up when negative.
    Wheel(i16),
    /// The wheel over a page beside a list.
    Scroll(i16),
    /// The size of the screen, in columns and rows.
    Resize(u16, u16),
    /// How far the last drawing of a panel can scroll, in lines.
    Extent(u16),
    /// A new interview.
    Start(Depth),
    /// A saved interview is taken up, at its first open question.
    Resume(Session),
    /// An answer to a question, whether it is the one on screen or not.
    Answer {
        /// Question id.
        question: String,
        /// The answer.
        answer: Answer,
    },
    /// Jump to a question that is on the path.
    Goto {
        /// Question id.
        question: String,
    },
    /// One level back.
    Back,
    /// To the next question, with or without an answer.
    Skip,
    /// Takes the last change back.
    Undo,
    /// Does again what was taken back.
    Redo,
    /// Speak this language.
    SetLang(Lang),
    /// Ask this deep.
    SetDepth(Depth),
    /// Ask as well what cannot change the plan.
    Rest,
    /// No more questions: on to the review, with a plan that assumes the rest.
    Finish,
    /// Save the plan there.
    Save(PathBuf),
    /// Open the plan that is there.
    Open(PathBuf),
    /// Prepare a workshop.
    Prepare,
    /// Set a row of the form to this, as it was typed.
    SetRow {
        /// Which.
        row: At,
        /// What was typed.
        typed: String,
    },
    /// Choose among the rooms that can be joined from here.
    Rooms,
    /// Enter the room whose file is there.
    Join(PathBuf),
    /// It is now so many seconds after the beginning of 1970, UTC. Told in rooms only.
    Clock(i64),
    /// The console of a room opens. Not in a recording: it is about other people.
    #[serde(skip)]
    Console(Box<Console>),
    /// The packs were read again and are good; the new one is in force.
    #[serde(skip)]
    PackReloaded(Box<Reloaded>),
    /// The packs were read again and cannot be used; the last good one goes on.
    #[serde(skip)]
    PackBroken(Vec<Fault>),
    /// What came of an effect.
    Done(Done),
}

/// Something on screen that can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// An option or step of the question, by place.
    Choice(usize),
    /// One of the three other answers.
    Other(Other),
    /// A row of a list, by place.
    Row(usize),
    /// A tab of the plan.
    Tab(Tab),
    /// A tab of the console.
    Console(console::Tab),
    /// A week of the calendar, by place.
    Week(usize),
    /// A column of what is typed, counted from its beginning.
    Text(u16),
    /// A page beside a list: the wheel scrolls it.
    Page,
    /// A panel where nothing of it is to be clicked.
    Panel,
    /// What a key would do.
    Intent(Intent),
}

/// Whether something works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Switch {
    /// It does.
    On,
    /// It does not.
    Off,
}

/// Why nothing is copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotCopied {
    /// There is nothing to copy.
    Nothing,
    /// So many bytes are more than terminals take at once.
    TooMuch {
        /// How many there are.
        bytes: usize,
        /// How many they take.
        most: usize,
    },
    /// The terminal is known to have no clipboard.
    Nowhere,
}

/// What came of an effect.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Done {
    /// The draft is safe there.
    DraftSaved(PathBuf),
    /// The plan is saved there.
    PlanSaved(PathBuf),
    /// Something stands there already.
    Exists(PathBuf),
    /// The draft in hand is kept aside.
    Aside(Older),
    /// A draft that was kept aside is in hand again.
    Taken {
        /// Its number.
        number: u32,
        /// What the person did in it.
        session: Session,
    },
    /// A plan was opened.
    Opened {
        /// From where.
        path: PathBuf,
        /// Its answers, as a session.
        session: Session,
        /// Its language.
        lang: Lang,
        /// Other answers kept under names.
        scenarios: Vec<Scenario>,
        /// The day it was made: it is made again as of that day.
        day: NaiveDate,
    },
    /// How sure the plan of these answers is.
    Looked {
        /// The answers.
        answers: Answers,
        /// The day of the plan.
        day: NaiveDate,
        /// What was found.
        #[serde(skip)]
        outlook: Arc<Outlook>,
    },
    /// The mouse is turned on or off.
    Mouse(Switch),
    /// So many characters are copied, as far as the terminal allows it.
    Copied(usize),
    /// Nothing is copied.
    NotCopied(NotCopied),
    /// What was written in the person's own editor.
    Edited(String),
    /// The theme of this name shows.
    Theme(String),
    /// What came of writing the file of a room.
    Founded(Written),
    /// Rooms that can be joined from here.
    Rooms(Vec<Offered>),
    /// A room was entered.
    #[serde(skip)]
    Entered(Box<Entered>),
    /// A room was left.
    #[serde(skip)]
    Outside(Box<Outside>),
    /// What the clock of the room says.
    Clock(Hung),
    /// Whether the folder of the room took a sign of presence.
    Present(Takes),
    /// Handed in, as this file.
    HandedIn(PathBuf),
    /// Nothing could be handed in that way; the sentence says why, and what to do.
    NotHandedIn(String),
    /// What became of a room. Not in a recording: it is about other people.
    #[serde(skip)]
    Room(Box<Told>),
    /// What came of publishing parts of its picture, and what became of it.
    #[serde(skip)]
    Published(Vec<(Part, Came)>, Box<Told>),
    /// It could not be done; the sentence says what and why, for the person to read.
    Failed(String),
}
