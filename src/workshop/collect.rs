//! Gathering: named texts go in, what became of each comes out, and the pool grows.
//!
//! Nothing here depends on where a text comes from or in which order: the same texts leave the same pool, and a text
//! that is no good stops nothing.

#[cfg(test)]
mod tests;

use crate::pack::read::Faults;
use crate::workshop::code::{self, CodeFault};
use crate::workshop::sheet::{self, SheetFault};
use crate::workshop::{Pool, Schema, Submission, Taken};
use std::collections::BTreeSet;

/// What a text is gathered from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file that was handed in, by its name: it is that, or it is refused.
    Sheet,
    /// Something that was pointed at: there must be a code in it.
    Asked,
    /// Whatever else lies in a folder.
    Beside,
}

/// What became of one submission, or of a text that has none.
#[derive(Debug)]
pub struct Told {
    /// Name of the source.
    pub source: String,
    /// The line in it, where a source can have several.
    pub line: Option<usize>,
    /// The person's token, where it is known.
    pub token: Option<u64>,
    /// What became of it.
    pub fate: Fate,
}

/// What became of one submission.
#[derive(Debug)]
pub enum Fate {
    /// It was looked at by the pool.
    Pooled(Taken),
    /// Its code is refused.
    Code(CodeFault),
    /// It is a file that says something else than its code, or has none.
    Sheet(Faults),
    /// It came after the last day of the room.
    Late,
    /// There is no code in a text that should have one.
    Nothing,
    /// There is no code in something that lies beside what was handed in.
    Passed,
    /// The source could not be read; with what the system said.
    Unread(String),
    /// The source is larger than anything that is read, in megabytes.
    TooLong(u64),
}

impl Fate {
    /// Whether somebody has to look at it.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        !matches!(self, Fate::Pooled(Taken::New | Taken::Replaced | Taken::Same | Taken::Older) | Fate::Passed)
    }
}

/// Gathers for one room.
#[derive(Debug)]
pub struct Collector<'a> {
    schema: &'a Schema,
    room: &'a str,
    /// Whether the last day of the room is over.
    over: bool,
    pool: Pool,
    /// Codes that were kept and cannot be read: of an earlier version of the room, or of a newer program.
    aside: BTreeSet<String>,
    told: Vec<Told>,
    /// How often the pool changed.
    changes: usize,
}

impl<'a> Collector<'a> {
    /// Gathers for a room, under what was `kept` of it ([`Collector::kept`]); `over` when its last day is.
    #[must_use]
    pub fn new(schema: &'a Schema, room: &'a str, kept: &str, over: bool) -> Collector<'a> {
        let mut collector = Collector {
            schema,
            room,
            over,
            pool: Pool::default(),
            aside: BTreeSet::new(),
            told: Vec::new(),
            changes: 0,
        };
        for line in kept.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match code::decode(line, schema) {
                Ok(submission) => drop(collector.pool.take(submission)),
                Err(_) => drop(collector.aside.insert(line.to_owned())),
            }
        }
        collector
    }

    /// Gathers a text.
    pub fn text(&mut self, source: &str, text: &str, kind: Kind) {
        if kind == Kind::Sheet {
            let (token, fate) = match sheet::read(text, source, self.schema, self.room) {
                Ok(submission) => (Some(submission.token), self.take(submission)),
                Err(SheetFault::Code(fault)) => (None, Fate::Code(fault)),
                Err(SheetFault::Faults(faults)) => (None, Fate::Sheet(faults)),
            };
            self.tell(source, None, token, fate);
            return;
        }
        let found = code::find(text);
        if found.is_empty() {
            self.tell(source, None, None, if kind == Kind::Asked { Fate::Nothing } else { Fate::Passed });
        }
        for one in found {
            let (token, fate) = match code::decode(&one.code, self.schema) {
                Ok(submission) => (Some(submission.token), self.take(submission)),
                Err(fault) => (None, Fate::Code(fault)),
            };
            self.tell(source, Some(one.line), token, fate);
        }
    }

    /// Tells of a source that gave no text.
    pub fn tell(&mut self, source: &str, line: Option<usize>, token: Option<u64>, fate: Fate) {
        self.told.push(Told { source: source.to_owned(), line, token, fate });
    }

    /// After the last day nothing new is taken; what is here already stays, and is told as before.
    fn take(&mut self, submission: Submission) -> Fate {
        if self.over {
            return match self.pool.get(submission.token) {
                Some(here) if *here == submission => Fate::Pooled(Taken::Same),
                Some(here) if here.revision > submission.revision => Fate::Pooled(Taken::Older),
                _ => Fate::Late,
            };
        }
        let before = self.pool.get(submission.token).cloned();
        let token = submission.token;
        let taken = self.pool.take(submission);
        if self.pool.get(token) != before.as_ref() {
            self.changes += 1;
        }
        Fate::Pooled(taken)
    }

    /// How often the pool changed since the beginning.
    #[must_use]
    pub fn changes(&self) -> usize {
        self.changes
    }

    /// What is to be kept: the code of each person, one a line, in the order of the tokens. Codes that cannot be read
    /// are kept as well.
    #[must_use]
    pub fn kept(&self) -> String {
        let codes = self.pool.iter().map(|one| code::encode(one, self.schema));
        codes.chain(self.aside.iter().cloned()).map(|line| line + "\n").collect()
    }

    /// The pool, how many codes are kept that cannot be counted, and what became of everything, in order.
    #[must_use]
    pub fn finish(self) -> (Pool, usize, Vec<Told>) {
        (self.pool, self.aside.len(), self.told)
    }
}
