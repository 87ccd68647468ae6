//! A week as a calendar of sittings: days across and hours down where there is room, days down and hours across
//! where there is less, a list where there is little.

pub mod across;
pub mod axis;
pub mod block;
pub mod day;
pub mod down;
pub mod quarter;

use crate::app::Model;
use crate::app::Target;
use crate::app::parts::plan::Plan;
use crate::app::parts::plan::model::Week;
use crate::app::plan_view::Row;
use crate::intent::{Intent, Place};
use crate::view::page::Scroll;
use crate::view::plan::columns;
use crate::view::plan::start::WIDEST;
use crate::view::plan::week::block::Block;
use crate::view::plan::{detail, list};
use crate::view::{Ctx, HitMap, keys};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Fewest columns of a body in which days stand across.
const ACROSS: u16 = 112;

/// What a calendar is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The week of it.
    pub week: &'a Week,
    /// Its sittings.
    pub blocks: &'a [Block],
    /// Place of the highlighted one.
    pub here: usize,
}

/// Draws the week, and what the highlighted sitting holds.
pub fn draw(
    model: &Model,
    ctx: &Ctx<'_>,
    (plan, rows): (&Plan, &[Row]),
    frame: &mut Frame<'_>,
    body: Rect,
    hits: &mut HitMap,
) {
    let Some(week) = plan.weeks.get(model.plan_view.week) else { return };
    title(ctx, plan, week, frame, Rect { height: 1, ..body }.intersection(body), hits);
    let body = Rect { y: body.y + 2, height: body.height.saturating_sub(2), ..body };
    let blocks = block::of(ctx, plan, week, rows);
    let sheet = Sheet { plan, week, blocks: &blocks, here: model.plan_view.row };
    let (calendar, beside) = if body.width >= WIDEST { columns::beside(body, 66) } else { (body, Rect::default()) };
    let Some(used) = grid(ctx, &sheet, frame, calendar, hits) else {
        let rows: Vec<(usize, Row)> = rows.iter().copied().enumerate().collect();
        list::page(model, ctx, plan, &rows, body).draw(ctx, frame, body, Scroll::Follow, hits);
        return;
    };
    let under = Rect { y: calendar.y + used, height: calendar.height.saturating_sub(used), ..calendar };
    let notes = day::notes(ctx, plan, week, under);
    let noted = if notes.is_empty() { 0 } else { notes.height() + 1 };
    notes.draw(ctx, frame, under, Scroll::From(0), &mut HitMap::default());
    let under = Rect { y: under.y + noted.min(under.height), height: under.height.saturating_sub(noted), ..under };
    let told = if beside.is_empty() {
        under
    } else {
        quarter::draw(ctx, &sheet, frame, under, hits);
        beside
    };
    if let Some(row) = rows.get(sheet.here) {
        detail::tell(model, ctx, plan, *row, frame, told);
    }
}

/// The calendar itself; how many rows it took, the empty one under it included, or `None` for want of room.
fn grid(ctx: &Ctx<'_>, sheet: &Sheet<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) -> Option<u16> {
    let across = || {
        (area.width >= ACROSS)
            .then_some(())
            .and_then(|()| across::plan(ctx, sheet, Rect { height: area.height.saturating_sub(9), ..area }))
    };
    if let Some(axis) = across() {
        return Some(across::draw(ctx, sheet, &axis, frame, area, hits) + 1);
    }
    let axis = down::plan(ctx, sheet, area)?;
    Some(down::draw(ctx, sheet, &axis, frame, area, hits) + 1)
}

/// Whether the keys to the weeks beside this one come with words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Words {
    Spelt,
    Left,
}

/// Which week it is, and the way to those beside it.
fn title(ctx: &Ctx<'_>, plan: &Plan, week: &Week, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    let to = week.from.checked_add_days(chrono::Days::new(6)).unwrap_or(week.from);
    let said = [
        ("week", week.week.into()),
        ("weeks", plan.weeks.len().into()),
        ("from", ctx.text.date_short(week.from).into()),
        ("to", ctx.text.date_short(to).into()),
        ("minutes", week.minutes.into()),
    ];
    let title = Span::styled(ctx.text.with("week-title", &said), ctx.theme.title);
    let room = area.width.saturating_sub(u16::try_from(title.width()).unwrap_or(u16::MAX).saturating_add(2));
    frame.render_widget(Line::from(title), area);
    let shown = [Words::Spelt, Words::Left].into_iter().map(|words| ways(ctx, plan, week, words));
    let fits = |ways: &Vec<(Intent, Line<'_>)>| {
        ways.iter().map(|(_, line)| line.width() + 3).sum::<usize>() <= usize::from(room) + 3
    };
    let mut right = area.right();
    for (wish, line) in shown.into_iter().find(fits).unwrap_or_default().into_iter().rev() {
        let width = u16::try_from(line.width()).unwrap_or(u16::MAX);
        let place = Rect { x: right.saturating_sub(width), width, ..area }.intersection(area);
        frame.render_widget(line, place);
        hits.put(place, Target::Intent(wish));
        right = place.x.saturating_sub(3);
    }
}

/// The keys to the weeks there are before and after this one.
fn ways(ctx: &Ctx<'_>, plan: &Plan, week: &Week, words: Words) -> Vec<(Intent, Line<'static>)> {
    let last = usize::try_from(week.week).is_ok_and(|week| week >= plan.weeks.len());
    let ways = [(Intent::PageUp, "week-before", week.week > 1), (Intent::PageDown, "week-after", !last)];
    let way = |(wish, key, open): (Intent, &str, bool)| {
        let pressed = keys::first(ctx, Place::Plan, wish).filter(|_| open)?;
        let word = if words == Words::Spelt { format!(" {}", ctx.say(key)) } else { String::new() };
        let spans = vec![Span::styled(pressed, ctx.theme.key), Span::styled(word, ctx.theme.quiet)];
        Some((wish, Line::from(spans)))
    };
    ways.into_iter().filter_map(way).collect()
}

/// "12:30", « 12h30 »: a time for a narrow column.
fn hour(ctx: &Ctx<'_>, time: chrono::NaiveTime) -> String {
    let (hour, minute) = (time.format("%-H").to_string(), time.format("%M").to_string());
    ctx.text.with("time-narrow", &[("hour", hour.into()), ("minute", minute.into())])
}
