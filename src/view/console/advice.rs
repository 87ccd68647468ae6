//! What the plans have most often: activities, then guardrails.

use crate::app::console::{Console, Part, State};
use crate::app::parts::workshop::words::advice::{Kind, rows};
use crate::app::parts::workshop::words::told::Row;
use crate::phrase::Phrase;
use crate::view::Ctx;
use crate::view::console::{as_of, bars, veiled};
use crate::view::page::Page;
use ratatui::layout::Rect;

/// Lines of either kind at most: the report has all of them.
const MOST: usize = 12;

/// The two kinds, each with the key of its title.
pub(super) const KINDS: [(Kind, &str); 2] =
    [(Kind::Activity, "console-activities"), (Kind::Guardrail, "console-guardrails")];

/// The page.
#[must_use]
pub fn page(console: &Console, ctx: &Ctx<'_>, area: Rect) -> Page {
    let mut page = Page::new(area.width.saturating_sub(2));
    if veiled(&mut page, console, ctx, Part::Advice) {
        return page;
    }
    for (kind, title) in KINDS {
        let rows = lines(console, ctx, kind);
        page.gap();
        page.text(&ctx.say(title), ctx.theme.accent);
        if rows.is_empty() {
            page.text(&ctx.text.with("console-too-few", &[("n", console.room.threshold.into())]), ctx.theme.text);
        }
        bars::draw(&mut page, ctx, rows.get(..MOST).unwrap_or(&rows));
    }
    page.gap();
    if let State::Shown { of } = console.state(Part::Advice) {
        as_of(&mut page, console, ctx, of);
    }
    page
}

/// The lines of a kind, the most frequent first.
#[must_use]
pub fn lines(console: &Console, ctx: &Ctx<'_>, kind: Kind) -> Vec<Row> {
    rows(&console.told.picture, &console.schema, kind, &Phrase::new(ctx.pack(), ctx.text))
}
