//! An explanation as lines for a terminal.

use crate::author::card::{Card, Cards, Row};
use crate::author::line::Line;
use crate::pack::Pack;
use crate::text::Text;
use textwrap::{Options, WordSeparator, WordSplitter};

/// Widest line, in columns: what is read with ease.
const WIDTH: usize = 96;

/// Rows whose lines have a colon of their own, and stand below their label even when there is one only.
const LISTED: [&str; 2] = ["example", "holds-under"];

/// Entries as lines, a blank line between two of them.
#[must_use]
pub fn paper(pack: &Pack, text: &Text, entries: &[Card]) -> String {
    let cards = Cards::alone(pack, text);
    entries.iter().map(|card| entry(&cards, card)).collect::<Vec<_>>().join("\n")
}

fn entry(cards: &Cards<'_>, card: &Card) -> String {
    let kind = cards.prose.text.with("explain-kind", &[("kind", card.kind.into())]);
    let mut set = format!("{kind} `{}` ({}:{})\n", card.id, card.file, card.line);
    if card.title != card.id {
        set.push_str(&wrapped(&card.title, "  ", "  "));
    }
    if let Some(lead) = &card.lead {
        set.push_str(&wrapped(&lead.plain(), "  ", "  "));
    }
    for labelled in &card.rows {
        set.push_str(&row(cards, labelled));
    }
    set
}

fn row(cards: &Cards<'_>, row: &Row) -> String {
    let label = cards.label(row.name);
    match (&row.lead, row.lines.as_slice()) {
        (None, [only]) if !LISTED.contains(&row.name) => headed(cards, &label, only),
        (lead, lines) => {
            let head = match lead {
                Some(lead) => headed(cards, &label, lead),
                None => cards.prose.text.with("explain-label", &[("label", label.into())]) + "\n",
            };
            let points = lines.iter().map(|line| wrapped(&line.plain(), "  - ", "    "));
            head + &points.collect::<String>()
        }
    }
}

fn headed(cards: &Cards<'_>, label: &str, line: &Line) -> String {
    let head = [("name", label.into()), ("value", line.plain().into())];
    wrapped(&cards.prose.text.with("prose-line", &head), "", "  ")
}

fn wrapped(text: &str, first: &str, rest: &str) -> String {
    // Only plain spaces part lines: ids keep their hyphens together, French its marks with the word before them.
    let options = Options::new(WIDTH).initial_indent(first).subsequent_indent(rest);
    let options = options.word_separator(WordSeparator::AsciiSpace).word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(text, options) + "\n"
}
