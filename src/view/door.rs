//! The door of a room: what will be seen is read above, and agreed to or not below. The rows below always show; what
//! is longer than the window scrolls.

use crate::app::parts::workshop::consent;
use crate::app::parts::workshop::handed::clean;
use crate::app::seat::door::{Read, offered};
use crate::app::seat::{Made, Seat, Standing};
use crate::app::{Model, Target};
use crate::intent::Intent;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll, marker};
use crate::view::{Ctx, HitMap, frame as edges};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

const HINTS: &[Hint] = &[
    hint(&[Intent::Accept], "hint-choose"),
    hint(&[Intent::Up, Intent::Down], "hint-move"),
    hint(&[Intent::PageUp, Intent::PageDown], "hint-scroll"),
    hint(&[Intent::Language], "hint-language"),
    hint(&[Intent::Back], "hint-back"),
    hint(&[Intent::Explain], "hint-help"),
];

/// Columns of text at most.
const COLUMN: u16 = 92;

/// Draws the door.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let Some(seat) = &model.seat else { return };
    let title = ctx.say("door-title");
    let path = clean(&seat.path.display().to_string());
    let file = ctx.text.with("door-file", &[("path", path.into())]);
    let body = edges::draw(model, ctx, frame, area, (&title, &file), HINTS, hits);
    let body = Rect { width: body.width.min(COLUMN), ..body };
    let rows = |read| {
        let mut rows = Page::for_area(body);
        before(&mut rows, ctx, seat);
        for (at, way) in offered(model, ctx.app, read).into_iter().enumerate() {
            row(&mut rows, ctx, (at, at == seat.door_row), way.name());
        }
        rows
    };
    let page = said(ctx, seat, body);
    let places = above_and_below(&page, &rows(Read::All), body);
    let [upper, _] = places;
    let more = page.height().saturating_sub(upper.height) > seat.scroll;
    let rows = rows(if more { Read::Some } else { Read::All });
    both((page, seat.scroll), rows, ctx, frame, places, hits);
}

/// Where a page that scrolls stands, and where rows below it that always show.
pub(super) fn above_and_below(page: &Page, rows: &Page, body: Rect) -> [Rect; 2] {
    let below = rows.height().min(body.height.saturating_sub(2));
    // A blank line between the two, where there is room for one.
    let gap = u16::from(body.height > below + 4);
    let room = body.height.saturating_sub(below + gap);
    let upper = Rect { height: page.height().min(room), ..body };
    [upper, Rect { y: upper.bottom() + gap, height: below, ..body }]
}

/// Draws both.
pub(super) fn both(
    (page, scroll): (Page, u16),
    rows: Page,
    ctx: &Ctx<'_>,
    frame: &mut Frame<'_>,
    [upper, lower]: [Rect; 2],
    hits: &mut HitMap,
) {
    hits.put(upper, Target::Page);
    let extent = page.draw(ctx, frame, upper, Scroll::From(scroll), hits);
    rows.draw(ctx, frame, lower, Scroll::Follow, hits);
    hits.extent = extent;
}

/// A row with its number.
pub(super) fn row(page: &mut Page, ctx: &Ctx<'_>, (at, highlighted): (usize, bool), key: &str) {
    let style = if highlighted { ctx.theme.chosen } else { ctx.theme.text };
    let from = page.len();
    let left = vec![
        marker(ctx, highlighted),
        Span::styled(format!("{}  ", at + 1), ctx.theme.key),
        Span::styled(ctx.say(key), style),
    ];
    page.sides(left, Vec::new(), ctx.glyphs.cut);
    page.spot(from, Target::Row(at));
    if highlighted {
        page.focus(from, 0);
    }
}

/// What the room is, and what will be seen of whom.
fn said(ctx: &Ctx<'_>, seat: &Seat, body: Rect) -> Page {
    let mut page = Page::for_area(body);
    page.text(&clean(&seat.room.name), ctx.theme.title);
    let about = consent::about(&seat.room, ctx.pack(), ctx.text).join(&format!(" {} ", ctx.glyphs.dot));
    page.text(&about, ctx.theme.quiet);
    if seat.is_closed(ctx.app) {
        let date = ctx.text.date(seat.room.closes);
        page.text(&ctx.text.with("door-closed", &[("date", date.into())]), ctx.theme.warn);
    }
    if seat.pack == Made::Otherwise {
        page.text(&ctx.say("door-otherwise"), ctx.theme.warn);
    }
    let folder = seat.folder.display().to_string();
    for part in consent::parts(&seat.room, &seat.schema, ctx.pack(), ctx.text, &folder) {
        page.text(&part.title, ctx.theme.accent);
        for line in part.lines {
            page.hanging(vec![Span::styled(format!("{} ", ctx.glyphs.dot), ctx.theme.quiet)], &line, ctx.theme.text);
        }
    }
    page
}

/// Whether somebody was here before.
fn before(page: &mut Page, ctx: &Ctx<'_>, seat: &Seat) {
    let Some(before) = seat.before.as_ref().filter(|_| seat.standing == Standing::AtDoor && !seat.is_closed(ctx.app))
    else {
        return;
    };
    let key = if before.handed_in > 0 { "door-before-handed" } else { "door-before" };
    page.text(&ctx.say(key), ctx.theme.title);
}
