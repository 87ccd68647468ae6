//! The week with a line for each day: hours go to the right, and a sitting is as wide as it is long.

use crate::app::Target;
use crate::view::page::fit;
use crate::view::plan::week::axis::{Axis, Measure, Stretch};
use crate::view::plan::week::block::Block;
use crate::view::plan::week::{Sheet, day};
use crate::view::{Ctx, HitMap};
use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// So many columns of a sitting are asked for, then fewer and fewer.
const CAPS: [u16; 9] = [60, 44, 34, 28, 23, 18, 14, 10, 7];
/// Rows: the hours, and the days.
const HEIGHT: u16 = 8;
/// Columns that a name of a day may take.
const NAME: u16 = 12;

/// Columns of the names of the days, and of what they hold.
fn edges(ctx: &Ctx<'_>, sheet: &Sheet<'_>) -> (u16, u16) {
    let widest = |words: Vec<String>| words.iter().map(|it| it.width()).max().unwrap_or_default();
    let days = || sheet.week.from.iter_days().take(7);
    let names = widest(days().map(|date| day::name(ctx, sheet.plan, date, NAME)).collect());
    let budgets = widest(days().map(|date| day::budget(ctx, sheet.plan, sheet.week, date)).collect());
    (u16::try_from(names).unwrap_or(NAME) + 2, u16::try_from(budgets).unwrap_or(NAME) + 2)
}

/// Where the hours stand; `None` when the sittings do not fit.
pub(super) fn plan(ctx: &Ctx<'_>, sheet: &Sheet<'_>, area: Rect) -> Option<Axis> {
    if area.height < HEIGHT + 3 {
        return None;
    }
    let (names, budgets) = edges(ctx, sheet);
    let measure = Measure { room: area.width.checked_sub(names + budgets)?, gap: 1, finest: 0 };
    let words = |block: &Block| u16::try_from(block.line(ctx).width()).unwrap_or(u16::MAX).saturating_add(2);
    CAPS.iter().find_map(|cap| {
        let need = |block: &Block| Stretch { from: block.from(), to: block.to(), need: words(block).min(*cap) };
        Axis::of(&sheet.blocks.iter().map(need).collect::<Vec<_>>(), measure)
    })
}

/// Draws it; how many rows it took.
pub(super) fn draw(
    ctx: &Ctx<'_>,
    sheet: &Sheet<'_>,
    axis: &Axis,
    frame: &mut Frame<'_>,
    area: Rect,
    hits: &mut HitMap,
) -> u16 {
    let (names, budgets) = edges(ctx, sheet);
    let grid = Rect { x: area.x + names, width: area.width.saturating_sub(names + budgets), ..area };
    let mut free = 0;
    for block in sheet.blocks {
        let at = axis.place(block.from());
        let said = Span::styled(super::hour(ctx, block.start), ctx.theme.quiet);
        let width = u16::try_from(said.width()).unwrap_or(u16::MAX);
        let place = Rect { x: grid.x + at, width, height: 1, ..grid }.intersection(grid);
        if at >= free || at == 0 {
            frame.render_widget(said, place);
            free = free.max(at + width + 1);
        }
    }
    for (at, date) in sheet.week.from.iter_days().take(7).enumerate() {
        let y = area.y + 1 + u16::try_from(at).unwrap_or_default();
        head(ctx, sheet, date, frame, Rect { y, height: 1, ..area });
    }
    for block in sheet.blocks {
        let place = Rect {
            x: grid.x + axis.place(block.from()),
            y: grid.y + 1 + u16::try_from(block.day).unwrap_or_default(),
            width: axis.place(block.to()).saturating_sub(axis.place(block.from())),
            height: 1,
        };
        let place = place.intersection(grid);
        let here = sheet.here == block.row;
        one(ctx, block, here, frame, place);
        if here && !place.is_empty() {
            hits.cursor = Some(place.as_position());
        }
        hits.put(place, Target::Row(block.row));
    }
    HEIGHT
}

/// The name of a day at the left, what it holds at the right.
fn head(ctx: &Ctx<'_>, sheet: &Sheet<'_>, date: NaiveDate, frame: &mut Frame<'_>, line: Rect) {
    let style = day::style(ctx, sheet.plan, sheet.week, date);
    frame.render_widget(Span::styled(day::name(ctx, sheet.plan, date, NAME), style), line);
    let budget = Span::styled(day::budget(ctx, sheet.plan, sheet.week, date), ctx.theme.quiet);
    frame.render_widget(Line::from(budget).right_aligned(), line);
}

/// A sitting: what is done in it, then a line as far as it lasts.
fn one(ctx: &Ctx<'_>, block: &Block, here: bool, frame: &mut Frame<'_>, place: Rect) {
    let style = if here { ctx.theme.chosen } else { ctx.theme.text };
    let room = usize::from(place.width.saturating_sub(1));
    let mut spans = vec![block.edge(ctx, 0, here)];
    spans.extend(fit(vec![Span::styled(block.line(ctx), style)], room, ctx.glyphs.cut));
    let used: usize = spans.iter().map(Span::width).sum();
    let [_, empty] = ctx.glyphs.gauge;
    let rest = usize::from(place.width).saturating_sub(used + 1);
    if rest > 0 {
        spans.push(Span::raw(" "));
        spans.push(Span::styled(empty.repeat(rest), ctx.theme.quiet));
    }
    frame.render_widget(Line::from(spans), place);
}
