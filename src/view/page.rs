//! A column of lines that is taller than its area may be: with what can be clicked on it, the part that must
//! stay in sight, and the place of the hardware cursor (which screen readers and magnifiers follow).

use crate::app::Target;
use crate::view::address::{self, Run};
use crate::view::{Ctx, HitMap};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use std::ops::Range;
use unicode_width::UnicodeWidthStr;

/// Lines being laid out.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Columns to fill.
    pub width: u16,
    lines: Vec<Line<'static>>,
    spots: Vec<Spot>,
    focus: Option<Range<usize>>,
    cursor: Option<(usize, u16)>,
    links: Vec<Run>,
}

#[derive(Debug, Clone)]
struct Spot {
    lines: Range<usize>,
    columns: Option<Range<u16>>,
    target: Target,
}

/// Which part of a page that is too tall shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scroll {
    /// The part around the focus.
    Follow,
    /// From this line on.
    From(u16),
}

impl Page {
    /// An empty page.
    #[must_use]
    pub fn new(width: u16) -> Page {
        Page { width, ..Page::default() }
    }

    /// An empty page for an area, which leaves its right edge to the marks that say there is more.
    #[must_use]
    pub fn for_area(area: Rect) -> Page {
        Page::new(area.width.saturating_sub(2))
    }

    /// How many lines so far.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether it has no line.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The same as rows of a screen.
    #[must_use]
    pub fn height(&self) -> u16 {
        u16::try_from(self.lines.len()).unwrap_or(u16::MAX)
    }

    /// Adds a line.
    pub fn line(&mut self, line: impl Into<Line<'static>>) {
        self.lines.push(line.into());
    }

    /// Adds an empty line, unless the last one is empty or there is none.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|last| last.width() > 0) {
            self.lines.push(Line::default());
        }
    }

    /// Adds a text, broken to the width.
    pub fn text(&mut self, text: &str, style: Style) {
        self.hanging(Vec::new(), text, style);
    }

    /// Adds a text after some spans; further lines are indented as far as those reach.
    pub fn hanging(&mut self, before: Vec<Span<'static>>, text: &str, style: Style) {
        let indent: usize = before.iter().map(Span::width).sum();
        let room = usize::from(self.width).saturating_sub(indent).max(8);
        let mut first = Some(before);
        for part in wrap(text, u16::try_from(room).unwrap_or(u16::MAX)) {
            let mut spans = first.take().unwrap_or_else(|| vec![Span::raw(" ".repeat(indent))]);
            spans.push(Span::styled(part, style));
            self.lines.push(Line::from(spans));
        }
    }

    /// Adds a text in which addresses are links, after some spans.
    pub fn linked(&mut self, before: Vec<Span<'static>>, text: &str, style: Style) {
        let indent = before.iter().map(Span::width).sum();
        let from = self.lines.len();
        self.hanging(before, text, style);
        let added = self.lines.get_mut(from..).unwrap_or_default();
        self.links.extend(address::link(text, added, indent, style).into_iter().map(|run| run.below(from)));
    }

    /// Its lines as text: ends trimmed, gaps made for the eye closed.
    #[must_use]
    pub fn plain(&self) -> String {
        plain(&self.lines)
    }

    /// Whether something in it has the focus.
    #[must_use]
    pub fn is_focused(&self) -> bool {
        self.cursor.is_some()
    }

    /// Adds a line whose right part stands at the right edge; the left part is cut if both do not fit.
    pub fn sides(&mut self, left: Vec<Span<'static>>, right: Vec<Span<'static>>, cut: &str) {
        self.lines.push(sides(left, right, self.width, cut));
    }

    /// Adds a text after some spans with a note at the right edge. The text is broken rather than cut; where the
    /// note leaves it too little room, the note follows on lines of its own.
    pub fn noted(&mut self, before: Vec<Span<'static>>, text: (&str, Style), note: (&str, Style)) {
        self.noted_within(usize::from(self.width / 2), before, text, note);
    }

    /// The same, with the note beside the text as long as that has so many columns.
    pub fn noted_within(
        &mut self,
        least: usize,
        before: Vec<Span<'static>>,
        (text, style): (&str, Style),
        (note, quiet): (&str, Style),
    ) {
        let width = usize::from(self.width);
        let indent: usize = before.iter().map(Span::width).sum();
        let room = width.saturating_sub(indent + note.width() + 2);
        let whole = text.width() <= room;
        if note.is_empty() || !(whole || room >= least) {
            self.hanging(before, text, style);
            if !note.is_empty() {
                self.hanging(vec![Span::raw(" ".repeat(indent + 2))], note, quiet);
            }
            return;
        }
        let mut parts = wrap(text, u16::try_from(room).unwrap_or(u16::MAX)).into_iter();
        let mut spans = before;
        spans.push(Span::styled(parts.next().unwrap_or_default(), style));
        self.lines.push(sides(spans, vec![Span::styled(note.to_owned(), quiet)], self.width, ""));
        for part in parts {
            self.lines.push(Line::from(vec![Span::raw(" ".repeat(indent)), Span::styled(part, style)]));
        }
    }

    /// Two pages of text side by side.
    #[must_use]
    pub fn beside(self, right: Page, gap: u16) -> Page {
        let indent = usize::from(self.width + gap);
        let mut page = Page::new(self.width + gap + right.width);
        let (mut left, mut right) = (self.lines.into_iter(), right.lines.into_iter());
        loop {
            let (mut line, beside) = match (left.next(), right.next()) {
                (None, None) => return page,
                (line, beside) => (line.unwrap_or_default(), beside.unwrap_or_default()),
            };
            if beside.width() > 0 {
                line.spans.push(Span::raw(" ".repeat(indent.saturating_sub(line.width()))));
                line.spans.extend(beside.spans);
            }
            page.line(line);
        }
    }

    /// Adds the lines of another page of text.
    pub fn append(&mut self, other: Page) {
        self.lines.extend(other.lines);
    }

    /// Makes the lines from `from` on clickable.
    pub fn spot(&mut self, from: usize, target: Target) {
        self.spots.push(Spot { lines: from..self.lines.len(), columns: None, target });
    }

    /// Makes some columns of the last line clickable.
    pub fn spot_columns(&mut self, columns: Range<u16>, target: Target) {
        let last = self.lines.len().saturating_sub(1);
        self.spots.push(Spot { lines: last..last + 1, columns: Some(columns), target });
    }

    /// Keeps the lines from `from` on in sight, and puts the cursor on the first of them at this column.
    pub fn focus(&mut self, from: usize, column: u16) {
        self.focus = Some(from..self.lines.len());
        self.cursor = Some((from, column));
    }

    /// Keeps the lines down to the last one in sight as well, as far as those already kept stay so.
    pub fn keep(&mut self) {
        if let Some(focus) = &mut self.focus {
            focus.end = self.lines.len();
        }
    }

    /// Keeps the last line in sight, with the cursor at this column.
    pub fn focus_last(&mut self, column: u16) {
        self.focus(self.lines.len().saturating_sub(1), column);
    }

    /// Draws it, and says how many lines it can be scrolled.
    pub fn draw(self, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, scroll: Scroll, hits: &mut HitMap) -> u16 {
        let extent = self.height().saturating_sub(area.height);
        let top = match scroll {
            Scroll::From(line) => line.min(extent),
            Scroll::Follow => self.follow(area.height, extent),
        };
        self.put_spots(area, top, hits);
        self.take_down(hits);
        if let Some((line, column)) =
            self.cursor.and_then(|(line, column)| shown(line, top, area).map(|row| (row, column)))
        {
            let column = area.x.saturating_add(column).min(area.right().saturating_sub(1));
            hits.cursor = Some(Position::new(column, line));
        }
        for run in &self.links {
            if let Some(row) = shown(run.line, top, area) {
                let place = Rect::new(area.x.saturating_add(run.column), row, run.width, 1).intersection(area);
                hits.links.push((place, run.address.clone()));
            }
        }
        put(frame, area, self.lines.iter().skip(top.into()));
        more(ctx, frame, area, top, extent);
        extent
    }

    fn take_down(&self, hits: &mut HitMap) {
        let Some(copied) = &mut hits.copied else { return };
        copied.pages.push(self.plain());
        if let Some(lines) = self.focus.clone().and_then(|focus| self.lines.get(focus)) {
            copied.focus = Some(plain(lines));
        }
    }

    /// Draws as many of its first lines as fit, without any sign that there are more.
    pub fn beginning(self, frame: &mut Frame<'_>, area: Rect) {
        put(frame, area, self.lines.iter());
    }

    /// Just enough scrolling for the focus, and what comes next, to be seen.
    fn follow(&self, height: u16, extent: u16) -> u16 {
        let Some(focus) = &self.focus else { return 0 };
        let beyond = (focus.end + 2).saturating_sub(height.into()).min(focus.start);
        u16::try_from(beyond).unwrap_or(u16::MAX).min(extent)
    }

    fn put_spots(&self, area: Rect, top: u16, hits: &mut HitMap) {
        for spot in &self.spots {
            for row in spot.lines.clone().filter_map(|line| shown(line, top, area)) {
                let columns = spot.columns.clone().unwrap_or(0..area.width);
                let x = area.x.saturating_add(columns.start);
                let place = Rect::new(x, row, columns.end.saturating_sub(columns.start), 1);
                hits.put(place.intersection(area), spot.target);
            }
        }
    }
}

/// Lines from the top of an area on. They are broken already: a paragraph would look for breaks again.
fn put<'a>(frame: &mut Frame<'_>, area: Rect, lines: impl Iterator<Item = &'a Line<'static>>) {
    let area = area.intersection(frame.area());
    for (row, line) in area.rows().zip(lines) {
        frame.buffer_mut().set_line(row.x, row.y, line, row.width);
    }
}

/// Lines as text.
fn plain(lines: &[Line<'static>]) -> String {
    let one = |line: &Line<'static>| -> String {
        let text: String = line.spans.iter().map(|span| span.content.as_ref()).collect();
        let (indent, rest) = text.split_at(text.len() - text.trim_start().len());
        let parts = rest.split("   ").map(str::trim).filter(|part| !part.is_empty());
        format!("{indent}{}", parts.collect::<Vec<_>>().join("  ")).trim_end().to_owned()
    };
    lines.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// The sign before a row, and a blank: only the row in hand is marked, and only its text is styled.
#[must_use]
pub fn marker(ctx: &Ctx<'_>, here: bool) -> Span<'static> {
    if here { Span::styled(format!("{} ", ctx.glyphs.marker), ctx.theme.accent) } else { Span::raw("  ") }
}

/// The row of the screen on which a line shows.
fn shown(line: usize, top: u16, area: Rect) -> Option<u16> {
    let below = u16::try_from(line).ok()?.checked_sub(top)?;
    (below < area.height).then(|| area.y + below)
}

/// Marks at the right edge that say there is more above or below.
fn more(ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, top: u16, extent: u16) {
    let [up, down] = ctx.glyphs.more;
    let mut mark = |row: u16, sign: &'static str| {
        let place = Rect::new(area.right().saturating_sub(1), row, 1, 1).intersection(area);
        frame.render_widget(Span::styled(sign, ctx.theme.accent), place);
    };
    if top > 0 {
        mark(area.y, up);
    }
    if top < extent {
        mark(area.bottom().saturating_sub(1), down);
    }
}

/// A text broken to a width. Words longer than it are broken too.
#[must_use]
pub fn wrap(text: &str, width: u16) -> Vec<String> {
    let options = textwrap::Options::new(usize::from(width.max(1))).break_words(true);
    textwrap::wrap(text, options).into_iter().map(|part| part.trim_end().to_owned()).collect()
}

/// Left and right parts on one line of this width, at least two columns apart.
#[must_use]
pub fn sides(left: Vec<Span<'static>>, right: Vec<Span<'static>>, width: u16, cut: &str) -> Line<'static> {
    let width = usize::from(width);
    let right_width: usize = right.iter().map(Span::width).sum();
    let room = if right_width == 0 { width } else { width.saturating_sub(right_width + 2) };
    let mut spans = fit(left, room, cut);
    let left_width: usize = spans.iter().map(Span::width).sum();
    if right_width > 0 && left_width + right_width < width {
        spans.push(Span::raw(" ".repeat(width - left_width - right_width)));
        spans.extend(right);
    }
    Line::from(spans)
}

/// Spans cut to a width, with a sign where something is missing.
#[must_use]
pub fn fit(spans: Vec<Span<'static>>, width: usize, cut: &str) -> Vec<Span<'static>> {
    let whole: usize = spans.iter().map(Span::width).sum();
    if whole <= width {
        return spans;
    }
    let mut left = width.saturating_sub(cut.width());
    let mut fitted = Vec::new();
    for span in spans {
        let text = shorten(&span.content, left);
        left -= text.width();
        let complete = text.len() == span.content.len();
        fitted.push(Span::styled(text, span.style));
        if !complete {
            break;
        }
    }
    fitted.push(Span::raw(cut.to_owned()));
    fitted
}

/// A text cut to a width, with a sign where something is missing.
#[must_use]
pub fn cut(text: &str, width: usize, cut: &str) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    format!("{}{cut}", shorten(text, width.saturating_sub(cut.width())).trim_end())
}

/// The longest beginning of a text that fits, by grapheme.
fn shorten(text: &str, width: usize) -> String {
    use unicode_segmentation::UnicodeSegmentation;
    let mut short = String::new();
    for grapheme in text.graphemes(true) {
        if short.width() + grapheme.width() > width {
            break;
        }
        short.push_str(grapheme);
    }
    short
}
