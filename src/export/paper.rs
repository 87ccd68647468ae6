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

use crate::export::{Sheet, plain_text};
use crate::pack::words::Words;
use crate::plan::model::{Item, ItemKind};
use crate::text::Text;
use chrono::{Days, NaiveDate, NaiveTime, Timelike};
use std::ops::Deref;

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

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Detail {
    /// Decisions only, those that wait for their month or their occasion merely named.
    Tight,
    /// Decisions only.
    Bare,
    /// With the how and the reason, each in a sentence.
    Lean,
    /// With everything.
    Rich,
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
    let most = lines_allowed(sheet.plan.budget.minutes_per_day);
    // Both languages say the same, so the longer one decides for both.
    let text = Text::new(sheet.lang().other());
    let other = Sheet { text: &text, ..*sheet };
    let fits = |detail: &Detail| [sheet, &other].iter().all(|sheet| plain_text::lines(&blocks(sheet, *detail)).len() <= most);
    let detail = [Detail::Rich, Detail::Lean, Detail::Bare].into_iter().find(fits);
    blocks(sheet, detail.unwrap_or(Detail::Tight))
}

/// Lines of a printed page of 80 columns.
const PAGE: usize = 66;

/// Two pages for ten minutes a day, one more for each ten minutes, four at most: nobody who gives ten
/// minutes reads an hour of plan.
fn lines_allowed(minutes_per_day: u32) -> usize {
    let more = usize::try_from(minutes_per_day.saturating_sub(10)).unwrap_or(usize::MAX);
    (2 * PAGE + PAGE * more.min(20) / 10).min(4 * PAGE)
}

fn blocks(sheet: &Sheet<'_>, detail: Detail) -> Vec<Block> {
    let leaf = Leaf { sheet: *sheet, detail };
    let mut blocks = opening::blocks(&leaf);
    for (number, (key, section)) in (1..).zip(SECTIONS) {
        blocks.push(Block::Section(number, leaf.text.say(key)));
        blocks.extend(section(&leaf).into_iter().filter(|block| !block.is_empty()));
    }
    blocks
}

type Section = fn(&Leaf<'_>) -> Vec<Block>;

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

    /// "Your audience:".
    fn lead(&self, name: &str) -> String {
        self.text.with("paper-lead", &[("name", capital(name).into())])
    }

    /// The whole text where there is room, its first sentence elsewhere.
    fn told(&self, words: &'a Words) -> &'a str {
        let text = self.words(words);
        if self.detail == Detail::Rich { text } else { first_sentence(text) }
    }

    /// A paragraph of short lines where room is short, a list elsewhere.
    fn list_or_run(&self, lines: Vec<&'a str>) -> Vec<Line> {
        if self.detail == Detail::Rich || lines.is_empty() {
            return lines.into_iter().map(Line::plain).collect();
        }
        vec![Line::plain(format!("{}.", lines.iter().map(|line| inner(line)).collect::<Vec<_>>().join(self.semicolon_space())))]
    }

    /// "12:30", « 12 h 30 ».
    fn clock(&self, time: NaiveTime) -> String {
        let minute = format!("{:02}", time.minute());
        self.text.with("time", &[("hour", time.hour().into()), ("minute", minute.into())])
    }
}

/// A list in words: "one, two, three".
fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().collect::<Vec<_>>().join(", ")
}

/// The first sentence of a text, or the first two when the first is only a word: enough to remember the rest.
fn first_sentence(text: &str) -> &str {
    let end = text.char_indices().find(|(at, letter)| {
        let rest = text.get(at + letter.len_utf8()..);
        matches!(letter, '.' | '!' | '?') && *at > SHORTEST && rest.is_some_and(|rest| rest.starts_with(' '))
    });
    end.and_then(|(at, letter)| text.get(..at + letter.len_utf8())).unwrap_or(text)
}

/// Shortest sentence that says something by itself, in bytes.
const SHORTEST: usize = 24;

/// Words that begin a line.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A sentence that can stand inside another: without its full stop.
fn inner(sentence: &str) -> &str {
    sentence.trim().trim_end_matches('.')
}
