//! The calendar of a week: a column a day, a line a session.

use crate::app::parts::plan::Plan;
use crate::app::parts::plan::model::{Session, Week};
use crate::view::Ctx;
use chrono::{Datelike, NaiveDate, NaiveTime};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Fewest columns of a day in which a time and minutes fit.
const DAY: u16 = 9;

/// Draws the week and returns what is left below it.
pub fn draw(plan: &Plan, at: usize, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect) -> Rect {
    let Some(week) = plan.weeks.get(at) else { return area };
    let to = week.from.checked_add_days(chrono::Days::new(6)).unwrap_or(week.from);
    let said = [
        ("week", week.week.into()),
        ("weeks", plan.weeks.len().into()),
        ("from", ctx.text.date_short(week.from).into()),
        ("to", ctx.text.date_short(to).into()),
        ("minutes", week.minutes.into()),
    ];
    frame.render_widget(
        Line::from(Span::styled(ctx.text.with("week-title", &said), ctx.theme.title)),
        Rect { height: 1, ..area }.intersection(area),
    );
    let below = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
    if area.width / 7 < DAY || area.height < 12 {
        return below;
    }
    let height = grid(plan, week, ctx, frame, below);
    Rect { y: below.y + height + 1, height: below.height.saturating_sub(height + 1), ..below }
}

/// The seven days from the week's first one on; the height used.
fn grid(plan: &Plan, week: &Week, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect) -> u16 {
    let width = (area.width / 7).min(18);
    let mut most = 1;
    for (column, day) in week.from.iter_days().take(7).enumerate() {
        let sessions: Vec<&Session> = week.sessions.iter().filter(|session| session.day == day).collect();
        let x = area.x + width * u16::try_from(column).unwrap_or_default();
        let style = if sessions.is_empty() { ctx.theme.quiet } else { ctx.theme.accent };
        frame.render_widget(
            Span::styled(column_head(ctx, day, width), style),
            Rect { x, width: width.saturating_sub(1), height: 1, ..area },
        );
        let setup = plan.setup.as_ref().filter(|setup| setup.day == day).map(|setup| (setup.start, setup.minutes));
        if sessions.is_empty() && setup.is_none() {
            frame.render_widget(
                Span::styled(ctx.glyphs.minus, ctx.theme.quiet),
                Rect { x, y: area.y + 1, width: 1, height: 1 },
            );
        }
        let sittings: Vec<(NaiveTime, u32)> =
            setup.into_iter().chain(sessions.iter().map(|session| (session.start, session.minutes))).collect();
        for (row, (start, minutes)) in sittings.iter().take(4).enumerate() {
            let text = format!("{} {minutes}′", short(ctx, *start));
            let y = area.y + 1 + u16::try_from(row).unwrap_or_default();
            frame.render_widget(
                Span::styled(text, ctx.theme.text),
                Rect { x, y, width: width.saturating_sub(1), height: 1 },
            );
        }
        most = most.max(sittings.len().min(4));
    }
    u16::try_from(most).unwrap_or(1) + 1
}

/// The day, with its month where there is room for it.
fn column_head(ctx: &Ctx<'_>, day: NaiveDate, width: u16) -> String {
    let whole = ctx.text.date_short(day);
    if Span::raw(&whole).width() < usize::from(width) {
        return whole;
    }
    let parts = [("weekday", day.weekday().number_from_monday().into()), ("day", day.day().into())];
    ctx.text.with("week-day", &parts)
}

/// "12:30", « 12h30 »: a time for a narrow column.
fn short(ctx: &Ctx<'_>, time: NaiveTime) -> String {
    let (hour, minute) = (time.format("%-H").to_string(), time.format("%M").to_string());
    ctx.text.with("time-narrow", &[("hour", hour.into()), ("minute", minute.into())])
}
