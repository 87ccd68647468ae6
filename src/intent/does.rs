//! What each wish does, in which words it is told, and with which others it is shown.

use crate::intent::Intent;

/// Wishes that belong together on the help screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Answering, and taking answers back.
    Answer,
    /// Looking at something else.
    Look,
    /// What is done with a plan.
    Plan,
    /// What a facilitator does with a room.
    Room,
    /// Moving about.
    Move,
    /// Writing in a line.
    Write,
    /// The program itself.
    Program,
}

impl Group {
    /// All groups, in the order in which they are shown.
    pub const ALL: [Group; 7] =
        [Group::Room, Group::Answer, Group::Look, Group::Plan, Group::Move, Group::Write, Group::Program];

    /// Key of its title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Group::Move => "help-move",
            Group::Answer => "help-answer",
            Group::Look => "help-look",
            Group::Plan => "help-plan",
            Group::Room => "help-room",
            Group::Write => "help-write",
            Group::Program => "help-program",
        }
    }
}

/// One table instead of three lists: wishes by group, each with the key of the words for what it does. A wish that
/// is missing does not compile.
macro_rules! wishes {
    ($($group:ident { $($intent:ident $does:literal,)+ })+) => {
        impl Intent {
            /// Every wish, group by group.
            pub const ALL: &'static [Intent] = &[$($(Intent::$intent,)+)+];

            /// The group it is shown in.
            #[must_use]
            pub fn group(self) -> Group {
                match self {
                    $($(Intent::$intent)|+ => Group::$group,)+
                }
            }

            /// Key of the words for what it does.
            #[must_use]
            pub fn does(self) -> &'static str {
                match self {
                    $($(Intent::$intent => $does,)+)+
                }
            }
        }
    };
}

wishes! {
    Move {
        Up "does-up",
        Down "does-down",
        Left "does-left",
        Right "does-right",
        PageUp "does-page-up",
        PageDown "does-page-down",
        First "does-first",
        Last "does-last",
        NextPart "does-next-part",
        PreviousPart "does-previous-part",
        Back "does-back",
    }
    Answer {
        Accept "does-accept",
        Toggle "does-toggle",
        Unknown "does-unknown",
        NotConcerned "does-not-concerned",
        Withhold "does-withhold",
        Today "does-today",
        NextMonday "does-next-monday",
        Undo "does-undo",
        Redo "does-redo",
        Depth "does-depth",
        NeedTime "does-need-time",
    }
    Look {
        Why "does-why",
        Review "does-review",
        Plan "does-plan",
        WhatIf "does-what-if",
        Search "does-search",
        Explain "does-explain",
        Help "does-help",
        Palette "does-palette",
        Log "does-log",
        Faults "does-faults",
        Prepare "does-prepare",
    }
    Plan {
        Save "does-save",
        HandIn "does-hand-in",
        Adopt "does-adopt",
        Forget "does-forget",
    }
    Room {
        Begin "does-begin",
        RevealNext "does-reveal-next",
        Renew "does-renew",
        Projector "does-projector",
        Extend "does-extend",
        Shorten "does-shorten",
        Shut "does-shut",
        Strays "does-strays",
    }
    Write {
        DeleteBefore "does-delete-before",
        DeleteAfter "does-delete-after",
        DeleteWord "does-delete-word",
        DeleteLine "does-delete-line",
        WordLeft "does-word-left",
        WordRight "does-word-right",
        Editor "does-editor",
    }
    Program {
        Language "does-language",
        Theme "does-theme",
        Mouse "does-mouse",
        Copy "does-copy",
        CopyAll "does-copy-all",
        Redraw "does-redraw",
        Suspend "does-suspend",
        Quit "does-quit",
        Interrupt "does-interrupt",
    }
}
