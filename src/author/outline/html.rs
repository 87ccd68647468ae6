//! The document as one HTML file to print: no script, nothing fetched, every text of the pack escaped.
//!
//! It is well-formed as XML too, so that a test can take it apart.

use super::{Block, Document, Labelled, Role, Section};
use crate::author::line::{Line, Part};
use crate::text::markup::html as escaped;
use std::fmt::Write;

/// The look on screen and on paper.
const STYLE: &str = include_str!("../../../assets/outline.css");

/// How deep the table of contents goes.
const LISTED: usize = 2;

/// Sets the document.
#[must_use]
pub fn html(document: &Document) -> String {
    let mut set = String::with_capacity(1 << 20);
    head(&mut set, document);
    set.push_str("<body>\n<header>\n");
    let _ = writeln!(set, "<h1>{}</h1>", escaped(&document.title));
    blocks(&mut set, &document.opening);
    set.push_str("</header>\n");
    let _ =
        writeln!(set, "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{}</h2>", escaped(&document.contents));
    contents(&mut set, &document.sections, 1);
    set.push_str("</nav>\n<main>\n");
    document.sections.iter().for_each(|part| section(&mut set, part, 2));
    set.push_str("</main>\n</body>\n</html>\n");
    set
}

fn head(set: &mut String, document: &Document) {
    let foot = document.foot.replace(['"', '\\', '<', '>', '&'], "");
    // Writing to a string cannot fail.
    let _ = write!(
        set,
        "<!DOCTYPE html>\n<html lang=\"{lang}\" xml:lang=\"{lang}\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n\
         <meta charset=\"utf-8\" />\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n\
         <title>{title}</title>\n<style>\n@page {{ @bottom-left {{ content: \"{foot}\"; }} }}\n{STYLE}</style>\n</head>\n",
        lang = document.lang.code(),
        title = escaped(&document.title),
    );
}

/// Only what holds sections or is a part is listed: entries are found from there.
fn contents(set: &mut String, sections: &[Section], depth: usize) {
    let listed: Vec<&Section> = sections.iter().filter(|section| section.role != Role::Entry).collect();
    if listed.is_empty() || depth > LISTED {
        return;
    }
    set.push_str("<ol>\n");
    for section in listed {
        let _ = write!(set, "<li><a href=\"#{}\">{}</a>", escaped(&section.anchor), bare(&section.title));
        contents(set, &section.sections, depth + 1);
        set.push_str("</li>\n");
    }
    set.push_str("</ol>\n");
}

fn section(set: &mut String, section_: &Section, depth: usize) {
    let class = match section_.role {
        Role::Part => "part",
        Role::Division => "division",
        Role::Entry => "entry",
        Role::Signature => "part signature",
    };
    let heading = format!("h{}", depth.min(6));
    let _ = writeln!(set, "<section class=\"{class}\" id=\"{}\">", escaped(&section_.anchor));
    let _ = writeln!(set, "<{heading}>{}</{heading}>", inline(&section_.title));
    blocks(set, &section_.blocks);
    section_.sections.iter().for_each(|below| section(set, below, depth + 1));
    set.push_str("</section>\n");
}

fn blocks(set: &mut String, blocks: &[Block]) {
    for block in blocks {
        match block {
            Block::Text(line) => {
                let _ = writeln!(set, "<p>{}</p>", inline(line));
            }
            Block::Points(lines) => points(set, lines),
            Block::Rows(rows) => {
                set.push_str("<dl>\n");
                rows.iter().for_each(|labelled| row(set, labelled));
                set.push_str("</dl>\n");
            }
            Block::Fields(labels) => {
                set.push_str("<div class=\"fields\">\n");
                for label in labels {
                    let _ = writeln!(set, "<p class=\"field\">{}</p>", escaped(label));
                }
                set.push_str("</div>\n");
            }
        }
    }
}

fn row(set: &mut String, row: &Labelled) {
    let _ = write!(set, "<div class=\"{}\"><dt>{}</dt><dd>", row.name, escaped(&row.label));
    match (&row.lead, row.lines.as_slice()) {
        (None, [only]) => set.push_str(&inline(only)),
        (lead, lines) => {
            if let Some(lead) = lead {
                let _ = write!(set, "<p>{}</p>", inline(lead));
            }
            points(set, lines);
        }
    }
    set.push_str("</dd></div>\n");
}

fn points(set: &mut String, lines: &[Line]) {
    set.push_str("<ul>\n");
    for line in lines {
        let _ = writeln!(set, "<li>{}</li>", inline(line));
    }
    set.push_str("</ul>\n");
}

fn inline(line: &Line) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) => escaped(text),
        Part::Code(typed) => format!("<code>{}</code>", escaped(typed)),
        Part::Link { to, label } => format!("<a href=\"#{}\">{}</a>", escaped(to), escaped(label)),
    };
    line.0.iter().map(part).collect()
}

/// Without links, to stand inside one.
fn bare(line: &Line) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) | Part::Code(text) | Part::Link { label: text, .. } => escaped(text),
    };
    line.0.iter().map(part).collect()
}
