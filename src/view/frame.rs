//! What every screen has: a line on top that says where one is, and a line below with keys. The blank line over
//! the keys is where news is told.

use crate::app::parts::interview::Refusal;
use crate::app::parts::pack::question::{Kind, Question};
use crate::app::{Model, Screen, seat};
use crate::intent::Intent;
use crate::view::page::{fit, sides};
use crate::view::{Ctx, HitMap, clock, keys};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Clear;

/// Draws the first and last lines, and returns what is left between them.
pub fn draw(
    model: &Model,
    ctx: &Ctx<'_>,
    frame: &mut Frame<'_>,
    area: Rect,
    (title, right): (&str, &str),
    hints: &[keys::Hint],
    hits: &mut HitMap,
) -> Rect {
    hits.titled(title);
    let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let top = Rect { height: 1, ..inner };
    let name = Span::styled(ctx.say("app-name"), ctx.theme.quiet);
    let dot = Span::styled(format!(" {} ", ctx.glyphs.dot), ctx.theme.quiet);
    let title = Span::styled(title.to_owned(), ctx.theme.accent);
    // Where there is no blank line under this one, the clock of a room takes the place of what stands at its right.
    let air = u16::from(area.height >= 16);
    let tight = if air == 0 { clock::line(model, ctx, top.width / 2) } else { None };
    let right = if right.is_empty() { Vec::new() } else { vec![Span::styled(right.to_owned(), ctx.theme.quiet)] };
    let right =
        tight.map_or(right, |line| line.spans.into_iter().filter(|span| !span.content.trim().is_empty()).collect());
    frame.render_widget(sides(vec![name, dot, title], right, top.width, ctx.glyphs.cut), top);
    if air > 0 {
        clock::draw(model, ctx, frame, Rect { y: top.y.saturating_add(1), ..top });
    }
    let bottom = Rect { y: inner.bottom().saturating_sub(1), height: 1, ..inner };
    // Under a panel the keys of the screen do nothing: the panel shows its own.
    if model.overlay().is_none() {
        keys::draw(model.place(), ctx, frame, bottom, &with_room(model, hints), hits);
    }
    // Tight screens give their blank lines to the content.
    Rect { y: inner.y + 1 + air, height: inner.height.saturating_sub(3 + air), ..inner }
}

/// The keys of a screen with what a room adds to them, after the two that are needed most.
fn with_room(model: &Model, hints: &[keys::Hint]) -> Vec<keys::Hint> {
    let (first, rest) = hints.split_at(hints.len().min(2));
    first.iter().copied().chain(of_room(model)).chain(rest.iter().copied()).collect()
}

fn of_room(model: &Model) -> Option<keys::Hint> {
    match model.screen {
        _ if !seat::hands_in(model) => None,
        Screen::Interview => Some(keys::hint(&[Intent::NeedTime], "hint-need-time")),
        Screen::Stop | Screen::Review | Screen::Plan => Some(keys::hint(&[Intent::HandIn], "hint-hand-in")),
        _ => None,
    }
}

/// Tells what is wrong on the last line, over the keys.
pub fn instead_of_keys(ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, wrong: &str) {
    let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let bottom = Rect { y: inner.bottom().saturating_sub(1), height: 1, ..inner };
    let said = vec![Span::styled(format!("! {wrong}"), ctx.theme.minus)];
    frame.render_widget(Clear, bottom);
    frame.buffer_mut().set_style(bottom, ctx.theme.text);
    frame.render_widget(Line::from(fit(said, bottom.width.into(), ctx.glyphs.cut)), bottom);
}

/// Why an answer is not taken, and what would be right.
#[must_use]
pub fn refused(question: Option<&Question>, ctx: &Ctx<'_>, refusal: &Refusal) -> String {
    let several = question.is_some_and(|question| question.kind == Kind::Multi);
    match refusal {
        Refusal::WrongKind { .. } => ctx.say("refused-kind"),
        Refusal::NotAnOption { given, .. } => ctx.text.with("refused-option", &[("given", given.into())]),
        Refusal::TooFew { min } if several => {
            ctx.text.with("refused-too-few-checked", &[("n", (*min).into()), ("key", key_of_toggle(ctx).into())])
        }
        Refusal::TooFew { min } => ctx.text.with("refused-too-few", &[("n", (*min).into())]),
        Refusal::TooMany { max } => ctx.text.with("refused-too-many", &[("n", (*max).into())]),
        Refusal::OutOfRange { min, max } => {
            let bounds = [("min", ctx.text.number(*min).into()), ("max", ctx.text.number(*max).into())];
            ctx.text.with("refused-range", &bounds)
        }
        Refusal::NotANumber { given } => ctx.text.with("refused-number", &[("given", given.into())]),
        Refusal::NotADate { given } => ctx.text.with("refused-date", &[("given", given.into())]),
        Refusal::Empty => ctx.say("refused-empty"),
        Refusal::TooLong { max } => ctx.text.with("refused-too-long", &[("n", (*max).into())]),
        Refusal::Twice { entry } => ctx.text.with("refused-twice", &[("entry", entry.into())]),
        Refusal::NotAlone { option } => {
            let label = question.and_then(|question| question.choice(option)).map(|choice| ctx.words(&choice.label));
            ctx.text.with("refused-not-alone", &[("option", label.unwrap_or_else(|| option.clone()).into())])
        }
        Refusal::Control => ctx.say("refused-control"),
    }
}

fn key_of_toggle(ctx: &Ctx<'_>) -> String {
    use crate::intent::Place;
    keys::first(ctx, Place::Interview, Intent::Toggle).unwrap_or_default()
}

/// "Question 3 · about 12 left", as long as questions are open.
#[must_use]
pub fn progress(model: &Model, ctx: &Ctx<'_>) -> String {
    match model.path.left() {
        0 if model.path.idle() > 0 => ctx.say("progress-nothing-changes"),
        0 => ctx.say("progress-done"),
        left => ctx.text.with("progress-left", &[("n", left.into())]),
    }
}
