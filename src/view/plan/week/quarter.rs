//! All thirteen weeks under the one that is shown: the minutes of each, and what is special in it.

use crate::app::Target;
use crate::app::parts::plan::Plan;
use crate::app::parts::plan::model::Week;
use crate::view::page::{Page, Scroll, marker};
use crate::view::plan::week::Sheet;
use crate::view::{Ctx, HitMap, shares};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Columns of a bar at most.
const LONGEST: u16 = 50;

/// Draws the weeks, each of which can be clicked, where there is room for all of them.
pub(super) fn draw(ctx: &Ctx<'_>, sheet: &Sheet<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    if usize::from(area.height) < sheet.plan.weeks.len() + 2 {
        return;
    }
    let mut page = Page::for_area(area);
    page.gap();
    page.line(Span::styled(ctx.say("week-all"), ctx.theme.accent));
    for (at, week) in sheet.plan.weeks.iter().enumerate() {
        let from = page.len();
        page.line(line(ctx, sheet, week, page.width));
        page.spot(from, Target::Week(at));
    }
    page.draw(ctx, frame, area, Scroll::From(0), hits);
}

fn line(ctx: &Ctx<'_>, sheet: &Sheet<'_>, week: &Week, width: u16) -> Line<'static> {
    let here = week.week == sheet.week.week;
    let style = if here { ctx.theme.chosen } else { ctx.theme.text };
    let date = ctx.text.day_and_month(week.from);
    let minutes = ctx.text.with("note-minutes", &[("minutes", week.minutes.into())]);
    let mut spans = vec![marker(ctx, here), Span::styled(format!("{:>2}  {date:<9} {minutes:>8}  ", week.week), style)];
    let longest = width.saturating_sub(48).min(LONGEST);
    let most = sheet.plan.budget.weekly_minutes;
    let cells = shares::cells(&[week.minutes], most, longest).first().copied().unwrap_or_default();
    let [full, empty] = ctx.glyphs.gauge;
    spans.push(Span::styled(full.repeat(cells.into()), ctx.theme.accent));
    spans.push(Span::styled(empty.repeat(longest.saturating_sub(cells).into()), ctx.theme.quiet));
    spans.push(Span::styled(
        format!("  {}", special(ctx, sheet.plan, week).join(&format!(" {} ", ctx.glyphs.dot))),
        ctx.theme.quiet,
    ));
    Line::from(spans)
}

/// What makes a week unlike the others: a phase that begins, a look back, a quiet period.
fn special(ctx: &Ctx<'_>, plan: &Plan, week: &Week) -> Vec<String> {
    let first = week.week.saturating_sub(1) * 7;
    let days = first..first + 7;
    let begins = plan.phases.iter().filter(|phase| days.contains(&phase.from_day)).map(|phase| ctx.words(&phase.title));
    let [_, review, quiet] = ctx.glyphs.marks;
    let holds = |day: &chrono::NaiveDate| (0..7).contains(&(*day - week.from).num_days());
    let reviews =
        plan.reviews.iter().filter(|day| holds(day)).map(|_| format!("{review} {}", ctx.say("phases-review")));
    let last = week.from.checked_add_days(chrono::Days::new(6)).unwrap_or(week.from);
    let quiets = plan.quiet_periods.iter().filter(|it| it.from <= last && week.from <= it.to);
    let quiets = quiets.map(|_| format!("{quiet} {}", ctx.say("phases-quiet")));
    begins.chain(reviews).chain(quiets).collect()
}
