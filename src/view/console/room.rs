//! The room: its time boxes, and what was agreed on.

use crate::app::console::{Console, Stand, time};
use crate::intent::Intent;
use crate::view::Ctx;
use crate::view::console::key;
use crate::view::page::{Page, marker};
use ratatui::layout::Rect;
use ratatui::text::Span;

/// The page.
#[must_use]
pub fn page(console: &Console, ctx: &Ctx<'_>, area: Rect) -> Page {
    let mut page = Page::new(area.width.saturating_sub(2).min(76));
    boxes(&mut page, console, ctx);
    page.gap();
    agreed(&mut page, console, ctx);
    page
}

fn boxes(page: &mut Page, console: &Console, ctx: &Ctx<'_>) {
    let minutes = ctx.text.with("minutes", &[("n", console.room.minutes().into())]);
    page.noted(Vec::new(), (&ctx.say("console-boxes"), ctx.theme.accent), (&minutes, ctx.theme.quiet));
    let due = match console.stand() {
        Stand::Running { due: Some((at, _)), .. } => Some(at),
        _ => None,
    };
    for (at, one) in console.room.boxes.iter().enumerate() {
        let here = due == Some(at);
        let style = if here { ctx.theme.chosen } else { ctx.theme.text };
        let minutes = ctx.text.with("minutes", &[("n", one.minutes.into())]);
        let note = if here { format!("{}, {minutes}", ctx.say("console-now")) } else { minutes };
        page.noted(
            vec![marker(ctx, here)],
            (&time::section(console, ctx.pack(), ctx.text, at), style),
            (&note, ctx.theme.quiet),
        );
    }
}

fn agreed(page: &mut Page, console: &Console, ctx: &Ctx<'_>) {
    let (room, told) = (&console.room, &console.told);
    page.text(&ctx.say("console-agreed"), ctx.theme.accent);
    let dot = || vec![Span::styled(format!("{} ", ctx.glyphs.dot), ctx.theme.quiet)];
    let threshold = ctx.text.with("console-threshold", &[("n", room.threshold.into())]);
    let closes = ctx.text.with("console-closing", &[("date", ctx.text.date_long(room.closes).into())]);
    page.hanging(dot(), &threshold, ctx.theme.text);
    page.hanging(dot(), &closes, ctx.theme.text);
    if !told.strays.is_empty() {
        let args = [("n", told.strays.len().into()), ("key", key(ctx, Intent::Strays).into())];
        page.hanging(dot(), &ctx.text.with("console-strays-how", &args), ctx.theme.warn);
    }
}
