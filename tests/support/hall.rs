//! A hall with people in it, as the edge would tell it: what is published, the clock, who handed in.

use crate::support::coach::Coach;
use crate::support::people::shipped;
use std::sync::Arc;
use tweet_coach::app::console::news::Came;
use tweet_coach::app::console::{Console, Deed, Part, Told};
use tweet_coach::app::{Done, Msg};
use tweet_coach::pack::question::Depth;
use tweet_coach::pack::words::Lang;
use tweet_coach::workshop::picture::{Bar, Divergence, Line, Picture, Shown};
use tweet_coach::workshop::room::{Made, Room, TimeBox};
use tweet_coach::workshop::{Schema, Sort};

/// The first second of the workshop: 9:00 on the second of December 2026.
pub(crate) const NINE: i64 = 1_796_202_000;

/// The questions of the picture.
pub(crate) const QUESTIONS: [&str; 6] = ["objective", "minutes", "audience", "approval", "risk", "crisis"];

/// What the edge knows and does.
pub(crate) struct Hall {
    pub(crate) room: Arc<Room>,
    pub(crate) schema: Arc<Schema>,
    pub(crate) told: Told,
    /// All that would be published.
    whole: Picture,
}

impl Hall {
    /// A room for 25 people in which nobody is yet.
    pub(crate) fn new() -> Hall {
        let room = Arc::new(room());
        let engine = shipped();
        let schema = Arc::new(Schema::new(&room, engine.pack()));
        let told = Told { now: NINE, picture: blank(&schema), ..Told::default() };
        Hall { whole: whole(&schema, 0), room, schema, told }
    }

    /// So many have joined and handed in; so many of the others need more time.
    pub(crate) fn people(mut self, joined: usize, handed_in: usize, more: usize) -> Hall {
        (self.told.joined, self.told.handed_in, self.told.more) = (joined, handed_in, more);
        self.told.done = handed_in;
        self.whole = whole(&self.schema, handed_in);
        self.told.picture.handed_in = handed_in;
        self
    }

    /// The clock began so many seconds ago.
    pub(crate) fn began(mut self, ago: i64) -> Hall {
        self.told.clock.began = Some(self.told.now - ago);
        self
    }

    /// The console of it.
    pub(crate) fn console(&self) -> Console {
        let (room, schema) = (Arc::clone(&self.room), Arc::clone(&self.schema));
        Console::new((room, schema), self.told.clone(), "coach workshop report room.toml -o report.html".to_owned())
    }

    /// What is known now.
    pub(crate) fn news(&self) -> Msg {
        Msg::Done(Done::Room(Box::new(self.told.clone())))
    }

    /// Does what the console asks for.
    pub(crate) fn does(&mut self, deed: &Deed) -> Done {
        match deed {
            Deed::Begin => self.told.clock.began = Some(self.told.now),
            Deed::Clock(clock) => self.told.clock = *clock,
            Deed::Publish(parts) | Deed::Renew(parts) => {
                let came = parts.iter().map(|part| (*part, self.publish(*part))).collect();
                return Done::Published(came, Box::new(self.told.clone()));
            }
            Deed::Look | Deed::Await(_) => {}
        }
        Done::Room(Box::new(self.told.clone()))
    }

    fn publish(&mut self, part: Part) -> Came {
        let here = self.told.handed_in;
        let before = self.told.published.get(&part).copied().unwrap_or(0);
        if before > 0 && here - before < 5 {
            return Came::Kept { new: here - before };
        }
        self.told.published.insert(part, here);
        self.told.published.insert(Part::Contrasts, here);
        match part {
            Part::Question(at) => self.told.picture.questions[at] = self.whole.questions[at].clone(),
            Part::Advice => self.told.picture.advice = self.whole.advice.clone(),
            Part::Contrasts => {}
        }
        self.told.picture.divergences = self.whole.divergences.clone();
        Came::Published
    }
}

impl Coach {
    /// Somebody who leads a hall, at the console.
    pub(crate) fn leads(hall: Hall) -> Coach {
        let mut coach = Coach::new();
        let console = Box::new(hall.console());
        coach.hall = Some(hall);
        coach.send(Msg::Console(console));
        coach
    }

    /// Something happens in the hall.
    pub(crate) fn hall(mut self, change: impl FnOnce(Hall) -> Hall) -> Coach {
        let hall = change(self.hall.take().expect("a hall"));
        let news = hall.news();
        self.hall = Some(hall);
        self.send(news);
        self
    }
}

fn room() -> Room {
    let one = |(section, minutes): &(&str, u32)| TimeBox { section: (*section).to_owned(), minutes: *minutes };
    Room {
        id: "k3v9t2m7".to_owned(),
        name: "Crédit des Pins, promotion de décembre".to_owned(),
        languages: vec![Lang::Fr, Lang::En],
        depth: Depth::Core,
        closes: "2026-12-15".parse().unwrap(),
        contact: "formation@pins.example".to_owned(),
        threshold: 5,
        hand_in: "hand-in".to_owned(),
        boxes: [("you", 4), ("aim", 8), ("account", 6), ("rules", 5), ("time", 4), ("temper", 6)]
            .iter()
            .map(one)
            .collect(),
        picture: QUESTIONS.map(str::to_owned).to_vec(),
        advice: true,
        pack: Made { name: "tweet-coach".to_owned(), version: "1".to_owned(), digest: "0".repeat(64) },
        layers: Vec::new(),
    }
}

fn blank(schema: &Schema) -> Picture {
    Picture { questions: vec![Shown::default(); schema.fields.len()], ..Picture::default() }
}

/// What would be published of so many people: five of each three, the two smallest options hidden.
fn whole(schema: &Schema, people: usize) -> Picture {
    let shown = |field: &tweet_coach::workshop::Field| {
        if people < 5 {
            return Shown { of: people, ..Shown::default() };
        }
        let (big, small) = (people - people / 4 - people / 5, people / 4);
        let mut bars = vec![Bar { cells: vec![1], people: small }, Bar { cells: vec![2], people: big }];
        if field.sort == Sort::Ordered && field.cells.len() > 6 {
            bars[1].cells = vec![2, 3];
            bars.push(Bar { cells: vec![4], people: people / 5 });
        }
        let quartiles = (field.sort == Sort::Ordered).then_some([0, 1, 1]);
        Shown { of: people, bars, quartiles }
    };
    let line = |item: usize| Line { item, people: people.saturating_sub(item / 2), of: people };
    let guard = schema.items.len().saturating_sub(3);
    Picture {
        handed_in: people,
        questions: schema.fields.iter().map(shown).collect(),
        advice: [0, 1, 4, 7]
            .into_iter()
            .map(line)
            .chain((guard..schema.items.len()).map(|item| Line { item, people: people / 2, of: people }))
            .collect(),
        by_minutes: None,
        divergences: vec![Divergence {
            id: "reach-without-approval".to_owned(),
            many: people / 2,
            few: 0,
            of: people,
            exact: [true, true],
        }],
    }
}
