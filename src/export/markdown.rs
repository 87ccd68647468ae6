//! Markdown (CommonMark with GitHub's task lists): headings, lists, boxes to tick.
//!
//! Whatever a person wrote stays words: nothing of it becomes a heading, emphasis, a link or a table.

use crate::export::paper::{Block, Line, Part, page};
use crate::export::{Export, Sheet};
use crate::text::markup::{at_line_start, code, markdown as escaped};
use std::io::{self, Write};

/// Markdown.
#[derive(Debug, Clone, Copy)]
pub struct Markdown;

impl Export for Markdown {
    fn write(&self, sheet: &Sheet<'_>, out: &mut dyn Write) -> io::Result<()> {
        for (at, block) in page(sheet).iter().enumerate() {
            if at > 0 {
                writeln!(out)?;
            }
            out.write_all(set(block).as_bytes())?;
        }
        Ok(())
    }
}

fn set(block: &Block) -> String {
    match block {
        Block::Title(title) => format!("# {}\n", escaped(title)),
        Block::Section(number, title) => format!("## {number}. {}\n", escaped(title)),
        Block::Text(line) => format!("{}\n", set_line(line)),
        Block::Points(lines) => lines.iter().map(|line| format!("- {}\n", set_line(line))).collect(),
        Block::Tasks(lines) => lines.iter().map(|line| format!("- [ ] {}\n", set_line(line))).collect(),
        Block::Steps(lines) => {
            (1..).zip(lines).map(|(number, line)| format!("{number}. {}\n", set_line(line))).collect()
        }
    }
}

fn set_line(line: &Line) -> String {
    let parts: Vec<String> = line.0.iter().map(part).filter(|part| !part.is_empty()).collect();
    at_line_start(&parts.join(" "))
}

fn part(part: &Part) -> String {
    match part {
        Part::Plain(text) | Part::Sign(text) => escaped(text),
        Part::Strong(text) if text.trim().is_empty() => String::new(),
        Part::Strong(text) => format!("**{}**", escaped(text.trim())),
        Part::Copy(text) => code(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_person_stay_words() {
        assert_eq!(set_line(&Line::plain("#x *y* | z")), "\\#x \\*y\\* \\| z");
        assert_eq!(set_line(&Line::plain("- not a list")), "\\- not a list");
        assert_eq!(set_line(&Line::plain("1. not a list")), "1\\. not a list");
        assert_eq!(set_line(&Line::plain("<b> [a](b) &amp;")), "\\<b\\> \\[a\\](b) \\&amp;");
        assert_eq!(set_line(&Line::plain("two\nlines")), "two lines");
    }

    #[test]
    fn code_survives_back_ticks() {
        assert_eq!(code("from:a OR from:b"), "`from:a OR from:b`");
        assert_eq!(code("a `b` c"), "`` a `b` c ``");
    }
}
