//! The report in Markdown: nothing of what came from outside becomes a heading, a link, a table or a tag.

use super::{Block, Page, Point, Table};
use crate::text::markup::{at_line_start, markdown as escaped};

/// Sets a report.
#[must_use]
pub fn markdown(page: &Page) -> String {
    let mut blocks = vec![format!("# {}\n", escaped(&page.title))];
    blocks.extend(page.opening.iter().map(|line| paragraph(line)));
    for part in &page.parts {
        blocks.push(format!("## {}\n", escaped(&part.title)));
        blocks.extend(part.blocks.iter().map(block));
    }
    blocks.join("\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(title) => format!("### {}\n", escaped(title)),
        Block::Text(text) => paragraph(text),
        Block::Points(points) => points.iter().map(point).collect(),
        Block::Table(table) => set_table(table),
    }
}

fn paragraph(text: &str) -> String {
    format!("{}\n", at_line_start(&escaped(text)))
}

fn point(point: &Point) -> String {
    let rest: String = point.rest.iter().map(|line| format!("  - {}\n", at_line_start(&escaped(line)))).collect();
    format!("- **{}**\n{rest}", escaped(point.lead.trim()))
}

fn set_table(table: &Table) -> String {
    let line = |fields: &[String]| format!("| {} |\n", fields.join(" | "));
    let head: Vec<String> = table.head.iter().map(|title| escaped(title)).collect();
    let rule: Vec<String> = (0..head.len()).map(|at| if at == 0 { "---" } else { "---:" }.to_owned()).collect();
    let rows = table.rows.iter().map(|row| {
        let fields: Vec<String> = std::iter::once(&row.label).chain(&row.fields).map(|field| escaped(field)).collect();
        line(&fields)
    });
    [line(&head), line(&rule)].into_iter().chain(rows).collect()
}
