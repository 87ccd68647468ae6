//! Help: every key that does something where the help was asked for, made from the key map, what belongs together
//! in one group.

use crate::app::{Model, acts};
use crate::intent::{Group, Intent, Place};
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll, sides};
use crate::view::panel::{self, Panel};
use crate::view::{Ctx, HitMap, WIDE, keys};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

const HINTS: &[Hint] = &[
    hint(&[Intent::Back], "hint-close"),
    hint(&[Intent::Up, Intent::Down], "hint-scroll"),
    hint(&[Intent::Palette], "hint-palette"),
];

/// Columns between the two columns.
const GAP: u16 = 4;
/// Columns of text of the wide form at most.
const MOST: u16 = 132;

/// Columns of keys at most.
const KEYS: u16 = 22;

/// A wish and its keys in words.
pub type Row = (Intent, Vec<String>);

/// Draws the help.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, scroll: u16, hits: &mut HitMap) {
    let wide = area.width >= WIDE;
    let width = if wide { area.width.saturating_sub(8).min(MOST) } else { panel::text_width(area) };
    let mut page = Page::new(width);
    page.text(&ctx.say(about(place(model))), ctx.theme.text);
    page.gap();
    let rows = rows(model, ctx);
    if wide {
        let column = (width - GAP) / 2;
        let (left, right) = halves(rows.iter().map(|group| self::group(ctx, group, column)).collect(), column);
        page.append(left.beside(right, GAP));
    } else {
        rows.iter().for_each(|group| {
            page.gap();
            page.append(self::group(ctx, group, width));
        });
    }
    let title = ctx.say("help-title");
    let panel = Panel { title: &title, page, scroll: Scroll::From(scroll), place: Place::Panel, hints: HINTS };
    panel::draw(panel, ctx, frame, area, hits);
}

/// Where the help or the palette was asked for: what lies under it.
#[must_use]
pub fn place(model: &Model) -> Place {
    model.place_of(acts::about(model))
}

/// The wishes that mean something there and have a key, group by group.
#[must_use]
pub fn rows(model: &Model, ctx: &Ctx<'_>) -> Vec<(Group, Vec<Row>)> {
    let (about, place) = (acts::about(model), place(model));
    let of = |group: Group| {
        let own = Intent::ALL.iter().copied().filter(|intent| intent.group() == group);
        let meant = own.filter(|intent| acts::at(model, about, *intent));
        meant.map(|intent| (intent, keys::all(ctx, place, intent))).filter(|(_, keys)| !keys.is_empty()).collect()
    };
    let all = Group::ALL.into_iter().map(|group| (group, of(group)));
    all.filter(|(_, rows): &(Group, Vec<Row>)| !rows.is_empty()).collect()
}

/// A group under its title.
fn group(ctx: &Ctx<'_>, (group, rows): &(Group, Vec<Row>), width: u16) -> Page {
    let mut page = Page::new(width);
    page.line(Span::styled(ctx.say(group.title()), ctx.theme.accent));
    let longest = rows.iter().map(|(_, keys)| Span::raw(keys.join("  ")).width()).max().unwrap_or_default();
    let room = u16::try_from(longest).unwrap_or(u16::MAX).clamp(6, KEYS).min(width.saturating_sub(4));
    for (intent, keys) in rows {
        let keys = sides(vec![Span::styled(keys.join("  "), ctx.theme.key)], Vec::new(), room, ctx.glyphs.cut);
        let padding = usize::from(room).saturating_sub(keys.width()) + 2;
        let mut before = keys.spans;
        before.push(Span::raw(" ".repeat(padding)));
        page.hanging(before, &ctx.say(intent.does()), ctx.theme.text);
    }
    page
}

/// Groups in two columns, in order, cut where the higher column is lowest.
fn halves(groups: Vec<Page>, width: u16) -> (Page, Page) {
    let height = |groups: &[Page]| groups.iter().map(|group| group.len() + 1).sum::<usize>();
    let cost = |at: &usize| {
        let (left, right) = groups.split_at((*at).min(groups.len()));
        height(left).max(height(right))
    };
    let at = (0..=groups.len()).min_by_key(cost).unwrap_or_default();
    let mut columns = [Page::new(width), Page::new(width)];
    for (place, group) in groups.into_iter().enumerate() {
        if let Some(column) = columns.get_mut(usize::from(place >= at)) {
            column.gap();
            column.append(group);
        }
    }
    let [left, right] = columns;
    (left, right)
}

fn about(place: Place) -> &'static str {
    match place {
        Place::Welcome | Place::Everywhere => "help-about-welcome",
        Place::Interview | Place::Field => "help-about-interview",
        Place::Stop => "help-about-stop",
        Place::Review => "help-about-review",
        Place::Plan => "help-about-plan",
        Place::WhatIf => "help-about-what-if",
        Place::Founding => "help-about-founding",
        Place::Door => "help-about-door",
        Place::HandIn => "help-about-hand-in",
        Place::Console => "help-about-console",
        Place::Panel => "help-about-panel",
        Place::Editing => "help-about-editing",
    }
}
