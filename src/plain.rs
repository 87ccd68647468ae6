//! The session line by line: the same model and the same `update` as the screen, in words.
//!
//! Lines are only ever added: no escape, no cursor, nothing drawn, so that a screen reader, a pipe, a braille
//! line or a slow connection loses nothing. What is typed is a command, or an answer; a command word that is
//! meant as an answer is written with `=` before it, a command where words are asked for with `:`. Whatever was
//! typed, the last line says where the person stands and what can be typed there: who only hears knows no other
//! place to look. A sentence is one line, however long: screen readers and braille lines break it where it suits
//! them, and a break of ours would be heard as a pause. The end of the input is no accident: answers are kept.

mod act;
mod answer;
mod command;
mod console;
mod desk;
mod end;
mod ends;
mod files;
mod find;
mod focus;
mod founding;
mod hear;
mod help;
mod home;
mod moves;
mod question;
mod reading;
mod review;
mod room;
mod save;
mod send;
mod show;
mod sure;
mod tab;
mod trial;
mod why;
mod why_not;
mod words;

use crate::app::desk::Told;
use crate::app::seat::Offered;
use crate::app::{Ctx, Files, Model, Msg, Screen, update};
use crate::pack::question::Depth;
use crate::text::Text;
use std::io::{self, BufRead, Write};
use std::path::PathBuf;

/// What a session line by line works with.
pub struct Plain<'a> {
    /// Engine and day.
    pub ctx: Ctx,
    /// Performs what concerns files.
    pub files: &'a mut dyn Files,
    /// The plan so far as plain text.
    pub page: &'a dyn Fn(&Ctx, &Model, &Text) -> String,
    /// Reads packs that are being written again, and says what came of it if anything did.
    pub look: Option<&'a mut dyn FnMut() -> Option<Told>>,
    /// Where lines come from.
    pub input: &'a mut dyn BufRead,
    /// Where lines go to.
    pub out: &'a mut dyn Write,
    /// The session.
    pub model: Model,
    /// Where the plan is saved.
    pub save_as: PathBuf,
    /// Seconds since the beginning of 1970, UTC.
    pub now: &'a dyn Fn() -> i64,
}

/// Where a session begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begin {
    /// Where its model stands.
    Here,
    /// With the first question of a new interview.
    Question(Depth),
    /// With the choice of a room to join.
    Rooms,
}

/// Whether the session goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
enum Next {
    /// Where the person stands is told in full: a question with its options.
    Ask,
    /// Where they stand is told in short: they were there before.
    Wait,
    /// It is over.
    Leave,
}

struct Talk<'a> {
    plain: Plain<'a>,
    /// Whether a draft was found of which it is not clear yet that the person goes on with it.
    draft: Found,
    /// What was found last, by id: it is looked at by its number.
    found: Vec<String>,
    /// Rooms that were found last: they are joined by number.
    rooms: Vec<Offered>,
    /// Where the person was when they began to try other answers.
    origin: Option<trial::Origin>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Nothing,
    Draft,
}

/// Runs a session to its end, or to the end of the input.
///
/// # Errors
/// What the streams said. Answers are saved as they are given, so none is lost.
pub fn run(plain: Plain<'_>, begin: Begin) -> io::Result<()> {
    let mut talk = Talk { plain, draft: Found::Nothing, found: Vec::new(), rooms: Vec::new(), origin: None };
    if talk.plain.model.screen != Screen::Console {
        talk.say("plain-hello")?;
    }
    let next = match begin {
        Begin::Here => Next::Ask,
        Begin::Question(depth) => talk.begin(depth).map(|()| Next::Ask)?,
        Begin::Rooms => talk.join("")?,
    };
    talk.converse(next)
}

impl Talk<'_> {
    /// Straight into the first question. Nothing is told to the files yet: the draft that was found stays in hand
    /// until the person answers.
    fn begin(&mut self, depth: Depth) -> io::Result<()> {
        if let Some(draft) = &self.plain.model.opening.draft {
            let said = self.text().with("plain-draft", &[("n", draft.answers().len().into())]);
            self.draft = Found::Draft;
            self.tell(said)?;
        }
        let draft = self.plain.model.opening.draft.clone();
        let _ = update(&mut self.plain.model, Msg::Start(depth), &self.plain.ctx);
        self.plain.model.opening.draft = draft;
        Ok(())
    }

    fn text(&self) -> Text {
        Text::new(self.plain.model.lang)
    }

    fn tell(&mut self, line: impl AsRef<str>) -> io::Result<()> {
        writeln!(self.plain.out, "{}", line.as_ref())
    }

    fn tell_all(&mut self, lines: &[String]) -> io::Result<()> {
        lines.iter().try_for_each(|line| self.tell(line))
    }

    fn say(&mut self, key: &str) -> io::Result<()> {
        let said = self.text().say(key);
        self.tell(said)
    }

    /// Says something, and stays.
    fn wait(&mut self, key: &str) -> io::Result<Next> {
        self.say(key).map(|()| Next::Wait)
    }

    fn converse(&mut self, mut next: Next) -> io::Result<()> {
        loop {
            match next {
                Next::Ask => self.ask()?,
                Next::Wait => self.focus()?,
                Next::Leave => return self.plain.out.flush(),
            }
            self.plain.out.flush()?;
            let Some(line) = reading::line(self.plain.input)? else { return self.end_of_input() };
            next = self.hear(&line)?;
        }
    }
}
