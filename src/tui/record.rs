//! A recorded session: what it began with, and everything that happened to it, one JSON line each.
//!
//! What is written down are messages, after [`input::message`](crate::tui::input::message) made them of raw events: a
//! click is the option it meant, wherever that stood. What came of effects is among them, so that a replay touches no
//! file. Each line says in which frame it was first seen: a replay draws when the session drew, and whatever hangs on
//! what was drawn before comes out the same.

pub mod read;

use crate::app::parts::pack::Pack;
use crate::app::parts::pack::words::Lang;
use crate::app::{Ctx, Done, Model, Msg, Opening, Screen};
use crate::config::glyphs::{ASCII, Glyphs, LATIN, UNICODE};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::io::{self, Write};
use std::time::{Duration, Instant};

/// The format of recordings that this program reads and writes.
pub const FORMAT: u32 = 1;

/// The first line: what a session began with.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Header {
    /// Format of the recording.
    pub format: u32,
    /// Version of the program that wrote it.
    pub coach: String,
    /// The pack it ran on.
    pub pack: Packed,
    /// The day on which it ran.
    pub today: NaiveDate,
    /// Language at the beginning.
    pub lang: Lang,
    /// Name of the theme at the beginning.
    pub theme: String,
    /// Signs and letters.
    pub signs: Signs,
    /// What the first screen offered.
    pub opening: Opening,
}

/// The signs and letters of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Signs {
    /// All.
    Unicode,
    /// Letters of Western Europe.
    Latin,
    /// ASCII.
    Ascii,
}

/// Which pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Packed {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Fingerprint of all its files.
    pub digest: String,
}

impl Packed {
    /// Names a pack.
    #[must_use]
    pub fn of(pack: &Pack) -> Packed {
        let (name, version) = (pack.about.name.clone(), pack.about.version.clone());
        Packed { name, version, digest: pack.digest.clone() }
    }
}

impl Signs {
    fn of(glyphs: Glyphs) -> Signs {
        let all = [Signs::Ascii, Signs::Latin];
        all.into_iter().find(|signs| signs.glyphs() == glyphs).unwrap_or(Signs::Unicode)
    }

    /// The signs themselves.
    #[must_use]
    pub fn glyphs(self) -> Glyphs {
        match self {
            Signs::Unicode => UNICODE,
            Signs::Latin => LATIN,
            Signs::Ascii => ASCII,
        }
    }
}

impl Header {
    /// What a session begins with.
    #[must_use]
    pub fn new(ctx: &Ctx, lang: Lang, (theme, glyphs): (&str, Glyphs), opening: &Opening) -> Header {
        Header {
            format: FORMAT,
            coach: env!("CARGO_PKG_VERSION").to_owned(),
            pack: Packed::of(ctx.engine.pack()),
            today: ctx.today,
            lang,
            theme: theme.to_owned(),
            signs: Signs::of(glyphs),
            opening: opening.clone(),
        }
    }
}

/// Every other line: one thing that happened.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Step {
    /// Milliseconds since the session began.
    pub ms: u64,
    /// How many frames had been drawn before.
    pub frame: u64,
    /// The question on screen at that moment, by which a replay sees whether it still goes the same way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asks: Option<String>,
    /// What happened.
    pub msg: Msg,
}

/// The question on screen.
#[must_use]
pub fn asked(model: &Model) -> Option<&str> {
    model.asking.as_ref().filter(|_| model.screen == Screen::Interview).map(|asking| asking.question.as_str())
}

/// Tells how long a session has been going on.
pub type Clock = Box<dyn Fn() -> Duration + Send>;

/// Writes a session down while it goes on. Each line goes out whole and at once, so that whatever ends the session,
/// what is there can be read.
pub struct Recorder {
    out: Box<dyn Write + Send>,
    clock: Clock,
    frame: u64,
    failed: Option<io::Error>,
}

impl Recorder {
    /// Begins a recording, by the clock of the system.
    ///
    /// # Errors
    /// What the system said.
    pub fn start(out: Box<dyn Write + Send>, header: &Header) -> io::Result<Recorder> {
        let began = Instant::now();
        Recorder::with_clock(out, header, Box::new(move || began.elapsed()))
    }

    /// Begins a recording by another clock.
    ///
    /// # Errors
    /// What the system said.
    pub fn with_clock(mut out: Box<dyn Write + Send>, header: &Header, clock: Clock) -> io::Result<Recorder> {
        line(&mut *out, header)?;
        Ok(Recorder { out, clock, frame: 0, failed: None })
    }

    /// Something is about to happen to the model.
    pub fn heard(&mut self, msg: &Msg, model: &Model) {
        if self.failed.is_some() || !is_recorded(msg) {
            return;
        }
        let ms = u64::try_from((self.clock)().as_millis()).unwrap_or(u64::MAX);
        let step = Step { ms, frame: self.frame, asks: asked(model).map(str::to_owned), msg: msg.clone() };
        // A recording that cannot go on must not end the session it tells of; it is said at the end.
        self.failed = line(&mut *self.out, &step).err();
    }

    /// A frame was drawn.
    pub fn drawn(&mut self) {
        self.frame += 1;
    }

    /// Why the recording ends early, if it does.
    #[must_use]
    pub fn failed(self) -> Option<io::Error> {
        self.failed
    }
}

/// A pack that its author is writing is no part of a recording, and how far a panel scrolls is found again by drawing it.
fn is_recorded(msg: &Msg) -> bool {
    let other_pack = matches!(msg, Msg::Done(Done::Entered(_) | Done::Outside(_)));
    !(other_pack || matches!(msg, Msg::PackReloaded(_) | Msg::PackBroken(_) | Msg::Extent(_)))
}

fn line(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(value)?;
    line.push(b'\n');
    out.write_all(&line)?;
    out.flush()
}
