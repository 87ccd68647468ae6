//! The clock of a room, always at the same place: at the right edge of the line under the first one.

use crate::app::Model;
use crate::app::seat::{Seat, Sign, Standing, time, words};
use crate::view::Ctx;
use crate::view::page::sides;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// What there is to say, as much of it as fits; `None` outside rooms, at the door, and where there is no clock.
#[must_use]
pub fn line(model: &Model, ctx: &Ctx<'_>, width: u16) -> Option<Line<'static>> {
    let seat = model.seat.as_ref().filter(|seat| seat.standing != Standing::AtDoor && !model.is_outside())?;
    let left = time::left(seat, time::section(model).as_deref());
    let mut said = words::clock(seat, left, ctx.text);
    let dot = format!(" {} ", ctx.glyphs.dot);
    while said.len() > 1 && Span::raw(said.join(&dot)).width() > usize::from(width) {
        said.pop();
    }
    let spans = vec![Span::styled(said.join(&dot), style(seat, left, ctx))];
    (!said.is_empty()).then(|| sides(Vec::new(), spans, width, ctx.glyphs.cut))
}

/// Calm as long as there is time; what is over, or asked for, stands out a little.
fn style(seat: &Seat, left: time::Left, ctx: &Ctx<'_>) -> Style {
    let over = [left.part, left.whole].into_iter().flatten().any(|seconds| seconds <= 0);
    if over || seat.sign == Sign::Up { ctx.theme.warn } else { ctx.theme.quiet }
}

/// Draws it on this line.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect) {
    if let Some(line) = line(model, ctx, area.width) {
        frame.render_widget(line, area);
    }
}
