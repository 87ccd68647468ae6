//! The search of all advice, and why a piece of it is not in the plan.

use crate::app::parts::why::WhyNot;
use crate::app::search::{Search, title};
use crate::app::{Model, Target};
use crate::intent::{Intent, Place};
use crate::phrase::Phrase;
use crate::view::field::line;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll, marker};
use crate::view::panel::{self, Panel};
use crate::view::{Ctx, HitMap, why};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

const HINTS: &[Hint] = &[
    hint(&[Intent::Accept], "hint-look"),
    hint(&[Intent::Up, Intent::Down], "hint-move"),
    hint(&[Intent::Back], "hint-close"),
];

/// Rows of the panel that are not for what was found.
const OTHER_ROWS: u16 = 11;

/// Draws the search.
pub fn draw(model: &Model, search: &Search, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let mut page = Page::new(panel::text_width(area));
    line::draw(&mut page, ctx, Vec::new(), &search.line, None, true);
    page.gap();
    match search.found.len() {
        0 => page.text(&ctx.say("search-nothing"), ctx.theme.text),
        n => page.text(&ctx.text.with("search-found", &[("n", n.into())]), ctx.theme.quiet),
    }
    page.gap();
    let room = usize::from(area.height.saturating_sub(OTHER_ROWS).max(1));
    // The highlighted row is never the last one shown while there are more.
    let first = (search.row + 2).saturating_sub(room).min(search.found.len().saturating_sub(room));
    for (at, id) in search.found.iter().enumerate().skip(first).take(room) {
        let from = page.len();
        let here = at == search.row;
        let style = if here { ctx.theme.chosen } else { ctx.theme.text };
        let name = title(ctx.pack(), id).map_or_else(|| id.clone(), |words| ctx.words(words));
        let left = vec![marker(ctx, here), Span::styled(name, style)];
        page.sides(left, vec![Span::styled(ctx.say(standing(model, search, id)), ctx.theme.quiet)], ctx.glyphs.cut);
        page.spot(from, Target::Row(at));
    }
    let title = ctx.say("search-title");
    let panel = Panel { title: &title, page, scroll: Scroll::From(0), place: Place::Editing, hints: HINTS };
    panel::draw(panel, ctx, frame, area, hits);
}

fn standing(model: &Model, search: &Search, id: &String) -> &'static str {
    let planned = model.plan.as_ref().is_some_and(|plan| plan.items.iter().any(|line| line.id == *id));
    match (planned, search.near.contains(id)) {
        (true, _) => "search-in",
        (false, true) => "search-near",
        (false, false) => "search-out",
    }
}

/// Draws why a piece of advice is not in the plan.
pub fn why_not(why_not: &WhyNot, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, scroll: u16, hits: &mut HitMap) {
    let phrase = Phrase::new(ctx.pack(), ctx.text);
    let told = phrase.why_not(why_not);
    let mut page = Page::new(panel::text_width(area));
    told.lead.iter().for_each(|said| page.text(said, ctx.theme.text));
    for said in &told.against {
        page.gap();
        page.text(said, ctx.theme.text);
    }
    for way in &told.ways {
        page.gap();
        page.text(&way.sentence, ctx.theme.accent);
        way.warning.iter().for_each(|warning| page.text(warning, ctx.theme.warn));
    }
    for said in &told.more {
        page.gap();
        page.text(said, ctx.theme.quiet);
    }
    let title = phrase.item(&why_not.item);
    let panel = Panel { title: &title, page, scroll: Scroll::From(scroll), place: Place::Panel, hints: why::HINTS };
    panel::draw(panel, ctx, frame, area, hits);
}
