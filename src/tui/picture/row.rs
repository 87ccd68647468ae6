//! One row of a screen: neighbouring cells of the same style become one text.

use super::palette::Palette;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;
use ratatui::style::Modifier;
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// Width and height of a cell.
pub(super) const CELL: (f32, f32) = (8.4, 18.0);
/// Around the screen.
pub(super) const MARGIN: f32 = 12.0;
/// From the top of a cell to the line that letters stand on.
const BASE: f32 = 13.5;

/// The top left corner of a cell.
pub(super) fn place(column: u16, row: u16) -> (f32, f32) {
    (MARGIN + f32::from(column) * CELL.0, MARGIN + f32::from(row) * CELL.1)
}

/// The cursor, as a pane over its cell.
pub(super) fn cursor(at: Position, palette: &Palette) -> String {
    let (x, y) = place(at.x, at.y);
    format!(
        "<rect x=\"{x:.1}\" y=\"{y:.0}\" width=\"{}\" height=\"{}\" fill=\"{}\" opacity=\".45\"/>",
        CELL.0,
        CELL.1,
        palette.ink()
    )
}

/// A run of cells of one style.
#[derive(Debug)]
struct Run {
    start: u16,
    columns: u16,
    text: String,
    style: Style,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Style {
    ink: String,
    paper: Option<String>,
    bold: bool,
    italic: bool,
    underlined: bool,
    struck: bool,
}

/// A row at the height 0; empty when nothing of it would be seen.
pub(super) fn row(screen: &Buffer, at: u16, palette: &Palette) -> String {
    let mut out = String::new();
    for run in runs(screen, at, palette) {
        paper(&mut out, &run);
        letters(&mut out, &run);
    }
    out
}

fn runs(screen: &Buffer, at: u16, palette: &Palette) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut column = 0;
    while column < screen.area.width {
        let Some(cell) = screen.cell(Position::new(column, at)) else { break };
        // A wide character hides the cell after it.
        let columns = u16::try_from(cell.symbol().width()).unwrap_or(1).max(1);
        let style = style(cell, palette);
        match runs.last_mut().filter(|run| run.style == style) {
            Some(run) => {
                run.columns += columns;
                run.text.push_str(cell.symbol());
            }
            None => runs.push(Run { start: column, columns, text: cell.symbol().to_owned(), style }),
        }
        column = column.saturating_add(columns);
    }
    runs
}

fn style(cell: &Cell, palette: &Palette) -> Style {
    let has = |modifier| cell.modifier.contains(modifier);
    let mut ink = palette.colour(cell.fg);
    if has(Modifier::DIM) {
        ink = Some(palette.faint().to_owned());
    }
    let mut ink = ink.unwrap_or_else(|| palette.ink().to_owned());
    let mut paper = palette.colour(cell.bg);
    if has(Modifier::REVERSED) {
        let ground = paper.unwrap_or_else(|| palette.paper.clone());
        paper = Some(std::mem::replace(&mut ink, ground));
    }
    Style {
        ink,
        paper,
        bold: has(Modifier::BOLD),
        italic: has(Modifier::ITALIC),
        underlined: has(Modifier::UNDERLINED),
        struck: has(Modifier::CROSSED_OUT),
    }
}

fn paper(out: &mut String, run: &Run) {
    let Some(paper) = &run.style.paper else { return };
    let (x, width) = (place(run.start, 0).0, f32::from(run.columns) * CELL.0);
    let _ = write!(out, "<rect x=\"{x:.1}\" width=\"{width:.1}\" height=\"{}\" fill=\"{paper}\"/>", CELL.1);
}

fn letters(out: &mut String, run: &Run) {
    let Style { ink, bold, italic, underlined, struck, .. } = &run.style;
    // Blanks at both ends are seen only where they are underlined.
    let lined = *underlined || *struck;
    let text = if lined { run.text.as_str() } else { run.text.trim_end() };
    let shown = if lined { text } else { text.trim_start() };
    if shown.is_empty() {
        return;
    }
    let before = text.width() - shown.width();
    let start = run.start + u16::try_from(before).unwrap_or_default();
    let width = f32::from(u16::try_from(shown.width()).unwrap_or_default()) * CELL.0;
    let _ = write!(out, "<text x=\"{:.1}\" y=\"{BASE}\" fill=\"{ink}\" textLength=\"{width:.1}\"", place(start, 0).0);
    let said = [
        (*bold, " font-weight=\"bold\""),
        (*italic, " font-style=\"italic\""),
        (*underlined, " text-decoration=\"underline\""),
        (*struck, " text-decoration=\"line-through\""),
    ];
    said.iter().filter(|(is, _)| *is).for_each(|(_, attribute)| out.push_str(attribute));
    let _ = write!(out, ">{}</text>", escaped(shown));
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
