//! For the whole room: one thing at a time, large, in few words. No name, no file, nothing about anybody.

use crate::app::Model;
use crate::app::console::{Console, Part, State, time};
use crate::app::parts::workshop::words::told::Row;
use crate::intent::{Intent, Place};
use crate::phrase::Phrase;
use crate::view::console::{advice, contrasts, digits, head};
use crate::view::keys::{self, Hint, hint};
use crate::view::page::{Page, Scroll, wrap};
use crate::view::{Ctx, HitMap};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

const HINTS: &[Hint] = &[
    hint(&[Intent::Left, Intent::Right], "hint-slide"),
    hint(&[Intent::Accept], "hint-reveal"),
    hint(&[Intent::Projector], "hint-desk"),
];

/// Bars on one slide at most.
const BARS: usize = 9;
/// Contrasts on one slide at most.
const CONTRASTS: usize = 3;
/// Lines of advice of either kind on one slide at most.
const LINES: usize = 4;

/// Draws the slide in hand.
pub fn draw(model: &Model, console: &Console, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let margin = if area.width >= 100 { area.width / 12 } else { 2 };
    let inner = Rect { x: area.x + margin, width: area.width.saturating_sub(2 * margin), ..area };
    let keys = Rect { y: inner.bottom().saturating_sub(1), height: 1, ..inner };
    if model.overlay().is_none() {
        keys::draw(Place::Console, ctx, frame, keys, HINTS, hits);
    }
    let top = u16::from(area.height >= 16);
    let body = Rect { y: inner.y + top, height: inner.height.saturating_sub(3 + top), ..inner };
    let title = console.here().map_or_else(|| console.room.name.clone(), |part| titled(console, ctx, part));
    hits.titled(&title);
    let mut page = Page::new(body.width);
    page.text(&title, ctx.theme.title);
    page.gap();
    let head = page.height().min(body.height);
    page.draw(ctx, frame, Rect { height: head, ..body }, Scroll::From(0), hits);
    let rest = Rect { y: body.y + head, height: body.height.saturating_sub(head), ..body };
    match console.here().map(|part| (part, console.state(part))) {
        None => clock(console, ctx, frame, rest),
        Some((part, State::Shown { of })) => {
            shown(console, ctx, (part, of), rest).draw(ctx, frame, rest, Scroll::From(0), hits);
        }
        Some(_) => hidden(console, ctx, frame, rest),
    }
}

/// What stands over a slide: a question as it was asked.
fn titled(console: &Console, ctx: &Ctx<'_>, part: Part) -> String {
    let Part::Question(at) = part else { return console.named(part, ctx.pack(), ctx.text) };
    let question = console.schema.fields.get(at).and_then(|field| ctx.pack().questions.get(&field.question));
    question.map(|question| ctx.words(&question.ask)).unwrap_or_default()
}

/// The time, as large as it fits, and how many are done.
fn clock(console: &Console, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect) {
    let time = time::of(console, ctx.text);
    let style = if time.urgent { ctx.theme.warn } else { ctx.theme.title };
    let told = &console.told;
    let counts = [("done", told.done.into()), ("joined", told.joined.into())];
    let gauge = usize::from((area.width / 2).min(60));
    let mut below = vec![Line::from(Span::styled(time.unit.clone(), style)), Line::default()];
    below.extend(time::due(console, ctx.pack(), ctx.text).map(|due| Line::from(Span::styled(due, ctx.theme.text))));
    below.push(Line::default());
    below.push(Line::from(head::gauge(ctx, told.done, told.joined, gauge)));
    below.push(Line::from(Span::styled(ctx.text.with("console-counts", &counts), ctx.theme.text)));
    middle(ctx, frame, area, (&time.figures, style), below);
}

/// Nothing is shown yet: a question mark, and how many have handed in.
fn hidden(console: &Console, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect) {
    let said = ctx.text.with("console-handed-in", &[("n", console.told.handed_in.into())]);
    middle(ctx, frame, area, ("?", ctx.theme.accent), vec![Line::default(), Line::from(said)]);
}

/// Figures drawn large over a few lines, all in the middle of an area.
fn middle(
    ctx: &Ctx<'_>,
    frame: &mut Frame<'_>,
    area: Rect,
    (figures, style): (&str, Style),
    below: Vec<Line<'static>>,
) {
    let under = u16::try_from(below.len()).unwrap_or(u16::MAX);
    let scale = digits::scale(figures, area.width, area.height.saturating_sub(under + 1));
    let drawn = match scale {
        Some(scale) => digits::large(ctx, figures, scale),
        None => vec![figures.to_owned()],
    };
    let mut lines: Vec<Line<'static>> = drawn.into_iter().map(|row| Line::from(Span::styled(row, style))).collect();
    lines.push(Line::default());
    lines.extend(below);
    let high = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let from = area.height.saturating_sub(high) / 2;
    for (row, line) in area.rows().skip(from.into()).zip(lines) {
        frame.render_widget(line.centered(), row.intersection(frame.area()));
    }
}

/// What is revealed.
fn shown(console: &Console, ctx: &Ctx<'_>, (part, of): (Part, usize), area: Rect) -> Page {
    let mut page = Page::new(area.width);
    match part {
        Part::Question(at) => question(&mut page, console, ctx, at, area.height),
        Part::Contrasts => {
            let all = contrasts::sentences(console, ctx);
            if all.is_empty() {
                page.text(&ctx.say("console-no-contrast"), ctx.theme.text);
            }
            for said in all.iter().take(CONTRASTS) {
                page.hanging(
                    vec![Span::styled(format!("{}  ", ctx.glyphs.marker), ctx.theme.accent)],
                    said,
                    ctx.theme.title,
                );
                page.gap();
            }
        }
        Part::Advice => {
            for (kind, title) in advice::KINDS {
                let bars = advice::lines(console, ctx, kind);
                page.text(&ctx.say(title), ctx.theme.accent);
                large(&mut page, ctx, bars.get(..LINES).unwrap_or(&bars), 0);
                page.gap();
            }
        }
    }
    page.gap();
    page.text(&ctx.text.with("console-as-of", &[("n", of.into())]), ctx.theme.quiet);
    page
}

fn question(page: &mut Page, console: &Console, ctx: &Ctx<'_>, at: usize, rows: u16) {
    let Some(told) = console.question(at) else { return };
    let phrase = Phrase::new(ctx.pack(), ctx.text);
    let bars = told.rows(&phrase);
    if bars.is_empty() {
        page.text(&ctx.text.with("console-too-few", &[("n", console.room.threshold.into())]), ctx.theme.title);
        return;
    }
    let shown = bars.get(..BARS).unwrap_or(&bars);
    large(page, ctx, shown, rows.saturating_sub(4));
    if let Some(middle) = told.middle(&phrase) {
        page.gap();
        page.text(&middle, ctx.theme.title);
    }
}

/// Columns of a share, of a number of people, and of what is between the parts of a row.
const FIGURES: (usize, usize) = (6, 4);

/// Bars with their share before them, two rows high and a blank row apart where there is room for it.
fn large(page: &mut Page, ctx: &Ctx<'_>, bars: &[Row], rows: u16) {
    let apart = usize::from(rows) / bars.len().max(1);
    let thick = if apart >= 3 { 2 } else { 1 };
    for bar in bars {
        one(page, ctx, bar, thick);
        if apart >= 2 {
            page.line(Line::default());
        }
    }
}

fn one(page: &mut Page, ctx: &Ctx<'_>, bar: &Row, thick: usize) {
    let (share, people) = FIGURES;
    let width = usize::from(page.width);
    let label = (width / 2).saturating_sub(share + 4);
    let room = width.saturating_sub(share + label + people + 6);
    let long = (bar.people * room).checked_div(bar.of).unwrap_or_default().min(room);
    let style = if bar.marked { ctx.theme.accent } else { ctx.theme.title };
    let full = ctx.glyphs.shades.first().copied().unwrap_or("#");
    let parts = wrap(&bar.label, u16::try_from(label).unwrap_or(u16::MAX));
    let percent = ctx.text.with("percent", &[("n", bar.percent().into())]);
    for row in 0..parts.len().max(thick) {
        let part = parts.get(row).cloned().unwrap_or_default();
        let gap = " ".repeat(label.saturating_sub(Span::raw(&part).width()) + 2);
        let percent = if row == 0 { percent.as_str() } else { "" };
        let people = if row == 0 { format!("  {}", bar.people) } else { String::new() };
        let bar = if row < thick { full.repeat(long) } else { String::new() };
        page.line(Line::from(vec![
            Span::styled(format!("{percent:>share$}  {part}{gap}"), style),
            Span::styled(bar, ctx.theme.accent),
            Span::styled(people, style),
        ]));
    }
}
