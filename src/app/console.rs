//! The facilitator's console: who is there, how much time is left, what the room may see of itself.
//!
//! What is known of the room comes from the edge ([`Told`]): the folder in which people hand in, the clock, and what
//! was ever published. Nothing is published but by a deliberate act of the facilitator; to look is none.

pub mod act;
pub mod clock;
pub mod news;
pub mod next;
pub mod part;
pub mod time;

pub use act::Deed;
pub use clock::Stand;
pub use news::RoomNews;
pub use next::Next;
pub use part::{Called, Part, State, Tab};

use crate::app::{Model, Screen};
use crate::pack::Pack;
use crate::pack::words::Lang;
use crate::text::Text;
use crate::workshop::clock::Hung;
use crate::workshop::words::told::Told as Answered;
use crate::workshop::{Picture, Room, Schema};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

/// Minutes that one press of the key gives the room.
pub const EXTENSION: u32 = 5;

/// The console of a room.
#[derive(Debug, Clone)]
pub struct Console {
    /// What was agreed on.
    pub room: Arc<Room>,
    /// What is handed in.
    pub schema: Arc<Schema>,
    /// What is known of the room.
    pub told: Told,
    /// What time it is, in seconds since the beginning of 1970, UTC; the edge says so every now and then.
    pub now: i64,
    /// Part of the console shown.
    pub tab: Tab,
    /// Question in hand, by place in the schema.
    pub row: usize,
    /// Whether it is drawn for the whole room.
    pub face: Face,
    /// Lines of the page scrolled past.
    pub scroll: u16,
    /// The command that writes the report of this room, as it is typed.
    pub report: String,
    /// What shows on the screen of all that is published.
    shown: BTreeSet<Part>,
    /// What could not be told when it was to be revealed, with how many people had handed in then.
    withheld: BTreeMap<Part, usize>,
    past: Vec<act::Step>,
    future: Vec<act::Step>,
}

/// For whom the console is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// For the facilitator.
    Desk,
    /// For the whole room: large, few words, nothing about anybody.
    Projector,
}

/// What is known of a room at one moment.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Told {
    /// When this was so, in seconds since the beginning of 1970, UTC.
    pub now: i64,
    /// How many people opened the room's file, or handed in.
    pub joined: usize,
    /// How many of them are done: they handed in, or left.
    pub done: usize,
    /// How many handed in.
    pub handed_in: usize,
    /// How many of the others say that they need more time.
    pub more: usize,
    /// The room's clock.
    pub clock: Hung,
    /// Of how many hand-ins each part was published last.
    pub published: BTreeMap<Part, usize>,
    /// What was published.
    pub picture: Picture,
    /// What in the folder could not be taken in.
    pub strays: Vec<Stray>,
}

/// Something in the folder that could not be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stray {
    /// Name of the file.
    pub name: String,
    /// Why, in English and in French.
    pub why: [String; 2],
}

impl Stray {
    /// Why, in words.
    #[must_use]
    pub fn why(&self, lang: Lang) -> &str {
        let [en, fr] = &self.why;
        match lang {
            Lang::En => en,
            Lang::Fr => fr,
        }
    }
}

impl PartialEq for Console {
    fn eq(&self, other: &Console) -> bool {
        (&self.room.id, &self.told, &self.shown) == (&other.room.id, &other.told, &other.shown)
    }
}

/// Opens the console of a room: it is all there is in this session.
pub(in crate::app) fn open(model: &mut Model, console: Console) {
    model.overlays.clear();
    model.screen = Screen::Console;
    model.console = Some(console);
}

/// How long until the time is told again: often enough for minutes, and for seconds where those are told.
pub(in crate::app) fn pace(model: &Model) -> Option<Duration> {
    let console = model.console.as_ref().filter(|_| model.screen == Screen::Console)?;
    let seconds = match console.stand() {
        Stand::NotBegun { .. } | Stand::Closed => return None,
        Stand::Running { left, due } => left.min(due.map_or(left, |(_, left)| left)) <= 60,
        Stand::Over { .. } => false,
    };
    Some(Duration::from_secs(if seconds { 1 } else { 15 }))
}

/// Another moment.
pub(in crate::app) fn tick(model: &mut Model, now: i64) {
    if let Some(console) = &mut model.console {
        console.now = now;
    }
}

impl Console {
    /// The console of a room as it stands: what was published before shows. `report` is the command that writes its
    /// report.
    #[must_use]
    pub fn new((room, schema): (Arc<Room>, Arc<Schema>), told: Told, report: String) -> Console {
        let shown = told.published.keys().copied().filter(|part| *part != Part::Contrasts).collect();
        let (now, past, future) = (told.now, Vec::new(), Vec::new());
        let (tab, row, face, scroll) = (Tab::Room, 0, Face::Desk, 0);
        let withheld = BTreeMap::new();
        Console { room, schema, told, now, tab, row, face, scroll, report, shown, withheld, past, future }
    }

    /// How a part stands.
    #[must_use]
    pub fn state(&self, part: Part) -> State {
        match self.told.published.get(&part) {
            None => State::Hidden,
            // Contrasts are worked out of what is published already: there is nothing of them to publish.
            Some(_) if part == Part::Contrasts && !self.shown.contains(&part) => State::Hidden,
            Some(of) if self.shown.contains(&part) => State::Shown { of: *of },
            Some(of) => State::Away { of: *of },
        }
    }

    /// Whether a part shows.
    #[must_use]
    pub fn is_shown(&self, part: Part) -> bool {
        matches!(self.state(part), State::Shown { .. })
    }

    /// All parts, in the order in which they are revealed: contrasts where some stand out of what is revealed.
    pub fn parts(&self) -> impl Iterator<Item = Part> + use<> {
        let contrasts = (!self.told.picture.divergences.is_empty()).then_some(Part::Contrasts);
        let rest = contrasts.into_iter().chain(self.room.advice.then_some(Part::Advice));
        (0..self.schema.fields.len()).map(Part::Question).chain(rest)
    }

    /// The part in hand; none on the tab of the room.
    #[must_use]
    pub fn here(&self) -> Option<Part> {
        match self.tab {
            Tab::Room => None,
            Tab::Questions => Some(Part::Question(self.row)),
            Tab::Contrasts => Some(Part::Contrasts),
            Tab::Advice => Some(Part::Advice),
        }
    }

    /// What a part is called.
    #[must_use]
    pub fn called(&self, part: Part) -> Called {
        match part {
            Part::Question(at) => {
                let field = self.schema.fields.get(at);
                Called::Question(field.map(|field| field.question.clone()).unwrap_or_default())
            }
            Part::Contrasts | Part::Advice => Called::Tab(part.tab()),
        }
    }

    /// What a part is called, in words.
    #[must_use]
    pub fn named(&self, part: Part, pack: &Pack, text: &Text) -> String {
        self.called(part).words(pack, text)
    }

    /// What is published of a question.
    #[must_use]
    pub fn question(&self, at: usize) -> Option<Answered<'_>> {
        let (field, shown) = (self.schema.fields.get(at)?, self.told.picture.questions.get(at)?);
        Some(Answered { field, shown, threshold: self.room.threshold })
    }

    /// The next part that nobody has seen and that may be told.
    #[must_use]
    pub fn hidden(&self) -> Option<Part> {
        self.parts().find(|part| self.state(*part) == State::Hidden && !self.waits(*part))
    }

    /// The first part that waits for more people to hand in: it was to be revealed, and nothing of it could be told.
    #[must_use]
    pub fn waiting(&self) -> Option<Part> {
        self.parts().find(|part| self.state(*part) == State::Hidden && self.waits(*part))
    }

    fn waits(&self, part: Part) -> bool {
        self.withheld.get(&part) == Some(&self.told.handed_in)
    }

    /// The tabs there are.
    #[must_use]
    pub fn tabs(&self) -> Vec<Tab> {
        let parts: Vec<Tab> = self.parts().map(Part::tab).collect();
        Tab::ALL.into_iter().filter(|tab| *tab == Tab::Room || parts.contains(tab)).collect()
    }

    /// How much time there is.
    #[must_use]
    pub fn stand(&self) -> Stand {
        Stand::of(&self.room, &self.told.clock, self.now)
    }

    /// To a part.
    pub(super) fn go(&mut self, part: Part) {
        self.tab = part.tab();
        self.scroll = 0;
        if let Part::Question(at) = part {
            self.row = at;
        }
    }
}
