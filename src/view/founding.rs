//! The form in which a workshop is prepared.

mod estimate;
mod list;
mod made;

use crate::app::founding::{At, Founding, rows};
use crate::app::parts::pack::diagnostic::Diagnostic;
use crate::app::parts::pack::question::Depth;
use crate::app::parts::pack::words::Lang;
use crate::app::parts::workshop::room::draft::Row;
use crate::app::{Model, Target};
use crate::intent::Intent;
use crate::view::field::line;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll, marker};
use crate::view::{Ctx, HitMap, WIDE, frame as edges};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

/// Columns of the names of the rows.
const NAMES: usize = 24;
/// Columns between the rows and what is said beside them.
const GAP: u16 = 3;
/// Columns of the rows at most.
const COLUMN: u16 = 84;

const HINTS: &[Hint] = &[
    hint(&[Intent::Accept], "hint-change"),
    hint(&[Intent::Up, Intent::Down], "hint-move"),
    hint(&[Intent::Left, Intent::Right], "hint-step"),
    hint(&[Intent::Save], "hint-write-room"),
    hint(&[Intent::Back], "hint-back"),
    hint(&[Intent::Explain], "hint-help"),
];
const TYPING: &[Hint] = &[
    hint(&[Intent::Accept], "hint-keep"),
    hint(&[Intent::Up, Intent::Down], "hint-move"),
    hint(&[Intent::Back], "hint-cancel"),
    hint(&[Intent::Help], "hint-help"),
];

/// Draws the screen.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let Some(founding) = &model.founding else { return };
    if let Some(made) = &founding.made {
        return made::draw(model, made, ctx, frame, area, hits);
    }
    if let Some(row) = founding.list {
        return list::draw(model, (founding, row), ctx, frame, area, hits);
    }
    let hints = if founding.typing.is_some() { TYPING } else { HINTS };
    let title = ctx.say("founding-title");
    let body = edges::draw(model, ctx, frame, area, (&title, ""), hints, hits);
    let beside = body.width >= WIDE;
    let left = if beside { Rect { width: (body.width * 3 / 5).min(COLUMN), ..body } } else { body };
    let mut page = Page::for_area(left);
    form(&mut page, ctx, founding);
    if beside {
        page.draw(ctx, frame, left, Scroll::Follow, hits);
        let x = left.right() + GAP;
        let right = Rect { x, width: body.right().saturating_sub(x), ..body };
        let mut page = Page::for_area(right);
        estimate::draw(&mut page, ctx, founding);
        page.draw(ctx, frame, right, Scroll::From(0), &mut HitMap::default());
        return;
    }
    page.gap();
    estimate::draw(&mut page, ctx, founding);
    if founding.at() == At::Write {
        // Before it is written, what people will read can be read.
        page.keep();
    }
    page.draw(ctx, frame, left, Scroll::Follow, hits);
}

/// The rows, each with its value, and what is wrong under the one it concerns.
fn form(page: &mut Page, ctx: &Ctx<'_>, founding: &Founding) {
    for (at, row) in rows().into_iter().enumerate() {
        if row == At::File {
            page.gap();
        }
        line_of(page, ctx, founding, (at, row));
        if at == founding.row {
            below(page, ctx, founding, row);
        }
    }
}

fn line_of(page: &mut Page, ctx: &Ctx<'_>, founding: &Founding, (at, row): (usize, At)) {
    let focused = at == founding.row;
    let style = if focused { ctx.theme.chosen } else { ctx.theme.text };
    let from = page.len();
    let name = format!("{:NAMES$}", ctx.text.with("founding-row", &[("row", key(row).into())]));
    match founding.typing.as_ref().filter(|_| focused) {
        Some(typed) => line::draw(page, ctx, vec![Span::styled(name, style)], typed, None, true),
        None => {
            let value = value(ctx, founding, row);
            let quiet = if founding.written(row).is_empty() { ctx.theme.warn } else { ctx.theme.text };
            let value_style = if focused { ctx.theme.chosen } else { quiet };
            page.hanging(vec![marker(ctx, focused), Span::styled(name, style)], &value, value_style);
            page.spot(from, Target::Row(at));
            if focused {
                page.focus(from, 0);
            }
        }
    }
}

/// What is wrong, what stands there already, or what the row is for.
fn below(page: &mut Page, ctx: &Ctx<'_>, founding: &Founding, row: At) {
    let indent = || vec![Span::raw("    ")];
    let wrong = |page: &mut Page, said: &str| {
        page.hanging(vec![Span::raw("  "), Span::styled("! ", ctx.theme.minus)], said, ctx.theme.minus);
        page.keep();
    };
    match (&founding.wrong, &founding.exists, &founding.failed) {
        (Some(problem), ..) => wrong(page, &told(ctx, problem)),
        (_, Some(path), _) => {
            wrong(page, &ctx.text.with("founding-exists", &[("path", path.display().to_string().into())]));
        }
        (_, _, Some(why)) => wrong(page, why),
        _ => {
            page.hanging(indent(), &ctx.text.with("founding-about", &[("row", key(row).into())]), ctx.theme.quiet);
            page.keep();
        }
    }
}

/// What is wrong, what was meant, how to mend it.
fn told(ctx: &Ctx<'_>, problem: &Diagnostic) -> String {
    let more = [ctx.text.meant(problem), ctx.text.hint(problem)].into_iter().flatten();
    std::iter::once(ctx.text.problem(problem)).chain(more).collect::<Vec<_>>().join(" – ")
}

/// The name of a row in words and files.
fn key(row: At) -> &'static str {
    match row {
        At::Row(row) => row.key(),
        At::File => "file",
        At::Write => "write",
    }
}

/// What a row says, in words.
fn value(ctx: &Ctx<'_>, founding: &Founding, row: At) -> String {
    let draft = &founding.draft;
    match row {
        At::Row(Row::Name) if draft.name.is_empty() => ctx.say("founding-no-name"),
        At::Row(Row::Languages) => {
            let name = |lang: &Lang| ctx.text.with("founding-language", &[("lang", lang.code().into())]);
            draft.languages.iter().map(name).collect::<Vec<_>>().join(", ")
        }
        At::Row(Row::Depth) => ctx.say(match draft.depth {
            Depth::Core => "founding-core",
            Depth::Standard => "founding-standard",
            Depth::Deep => "founding-deep",
        }),
        At::Row(Row::Minutes) => ctx.text.with("founding-minutes", &[("n", draft.minutes.into())]),
        At::Row(Row::Picture) => ctx.text.with("founding-questions", &[("n", draft.picture.len().into())]),
        At::Row(Row::Advice) => ctx.say(if draft.advice { "founding-yes" } else { "founding-no" }),
        At::Row(Row::Threshold) => ctx.text.with("founding-people", &[("n", draft.threshold.into())]),
        At::Row(Row::Closes) => ctx.text.date_long(draft.closes),
        At::Write => String::new(),
        _ => founding.written(row),
    }
}
