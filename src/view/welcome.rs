//! The first screen: what to begin, what to go on with, and the plans saved lately with what is due in them.

mod plans;

use crate::app::parts::pack::question::Depth;
use crate::app::parts::workshop::handed::clean;
use crate::app::welcome::{Entry, entries};
use crate::app::{Model, Target};
use crate::intent::{Intent, Place};
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll, marker};
use crate::view::panel::{self, Panel};
use crate::view::{Ctx, HitMap, WIDE, frame as edges};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

const HINTS: &[Hint] = &[
    hint(&[Intent::Up, Intent::Down], "hint-move"),
    hint(&[Intent::Accept], "hint-choose"),
    hint(&[Intent::Palette], "hint-actions"),
    hint(&[Intent::Language], "hint-language"),
    hint(&[Intent::Quit], "hint-quit"),
    hint(&[Intent::Explain], "hint-help"),
];

/// Columns of a single column, and of the left one of two, at most.
const COLUMN: u16 = 78;
/// Columns between two columns.
const GAP: u16 = 4;

/// Draws the first screen.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let title = ctx.say("welcome-title");
    let body = edges::draw(model, ctx, frame, area, (&title, ""), HINTS, hits);
    let rows: Vec<(usize, Entry)> = entries(model).into_iter().enumerate().collect();
    if area.width < WIDE {
        let body = Rect { width: body.width.min(COLUMN), ..body };
        let mut page = Page::for_area(body);
        promise(&mut page, ctx);
        list(&mut page, ctx, model, &rows);
        page.draw(ctx, frame, body, Scroll::Follow, hits);
        return;
    }
    let left = Rect { width: (body.width / 2 - GAP / 2).min(COLUMN), ..body };
    let right = Rect { x: left.right() + GAP, width: body.right().saturating_sub(left.right() + GAP), ..body };
    let (starts, others): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(_, entry)| group(entry) < 2);
    let mut page = Page::for_area(left);
    promise(&mut page, ctx);
    list(&mut page, ctx, model, &starts);
    page.draw(ctx, frame, left, Scroll::Follow, hits);
    let mut page = Page::for_area(right);
    page.line(Span::styled(ctx.say("welcome-plans"), ctx.theme.accent));
    if model.opening.recent.is_empty() {
        page.text(&ctx.say("welcome-no-plan"), ctx.theme.quiet);
    }
    page.gap();
    list(&mut page, ctx, model, &others);
    page.draw(ctx, frame, right, Scroll::Follow, hits);
}

fn promise(page: &mut Page, ctx: &Ctx<'_>) {
    page.text(&ctx.say("welcome-promise"), ctx.theme.title);
    page.text(&ctx.say("welcome-how"), ctx.theme.quiet);
    page.gap();
}

fn list(page: &mut Page, ctx: &Ctx<'_>, model: &Model, rows: &[(usize, Entry)]) {
    // In a column of their own plans stand apart like cards.
    let cards = rows.iter().all(|(_, entry)| group(entry) >= 2);
    let mut before = None;
    for (at, entry) in rows {
        let card = cards && matches!(entry, Entry::Open(_));
        if before.is_some_and(|before| card || before != group(entry)) {
            page.gap();
        }
        before = Some(group(entry));
        row(page, ctx, model, *at, entry);
    }
}

fn group(entry: &Entry) -> u8 {
    match entry {
        Entry::Room | Entry::Resume | Entry::Older(_) => 0,
        Entry::New(_) | Entry::Join => 1,
        Entry::Open(_) => 2,
        Entry::Prepare | Entry::Language | Entry::Theme | Entry::Help | Entry::Quit => 3,
    }
}

fn row(page: &mut Page, ctx: &Ctx<'_>, model: &Model, at: usize, entry: &Entry) {
    let highlighted = at == model.welcome_row;
    let style = if highlighted { ctx.theme.chosen } else { ctx.theme.text };
    let (label, note) = words(ctx, model, entry);
    let from = page.len();
    let key = if at < 9 { (at + 1).to_string() } else { " ".to_owned() };
    let left = vec![
        marker(ctx, highlighted),
        Span::styled(format!("{key}  "), ctx.theme.key),
        Span::styled(label, style),
        Span::styled(format!("  {note}"), ctx.theme.quiet),
    ];
    page.sides(left, Vec::new(), ctx.glyphs.cut);
    for (told, style) in plans::told(ctx, model, entry) {
        page.hanging(vec![Span::raw("     ")], &told, style);
    }
    page.spot(from, Target::Row(at));
    if highlighted {
        page.focus(from, 0);
    }
}

/// "Back to the workshop", by its name.
fn room(ctx: &Ctx<'_>, model: &Model) -> String {
    let name = model.seat.as_ref().map(|seat| clean(&seat.room.name)).unwrap_or_default();
    ctx.text.with("welcome-room", &[("name", name.into())])
}

fn words(ctx: &Ctx<'_>, model: &Model, entry: &Entry) -> (String, String) {
    match entry {
        Entry::Resume => (ctx.say("welcome-resume"), String::new()),
        Entry::Older(_) => (ctx.say("welcome-older"), String::new()),
        Entry::New(depth) => {
            let note = match depth {
                Depth::Core => "welcome-core-note",
                Depth::Standard => "welcome-standard-note",
                Depth::Deep => "welcome-deep-note",
            };
            let label = match depth {
                Depth::Core => "welcome-core",
                Depth::Standard => "welcome-standard",
                Depth::Deep => "welcome-deep",
            };
            (ctx.say(label), ctx.say(note))
        }
        Entry::Join => (ctx.say("welcome-join"), ctx.say("welcome-join-note")),
        Entry::Room => (room(ctx, model), String::new()),
        Entry::Open(path) => {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
            (ctx.text.with("welcome-open", &[("name", name.into())]), folder)
        }
        Entry::Prepare => (ctx.say("welcome-prepare"), ctx.say("welcome-prepare-note")),
        Entry::Language => (ctx.say("welcome-language"), String::new()),
        Entry::Theme => (ctx.say("welcome-theme"), String::new()),
        Entry::Help => (ctx.say("welcome-help"), String::new()),
        Entry::Quit => (ctx.say("welcome-quit"), String::new()),
    }
}

/// Draws the question whether to begin anew while answers wait.
pub fn begin(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    const BEGIN: &[Hint] = &[hint(&[Intent::Accept], "hint-begin"), hint(&[Intent::Back], "hint-cancel")];
    let waiting = crate::app::welcome::waiting(model);
    let mut page = Page::new(panel::text_width(area));
    page.text(&ctx.text.with("begin-waiting", &[("n", waiting.into())]), ctx.theme.text);
    page.gap();
    page.text(&ctx.say("begin-kept"), ctx.theme.quiet);
    let title = ctx.say("begin-title");
    let panel = Panel { title: &title, page, scroll: Scroll::From(0), place: Place::Panel, hints: BEGIN };
    panel::draw(panel, ctx, frame, area, hits);
}
