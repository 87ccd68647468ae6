//! The phases as a time line over the thirteen weeks, and under each phase what begins in it, on the same line.

pub mod scale;

use crate::app::parts::pack::catalogue::Per;
use crate::app::parts::plan::Plan;
use crate::app::parts::plan::model::{Item, ItemKind};
use crate::app::plan_view::Row;
use crate::app::{Model, Target};
use crate::view::page::{Page, Scroll, marker, wrap};
use crate::view::plan::phases::scale::{Scale, WEEKS};
use crate::view::plan::start::WIDEST;
use crate::view::plan::{columns, detail, row, sure, told};
use crate::view::{Ctx, HitMap};
use chrono::{Days, NaiveDate};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns that stay free after the line.
const AFTER: u16 = 4;
/// Fewest columns of the names.
const NAMES: u16 = 24;

/// Fewest rows of weeks and phases; on less the tab is a list.
const LEAST: u16 = 7;
/// From so many rows on, an empty one stands under the weeks.
const ROOMY: u16 = 18;

/// Draws the time line, and what the highlighted row says.
pub fn draw(
    model: &Model,
    ctx: &Ctx<'_>,
    (plan, rows): (&Plan, &[Row]),
    frame: &mut Frame<'_>,
    body: Rect,
    hits: &mut HitMap,
) {
    let (chart, beside) = if body.width >= WIDEST {
        columns::beside(body, 64)
    } else {
        columns::above(body, (body.height * 2 / 5).clamp(4, 12))
    };
    let scale = Scale::fitting(chart.width.saturating_sub(NAMES + AFTER)).filter(|_| chart.height >= LEAST);
    let Some(scale) = scale else { return told::draw(model, ctx, (plan, rows), frame, body, hits) };
    let line = TimeLine { plan, scale, today: day_of(plan, ctx.app.today) };
    let names = chart.width.saturating_sub(scale.width() + AFTER);
    let head = line.head(ctx, names);
    let top = Rect { height: head.height().min(chart.height), ..chart };
    head.draw(ctx, frame, top, Scroll::From(0), &mut HitMap::default());
    let air = u16::from(chart.height >= ROOMY);
    let list = Rect { y: top.bottom() + air, height: chart.height.saturating_sub(top.height + air), ..chart };
    line.rows(model, ctx, rows, (list, names)).draw(ctx, frame, list, Scroll::Follow, hits);
    if let Some(row) = rows.get(model.plan_view.row) {
        detail::tell(model, ctx, plan, *row, frame, beside);
    }
}

/// The day of the plan on which a date falls; `None` before its start and after its end.
fn day_of(plan: &Plan, date: NaiveDate) -> Option<u32> {
    u32::try_from((date - plan.start).num_days()).ok().filter(|day| *day < u32::from(WEEKS) * 7)
}

struct TimeLine<'a> {
    plan: &'a Plan,
    scale: Scale,
    today: Option<u32>,
}

/// A cell of a line: its sign and its colour.
type Cell = (&'static str, Style);

impl TimeLine<'_> {
    /// Dates, weeks, marks, and what the marks mean.
    fn head(&self, ctx: &Ctx<'_>, names: u16) -> Page {
        let indent = " ".repeat(names.into());
        let mut page = Page::new(names + self.scale.width() + AFTER);
        let date = |week: u16| {
            let days = Days::new(u64::from(week) * 7);
            let day = self.plan.start.checked_add_days(days).unwrap_or(self.plan.start);
            ctx.text.day_and_month(day)
        };
        page.line(Span::styled(format!("{indent}{}", self.labels(date)), ctx.theme.quiet));
        let week = |week: u16| (week + 1).to_string();
        let said = ctx.say("phases-week");
        let before = format!("{said:>width$} ", width = usize::from(names).saturating_sub(1));
        page.line(Span::styled(format!("{before}{}", self.labels(week)), ctx.theme.quiet));
        let (marks, legend) = self.marks(ctx);
        if !legend.is_empty() {
            let mut spans = vec![Span::raw(indent)];
            spans.extend(runs(&marks));
            page.line(Line::from(spans));
            page.line(Line::from(legend));
        }
        page
    }

    /// Words at the beginnings of weeks, at as many of them as leave a blank between.
    fn labels(&self, word: impl Fn(u16) -> String) -> String {
        let words: Vec<String> = (0..WEEKS).map(&word).collect();
        let widest = words.iter().map(|word| Span::raw(word).width()).max().unwrap_or_default();
        let every = widest.saturating_add(1).div_ceil(usize::from(self.scale.week)).max(1);
        let room = usize::from(self.scale.week) * every;
        // A word that would leave the line is left out, but for the columns that stay free after it.
        let fits = |(at, word): &(usize, &String)| {
            at * room + Span::raw(word.as_str()).width() <= usize::from(self.scale.width() + AFTER)
        };
        let line: String = words
            .iter()
            .step_by(every)
            .enumerate()
            .filter(fits)
            .map(|(_, word)| format!("{word}{}", " ".repeat(room.saturating_sub(Span::raw(word.as_str()).width()))))
            .collect();
        line.trim_end().to_owned()
    }

    /// Quiet periods, looks back and today, the later over the former; and the meaning of those there are.
    fn marks(&self, ctx: &Ctx<'_>) -> (Vec<Cell>, Vec<Span<'static>>) {
        let [today, review, quiet] = ctx.glyphs.marks;
        let mut cells: Vec<Cell> = vec![(" ", ctx.theme.text); self.scale.width().into()];
        let days = |from: NaiveDate, to: NaiveDate| {
            let from = (from - self.plan.start).num_days().max(0);
            let to = (to - self.plan.start).num_days();
            u32::try_from(from).ok().zip(u32::try_from(to).ok()).filter(|(from, _)| *from < u32::from(WEEKS) * 7)
        };
        let mut legend = Vec::new();
        let spans = |cells: &mut Vec<Cell>, spans: Vec<(u32, u32)>, cell: Cell| {
            for (from, to) in spans {
                self.put(cells, (from, to), cell);
            }
        };
        let quiets: Vec<_> = self.plan.quiet_periods.iter().filter_map(|it| days(it.from, it.to)).collect();
        let reviews: Vec<_> = self.plan.reviews.iter().filter_map(|it| days(*it, *it)).collect();
        let now: Vec<_> = self.today.iter().map(|day| (*day, *day)).collect();
        let all = [
            (quiets, (quiet, ctx.theme.warn), "phases-quiet"),
            (reviews, (review, ctx.theme.accent), "phases-review"),
            (now, (today, ctx.theme.title), "phases-today"),
        ];
        for (found, cell, key) in all.into_iter().filter(|(found, ..)| !found.is_empty()) {
            legend.push(Span::styled(format!("{}{} ", if legend.is_empty() { "  " } else { "   " }, cell.0), cell.1));
            legend.push(Span::styled(ctx.say(key), ctx.theme.quiet));
            spans(&mut cells, found, cell);
        }
        (cells, legend)
    }

    fn put(&self, cells: &mut [Cell], (from, to): (u32, u32), cell: Cell) {
        let span = self.scale.span(from, to);
        let taken = usize::from(span.start)..usize::from(span.end);
        cells.get_mut(taken).into_iter().flatten().for_each(|place| *place = cell);
    }

    /// The rows of the tab, each with its bar.
    fn rows(&self, model: &Model, ctx: &Ctx<'_>, rows: &[Row], (area, names): (Rect, u16)) -> Page {
        let mut page = Page::for_area(area);
        let mut heading = None;
        for (at, row) in rows.iter().enumerate() {
            let group = self.heading(model, ctx, *row);
            if group != heading {
                page.gap();
                group.iter().for_each(|name| page.line(Span::styled(name.clone(), ctx.theme.accent)));
                heading = group;
            }
            let from = page.len();
            let here = at == model.plan_view.row;
            self.row(&mut page, model, ctx, (*row, here), names);
            page.spot(from, Target::Row(at));
            if here {
                page.focus(from, 0);
            }
        }
        page
    }

    /// What begins in a phase stands under its name, anything else as everywhere.
    fn heading(&self, model: &Model, ctx: &Ctx<'_>, row: Row) -> Option<String> {
        let item = if let Row::Item(at) = row { self.plan.items.get(at) } else { None };
        let phase = item.and_then(|item| self.plan.phases.iter().find(|phase| phase.id == item.phase));
        let of_phase = phase.filter(|_| item.is_some_and(|item| item.kind == ItemKind::Activity));
        match of_phase {
            Some(phase) => Some(ctx.words(&phase.title)),
            None => row::heading(self.plan, model.plan_view, row).map(|key| ctx.say(key)),
        }
    }

    fn row(&self, page: &mut Page, model: &Model, ctx: &Ctx<'_>, (row, here): (Row, bool), names: u16) {
        let style = if here { ctx.theme.chosen } else { row::style(ctx, self.plan, row) };
        let mut title = row::title(ctx, model, self.plan, row);
        let item = if let Row::Item(at) = row { self.plan.items.get(at) } else { None };
        title.extend(item.and_then(|item| sure::mark(model, item)).map(|mark| format!(" {mark}")));
        let room = names.saturating_sub(4);
        for (line, part) in wrap(&title, room).into_iter().enumerate() {
            let mark = if line == 0 { marker(ctx, here) } else { Span::raw("  ") };
            let mut spans = vec![mark, Span::styled(part, style)];
            let used: usize = spans.iter().map(Span::width).sum();
            spans.push(Span::raw(" ".repeat(usize::from(names).saturating_sub(used))));
            let bar = if line == 0 { self.bar(ctx, row, item) } else { self.ground(ctx) };
            spans.extend(runs(&bar));
            page.line(Line::from(spans));
        }
    }

    /// An empty line, with today on it.
    fn ground(&self, ctx: &Ctx<'_>) -> Vec<Cell> {
        let mut cells: Vec<Cell> = vec![(" ", ctx.theme.text); self.scale.width().into()];
        if let Some(today) = self.today {
            self.put(&mut cells, (today, today), (ctx.glyphs.down, ctx.theme.quiet));
        }
        cells
    }

    fn bar(&self, ctx: &Ctx<'_>, row: Row, item: Option<&Item>) -> Vec<Cell> {
        let mut cells = self.ground(ctx);
        let [full, empty] = ctx.glyphs.gauge;
        if let Row::Phase(at) = row {
            let phase = self.plan.phases.get(at);
            phase.into_iter().for_each(|it| self.put(&mut cells, (it.from_day, it.to_day), (full, ctx.theme.accent)));
        }
        if let Some(item) = item {
            let last = item.to_day.unwrap_or(u32::from(WEEKS) * 7 - 1);
            match (item.kind, item.per) {
                (ItemKind::Setup, _) => {
                    let to = item.to_day.unwrap_or(item.from_day);
                    self.put(&mut cells, (item.from_day, to), (ctx.glyphs.point, ctx.theme.text));
                }
                (_, Some(Per::Event | Per::Case)) => {
                    self.put(&mut cells, (item.from_day, last), (empty, ctx.theme.quiet));
                }
                _ => self.put(&mut cells, (item.from_day, last), (ctx.glyphs.across, ctx.theme.text)),
            }
        }
        cells
    }
}

/// Cells as spans: neighbours of one colour together.
fn runs(cells: &[Cell]) -> Vec<Span<'static>> {
    let same = |one: &Cell, other: &Cell| one.1 == other.1;
    cells
        .chunk_by(same)
        .map(|run| {
            let text: String = run.iter().map(|(sign, _)| *sign).collect();
            Span::styled(text, run.first().map_or_else(Style::new, |(_, style)| *style))
        })
        .collect()
}
