//! The plan on paper: fourteen numbered sections after a short opening, as blocks that know no format.
//!
//! Markdown and plain text are two ways to set the same blocks, so they say the same, in the same order.
//! Every section holds a decision; what decides nothing is left to the JSON and TOML exports. Decisions speak
//! as "I", advice as "you".

mod answer;
mod care;
mod checks;
mod fit;
mod guardrails;
mod line;
mod measures;
mod opening;
mod phases;
mod setup;
mod sources;
mod week;
mod who;
mod why;
mod wording;

use crate::export::Sheet;
use crate::pack::words::Words;
use crate::plan::model::{Item, ItemKind};
use chrono::{Days, NaiveDate, NaiveTime, Timelike};
use std::ops::Deref;
use wording::{clause, first_sentence, inner, joined, semicolon};

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The title of the page.
    Title(String),
    /// The title of a section, with its number.
    Section(usize, String),
    /// A paragraph.
    Text(Line),
    /// A list in no order.
    Points(Vec<Line>),
    /// A list in order.
    Steps(Vec<Line>),
    /// A list to tick.
    Tasks(Vec<Line>),
}

/// A line of text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line(pub Vec<Part>);

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words.
    Plain(String),
    /// Words that are seen first.
    Strong(String),
    /// Something to copy as it is.
    Copy(String),
    /// A source, in a sign that the end of the page explains: "[4]", "L11".
    Sign(String),
}

impl Line {
    /// Only words.
    pub(in crate::export) fn plain(text: impl Into<String>) -> Line {
        Line(vec![Part::Plain(text.into())])
    }

    /// Words seen first, then what is said of them.
    pub(in crate::export) fn lead(strong: impl Into<String>, text: impl Into<String>) -> Line {
        Line(vec![Part::Strong(strong.into()), Part::Plain(text.into())])
    }

    /// More words after these, a space between.
    pub(in crate::export) fn and(mut self, text: impl Into<String>) -> Line {
        self.0.push(Part::Plain(text.into()));
        self
    }

    /// Sources after these.
    pub(in crate::export) fn signs(mut self, signs: Vec<String>) -> Line {
        self.0.extend(signs.into_iter().map(Part::Sign));
        self
    }

    /// Something to copy after these.
    pub(in crate::export) fn copy(mut self, text: impl Into<String>) -> Line {
        self.0.push(Part::Copy(text.into()));
        self
    }
}

/// How much a section says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Detail {
    /// Decisions, if they can be in a line each.
    Brief,
    /// With a sentence on each.
    Short,
    /// With the how and the reason.
    Full,
}

/// A sheet at some level of detail.
struct Leaf<'a> {
    sheet: Sheet<'a>,
    detail: Detail,
}

impl<'a> Deref for Leaf<'a> {
    type Target = Sheet<'a>;
    fn deref(&self) -> &Sheet<'a> {
        &self.sheet
    }
}

/// The whole page, in as much detail as its length allows. The other exports leave nothing out.
#[must_use]
pub fn page(sheet: &Sheet<'_>) -> Vec<Block> {
    fit::page(sheet)
}

impl Block {
    /// A list without a line.
    fn is_empty(&self) -> bool {
        matches!(self, Block::Points(lines) | Block::Steps(lines) | Block::Tasks(lines) if lines.is_empty())
    }

    /// The lines of text in it.
    fn lines(&self) -> &[Line] {
        match self {
            Block::Title(_) | Block::Section(..) => &[],
            Block::Text(line) => std::slice::from_ref(line),
            Block::Points(lines) | Block::Steps(lines) | Block::Tasks(lines) => lines,
        }
    }
}

impl<'a> Leaf<'a> {
    /// Items of a kind, in the order of the plan.
    fn items(&self, kind: ItemKind) -> impl Iterator<Item = &'a Item> {
        self.plan.items.iter().filter(move |item| item.kind == kind)
    }

    /// The name of an item, or its id for one that is not in the plan.
    fn title_of(&self, id: &str) -> String {
        let item = self.plan.items.iter().find(|item| item.id == id);
        item.map_or_else(|| id.to_owned(), |item| self.words(&item.title).to_owned())
    }

    /// A day counted from the start.
    fn day(&self, day: u32) -> NaiveDate {
        self.plan.start.checked_add_days(Days::new(day.into())).unwrap_or(self.plan.start)
    }

    /// The whole text where there is room, its first sentence elsewhere.
    fn told(&self, words: &'a Words) -> &'a str {
        let text = self.words(words);
        if self.is_full() { text } else { first_sentence(text) }
    }

    /// A little more than its first words: the first sentence, or where room is shortest what stands before its
    /// colon.
    fn hinted(&self, words: &'a Words) -> String {
        let told = first_sentence(self.words(words));
        if self.is_brief() { format!("{}.", inner(clause(told))) } else { self.told(words).to_owned() }
    }

    /// A figure for each detail.
    fn by_detail<T>(&self, brief: T, short: T, full: T) -> T {
        match self.detail {
            Detail::Brief => brief,
            Detail::Short => short,
            Detail::Full => full,
        }
    }

    /// Whether every line counts.
    fn is_brief(&self) -> bool {
        self.detail == Detail::Brief
    }

    /// Whether this section has room.
    fn is_full(&self) -> bool {
        self.detail == Detail::Full
    }

    /// "name: " in front of a text.
    fn lead(&self, name: &str, text: impl Into<String>) -> Line {
        Line::lead(self.text.with("paper-lead", &[("name", name.into())]), text)
    }

    /// The same, the name being a text of the interface.
    fn lead_by(&self, key: &str, text: impl Into<String>) -> Line {
        self.lead(&self.text.say(key), text)
    }

    /// Parts of a sentence, set apart by semicolons, with a full stop.
    fn run<S: AsRef<str>>(&self, parts: impl IntoIterator<Item = S>) -> String {
        let parts: Vec<String> = parts.into_iter().map(|part| inner(part.as_ref()).to_owned()).collect();
        format!("{}.", parts.join(semicolon(self.lang())))
    }

    /// "12:30", « 12 h 30 ».
    fn clock(&self, time: NaiveTime) -> String {
        let minute = format!("{:02}", time.minute());
        self.text.with("time", &[("hour", time.hour().into()), ("minute", minute.into())])
    }
}
