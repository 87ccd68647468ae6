//! The report as one HTML file to read and to print: no script, nothing fetched, every word escaped. Well-formed as
//! XML too, so that a test can take it apart.

use super::{Block, Page, Point, Row, Table};
use crate::text::markup::html as escaped;
use std::fmt::Write;

/// The look on screen and on paper.
const STYLE: &str = include_str!("../../../assets/report.css");

/// Sets a report.
#[must_use]
pub fn html(page: &Page) -> String {
    let mut set = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        set,
        "<!DOCTYPE html>\n<html lang=\"{lang}\" xml:lang=\"{lang}\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n\
         <meta charset=\"utf-8\" />\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{title}</h1>\n",
        lang = page.lang,
        title = escaped(&page.title),
    );
    page.opening.iter().for_each(|line| paragraph(&mut set, line));
    set.push_str("</header>\n<main>\n");
    for part in &page.parts {
        let _ = writeln!(set, "<section>\n<h2>{}</h2>", escaped(&part.title));
        part.blocks.iter().for_each(|one| block(&mut set, one));
        set.push_str("</section>\n");
    }
    set.push_str("</main>\n</body>\n</html>\n");
    set
}

fn paragraph(set: &mut String, text: &str) {
    let _ = writeln!(set, "<p>{}</p>", escaped(text));
}

fn block(set: &mut String, block: &Block) {
    match block {
        Block::Heading(title) => {
            let _ = writeln!(set, "<h3>{}</h3>", escaped(title));
        }
        Block::Text(text) => paragraph(set, text),
        Block::Points(points) => {
            set.push_str("<ul>\n");
            points.iter().for_each(|one| point(set, one));
            set.push_str("</ul>\n");
        }
        Block::Table(table) => set_table(set, table),
    }
}

fn point(set: &mut String, point: &Point) {
    let _ = write!(set, "<li><strong>{}</strong>", escaped(&point.lead));
    for line in &point.rest {
        let _ = write!(set, "<br />{}", escaped(line));
    }
    set.push_str("</li>\n");
}

fn set_table(set: &mut String, table: &Table) {
    let bars = table.rows.iter().any(|row| row.share.is_some());
    let _ = writeln!(set, "<table>\n<caption>{}</caption>\n<thead>\n<tr>", escaped(&table.caption));
    for title in &table.head {
        let _ = write!(set, "<th scope=\"col\">{}</th>", escaped(title));
    }
    // The bar repeats the share, so it is no column of its own for whoever hears the table.
    if bars {
        set.push_str("<td class=\"bar\" aria-hidden=\"true\"></td>");
    }
    set.push_str("\n</tr>\n</thead>\n<tbody>\n");
    table.rows.iter().for_each(|one| row(set, one, bars));
    set.push_str("</tbody>\n</table>\n");
}

fn row(set: &mut String, row: &Row, bars: bool) {
    let _ = write!(set, "<tr><th scope=\"row\">{}</th>", escaped(&row.label));
    for field in &row.fields {
        let _ = write!(set, "<td>{}</td>", escaped(field));
    }
    if bars {
        let share = row.share.unwrap_or_default().min(100);
        let _ = write!(
            set,
            "<td class=\"bar\" aria-hidden=\"true\"><svg width=\"100%\" height=\"12\" xmlns=\"http://www.w3.org/2000/svg\">\
             <rect width=\"{share}%\" height=\"12\" /></svg></td>"
        );
    }
    set.push_str("</tr>\n");
}
