//! Plain text: 80 columns, nothing but letters, for reading, printing and listening.

use crate::export::paper::{Block, Line, Part, page};
use crate::export::{Export, Sheet};
use std::io::{self, Write};
use textwrap::{Options, WordSplitter, wrap};

/// Width of a line, in columns.
pub const WIDTH: usize = 80;

/// Plain text.
#[derive(Debug, Clone, Copy)]
pub struct PlainText;

impl Export for PlainText {
    fn write(&self, sheet: &Sheet<'_>, out: &mut dyn Write) -> io::Result<()> {
        lay(&page(sheet)).iter().try_for_each(|line| writeln!(out, "{line}"))
    }
}

/// Plain text in which a sentence is one line, however long: what reads it out breaks it where it wants.
#[derive(Debug, Clone, Copy)]
pub struct Unbroken;

impl Export for Unbroken {
    fn write(&self, sheet: &Sheet<'_>, out: &mut dyn Write) -> io::Result<()> {
        laid(&page(sheet), None).iter().try_for_each(|line| writeln!(out, "{line}"))
    }
}

/// The lines of a page.
pub(in crate::export) fn lay(blocks: &[Block]) -> Vec<String> {
    laid(blocks, Some(WIDTH))
}

fn laid(blocks: &[Block], width: Option<usize>) -> Vec<String> {
    let mut lines = Vec::new();
    let mut before: Option<&Block> = None;
    for block in blocks {
        if before.is_some_and(|before| is_apart(before, block)) {
            lines.push(String::new());
        }
        lines.extend(set(block, width));
        before = Some(block);
    }
    lines
}

/// Whether an empty line stands between two blocks: paper is saved where the eye needs none, after the title of
/// a section and around a list, whose lines are indented.
fn is_apart(before: &Block, block: &Block) -> bool {
    matches!((before, block), (_, Block::Section(..)) | (Block::Title(_), _) | (Block::Text(_), Block::Text(_)))
}

/// The lines of a block.
fn set(block: &Block, width: Option<usize>) -> Vec<String> {
    match block {
        Block::Title(title) => filled(width, title, "", ""),
        Block::Section(number, title) => filled(width, title, &format!("{number}. "), "   "),
        Block::Text(line) => filled(width, &said(line), "", ""),
        Block::Points(lines) => lines.iter().flat_map(|line| filled(width, &said(line), "- ", "  ")).collect(),
        Block::Tasks(lines) => lines.iter().flat_map(|line| filled(width, &said(line), "[ ] ", "    ")).collect(),
        Block::Steps(lines) => (1..)
            .zip(lines)
            .flat_map(|(number, line)| filled(width, &said(line), &format!("{number}. "), "   "))
            .collect(),
    }
}

fn said(line: &Line) -> String {
    let parts = line.0.iter().map(|part| match part {
        Part::Plain(text) | Part::Strong(text) | Part::Copy(text) | Part::Sign(text) => text.trim(),
    });
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Lines of at most so many columns, one line when there is no such limit. Words are not split; one longer than a
/// line has it to itself.
fn filled(width: Option<usize>, text: &str, first: &str, then: &str) -> Vec<String> {
    let Some(width) = width else { return vec![format!("{first}{text}")] };
    let options = Options::new(width)
        .initial_indent(first)
        .subsequent_indent(then)
        .break_words(false)
        .word_splitter(WordSplitter::NoHyphenation);
    wrap(text, options).into_iter().map(|line| line.into_owned()).collect()
}
