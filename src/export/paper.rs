//! The plan on paper: fourteen numbered sections after a short opening, as blocks that know no format.
//!
//! Markdown and plain text are two ways to set the same blocks, so they say the same, in the same order.
//! Every section holds a decision; what decides nothing is left to the JSON and TOML exports.

mod answer;
mod care;
mod checks;
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

use crate::export::Sheet;
use crate::plan::model::{Item, ItemKind};
use chrono::{Days, NaiveDate, NaiveTime, Timelike};

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

    /// Something to copy after these.
    pub(in crate::export) fn copy(mut self, text: impl Into<String>) -> Line {
        self.0.push(Part::Copy(text.into()));
        self
    }
}

/// The whole page.
#[must_use]
pub fn page(sheet: &Sheet<'_>) -> Vec<Block> {
    let mut blocks = opening::blocks(sheet);
    for (number, (key, section)) in (1..).zip(SECTIONS) {
        blocks.push(Block::Section(number, sheet.text.say(key)));
        blocks.extend(section(sheet).into_iter().filter(|block| !block.is_empty()));
    }
    blocks
}

type Section = fn(&Sheet<'_>) -> Vec<Block>;

/// The sections in their order: who and what for, the week, the months, then why.
const SECTIONS: [(&str, Section); 14] = [
    ("paper-who", who::who),
    ("paper-objective", who::objective),
    ("paper-audience", who::audience),
    ("paper-line", line::blocks),
    ("paper-week", week::blocks),
    ("paper-phases", phases::phases),
    ("paper-setup", setup::blocks),
    ("paper-guardrails", guardrails::blocks),
    ("paper-checks", checks::before_posting),
    ("paper-measures", measures::blocks),
    ("paper-care", care::blocks),
    ("paper-crisis", checks::crisis),
    ("paper-reviews", phases::reviews),
    ("paper-reasons", why::blocks),
];

impl Block {
    fn is_empty(&self) -> bool {
        match self {
            Block::Points(lines) | Block::Steps(lines) | Block::Tasks(lines) => lines.is_empty(),
            _ => false,
        }
    }
}

impl<'a> Sheet<'a> {
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

    /// "12:30", « 12 h 30 ».
    fn clock(&self, time: NaiveTime) -> String {
        let minute = format!("{:02}", time.minute());
        self.text.with("paper-clock", &[("hour", time.hour().into()), ("minute", minute.into())])
    }
}

/// A list in words: "one, two, three".
fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().collect::<Vec<_>>().join(", ")
}

/// A sentence that can stand inside another: without its full stop.
fn inner(sentence: &str) -> &str {
    sentence.trim().trim_end_matches('.')
}
