//! What is shown, as text for the clipboard: one line of it, or all.
//!
//! Everything is what drawing says: the screen is drawn once more, high enough for nothing to be scrolled away, and
//! its pages are taken down as they are laid. A single line is told by what it is.

use crate::app::field::entries::Entries;
use crate::app::parts::pack::question::Question;
use crate::app::parts::workshop::code;
use crate::app::plan_view::{Row, rows};
use crate::app::seat::hand::Shows;
use crate::app::{Asking, Field, Model, Overlay, Screen, search};
use crate::view::field::{choose, others};
use crate::view::hit::Copied;
use crate::view::plan::{detail, row};
use crate::view::{self, Ctx, HitMap, page::Page, reasons};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// Columns and rows of the screen that is drawn for it: one column of text, and room for all of it.
const SIZE: (u16, u16) = (96, 500);
/// Columns of a line that is not to be broken.
const UNBROKEN: u16 = 4000;

/// The line under the cursor, or what is typed; with its reasons where those are open.
#[must_use]
pub fn line(model: &Model, ctx: &Ctx<'_>) -> String {
    let text = match (model.overlay(), model.screen) {
        (Some(Overlay::Save(save)), _) => save.line.text().to_owned(),
        (Some(Overlay::Name(line)), _) => line.text().to_owned(),
        (Some(Overlay::Palette(palette)), _) => palette.line.text().to_owned(),
        (Some(Overlay::Search(search)), _) => searched(search, ctx),
        (Some(Overlay::Reasons { row, .. }), _) => item(model, ctx, *row, Told::WithReasons),
        (Some(_), _) => return screen(model, ctx),
        (None, Screen::Interview) => answer(model, ctx),
        (None, Screen::HandIn) if handed(model).is_some() => handed(model).unwrap_or_default(),
        (None, Screen::Plan) => here(model).map(|row| item(model, ctx, row, Told::Alone)).unwrap_or_default(),
        (None, _) => focused(ctx, &taken_down(model, ctx)),
    };
    clean(&text)
}

/// The code, where one shows.
fn handed(model: &Model) -> Option<String> {
    let seat = model.seat.as_ref().filter(|seat| matches!(seat.hand.shows, Shows::Code | Shows::Qr))?;
    seat.hand.issued.as_ref().map(|issued| code::encode(issued, &seat.schema))
}

/// Everything on the screen, the panel on top if there is one.
#[must_use]
pub fn screen(model: &Model, ctx: &Ctx<'_>) -> String {
    clean(&taken_down(model, ctx).pages.join("\n\n"))
}

/// A text without control characters, its lines kept: what is copied may be pasted into a shell.
#[must_use]
pub fn clean(text: &str) -> String {
    let kept: String = text.chars().filter(|sign| *sign == '\n' || !sign.is_control()).collect();
    kept.trim().to_owned()
}

fn taken_down(model: &Model, ctx: &Ctx<'_>) -> Copied {
    let (columns, rows) = SIZE;
    let mut copied = None;
    let Ok(mut terminal) = Terminal::new(TestBackend::new(columns, rows));
    let Ok(_) = terminal.draw(|frame| copied = view::drawn(model, ctx, frame, HitMap::copying()).copied);
    copied.unwrap_or_default()
}

/// What is typed; with nothing typed, the advice in hand.
fn searched(search: &search::Search, ctx: &Ctx<'_>) -> String {
    let found = || search.found.get(search.row).and_then(|id| search::title(ctx.pack(), id));
    match search.line.text() {
        "" => found().map(|title| ctx.words(title)).unwrap_or_default(),
        typed => typed.to_owned(),
    }
}

fn answer(model: &Model, ctx: &Ctx<'_>) -> String {
    let (Some(asking), Some(question)) = (&model.asking, model.question(ctx.app)) else { return String::new() };
    match asking {
        Asking { other: Some(other), .. } => ctx.say(others::words(*other)),
        Asking { field, .. } => typed(ctx, question, field),
    }
}

fn typed(ctx: &Ctx<'_>, question: &Question, field: &Field) -> String {
    match field {
        Field::Choose(choose) => {
            choose.highlighted().map(|option| choose::label(ctx, question, option)).unwrap_or_default()
        }
        Field::Number(number) if number.typed.is_empty() => String::new(),
        Field::Number(number) => {
            let unit = question.unit.as_ref().map(|unit| ctx.words(unit)).unwrap_or_default();
            format!("{} {unit}", number.typed)
        }
        Field::Text(line) => line.text().to_owned(),
        Field::Entries(entries) => entries_of(entries),
        Field::Date(date) => date.line.text().to_owned(),
    }
}

/// The entry being typed; with nothing typed, all of them.
fn entries_of(entries: &Entries) -> String {
    match entries.line.text().trim() {
        "" => entries.lines(),
        typed => typed.to_owned(),
    }
}

/// The highlighted row of the plan.
fn here(model: &Model) -> Option<Row> {
    let plan = model.plan.as_deref()?;
    rows(plan, model.outlook.as_deref(), model.plan_view).get(model.plan_view.row).copied()
}

/// How much of a row is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Alone,
    WithReasons,
}

fn item(model: &Model, ctx: &Ctx<'_>, row: Row, told: Told) -> String {
    let Some(plan) = model.plan.as_deref() else { return String::new() };
    let title = row::title(ctx, model, plan, row);
    let page = match told {
        Told::WithReasons => reasons::page(model, plan, row, ctx, UNBROKEN),
        Told::Alone => {
            let mut page = Page::new(UNBROKEN);
            detail::draw(&mut page, ctx, model, plan, row);
            page
        }
    };
    let text = page.plain();
    if text.trim_start().starts_with(&title) { text } else { format!("{title}\n{}", text.trim_start_matches('\n')) }
}

/// The lines in hand without the sign before them and without the key of the row.
fn focused(ctx: &Ctx<'_>, copied: &Copied) -> String {
    let lines = copied.focus.as_deref().unwrap_or_default().lines().map(str::trim);
    let text = lines.collect::<Vec<_>>().join(" ");
    let text = text.strip_prefix(ctx.glyphs.marker).unwrap_or(&text).trim_start();
    let is_key = |key: &str| key.chars().count() == 1 && key.chars().all(char::is_alphanumeric);
    match text.split_once("  ") {
        Some((key, rest)) if is_key(key) => rest.trim_start().to_owned(),
        _ => text.to_owned(),
    }
}
