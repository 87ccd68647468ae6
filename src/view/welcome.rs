//! The first screen.

use crate::app::parts::pack::question::Depth;
use crate::app::welcome::{Entry, entries};
use crate::app::{Model, Target};
use crate::intent::Intent;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll, marker};
use crate::view::{Ctx, HitMap, frame as edges};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

const HINTS: &[Hint] = &[
    hint(&[Intent::Up, Intent::Down], "hint-move"),
    hint(&[Intent::Accept], "hint-choose"),
    hint(&[Intent::Language], "hint-language"),
    hint(&[Intent::Quit], "hint-quit"),
    hint(&[Intent::Explain], "hint-help"),
];

/// Draws the first screen.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let title = ctx.say("welcome-title");
    let body = edges::draw(model, ctx, frame, area, (&title, ""), HINTS, hits);
    let body = Rect { width: body.width.min(78), ..body };
    let mut page = Page::for_area(body);
    page.text(&ctx.say("welcome-promise"), ctx.theme.title);
    page.text(&ctx.say("welcome-how"), ctx.theme.quiet);
    page.gap();
    let mut before = None;
    for (at, entry) in entries(model).into_iter().enumerate() {
        let group = group(&entry);
        if before.is_some_and(|before| before != group) {
            page.gap();
        }
        before = Some(group);
        row(&mut page, ctx, model, at, &entry);
    }
    page.draw(ctx, frame, body, Scroll::Follow, hits);
}

fn group(entry: &Entry) -> u8 {
    match entry {
        Entry::Resume => 0,
        Entry::New(_) => 1,
        Entry::Open(_) => 2,
        Entry::Language | Entry::Help | Entry::Quit => 3,
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
    page.spot(from, Target::Row(at));
    if highlighted {
        page.focus(from, 0);
    }
}

fn words(ctx: &Ctx<'_>, model: &Model, entry: &Entry) -> (String, String) {
    match entry {
        Entry::Resume => {
            let answered = model.opening.draft.as_ref().map_or(0, |draft| draft.answers().len());
            (ctx.say("welcome-resume"), ctx.text.with("welcome-resume-note", &[("n", answered.into())]))
        }
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
        Entry::Open(path) => {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
            (ctx.text.with("welcome-open", &[("name", name.into())]), folder)
        }
        Entry::Language => (ctx.say("welcome-language"), String::new()),
        Entry::Help => (ctx.say("welcome-help"), String::new()),
        Entry::Quit => (ctx.say("welcome-quit"), String::new()),
    }
}
