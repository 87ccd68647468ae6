//! A workshop as its participants see it: a room, its door, and what its folder would do.

use crate::support::coach::Coach;
use crate::support::people::{session, shipped};
use tweet_coach::app::seat::hand::Hand;
use tweet_coach::app::seat::time::Clock;
use tweet_coach::app::seat::{Before, Entered, Made, Offered, Outside, Seat, Sign, Standing, Takes};
use tweet_coach::app::{Done, Effect, Msg};
use tweet_coach::workshop::clock::Hung;
use tweet_coach::workshop::code::token_name;
use tweet_coach::workshop::{Room, Schema, room};

/// The room of most stories.
pub(crate) const ROOM: &str = r#"
[room]
format = 1
id = "k7m2x9pq"
name = "Equity sales, first steps"
languages = ["en", "fr"]
depth = "core"
closes = 2026-12-15
contact = "Camille, ext. 42"
threshold = 5
hand_in = "hand-in"
advice = true
picture = ["objective", "minutes", "approval", "audience", "risk"]

[[box]]
section = "you"
minutes = 5

[[box]]
section = "aim"
minutes = 10

[[box]]
section = "time"
minutes = 5

[pack]
name = "tweet-coach"
version = "2026.11"
digest = "0"
"#;

/// When everybody comes in.
pub(crate) const NOW: i64 = 1_796_200_000;

pub(crate) fn read(text: &str) -> Room {
    room::read::read(text, "ROOM.toml").unwrap()
}

/// A seat in the room, at its door.
pub(crate) fn seat(room: Room) -> Seat {
    Seat {
        schema: Schema::new(&room, shipped().pack()),
        path: "/share/ROOM.toml".into(),
        folder: "/share/hand-in".into(),
        data: None,
        clock: "/share/hand-in/clock.toml".into(),
        pack: Made::Here,
        before: None,
        fresh: 0x12_3456_789A,
        standing: Standing::AtDoor,
        time: Clock { now: NOW, ..Clock::default() },
        sign: Sign::Down,
        takes: Takes::Unknown,
        hand: Hand::default(),
        door_row: 0,
        scroll: 0,
        room,
    }
}

/// What the folder of a room would do.
pub(crate) struct Share {
    /// Rooms that are found.
    pub(crate) rooms: Vec<Offered>,
    /// Whether the folder takes files.
    pub(crate) takes: Takes,
    /// The clock that hangs in the room.
    pub(crate) hung: Option<Hung>,
}

impl Default for Share {
    fn default() -> Share {
        Share { rooms: Vec::new(), takes: Takes::Files, hung: None }
    }
}

impl Share {
    pub(crate) fn does(&self, effect: &Effect) -> Option<Done> {
        match effect {
            Effect::FindRooms => Some(Done::Rooms(self.rooms.clone())),
            Effect::LeaveRoom => Some(Done::Outside(Box::new(Outside { engine: shipped() }))),
            Effect::ShowPresence => Some(Done::Present(self.takes)),
            Effect::LookAtClock => self.hung.map(Done::Clock),
            Effect::HandIn { submission } if self.takes == Takes::Files => {
                Some(Done::HandedIn(format!("/share/hand-in/{}.toml", token_name(submission.token)).into()))
            }
            Effect::HandIn { .. } => Some(Done::NotHandedIn("Nothing could be written.".into())),
            _ => None,
        }
    }
}

/// Somebody at the door of the room.
pub(crate) fn at_door() -> Coach {
    enters(Coach::new().size(120, 40), seat(read(ROOM)))
}

/// Somebody who handed in before, on this computer.
pub(crate) fn back_at_door(handed_in: u16) -> Coach {
    let before = Some(Before { token: 0x98_7654_3210, handed_in, answers: None });
    enters(Coach::new().size(120, 40), Seat { before, ..seat(read(ROOM)) })
}

pub(crate) fn enters(mut coach: Coach, seat: Seat) -> Coach {
    coach.send(Msg::Done(Done::Entered(Box::new(Entered { seat, engine: shipped() }))));
    coach
}

/// Somebody who has answered everything, where things are handed in.
pub(crate) fn at_hand_in() -> Coach {
    let mut coach = at_door().keys("<enter>");
    coach.send(Msg::Resume(session(&coach.ctx)));
    coach.send(Msg::Finish);
    coach.keys("H")
}
