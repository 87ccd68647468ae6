//! The code as a picture: dark on light whatever the theme, with the quiet zone that readers need, on the whole window.

use crate::app::Model;
use crate::app::parts::workshop::qr::Qr;
use crate::config::fold::Letters;
use crate::config::glyphs::Glyphs;
use crate::intent::{Intent, Place};
use crate::view::keys::{self, Hint, hint};
use crate::view::page::{Page, Scroll};
use crate::view::{Ctx, HitMap};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};

const HINTS: &[Hint] = &[
    hint(&[Intent::Back], "hint-back"),
    hint(&[Intent::Copy], "hint-copy-code"),
    hint(&[Intent::Explain], "hint-help"),
];

/// Dark on light, in colours that every terminal has: a picture in the theme's own might not be read.
const PAPER: Style = Style::new().fg(Color::Black).bg(Color::White);

/// Draws the picture, or says how large a window it needs.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, code: &str, hits: &mut HitMap) {
    hits.titled(&ctx.say("hand-qr-how"));
    let bottom =
        Rect { x: area.x + 1, y: area.bottom().saturating_sub(1), width: area.width.saturating_sub(2), height: 1 };
    if model.overlay().is_none() {
        keys::draw(Place::HandIn, ctx, frame, bottom, HINTS, hits);
    }
    let room = Rect { height: area.height.saturating_sub(1), ..area };
    let Some(qr) = Qr::new(code) else { return };
    let (columns, rows) = cells(&qr, ctx.glyphs);
    if columns > room.width || rows > room.height {
        return too_small(ctx, frame, room, (columns, rows), hits);
    }
    let place = Rect {
        x: room.x + (room.width - columns) / 2,
        y: room.y + (room.height - rows) / 2,
        width: columns,
        height: rows,
    };
    picture(&qr, ctx.glyphs, frame, place);
    // Not on the picture: a cursor there would be a dark module.
    hits.cursor = Some(bottom.as_position());
    // Beside the picture, where there is room for a sentence.
    let beside = Rect { x: area.x + 1, y: area.y, width: place.x.saturating_sub(area.x + 3), height: room.height };
    if beside.width >= 16 {
        let mut page = Page::new(beside.width);
        page.text(&ctx.say("hand-qr-how"), ctx.theme.text);
        page.draw(ctx, frame, beside, Scroll::From(0), hits);
    }
}

/// Whether half a cell can be drawn.
fn has_blocks(glyphs: Glyphs) -> bool {
    glyphs.letters == Letters::All
}

/// Columns and rows: two modules a cell, one above the other; where there are no such signs, two cells a module.
fn cells(qr: &Qr, glyphs: Glyphs) -> (u16, u16) {
    let side = u16::try_from(qr.outer_width()).unwrap_or(u16::MAX);
    if has_blocks(glyphs) { (side, side.div_ceil(2)) } else { (side.saturating_mul(2), side) }
}

fn picture(qr: &Qr, glyphs: Glyphs, frame: &mut Frame<'_>, place: Rect) {
    for row in 0..place.height {
        let line: String = (0..place.width).map(|column| sign(qr, glyphs, column, row)).collect();
        frame.buffer_mut().set_string(place.x, place.y + row, line, PAPER);
    }
}

fn sign(qr: &Qr, glyphs: Glyphs, column: u16, row: u16) -> char {
    let (column, row) = (usize::from(column), usize::from(row));
    if !has_blocks(glyphs) {
        return if qr.is_dark(column / 2, row) { '#' } else { ' ' };
    }
    match (qr.is_dark(column, row * 2), qr.is_dark(column, row * 2 + 1)) {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    }
}

fn too_small(ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, (columns, rows): (u16, u16), hits: &mut HitMap) {
    let args = [
        ("columns", columns.into()),
        ("rows", (rows + 1).into()),
        ("has_columns", area.width.into()),
        ("has_rows", (area.height + 1).into()),
    ];
    let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let mut page = Page::new(inner.width.min(76));
    page.text(&ctx.text.with("hand-qr-small", &args), ctx.theme.text);
    page.draw(ctx, frame, inner, Scroll::From(0), hits);
}
