//! Screens as SVG: a still, or a whole session that plays by itself.
//!
//! Only CSS moves, so that it plays where scripts do not (a README), and stands still at its end for whoever asked
//! the system for less motion. A row that is the same in several frames is written once.

mod palette;
mod row;

use crate::tui::replay::Shot;
use palette::Palette;
use row::{CELL, MARGIN, cursor, place, row};
use std::collections::HashMap;
use std::fmt::Write;
use std::time::Duration;

/// The longest that one screen stands before the next: nobody wants to watch somebody think.
pub const LONGEST: Duration = Duration::from_millis(1500);
/// The shortest: what is faster is not seen.
pub const SHORTEST: Duration = Duration::from_millis(80);
/// How long the last screen stands before all begins again.
pub const LAST: Duration = Duration::from_secs(4);

/// One screen.
#[must_use]
pub fn still(shot: &Shot) -> String {
    let mut rows = Rows::default();
    let frame = rows.frame(shot);
    let mut out = head(std::slice::from_ref(shot));
    rows.write(&mut out);
    let _ = writeln!(out, "<g>{frame}</g>\n</svg>");
    out
}

/// All screens one after the other, in the rhythm of the session, for ever. Of none, nothing.
#[must_use]
pub fn film(shots: &[Shot]) -> String {
    let mut rows = Rows::default();
    let mut frames: Vec<(String, Vec<Showing>)> = Vec::new();
    for (shot, showing) in shots.iter().zip(timed(shots)) {
        let frame = rows.frame(shot);
        match frames.iter_mut().find(|(known, _)| *known == frame) {
            Some((_, times)) => times.push(showing),
            None => frames.push((frame, vec![showing])),
        }
    }
    let mut out = head(shots);
    style(&mut out, &frames);
    rows.write(&mut out);
    for (at, (frame, _)) in frames.iter().enumerate() {
        let _ = writeln!(out, "<g class=\"f f{at}\">{frame}</g>");
    }
    out.push_str("</svg>\n");
    out
}

/// From when to when a frame shows, and of which whole.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Showing {
    from: f64,
    to: f64,
    whole: f64,
}

/// When each shot shows.
fn timed(shots: &[Shot]) -> Vec<Showing> {
    let mut ends = Vec::with_capacity(shots.len());
    let mut now = 0.0;
    for (at, shot) in shots.iter().enumerate() {
        let length = match shots.get(at + 1) {
            Some(next) => next.at.saturating_sub(shot.at).clamp(SHORTEST, LONGEST),
            None => LAST,
        };
        now += length.as_secs_f64();
        ends.push(now);
    }
    let starts = std::iter::once(0.0).chain(ends.iter().copied());
    starts.zip(ends.iter().copied()).map(|(from, to)| Showing { from, to, whole: now }).collect()
}

/// Each frame is hidden but for its times; without motion the last one stands.
fn style(out: &mut String, frames: &[(String, Vec<Showing>)]) {
    let whole = frames.first().and_then(|(_, times)| times.first()).map_or(0.0, |showing| showing.whole);
    let last = frames.iter().position(|(_, times)| times.iter().any(|showing| showing.to >= whole)).unwrap_or(0);
    out.push_str("<style>\n.f{visibility:hidden}\n");
    let _ = writeln!(out, ".f{last}{{visibility:visible}}\n@media (prefers-reduced-motion:no-preference){{");
    for (at, (_, times)) in frames.iter().enumerate() {
        let _ = writeln!(out, ".f{at}{{animation:k{at} {whole:.2}s step-end infinite}}");
        let _ = write!(out, "@keyframes k{at}{{0%{{visibility:hidden}}");
        for Showing { from, to, .. } in times {
            let percent = |at: &f64| 100.0 * at / whole;
            let _ = write!(out, "{:.3}%{{visibility:visible}}", percent(from));
            if *to < whole {
                let _ = write!(out, "{:.3}%{{visibility:hidden}}", percent(to));
            }
        }
        out.push_str("}\n");
    }
    out.push_str("}\n</style>\n");
}

/// The size of the largest screen, and the ground.
fn head(shots: &[Shot]) -> String {
    let most = |side: fn(&Shot) -> u16| shots.iter().map(side).max().unwrap_or_default();
    let (columns, rows) = (most(|shot| shot.screen.area.width), most(|shot| shot.screen.area.height));
    let (width, height) = (f32::from(columns) * CELL.0 + 2.0 * MARGIN, f32::from(rows) * CELL.1 + 2.0 * MARGIN);
    let paper = shots.first().map(|shot| Palette::of(&shot.theme).paper).unwrap_or_default();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" \
         font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"14\" xml:space=\"preserve\">\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{paper}\"/>\n"
    )
}

/// The different rows seen so far, each with its number.
#[derive(Debug, Default)]
struct Rows {
    numbers: HashMap<String, usize>,
    written: Vec<String>,
}

impl Rows {
    /// A frame made of its rows.
    fn frame(&mut self, shot: &Shot) -> String {
        let palette = Palette::of(&shot.theme);
        let area = shot.screen.area;
        let mut frame = palette.ground(area);
        for at in 0..area.height {
            let drawn = row(&shot.screen, at, &palette);
            if drawn.is_empty() {
                continue;
            }
            let number = self.number(drawn);
            let _ = write!(frame, "<use href=\"#r{number}\" y=\"{:.0}\"/>", place(0, at).1);
        }
        if let Some(position) = shot.cursor {
            frame.push_str(&cursor(position, &palette));
        }
        frame
    }

    fn number(&mut self, row: String) -> usize {
        let next = self.written.len();
        let number = *self.numbers.entry(row.clone()).or_insert(next);
        if number == next {
            self.written.push(row);
        }
        number
    }

    fn write(&self, out: &mut String) {
        out.push_str("<defs>\n");
        for (number, row) in self.written.iter().enumerate() {
            let _ = writeln!(out, "<g id=\"r{number}\">{row}</g>");
        }
        out.push_str("</defs>\n");
    }
}
