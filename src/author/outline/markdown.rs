//! The document as Markdown, to be read as it is and compared line by line: one fact a line, no link to follow.

use super::{Block, Document, Labelled, Section};
use crate::author::line::{Line, Part};
use crate::pack::words::Lang;
use crate::text::markup::{at_line_start, code, markdown as escaped};
use std::fmt::Write;

/// Deepest heading of Markdown.
const DEEPEST: usize = 6;

/// Sets the document. Whatever a pack says stays words.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let mut set = format!("# {}\n", escaped(&document.title));
    let colon = match document.lang {
        Lang::En => ":",
        Lang::Fr => "\u{A0}:",
    };
    blocks(&mut set, &document.opening, colon);
    for part in &document.sections {
        section(&mut set, part, colon, 2);
    }
    set
}

fn section(set: &mut String, section_: &Section, colon: &str, depth: usize) {
    // Writing to a string cannot fail.
    let _ = writeln!(set, "\n{} {}", "#".repeat(depth.min(DEEPEST)), inline(&section_.title));
    blocks(set, &section_.blocks, colon);
    for below in &section_.sections {
        section(set, below, colon, depth + 1);
    }
}

fn blocks(set: &mut String, blocks: &[Block], colon: &str) {
    for block in blocks {
        set.push('\n');
        match block {
            Block::Text(text) => {
                let _ = writeln!(set, "{}", line(text));
            }
            Block::Points(lines) => {
                for point in lines {
                    let _ = writeln!(set, "- {}", line(point));
                }
            }
            Block::Rows(rows) => rows.iter().for_each(|labelled| row(set, labelled, colon)),
            Block::Fields(labels) => {
                for label in labels {
                    let _ = writeln!(set, "- {}{colon} \\_\\_\\_\\_\\_\\_\\_\\_", escaped(label));
                }
            }
        }
    }
}

/// "- **Label** line", or the label with its lines below it.
fn row(set: &mut String, row: &Labelled, colon: &str) {
    let label = format!("- **{}**{colon}", escaped(&row.label));
    match (&row.lead, row.lines.as_slice()) {
        (None, [only]) => {
            let _ = writeln!(set, "{label} {}", inline(only));
        }
        (lead, lines) => {
            let lead = lead.as_ref().map(|lead| format!(" {}", inline(lead))).unwrap_or_default();
            let _ = writeln!(set, "{label}{lead}");
            for below in lines {
                let _ = writeln!(set, "  - {}", line(below));
            }
        }
    }
}

fn line(line: &Line) -> String {
    at_line_start(&inline(line))
}

fn inline(line: &Line) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) | Part::Link { label: text, .. } => escaped(text),
        Part::Code(typed) => code(typed),
    };
    line.0.iter().map(part).collect()
}
