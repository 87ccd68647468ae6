//! What each wish does, in which words it is told, and with which others it is shown.

use crate::intent::Intent;

/// Wishes that belong together on the help screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Moving about.
    Move,
    /// Answering, and taking answers back.
    Answer,
    /// Looking at something else.
    Look,
    /// What is done with a plan.
    Plan,
    /// Writing in a line.
    Write,
    /// The program itself.
    Program,
}

impl Group {
    /// All groups, in the order in which they are shown.
    pub const ALL: [Group; 6] = [Group::Move, Group::Answer, Group::Look, Group::Plan, Group::Write, Group::Program];

    /// Key of its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Group::Move => "help-move",
            Group::Answer => "help-answer",
            Group::Look => "help-look",
            Group::Plan => "help-plan",
            Group::Write => "help-write",
            Group::Program => "help-program",
        }
    }
}

impl Intent {
    /// Every wish, in the order in which they are shown.
    pub const ALL: [Intent; 47] = [
        Intent::Up,
        Intent::Down,
        Intent::Left,
        Intent::Right,
        Intent::PageUp,
        Intent::PageDown,
        Intent::First,
        Intent::Last,
        Intent::NextPart,
        Intent::PreviousPart,
        Intent::Back,
        Intent::Accept,
        Intent::Toggle,
        Intent::Unknown,
        Intent::NotConcerned,
        Intent::Withhold,
        Intent::Today,
        Intent::NextMonday,
        Intent::Undo,
        Intent::Redo,
        Intent::Depth,
        Intent::Why,
        Intent::Review,
        Intent::Plan,
        Intent::WhatIf,
        Intent::Search,
        Intent::Explain,
        Intent::Help,
        Intent::Palette,
        Intent::Log,
        Intent::Faults,
        Intent::Save,
        Intent::Adopt,
        Intent::Forget,
        Intent::DeleteBefore,
        Intent::DeleteAfter,
        Intent::DeleteWord,
        Intent::DeleteLine,
        Intent::WordLeft,
        Intent::WordRight,
        Intent::Language,
        Intent::Theme,
        Intent::Mouse,
        Intent::Redraw,
        Intent::Suspend,
        Intent::Quit,
        Intent::Interrupt,
    ];

    /// The group it is shown in.
    #[must_use]
    pub fn group(self) -> Group {
        match self {
            Intent::Up
            | Intent::Down
            | Intent::Left
            | Intent::Right
            | Intent::PageUp
            | Intent::PageDown
            | Intent::First
            | Intent::Last
            | Intent::NextPart
            | Intent::PreviousPart
            | Intent::Back => Group::Move,
            Intent::Accept
            | Intent::Toggle
            | Intent::Unknown
            | Intent::NotConcerned
            | Intent::Withhold
            | Intent::Today
            | Intent::NextMonday
            | Intent::Undo
            | Intent::Redo
            | Intent::Depth => Group::Answer,
            Intent::Why
            | Intent::Review
            | Intent::Plan
            | Intent::WhatIf
            | Intent::Search
            | Intent::Explain
            | Intent::Help
            | Intent::Palette
            | Intent::Log
            | Intent::Faults => Group::Look,
            Intent::Save | Intent::Adopt | Intent::Forget => Group::Plan,
            Intent::DeleteBefore
            | Intent::DeleteAfter
            | Intent::DeleteWord
            | Intent::DeleteLine
            | Intent::WordLeft
            | Intent::WordRight => Group::Write,
            Intent::Language
            | Intent::Theme
            | Intent::Mouse
            | Intent::Redraw
            | Intent::Suspend
            | Intent::Quit
            | Intent::Interrupt => Group::Program,
        }
    }

    /// Key of the words for what it does.
    #[must_use]
    pub fn does(self) -> &'static str {
        match self {
            Intent::Up => "does-up",
            Intent::Down => "does-down",
            Intent::Left => "does-left",
            Intent::Right => "does-right",
            Intent::PageUp => "does-page-up",
            Intent::PageDown => "does-page-down",
            Intent::First => "does-first",
            Intent::Last => "does-last",
            Intent::NextPart => "does-next-part",
            Intent::PreviousPart => "does-previous-part",
            Intent::Accept => "does-accept",
            Intent::Toggle => "does-toggle",
            Intent::Back => "does-back",
            Intent::Why => "does-why",
            Intent::Unknown => "does-unknown",
            Intent::NotConcerned => "does-not-concerned",
            Intent::Withhold => "does-withhold",
            Intent::Today => "does-today",
            Intent::NextMonday => "does-next-monday",
            Intent::Review => "does-review",
            Intent::Plan => "does-plan",
            Intent::Save => "does-save",
            Intent::Depth => "does-depth",
            Intent::Search => "does-search",
            Intent::WhatIf => "does-what-if",
            Intent::Adopt => "does-adopt",
            Intent::Forget => "does-forget",
            Intent::Undo => "does-undo",
            Intent::Redo => "does-redo",
            Intent::Language => "does-language",
            Intent::Theme => "does-theme",
            Intent::Mouse => "does-mouse",
            Intent::Faults => "does-faults",
            Intent::Explain => "does-explain",
            Intent::Help => "does-help",
            Intent::Palette => "does-palette",
            Intent::Log => "does-log",
            Intent::Quit => "does-quit",
            Intent::Interrupt => "does-interrupt",
            Intent::Suspend => "does-suspend",
            Intent::Redraw => "does-redraw",
            Intent::DeleteBefore => "does-delete-before",
            Intent::DeleteAfter => "does-delete-after",
            Intent::DeleteWord => "does-delete-word",
            Intent::DeleteLine => "does-delete-line",
            Intent::WordLeft => "does-word-left",
            Intent::WordRight => "does-word-right",
        }
    }
}
