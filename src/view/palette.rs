//! Every action by name: a line to type in, and what is called so with its keys.

use crate::app::palette::{Entry, Found, Palette, name};
use crate::app::{Model, Target};
use crate::intent::{Intent, Place};
use crate::text::Text;
use crate::view::field::line;
use crate::view::keys::{self, Hint, hint};
use crate::view::page::{Page, Scroll, marker};
use crate::view::panel::{self, Panel};
use crate::view::{Ctx, HitMap, help};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::Span;
use unicode_segmentation::UnicodeSegmentation;

const HINTS: &[Hint] = &[
    hint(&[Intent::Accept], "hint-do"),
    hint(&[Intent::Up, Intent::Down], "hint-move"),
    hint(&[Intent::Back], "hint-close"),
];

/// Rows of the panel that are not for what was found.
const OTHER_ROWS: u16 = 11;

/// Draws the palette.
pub fn draw(model: &Model, palette: &Palette, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let mut page = Page::new(panel::text_width(area));
    let example = ctx.say("palette-example");
    line::draw(&mut page, ctx, Vec::new(), &palette.line, Some(&example), true);
    page.gap();
    let room = usize::from(area.height.saturating_sub(OTHER_ROWS).max(1));
    let from = page.len();
    match palette.found.len() {
        0 => page.text(&ctx.say("palette-nothing"), ctx.theme.text),
        _ => rows(&mut page, model, palette, ctx, room),
    }
    // The panel keeps its height while one types: nothing jumps.
    let height = room.min(palette.entries.len());
    (page.len() - from..height).for_each(|_| page.line(""));
    let title = ctx.say("palette-title");
    let panel = Panel { title: &title, page, scroll: Scroll::From(0), place: Place::Editing, hints: HINTS };
    panel::draw(panel, ctx, frame, area, hits);
}

fn rows(page: &mut Page, model: &Model, palette: &Palette, ctx: &Ctx<'_>, room: usize) {
    let place = help::place(model);
    // The highlighted row is never the last one shown while there are more.
    let first = (palette.row + 2).saturating_sub(room).min(palette.found.len().saturating_sub(room));
    for (at, found) in palette.found.iter().enumerate().skip(first).take(room) {
        let Some(entry) = palette.entries.get(found.at) else { continue };
        let from = page.len();
        let mut left = vec![marker(ctx, at == palette.row)];
        left.extend(called(ctx, entry, found, at == palette.row));
        page.sides(left, note(ctx, place, entry), ctx.glyphs.cut);
        page.spot(from, Target::Row(at));
    }
}

/// The name, with the letters that were typed marked; a name of the other language that was found follows its own.
fn called(ctx: &Ctx<'_>, entry: &Entry, found: &Found, here: bool) -> Vec<Span<'static>> {
    let style = if here { ctx.theme.chosen } else { ctx.theme.text };
    let own = name(entry, ctx.app, ctx.text);
    if found.lang == ctx.lang() {
        return marked(ctx, &own, &found.letters, style);
    }
    let other = name(entry, ctx.app, &Text::new(found.lang));
    let mut spans = vec![Span::styled(own, style), Span::styled(format!(" {} ", ctx.glyphs.dot), ctx.theme.quiet)];
    spans.extend(marked(ctx, &other, &found.letters, ctx.theme.quiet));
    spans
}

/// A name with some of its letters marked: underlined and bold, whatever the colours are.
fn marked(ctx: &Ctx<'_>, name: &str, letters: &[u32], style: Style) -> Vec<Span<'static>> {
    let typed = style.patch(ctx.theme.accent).add_modifier(Modifier::BOLD | Modifier::UNDERLINED);
    let mut spans: Vec<Span<'static>> = Vec::new();
    for (at, grapheme) in (0u32..).zip(name.graphemes(true)) {
        let style = if letters.binary_search(&at).is_ok() { typed } else { style };
        match spans.last_mut().filter(|last| last.style == style) {
            Some(last) => last.content.to_mut().push_str(grapheme),
            None => spans.push(Span::styled(grapheme.to_owned(), style)),
        }
    }
    spans
}

/// The keys of an action where it was looked for; of a plan, its folder.
fn note(ctx: &Ctx<'_>, place: Place, entry: &Entry) -> Vec<Span<'static>> {
    match entry {
        Entry::Do(intent) => {
            let keys = keys::all(ctx, place, *intent);
            if keys.is_empty() { Vec::new() } else { vec![Span::styled(keys.join("  "), ctx.theme.key)] }
        }
        Entry::Open(path) => {
            let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
            vec![Span::styled(folder, ctx.theme.quiet)]
        }
        _ => Vec::new(),
    }
}
