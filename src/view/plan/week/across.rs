//! The week with a column for each day: hours go down, and a sitting is as high as it is long.

use crate::app::Target;
use crate::view::plan::week::axis::{Axis, Measure, Stretch};
use crate::view::plan::week::block::{self, Block};
use crate::view::plan::week::{Sheet, day};
use crate::view::{Ctx, HitMap};
use chrono::NaiveTime;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Columns of the hours at the left.
const HOURS: u16 = 7;
/// Rows of a day's name and minutes.
const HEAD: u16 = 3;
/// So many lines of a sitting are asked for, then fewer and fewer.
const CAPS: [u16; 8] = [16, 11, 8, 6, 4, 3, 2, 1];

/// From so many rows on, a row stands for fewer minutes.
const ROOMY: u16 = 40;

/// Columns of a day, the empty one after it included.
fn day_width(area: Rect) -> u16 {
    (area.width.saturating_sub(HOURS) / 7).min(26)
}

/// Where the hours stand; `None` when the sittings do not fit.
pub(super) fn plan(_: &Ctx<'_>, sheet: &Sheet<'_>, area: Rect) -> Option<Axis> {
    let width = day_width(area).saturating_sub(3);
    let finest = if area.height >= ROOMY { 3 } else { 5 };
    let measure = Measure { room: area.height.saturating_sub(HEAD), gap: 1, finest };
    let lines = |block: &Block| u16::try_from(block.lines(width).len()).unwrap_or(u16::MAX).saturating_add(1);
    CAPS.iter().find_map(|cap| {
        let need = |block: &Block| Stretch { from: block.from(), to: block.to(), need: lines(block).min(*cap) };
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
    let width = day_width(area);
    for (at, date) in sheet.week.from.iter_days().take(7).enumerate() {
        let x = column(area, width, at);
        let room = width.saturating_sub(1);
        let style = day::style(ctx, sheet.plan, sheet.week, date);
        let name = Span::styled(day::name(ctx, sheet.plan, date, room), style);
        let budget = Span::styled(day::budget(ctx, sheet.plan, sheet.week, date), ctx.theme.quiet);
        for (row, span) in [name, budget].into_iter().enumerate() {
            let y = area.y + u16::from(row > 0);
            frame.render_widget(span, Rect { x, y, width: room, height: 1 }.intersection(area));
        }
    }
    let grid = Rect { y: area.y + HEAD, height: area.height.saturating_sub(HEAD), ..area };
    hours(ctx, sheet, axis, frame, grid);
    for block in sheet.blocks {
        let place = Rect {
            x: column(area, width, block.day),
            y: grid.y + axis.place(block.from()),
            width: width.saturating_sub(1),
            height: axis.place(block.to()).saturating_sub(axis.place(block.from())),
        };
        let place = place.intersection(grid);
        let here = sheet.here == block.row;
        one(ctx, block, here, frame, place);
        if here && !place.is_empty() {
            hits.cursor = Some(place.as_position());
        }
        hits.put(place, Target::Row(block.row));
    }
    HEAD + axis.length()
}

fn column(area: Rect, width: u16, day: usize) -> u16 {
    area.x + HOURS + width * u16::try_from(day).unwrap_or_default()
}

/// The times at which something begins.
fn hours(ctx: &Ctx<'_>, sheet: &Sheet<'_>, axis: &Axis, frame: &mut Frame<'_>, grid: Rect) {
    let mut starts: Vec<NaiveTime> = sheet.blocks.iter().map(|block| block.start).collect();
    starts.sort_unstable();
    starts.dedup();
    for block in &starts {
        let found = sheet.blocks.iter().find(|one| one.start == *block).map(Block::from);
        let y = grid.y + axis.place(found.unwrap_or_default());
        let place = Rect { y, width: HOURS - 1, height: 1, ..grid }.intersection(grid);
        frame.render_widget(Line::from(Span::styled(super::hour(ctx, *block), ctx.theme.quiet)), place);
    }
}

/// A sitting: its minutes, then what is done in it, along an edge as long as it lasts.
fn one(ctx: &Ctx<'_>, block: &Block, here: bool, frame: &mut Frame<'_>, place: Rect) {
    let (style, first) = if here { (ctx.theme.chosen, ctx.theme.chosen) } else { (ctx.theme.text, ctx.theme.quiet) };
    let width = place.width.saturating_sub(2);
    let mut lines = vec![block.length(ctx)];
    lines.extend(block::cut(ctx, block.lines(width), (width, place.height.saturating_sub(1))));
    let mut lines = lines.into_iter();
    for line in 0..place.height {
        let text = lines.next().unwrap_or_default();
        let spans = vec![
            block.edge(ctx, line, here),
            Span::raw(" "),
            Span::styled(text, if line == 0 { first } else { style }),
        ];
        frame.render_widget(Line::from(spans), Rect { y: place.y + line, height: 1, ..place });
    }
}
