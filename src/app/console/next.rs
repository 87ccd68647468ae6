//! What a facilitator does next, from how the room stands.

use crate::app::console::{Console, Part, Stand};
use crate::intent::Intent;
use crate::pack::Pack;
use crate::text::Text;

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Give people the file.
    HandOut,
    /// Begin the clock once everybody has the file open.
    Begin,
    /// Let people answer.
    Wait,
    /// Time is over and some are not done: give more, or go on.
    Extend {
        /// How many are not done.
        left: usize,
    },
    /// Reveal this.
    Reveal(Part),
    /// Reveal nothing yet: fewer than the threshold handed in.
    TooFew {
        /// How many are missing.
        missing: usize,
    },
    /// Everything is revealed: close the room.
    Close,
    /// It is closed.
    Closed,
}

impl Next {
    /// What to do next at a console.
    #[must_use]
    pub fn of(console: &Console) -> Next {
        let told = &console.told;
        let left = told.joined.saturating_sub(told.done);
        match console.stand() {
            Stand::Closed if console.hidden().is_none() || console.told.handed_in == 0 => Next::Closed,
            Stand::NotBegun { .. } if told.joined == 0 => Next::HandOut,
            Stand::NotBegun { .. } if left > 0 => Next::Begin,
            Stand::Running { .. } if left > 0 || told.joined == 0 => Next::Wait,
            Stand::Over { .. } if told.more > 0 => Next::Extend { left },
            _ => revealing(console),
        }
    }
}

fn revealing(console: &Console) -> Next {
    let threshold = usize::try_from(console.room.threshold).unwrap_or(usize::MAX);
    match (console.hidden(), threshold.checked_sub(console.told.handed_in)) {
        (Some(_), Some(missing @ 1..)) => Next::TooFew { missing },
        (Some(part), _) => Next::Reveal(part),
        (None, _) => Next::Close,
    }
}

/// What to do next, in a sentence; `how` says how something is asked for: the key, or the word to type.
#[must_use]
pub fn words(console: &Console, pack: &Pack, text: &Text, how: &dyn Fn(Intent) -> String) -> String {
    let told = |key: &str, intent: Intent| text.with(key, &[("key", how(intent).into())]);
    match Next::of(console) {
        Next::HandOut => told("console-next-hand-out", Intent::Begin),
        Next::Begin => told("console-next-begin", Intent::Begin),
        Next::Wait => text.say("console-next-wait"),
        Next::Extend { left } => {
            text.with("console-next-extend", &[("n", left.into()), ("key", how(Intent::Extend).into())])
        }
        Next::TooFew { missing } => text.with("console-next-too-few", &[("n", missing.into())]),
        Next::Reveal(part) => {
            let said = if matches!(part, Part::Question(_)) { "console-next-reveal" } else { "console-next-part" };
            let named = console.named(part, pack, text);
            text.with(said, &[("key", how(Intent::RevealNext).into()), ("part", named.into())])
        }
        Next::Close => {
            let report = console.report.as_str().into();
            text.with("console-next-close", &[("key", how(Intent::Shut).into()), ("report", report)])
        }
        Next::Closed => text.with("console-next-closed", &[("report", console.report.as_str().into())]),
    }
}
