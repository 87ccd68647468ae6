//! A list of texts or dates: Enter adds what is typed, and an empty Enter ends the list.

use crate::app::Ctx;
use crate::app::field::Reaction;
use crate::app::field::calendar::{moved, takes, written};
use crate::app::field::line::Line;
use crate::intent::Intent;
use crate::interview::{Refusal, accept, typed};
use crate::pack::question::Question;
use crate::pack::value::Value;
use crate::reason::Answers;
use chrono::NaiveDate;

/// What the list holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Texts,
    Dates,
}

/// A list being made.
#[derive(Debug, Clone)]
pub struct Entries {
    /// Entries so far; dates as they are written in files.
    pub entries: Vec<String>,
    /// The one being typed.
    pub line: Line,
    what: What,
}

impl Entries {
    /// A list of texts.
    #[must_use]
    pub fn of_texts(texts: &[String]) -> Entries {
        Entries { entries: texts.to_vec(), line: Line::default(), what: What::Texts }
    }

    /// A list of dates.
    #[must_use]
    pub fn of_dates(dates: &[NaiveDate]) -> Entries {
        Entries { entries: dates.iter().copied().map(written).collect(), line: Line::default(), what: What::Dates }
    }

    /// Whether it holds texts, so that every letter is text.
    #[must_use]
    pub fn are_texts(&self) -> bool {
        self.what == What::Texts
    }

    /// Whether this character is text here.
    #[must_use]
    pub fn takes(&self, typed: char) -> bool {
        match self.what {
            What::Texts => !typed.is_control(),
            What::Dates => takes(typed),
        }
    }

    /// The list, with what is still being typed.
    ///
    /// # Errors
    /// [`Refusal::NotADate`] for an entry that is none.
    pub fn submit(&self) -> Result<Value, Refusal> {
        let typed = Some(self.line.text().trim()).filter(|typed| !typed.is_empty());
        let entries = self.entries.iter().map(String::as_str).chain(typed);
        match self.what {
            What::Texts => Ok(Value::Many(entries.map(str::to_owned).collect())),
            What::Dates => entries.map(typed::date).collect::<Result<_, _>>().map(Value::Dates),
        }
    }

    /// A key of the key map.
    pub fn intent(&mut self, ctx: &Ctx, question: &Question, intent: Intent) -> Reaction {
        let empty = self.line.text().trim().is_empty();
        match intent {
            Intent::Accept if empty => return Reaction::Submit,
            Intent::Accept => return self.add(ctx, question),
            Intent::DeleteBefore if self.line.text().is_empty() => return self.take_back(),
            _ => {}
        }
        match moved(self.typed_date(), ctx.today, intent).filter(|_| self.what == What::Dates) {
            Some(date) => {
                self.line.set(&written(date));
                Reaction::Taken
            }
            None => self.line.intent(intent),
        }
    }

    /// The entries and what is being typed, one a line.
    #[must_use]
    pub fn lines(&self) -> String {
        let typed = Some(self.line.text()).filter(|typed| !typed.trim().is_empty());
        self.entries.iter().map(String::as_str).chain(typed).collect::<Vec<_>>().join("\n")
    }

    /// Replaces all of it: each line is an entry, blank ones are passed over.
    pub fn replace(&mut self, lines: &str) {
        let entry = |line: &str| {
            let mut typed = Line::default();
            typed.paste(line);
            Some(typed.text().trim().to_owned()).filter(|entry| !entry.is_empty())
        };
        self.entries = lines.lines().filter_map(entry).collect();
        self.line.set("");
    }

    fn typed_date(&self) -> Option<NaiveDate> {
        typed::date(self.line.text().trim()).ok()
    }

    /// Adds the entry typed, unless the list would not be accepted with it for another reason than being
    /// too short: that one is the business of the end.
    fn add(&mut self, ctx: &Ctx, question: &Question) -> Reaction {
        let list = match self.submit() {
            Ok(list) => list,
            Err(refusal) => return Reaction::Refused(refusal),
        };
        match accept(ctx.engine.pack(), question, &Answers::default(), list) {
            Err(refusal) if !matches!(refusal, Refusal::TooFew { .. }) => Reaction::Refused(refusal),
            _ => {
                self.entries.push(self.line.text().split_whitespace().collect::<Vec<_>>().join(" "));
                self.line.set("");
                Reaction::Taken
            }
        }
    }

    /// Brings the last entry back for editing.
    fn take_back(&mut self) -> Reaction {
        if let Some(entry) = self.entries.pop() {
            self.line.set(&entry);
        }
        Reaction::Taken
    }
}
