//! Wishes: what a key, a click or a menu asks for, before any screen says what that means.
//!
//! A leaf on purpose: the key map (`config`) turns keys into intents, `app` acts on them, and `view` shows
//! which key carries which. The names written in `config.toml` are those of serde.

mod does;

pub use does::Group;

use serde::{Deserialize, Serialize};

/// Something that a key can be bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Intent {
    /// One line or option up.
    Up,
    /// One line or option down.
    Down,
    /// One step to the left: a smaller number, a day before, the tab before.
    Left,
    /// One step to the right.
    Right,
    /// A page up; in the interview, the question before.
    PageUp,
    /// A page down; in the interview, the question after, unanswered if need be.
    PageDown,
    /// The first line; in a field, its start.
    First,
    /// The last line; in a field, its end.
    Last,
    /// The next part of the screen: field, then the three other answers.
    NextPart,
    /// The part before.
    PreviousPart,
    /// Takes what is highlighted or typed.
    Accept,
    /// Checks or unchecks the highlighted option.
    Toggle,
    /// One level back; never quits.
    Back,
    /// Why this question is asked.
    Why,
    /// "I do not know."
    Unknown,
    /// "This does not concern me."
    NotConcerned,
    /// "I prefer not to say."
    Withhold,
    /// Today's date in a date field.
    Today,
    /// Next Monday in a date field.
    NextMonday,
    /// The review of all answers.
    Review,
    /// The plan.
    Plan,
    /// The plan under other answers.
    WhatIf,
    /// Takes what is tried over into the plan.
    Adopt,
    /// Forgets the highlighted scenario.
    Forget,
    /// Begins the clock of the room.
    Begin,
    /// Gives the room more minutes.
    Extend,
    /// Takes minutes back that were given.
    Shorten,
    /// Closes the room, or opens it again.
    Shut,
    /// Publishes the next question that is hidden, and shows it.
    RevealNext,
    /// Publishes anew what is revealed.
    Renew,
    /// Large and few words, for the whole room to read.
    Projector,
    /// What in the folder of the room could not be taken in.
    Strays,
    /// Saves the plan.
    Save,
    /// Hands in to the room of a workshop.
    HandIn,
    /// Asks the room for more time, or no longer.
    NeedTime,
    /// Another depth of the interview: deeper, and after the deepest the shortest again.
    Depth,
    /// Searches all advice.
    Search,
    /// Takes the last change back.
    Undo,
    /// Does again what was taken back.
    Redo,
    /// The other language.
    Language,
    /// The next theme.
    Theme,
    /// Turns the mouse on or off.
    Mouse,
    /// Copies the line under the cursor, or what is typed.
    Copy,
    /// Copies everything on the screen.
    CopyAll,
    /// Opens what is typed in the person's own editor.
    Editor,
    /// Everything that is wrong with the pack being written.
    Faults,
    /// Prepares a workshop.
    Prepare,
    /// On a question, why it is asked; anywhere else, help.
    Explain,
    /// Help made from the key map.
    Help,
    /// Every action by name.
    Palette,
    /// All news of the session.
    Log,
    /// Leaves; everything is saved.
    Quit,
    /// Leaves at once, from anywhere; everything is saved.
    Interrupt,
    /// Back to the shell until `fg`.
    Suspend,
    /// Draws the whole screen anew.
    Redraw,
    /// Deletes the character before the cursor.
    DeleteBefore,
    /// Deletes the character under the cursor.
    DeleteAfter,
    /// Deletes the word before the cursor.
    DeleteWord,
    /// Deletes everything before the cursor.
    DeleteLine,
    /// One word to the left.
    WordLeft,
    /// One word to the right.
    WordRight,
}

/// Where a key is pressed: each place has its own part of the key map, on top of `Everywhere`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// On every screen.
    Everywhere,
    /// The first screen.
    Welcome,
    /// A question.
    Interview,
    /// The end of the questions.
    Stop,
    /// All answers.
    Review,
    /// The plan.
    Plan,
    /// The plan under other answers.
    WhatIf,
    /// A workshop that is being prepared.
    Founding,
    /// The door of a workshop's room.
    Door,
    /// Handing in to a room.
    HandIn,
    /// The facilitator's console.
    Console,
    /// A panel over a screen.
    Panel,
    /// A question answered in words: letters are text there, so only other keys count.
    Field,
    /// Anything typed: the keys that edit a line.
    Editing,
}

impl Place {
    /// Every place at which a key can be pressed: all but `Everywhere`, which only lies under them.
    pub const KEYED: [Place; 13] = [
        Place::Welcome,
        Place::Interview,
        Place::Stop,
        Place::Review,
        Place::Plan,
        Place::WhatIf,
        Place::Founding,
        Place::Door,
        Place::HandIn,
        Place::Console,
        Place::Panel,
        Place::Field,
        Place::Editing,
    ];

    /// The parts of the key map that count here, the nearest first.
    #[must_use]
    pub fn layers(self) -> &'static [Place] {
        match self {
            Place::Everywhere => &[Place::Everywhere],
            Place::Welcome => &[Place::Welcome, Place::Everywhere],
            Place::Interview => &[Place::Interview, Place::Editing, Place::Everywhere],
            Place::Stop => &[Place::Stop, Place::Everywhere],
            Place::Review => &[Place::Review, Place::Everywhere],
            Place::Plan => &[Place::Plan, Place::Everywhere],
            Place::WhatIf => &[Place::WhatIf, Place::Everywhere],
            Place::Founding => &[Place::Founding, Place::Everywhere],
            Place::Door => &[Place::Door, Place::Everywhere],
            Place::HandIn => &[Place::HandIn, Place::Everywhere],
            Place::Console => &[Place::Console, Place::Everywhere],
            Place::Panel => &[Place::Panel, Place::Everywhere],
            Place::Field => &[Place::Field, Place::Editing, Place::Everywhere],
            Place::Editing => &[Place::Editing, Place::Everywhere],
        }
    }

    /// Whether letters are text here.
    #[must_use]
    pub fn takes_letters(self) -> bool {
        matches!(self, Place::Field | Place::Editing)
    }
}
