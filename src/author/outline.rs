//! The whole of a pack as a document to read and to sign: one tree, two writers.
//!
//! The tree is built once, in the order of the pack, from the same cards that `explain` shows; Markdown (to read
//! and to compare) and HTML (to print) only set it. Nothing in it depends on anything but the pack, the language
//! and the day, so that the same input gives the same bytes.

mod body;
mod front;
mod groups;
mod html;
mod markdown;
mod sources;

pub use html::html;
pub use markdown::markdown;

use crate::author::card::{Card, Cards, Row};
use crate::author::line::Line;
use crate::pack::Pack;
use crate::pack::words::Lang;
use crate::text::Text;
use chrono::NaiveDate;

/// What a section is, for the writers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A part of the document, on a new page.
    Part,
    /// A division of a part.
    Division,
    /// One entry of the pack, kept together on paper.
    Entry,
    /// Where it is signed: on a page of its own.
    Signature,
}

/// A section with the sections below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What it is.
    pub role: Role,
    /// Where links lead.
    pub anchor: String,
    /// Heading.
    pub title: Line,
    /// What stands under the heading.
    pub blocks: Vec<Block>,
    /// What follows below it.
    pub sections: Vec<Section>,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Text(Line),
    /// Points.
    Points(Vec<Line>),
    /// Labelled lines.
    Rows(Vec<Labelled>),
    /// Lines to fill in by hand.
    Fields(Vec<String>),
}

/// Labelled lines with the label in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labelled {
    /// Stable name of the row.
    pub name: &'static str,
    /// The label.
    pub label: String,
    /// What stands before several lines.
    pub lead: Option<Line>,
    /// The lines.
    pub lines: Vec<Line>,
}

/// The document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its language.
    pub lang: Lang,
    /// Title.
    pub title: String,
    /// Heading of the table of contents.
    pub contents: String,
    /// What stands under the title: name, version, digest, day, what is signed.
    pub opening: Vec<Block>,
    /// The parts.
    pub sections: Vec<Section>,
    /// What stands at the foot of each printed page.
    pub foot: String,
}

/// Builds the document of a pack.
#[must_use]
pub fn outline(pack: &Pack, text: &Text, today: NaiveDate) -> Document {
    let maker = Maker { pack, text, today, cards: Cards::linked(pack, text) };
    let sections = vec![
        maker.manner(),
        maker.questions(),
        maker.findings(),
        maker.rules(),
        maker.settings(),
        maker.catalogue(),
        maker.offers(),
        maker.tensions(),
        maker.rooms(),
        maker.sources(),
        maker.signature(),
    ];
    let (title, contents) = (maker.title(), text.say("outline-contents"));
    Document { lang: text.lang(), title, contents, opening: maker.opening(), sections, foot: maker.foot() }
}

/// What the parts are made from.
struct Maker<'a> {
    pack: &'a Pack,
    text: &'a Text,
    today: NaiveDate,
    cards: Cards<'a>,
}

impl Maker<'_> {
    fn section(&self, role: Role, anchor: &str, title: &str, blocks: Vec<Block>) -> Section {
        Section { role, anchor: anchor.to_owned(), title: Line::of(title), blocks, sections: Vec::new() }
    }

    /// A part with its introduction.
    fn part(&self, anchor: &str, title: &str, introduction: &str) -> Section {
        self.section(Role::Part, anchor, title, vec![Block::Text(Line::of(introduction))])
    }

    /// An entry under a heading of its own choice.
    fn entry(&self, card: Card, title: &str) -> Section {
        let anchor = crate::author::line::anchor(card.kind, &card.id);
        let mut blocks: Vec<Block> = card.lead.into_iter().map(Block::Text).collect();
        let mut rows: Vec<Labelled> = card.rows.into_iter().map(|row| self.labelled(row)).collect();
        let prose = &self.cards.prose;
        let args =
            [("id", prose.code(&card.id).into()), ("file", prose.code(&card.file).into()), ("line", card.line.into())];
        rows.push(self.labelled(Row::one("written", self.text.with("outline-written", &args))));
        blocks.push(Block::Rows(rows));
        self.section(Role::Entry, &anchor, title, blocks)
    }

    fn labelled(&self, row: Row) -> Labelled {
        Labelled { name: row.name, label: self.cards.label(row.name), lead: row.lead, lines: row.lines }
    }
}

impl Section {
    fn with(mut self, sections: Vec<Section>) -> Section {
        self.sections = sections;
        self
    }
}
