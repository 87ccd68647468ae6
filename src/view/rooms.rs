//! The choice of a room: those that were found by their names, and a path as the last resort.

use crate::app::Target;
use crate::app::parts::workshop::handed::clean;
use crate::app::rooms::Rooms;
use crate::app::seat::Offered;
use crate::intent::{Intent, Place};
use crate::view::field::line;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll, marker};
use crate::view::panel::{self, Panel};
use crate::view::{Ctx, HitMap};
use ratatui::Frame;
use ratatui::layout::Rect;

const HINTS: &[Hint] = &[
    hint(&[Intent::Accept], "hint-join"),
    hint(&[Intent::Up, Intent::Down], "hint-move"),
    hint(&[Intent::Back], "hint-close"),
];

/// Draws the choice.
pub fn draw(rooms: &Rooms, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let mut page = Page::new(panel::text_width(area));
    match &rooms.found {
        None => page.text(&ctx.say("rooms-looking"), ctx.theme.quiet),
        Some(found) if found.is_empty() => page.text(&ctx.say("rooms-none"), ctx.theme.text),
        Some(found) => {
            page.text(&ctx.text.with("rooms-found", &[("n", found.len().into())]), ctx.theme.title);
            page.gap();
            found.iter().enumerate().for_each(|(at, offered)| row(&mut page, ctx, (at, at == rooms.row), offered));
        }
    }
    page.gap();
    page.text(&ctx.say("rooms-other"), ctx.theme.quiet);
    let here = rooms.found.is_none() || rooms.is_on_path();
    let example = ctx.say("rooms-where");
    line::draw(&mut page, ctx, Vec::new(), &rooms.line, Some(&example), here);
    let title = ctx.say("rooms-title");
    let panel = Panel { title: &title, page, scroll: Scroll::Follow, place: Place::Editing, hints: HINTS };
    panel::draw(panel, ctx, frame, area, hits);
}

fn row(page: &mut Page, ctx: &Ctx<'_>, (at, here): (usize, bool), offered: &Offered) {
    let style = if here { ctx.theme.chosen } else { ctx.theme.text };
    let from = page.len();
    let path = clean(&offered.path.display().to_string());
    let name = match &offered.name {
        Some(name) => clean(name),
        None => {
            let file = offered.path.file_name().unwrap_or_default().to_string_lossy();
            ctx.text.with("rooms-faulty", &[("name", clean(&file).into())])
        }
    };
    page.noted(vec![marker(ctx, here)], (&name, style), (&path, ctx.theme.quiet));
    page.spot(from, Target::Row(at));
    if here {
        page.focus(from, 0);
    }
}
