//! What the highlighted answer would change, in as many rows as there are, whatever it is.

use crate::app::parts::plan::Diff;
use crate::phrase::{Mark, Phrase, Sign};
use crate::view::Ctx;
use crate::view::page::{self, Page, fit, sides, wrap};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Rows of one change at most: the rest of its words is cut, so that the next one is seen as well.
const TALL: usize = 2;

/// A heading with how much would change, and as many changes as fit in `rows`, what weighs most first.
pub(super) fn draw(page: &mut Page, ctx: &Ctx<'_>, changes: Option<&Diff>, rows: usize) {
    let marks = changes.map(|changes| Phrase::new(ctx.pack(), ctx.text).foremost(changes)).unwrap_or_default();
    let heading = vec![Span::styled(ctx.say("side-changes"), ctx.theme.accent)];
    page.line(sides(heading, counts(ctx, &marks), page.width, ctx.glyphs.cut));
    list(page, ctx, changes, marks, rows);
}

/// The changes one after another on `rows` lines, after how many there are: where there is room for hardly anything.
pub(super) fn run(page: &mut Page, ctx: &Ctx<'_>, changes: Option<&Diff>, rows: usize) {
    let marks = changes.map(|changes| Phrase::new(ctx.pack(), ctx.text).foremost(changes)).unwrap_or_default();
    if marks.is_empty() {
        return list(page, ctx, changes, marks, rows);
    }
    let width = usize::from(page.width);
    let mut line = counts(ctx, &marks);
    let mut left = rows;
    for mark in marks {
        let (sign, style) = marked(ctx, mark.sign);
        let used: usize = line.iter().map(Span::width).sum();
        let spans = [Span::raw("   "), Span::styled(format!("{sign} {}", mark.words), style)];
        let needed: usize = spans.iter().map(Span::width).sum();
        if used + needed > width && left > 1 {
            page.line(Line::from(std::mem::take(&mut line)));
            left -= 1;
            line.extend(spans.into_iter().skip(1));
        } else {
            line.extend(spans);
        }
    }
    if rows > 0 {
        page.line(Line::from(fit(line, width, ctx.glyphs.cut)));
    }
}

/// The sign of a change, and its colour.
#[must_use]
pub fn marked(ctx: &Ctx<'_>, sign: Sign) -> (&'static str, Style) {
    match sign {
        Sign::In => ("+", ctx.theme.plus),
        Sign::Out => (ctx.glyphs.minus, ctx.theme.minus),
        Sign::Other => ("~", ctx.theme.warn),
    }
}

/// "+5 −2 ~3": how many lines of each sign, at a glance.
fn counts(ctx: &Ctx<'_>, marks: &[Mark]) -> Vec<Span<'static>> {
    let mut counts = Vec::new();
    for sign in [Sign::In, Sign::Out, Sign::Other] {
        let n = marks.iter().filter(|mark| mark.sign == sign).count();
        if n > 0 {
            let (shown, style) = marked(ctx, sign);
            counts.push(Span::styled(format!("{}{shown}{n}", if counts.is_empty() { "" } else { "  " }), style));
        }
    }
    counts
}

fn list(page: &mut Page, ctx: &Ctx<'_>, changes: Option<&Diff>, marks: Vec<Mark>, rows: usize) {
    if changes.is_some_and(Diff::is_empty) && rows > 0 {
        page.text(&ctx.say("side-no-change"), ctx.theme.quiet);
        return;
    }
    let end = page.len() + rows;
    let all = marks.len();
    for (at, mark) in marks.into_iter().enumerate() {
        let lines = broken(ctx, &mark.words, page.width);
        // The last row is kept for "and more", unless this is the last change.
        let kept = usize::from(at + 1 < all);
        if page.len() + lines.len() + kept > end {
            more(page, ctx, all - at, end);
            return;
        }
        put(page, ctx, mark.sign, lines);
    }
}

fn put(page: &mut Page, ctx: &Ctx<'_>, sign: Sign, lines: Vec<String>) {
    let (shown, style) = marked(ctx, sign);
    for (at, line) in lines.into_iter().enumerate() {
        let before = if at == 0 { format!("{shown} ") } else { "  ".to_owned() };
        page.line(Span::styled(format!("{before}{line}"), style));
    }
}

fn broken(ctx: &Ctx<'_>, words: &str, width: u16) -> Vec<String> {
    let mut lines = wrap(words, width.saturating_sub(2).max(8));
    if lines.len() > TALL {
        lines.truncate(TALL);
        if let Some(last) = lines.last_mut() {
            let room = usize::from(width).saturating_sub(2);
            *last = page::cut(&format!("{last} {}", ctx.glyphs.cut), room, ctx.glyphs.cut);
        }
    }
    lines
}

fn more(page: &mut Page, ctx: &Ctx<'_>, hidden: usize, end: usize) {
    if page.len() < end {
        let said = ctx.text.with("side-more-changes", &[("n", hidden.into())]);
        page.line(Span::styled(format!("  {said}"), ctx.theme.quiet));
    }
}
