//! News of the console: what it is told by, in words that every face shares.

use crate::app::console::part::Called;
use crate::app::console::{Console, Part, Told};
use crate::app::{Model, Notice};
use crate::pack::Pack;
use crate::text::{Arg, Text};
use crate::workshop::clock::Hung;

/// Something to be told at the console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoomNews {
    /// The clock runs.
    Begun,
    /// The clock was begun by mistake: it does not run.
    Unbegun,
    /// So many minutes are given in all.
    Given {
        /// Minutes.
        minutes: u32,
    },
    /// The room is closed.
    Shut,
    /// It is open again.
    Opened,
    /// It runs already.
    Running,
    /// It has not begun.
    NotBegun,
    /// The room is closed: nothing can be done with its clock.
    IsClosed,
    /// No minutes were given that could be taken back.
    NothingGiven,
    /// This is published and shows.
    Revealed(Called),
    /// This shows again.
    Again(Called),
    /// This is off the screen; it stays published.
    Away(Called),
    /// This shows already.
    IsShown(Called),
    /// Everything shows.
    AllShown,
    /// Nothing was published yet that could be published anew.
    NothingShown,
    /// Nobody handed in since.
    NothingNew,
    /// Contrasts rest on questions, and none is revealed.
    NoQuestion,
    /// Nothing of this can be told without telling something of too few.
    Withheld(Called),
    /// Nothing is published before more people have handed in.
    TooFew {
        /// How many more.
        missing: usize,
    },
    /// What is revealed is of everybody now, or of everybody but what too few have changed.
    Renewed {
        /// Parts that changed.
        parts: usize,
        /// Parts that stay as they are.
        stay: usize,
        /// For those, how many hand-ins are new.
        new: usize,
        /// And how many it takes at least.
        needed: usize,
    },
    /// Nothing in the folder was refused.
    NoStrays,
}

/// What came of publishing a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// It is published.
    Published,
    /// It stays as it was: those who came since, so many, would stand out.
    Kept {
        /// How many handed in since.
        new: usize,
    },
    /// Nothing can be told of it without telling something of too few.
    Withheld,
}

impl RoomNews {
    /// What another clock is told by.
    pub(super) fn between(from: Hung, to: Hung) -> Option<RoomNews> {
        let Hung { began, extra, closed } = to;
        match (from.began, began) {
            (None, Some(_)) => Some(RoomNews::Begun),
            (Some(_), None) => Some(RoomNews::Unbegun),
            _ if extra != from.extra => Some(RoomNews::Given { minutes: extra }),
            _ if closed && !from.closed => Some(RoomNews::Shut),
            _ if from.closed && !closed => Some(RoomNews::Opened),
            _ => None,
        }
    }

    /// Whether it says that something was not done.
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        match self {
            RoomNews::Renewed { parts, .. } => *parts == 0,
            RoomNews::Running | RoomNews::NotBegun | RoomNews::IsClosed | RoomNews::NothingGiven => true,
            RoomNews::NothingShown | RoomNews::NothingNew | RoomNews::TooFew { .. } => true,
            RoomNews::NoQuestion | RoomNews::Withheld(_) => true,
            _ => false,
        }
    }

    /// The news in words.
    #[must_use]
    pub fn words(&self, pack: &Pack, text: &Text) -> String {
        let part = |key: &str, part: &Called| text.with(key, &[("part", part.words(pack, text).into())]);
        match self {
            RoomNews::Begun => text.say("console-news-begun"),
            RoomNews::Unbegun => text.say("console-news-unbegun"),
            RoomNews::Given { minutes: 0 } => text.say("console-news-as-agreed"),
            RoomNews::Given { minutes } => text.with("console-news-given", &[("n", (*minutes).into())]),
            RoomNews::Shut => text.say("console-news-shut"),
            RoomNews::Opened => text.say("console-news-opened"),
            RoomNews::Running => text.say("console-news-running"),
            RoomNews::NotBegun => text.say("console-news-not-begun"),
            RoomNews::IsClosed => text.say("console-news-is-closed"),
            RoomNews::NothingGiven => text.say("console-news-nothing-given"),
            RoomNews::Revealed(at) => part("console-news-revealed", at),
            RoomNews::Again(at) => part("console-news-again", at),
            RoomNews::Away(at) => part("console-news-away", at),
            RoomNews::IsShown(at) => part("console-news-is-shown", at),
            RoomNews::AllShown => text.say("console-news-all-shown"),
            RoomNews::NothingShown => text.say("console-news-nothing-shown"),
            RoomNews::NothingNew => text.say("console-news-nothing-new"),
            RoomNews::NoQuestion => text.say("console-news-no-question"),
            RoomNews::Withheld(at) => part("console-news-withheld", at),
            RoomNews::TooFew { missing } => text.with("console-news-too-few", &[("n", (*missing).into())]),
            RoomNews::Renewed { parts, stay, new, needed } => renewed(text, [*parts, *stay, *new, *needed]),
            RoomNews::NoStrays => text.say("console-no-strays"),
        }
    }
}

fn renewed(text: &Text, [parts, stay, new, needed]: [usize; 4]) -> String {
    let few = || text.with("console-news-kept", &[("new", new.into()), ("needed", needed.into())]);
    let kept = || if new < needed { few() } else { text.with("console-news-spread", &[("new", new.into())]) };
    let all: [(&str, Arg<'_>); 1] = [("n", parts.into())];
    match (parts, stay) {
        (0, _) => kept(),
        (_, 0) => text.with("console-news-renewed", &all),
        _ => format!("{} {}", text.with("console-news-renewed", &all), kept()),
    }
}

/// Takes in what became of the room.
pub(in crate::app) fn hear(model: &mut Model, told: Told) {
    if let Some(console) = &mut model.console {
        let begun = RoomNews::between(console.told.clock, told.clock);
        console.hear(told);
        model.notice = begun.map(Notice::Room).or(model.notice.take());
    }
}

/// Takes in what came of publishing parts: what is published for the first time shows.
pub(in crate::app) fn published(model: &mut Model, came: &[(Part, Came)], told: Told) {
    let Some(console) = &mut model.console else { return };
    let known = |part: &Part, console: &Console| console.told.published.contains_key(part);
    let first = came.iter().find(|(part, came)| *came == Came::Published && !known(part, console));
    let first = first.map(|(part, _)| *part);
    console.hear(told);
    let withheld = came.iter().filter(|(_, came)| *came == Came::Withheld);
    console.withheld.extend(withheld.map(|(part, _)| (*part, console.told.handed_in)));
    let news = match (first, came) {
        (Some(part), _) => {
            console.show(part);
            RoomNews::Revealed(console.called(part))
        }
        (None, [(part, Came::Withheld)]) => RoomNews::Withheld(console.called(*part)),
        (None, _) => summed(came, usize::try_from(console.room.threshold).unwrap_or(usize::MAX)),
    };
    model.notice = Some(Notice::Room(news));
}

fn summed(came: &[(Part, Came)], needed: usize) -> RoomNews {
    let kept = || came.iter().filter(|(_, came)| *came != Came::Published);
    let new = kept().map(|(_, came)| if let Came::Kept { new } = came { *new } else { 0 }).max();
    RoomNews::Renewed { parts: came.len() - kept().count(), stay: kept().count(), new: new.unwrap_or_default(), needed }
}
