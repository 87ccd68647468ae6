//! Takes a picture of the program's real screen and writes it as SVG.
//!
//! ```text
//! cargo build --release && cargo run --example picture
//! ```
//! plays the sessions below in a pseudo-terminal with the release binary, in a home of its own, and writes
//! `tests/pictures/*.svg`. The README shows them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout
)]

#[path = "terminal.rs"]
#[allow(dead_code)]
mod terminal;

use std::fmt::Write;
use std::path::Path;
use terminal::Terminal;

/// A session to play: file name, language, keys until the screen is worth a picture, text it then shows.
struct Scene {
    file: &'static str,
    lang: &'static str,
    args: &'static [&'static str],
    keys: &'static str,
    shows: &'static str,
}

const SIZE: (u16, u16) = (120, 36);

const SCENES: &[Scene] = &[
    Scene { file: "interview-en", lang: "en", args: &["new"], keys: "3 6 2 7 2 enter", shows: "Have you checked" },
    Scene { file: "interview-fr", lang: "fr", args: &["new"], keys: "3 6 2 7 2 enter", shows: "Avez-vous vérifié" },
];

fn main() {
    let program = std::env::args().nth(1).unwrap_or_else(|| "target/release/coach".to_owned());
    let program = std::fs::canonicalize(&program).expect("build the program first: cargo build --release");
    let program = program.to_str().expect("a path in UTF-8");
    for scene in SCENES {
        let home = tempfile::tempdir().expect("a home");
        let svg = play(program, scene, home.path());
        let path = format!("tests/pictures/{}.svg", scene.file);
        std::fs::write(&path, svg).expect("writing the picture");
        println!("{path}");
    }
}

fn play(program: &str, scene: &Scene, home: &Path) -> String {
    let mut args = vec!["--lang", scene.lang, "--today", "2026-12-01"];
    args.extend(scene.args);
    let mut terminal = Terminal::start(program, &args, &terminal::home(home), SIZE);
    terminal.sees("1");
    terminal.settle();
    terminal.keys(scene.keys);
    terminal.sees(scene.shows);
    terminal.settle();
    svg(terminal.screen())
}

const CELL: (f32, f32) = (8.4, 18.0);

fn svg(screen: &vt100::Screen) -> String {
    let (width, height) = (f32::from(SIZE.0) * CELL.0 + 24.0, f32::from(SIZE.1) * CELL.1 + 24.0);
    let mut out = String::new();
    let _ = writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"14\">\n<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#16181d\"/>"
    );
    for row in 0..SIZE.1 {
        line(&mut out, screen, row);
    }
    out.push_str("</svg>\n");
    out
}

/// One row: neighbouring cells of the same style become one text.
fn line(out: &mut String, screen: &vt100::Screen, row: u16) {
    let mut start = 0;
    while start < SIZE.0 {
        let style = style_of(screen, row, start);
        let mut end = start;
        let mut text = String::new();
        while end < SIZE.0 && style_of(screen, row, end) == style {
            let contents = screen.cell(row, end).map(vt100::Cell::contents).unwrap_or_default();
            text.push_str(if contents.is_empty() { " " } else { contents });
            end += 1;
        }
        piece(out, row, start, end, &style, &text);
        start = end;
    }
}

#[derive(PartialEq)]
struct Style {
    ink: String,
    paper: Option<String>,
    bold: bool,
    underline: bool,
}

fn style_of(screen: &vt100::Screen, row: u16, column: u16) -> Style {
    let Some(cell) = screen.cell(row, column) else {
        return Style { ink: INK.into(), paper: None, bold: false, underline: false };
    };
    let mut ink = colour(cell.fgcolor()).unwrap_or_else(|| INK.to_owned());
    let mut paper = colour(cell.bgcolor());
    if cell.dim() && ink == INK {
        ink = "#8a8f98".to_owned();
    }
    if cell.inverse() {
        let old = std::mem::replace(&mut ink, paper.unwrap_or_else(|| "#16181d".to_owned()));
        paper = Some(old);
    }
    Style { ink, paper, bold: cell.bold(), underline: cell.underline() }
}

const INK: &str = "#d8dbe0";

/// The sixteen ANSI colours as a calm dark terminal shows them.
const ANSI: [&str; 16] = [
    "#2b2f36", "#e5747a", "#8fbf7f", "#dfb566", "#7aa7e8", "#c792d8", "#6fc1c7", "#d8dbe0", "#7b818c", "#f0969b",
    "#abd69c", "#f0cd86", "#9cc0f5", "#dab0e6", "#93d8dd", "#ffffff",
];

fn colour(colour: vt100::Color) -> Option<String> {
    match colour {
        vt100::Color::Default => None,
        vt100::Color::Idx(index) => {
            Some(ANSI.get(usize::from(index)).map_or_else(|| cube(index), |hex| (*hex).to_owned()))
        }
        vt100::Color::Rgb(red, green, blue) => Some(format!("#{red:02x}{green:02x}{blue:02x}")),
    }
}

/// The 6×6×6 cube and the greys of the 256-colour palette.
fn cube(index: u8) -> String {
    if index >= 232 {
        let grey = 8 + 10 * u16::from(index - 232);
        return format!("#{grey:02x}{grey:02x}{grey:02x}");
    }
    let level = |step: u8| {
        if step == 0 { 0 } else { 55 + 40 * u16::from(step) }
    };
    let place = index - 16;
    format!("#{:02x}{:02x}{:02x}", level(place / 36), level(place / 6 % 6), level(place % 6))
}

fn piece(out: &mut String, row: u16, start: u16, end: u16, style: &Style, text: &str) {
    let (x, y) = (12.0 + f32::from(start) * CELL.0, 12.0 + f32::from(row) * CELL.1);
    let width = f32::from(end - start) * CELL.0;
    if let Some(paper) = &style.paper {
        let _ = writeln!(
            out,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{}\" fill=\"{paper}\"/>",
            CELL.1
        );
    }
    if text.trim().is_empty() {
        return;
    }
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let weight = if style.bold { " font-weight=\"bold\"" } else { "" };
    let underline = if style.underline { " text-decoration=\"underline\"" } else { "" };
    let _ = writeln!(
        out,
        "<text x=\"{x:.1}\" y=\"{:.1}\" fill=\"{}\" textLength=\"{width:.1}\" xml:space=\"preserve\"{weight}{underline}>{escaped}</text>",
        y + 13.5,
        style.ink
    );
}
