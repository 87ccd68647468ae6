//! The facilitator's console: read in a glance, while speaking.

pub mod advice;
pub mod bars;
pub mod contrasts;
pub mod digits;
pub mod distribution;
pub mod head;
pub mod projector;
pub mod questions;
pub mod room;
pub mod strays;

use crate::app::console::{Console, Face, Part, State, Tab};
use crate::app::{Model, Target};
use crate::intent::{Intent, Place};
use crate::view::keys::{self, Hint, hint};
use crate::view::page::{Page, Scroll};
use crate::view::{Ctx, HitMap, frame as edges};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

const HINTS: &[Hint] = &[
    hint(&[Intent::Accept], "hint-reveal"),
    hint(&[Intent::Left, Intent::Right], "hint-tab"),
    hint(&[Intent::Up, Intent::Down], "hint-move"),
    hint(&[Intent::RevealNext], "hint-reveal-next"),
    hint(&[Intent::Projector], "hint-projector"),
    hint(&[Intent::Undo], "hint-undo"),
    hint(&[Intent::Renew], "hint-renew"),
    hint(&[Intent::Extend], "hint-extend"),
    hint(&[Intent::Report], "hint-report"),
    hint(&[Intent::Help], "hint-help"),
];

const ROOM_HINTS: &[Hint] = &[
    hint(&[Intent::Begin], "hint-begin-clock"),
    hint(&[Intent::Extend], "hint-extend"),
    hint(&[Intent::Left, Intent::Right], "hint-tab"),
    hint(&[Intent::Projector], "hint-projector"),
    hint(&[Intent::RevealNext], "hint-reveal-next"),
    hint(&[Intent::Shut], "hint-shut"),
    hint(&[Intent::Report], "hint-report"),
    hint(&[Intent::Help], "hint-help"),
];

/// Draws the screen.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let Some(console) = &model.console else { return };
    if console.face == Face::Projector {
        return projector::draw(model, console, ctx, frame, area, hits);
    }
    let right = ctx.text.with("console-closes", &[("date", ctx.text.date(console.room.closes).into())]);
    let hints = if console.tab == Tab::Room { ROOM_HINTS } else { HINTS };
    let body = edges::draw(model, ctx, frame, area, (&console.room.name, &right), hints, hits);
    let top = head::draw(console, ctx, frame, body, hits);
    let rest = |from: u16| Rect { y: body.y + from, height: body.height.saturating_sub(from), ..body };
    tabs(console, ctx, frame, Rect { height: 1.min(rest(top).height), ..rest(top) }, hits);
    tab(console, ctx, frame, rest(top + 2), hits);
}

fn tab(console: &Console, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let page = match console.tab {
        Tab::Questions => return questions::draw(console, ctx, frame, area, hits),
        Tab::Room => room::page(console, ctx, area),
        Tab::Contrasts => contrasts::page(console, ctx, area),
        Tab::Advice => advice::page(console, ctx, area),
    };
    hits.extent = page.draw(ctx, frame, area, Scroll::From(console.scroll), hits);
}

fn tabs(console: &Console, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let mut x = area.x;
    for tab in console.tabs() {
        let name = ctx.say(tab.name());
        let here = tab == console.tab;
        let text = if here { format!("[{name}]") } else { name };
        let style = if here { ctx.theme.chosen } else { ctx.theme.quiet };
        let width = u16::try_from(Span::raw(&text).width()).unwrap_or(u16::MAX);
        let place = Rect { x, width, ..area }.intersection(area);
        frame.render_widget(Line::from(Span::styled(text, style)), place);
        hits.put(place, Target::Console(tab));
        x = x.saturating_add(width).saturating_add(3);
    }
}

/// The first key of a wish at the console.
fn key(ctx: &Ctx<'_>, intent: Intent) -> String {
    keys::first(ctx, Place::Console, intent).unwrap_or_default()
}

/// What stands for a part that does not show, and how to show it; false when it shows.
fn veiled(page: &mut Page, console: &Console, ctx: &Ctx<'_>, part: Part) -> bool {
    let (said, of) = match console.state(part) {
        State::Shown { .. } => return false,
        State::Hidden => ("console-hidden", console.told.handed_in),
        State::Away { of } => ("console-away", of),
    };
    page.text("?", ctx.theme.title);
    page.gap();
    let args = [("n", of.into()), ("key", key(ctx, Intent::Accept).into())];
    page.text(&ctx.text.with(said, &args), ctx.theme.quiet);
    true
}

/// Of how many people what shows is told, and how many are not in it yet.
fn as_of(page: &mut Page, console: &Console, ctx: &Ctx<'_>, of: usize) {
    page.text(&ctx.text.with("console-as-of", &[("n", of.into())]), ctx.theme.quiet);
    let more = console.told.handed_in.saturating_sub(of);
    if more > 0 {
        let args = [("n", more.into()), ("key", key(ctx, Intent::Renew).into())];
        page.text(&ctx.text.with("console-since", &args), ctx.theme.warn);
    }
}
