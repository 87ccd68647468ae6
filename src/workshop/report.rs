//! The report of a room: what was published of it, what the organisation should do, what comes next.
//!
//! Everything in it comes from the [`Picture`], the pack and the room's file, so the same three give the same bytes.
//! Words that came from outside have lost whatever drives a terminal before they get here; each form escapes what it
//! knows by itself.

pub mod csv;
pub mod html;
pub mod json;
pub mod markdown;
mod parts;

use crate::pack::Pack;
use crate::pack::read::unfit;
use crate::phrase::Phrase;
use crate::text::Text;
use crate::workshop::seen::{self, Contrasted, Seen};
use crate::workshop::{Picture, Room, Schema};

/// What a report is made of.
#[derive(Debug, Clone, Copy)]
pub struct Material<'a> {
    /// The room.
    pub room: &'a Room,
    /// Its pack.
    pub pack: &'a Pack,
    /// What is handed in.
    pub schema: &'a Schema,
    /// What was published.
    pub picture: &'a Picture,
    /// The words of the report.
    pub text: &'a Text,
}

/// The report as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Code of its language.
    pub lang: &'static str,
    /// Title.
    pub title: String,
    /// What stands below the title.
    pub opening: Vec<String>,
    /// The parts.
    pub parts: Vec<Part>,
}

/// A part of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its title.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// Something in a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading below that of the part.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// Points, each with what belongs to it.
    Points(Vec<Point>),
    /// A table.
    Table(Table),
}

/// A point: a sentence, and further ones that belong to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// What is said first, and louder.
    pub lead: String,
    /// The rest.
    pub rest: Vec<String>,
}

/// A table: its first column names the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it tells.
    pub caption: String,
    /// Titles of the columns.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is about.
    pub label: String,
    /// The fields.
    pub fields: Vec<String>,
    /// A share in percent, where the row is drawn as a bar.
    pub share: Option<usize>,
}

impl<'a> Material<'a> {
    /// The report as it is read. Of a room of fewer people than its threshold, only how many they are.
    #[must_use]
    pub fn page(&self) -> Page {
        let parts = if self.too_few() { Vec::new() } else { self.parts() };
        Page { lang: self.text.lang().code(), title: self.title(), opening: self.opening(), parts }
    }

    /// Whether fewer people handed in than anything may be said of.
    #[must_use]
    pub fn too_few(&self) -> bool {
        self.picture.handed_in < self.room.threshold as usize
    }

    fn phrase(&self) -> Phrase<'a> {
        Phrase::new(self.pack, self.text)
    }

    fn seen(&self) -> Vec<Seen<'a>> {
        if self.too_few() { Vec::new() } else { seen::insights(self.schema, self.pack, self.picture) }
    }

    fn contrasts(&self) -> Vec<Contrasted<'a>> {
        if self.too_few() { Vec::new() } else { seen::contrasts(self.schema, self.pack, self.picture) }
    }

    fn title(&self) -> String {
        self.text.with("report-title", &[("name", clean(&self.room.name).into())])
    }

    fn opening(&self) -> Vec<String> {
        let handed_in = self.picture.handed_in;
        let facts = self.text.with(
            "report-facts",
            &[
                ("n", handed_in.into()),
                ("date", self.text.date_long(self.room.closes).into()),
                ("contact", clean(&self.room.contact).into()),
            ],
        );
        let pack = self.text.with(
            "report-pack",
            &[("name", clean(&self.room.pack.name).into()), ("version", clean(&self.room.pack.version).into())],
        );
        let few = || self.text.with("report-too-few", &[("k", self.room.threshold.into()), ("n", handed_in.into())]);
        [facts, pack].into_iter().chain(self.too_few().then(few)).collect()
    }
}

/// Words that came from outside on one line, without anything that drives a terminal or turns the way of reading.
#[must_use]
pub fn clean(words: &str) -> String {
    let spaced = words.chars().map(|letter| if letter.is_whitespace() && letter.is_control() { ' ' } else { letter });
    spaced.filter(|letter| !unfit(*letter)).collect()
}
