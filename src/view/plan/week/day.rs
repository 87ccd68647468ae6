//! A day of the calendar: its name, what it holds of the minutes of a day, and why it holds none.

use crate::app::parts::plan::model::{Quiet, Week};
use crate::app::parts::plan::{Plan, UNPLUG, WEEKEND};
use crate::view::Ctx;
use crate::view::page::Page;
use crate::view::value;
use chrono::{Datelike, NaiveDate, Weekday};
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Span;

/// The name of a day, in as many columns as there are; today in brackets, a quiet day with its sign, whatever the
/// colours.
#[must_use]
pub fn name(ctx: &Ctx<'_>, plan: &Plan, day: NaiveDate, width: u16) -> String {
    let [_, _, quiet] = ctx.glyphs.marks;
    let signed = |name: String| {
        let name = if day == ctx.app.today { format!("[{name}]") } else { name };
        if quiet_on(plan, day).is_some() { format!("{quiet} {name}") } else { name }
    };
    let whole = signed(ctx.text.date_short(day));
    if Span::raw(&whole).width() <= usize::from(width) {
        return whole;
    }
    let parts = [("weekday", day.weekday().number_from_monday().into()), ("day", day.day().into())];
    signed(ctx.text.with("week-day", &parts))
}

/// How the name of a day looks.
#[must_use]
pub fn style(ctx: &Ctx<'_>, plan: &Plan, week: &Week, day: NaiveDate) -> Style {
    match day {
        today if today == ctx.app.today => ctx.theme.title,
        busy if minutes(plan, week, busy) > 0 => ctx.theme.accent,
        _ => ctx.theme.quiet,
    }
}

/// Minutes of a day, the set-up sitting included.
#[must_use]
pub fn minutes(plan: &Plan, week: &Week, day: NaiveDate) -> u32 {
    let sessions = week.sessions.iter().filter(|session| session.day == day).map(|session| session.minutes);
    let setup = plan.setup.iter().filter(|setup| setup.day == day).map(|setup| setup.minutes);
    sessions.chain(setup).sum()
}

/// What a day holds of the minutes of a day; of a day that holds none, why.
#[must_use]
pub fn budget(ctx: &Ctx<'_>, plan: &Plan, week: &Week, day: NaiveDate) -> String {
    let setup = plan.setup.iter().find(|setup| setup.day == day);
    match (setup, minutes(plan, week, day)) {
        (Some(setup), _) => ctx.text.with("week-setup", &[("n", setup.minutes.into())]),
        (None, 0) if protected(plan, day) => ctx.say("week-protected"),
        (None, 0) => ctx.say("week-free"),
        (None, n) => ctx.text.with("week-of-day", &[("n", n.into()), ("all", plan.budget.minutes_per_day.into())]),
    }
}

/// Whether the person protects this day as a whole.
fn protected(plan: &Plan, day: NaiveDate) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    weekend && plan.answers.value(UNPLUG).is_some_and(|moments| moments.as_many().iter().any(|it| it == WEEKEND))
}

fn quiet_on(plan: &Plan, day: NaiveDate) -> Option<&Quiet> {
    plan.quiet_periods.iter().find(|quiet| (quiet.from..=quiet.to).contains(&day))
}

/// What the signs of this week mean, and which moments stay free.
#[must_use]
pub fn notes(ctx: &Ctx<'_>, plan: &Plan, week: &Week, area: Rect) -> Page {
    let mut page = Page::for_area(area);
    let days: Vec<NaiveDate> = week.from.iter_days().take(7).collect();
    let mut said = Vec::new();
    if days.contains(&ctx.app.today) {
        said.push(ctx.say("week-today"));
    }
    if let Some(moments) = plan.answers.value(UNPLUG) {
        let question = ctx.pack().questions.get(UNPLUG);
        let named = question.map(|question| value::words(ctx, question, moments));
        said.extend(named.map(|named| ctx.text.with("week-kept-free", &[("what", named.into())])));
    }
    if !said.is_empty() {
        page.text(&said.join("   "), ctx.theme.quiet);
    }
    let [_, _, sign] = ctx.glyphs.marks;
    let mut quiets: Vec<&Quiet> = days.iter().filter_map(|day| quiet_on(plan, *day)).collect();
    quiets.dedup();
    for quiet in quiets {
        let span = [("from", ctx.text.date(quiet.from).into()), ("to", ctx.text.date(quiet.to).into())];
        let before = vec![Span::styled(format!("{sign} "), ctx.theme.warn)];
        page.hanging(before, &ctx.text.with("detail-quiet", &span), ctx.theme.warn);
    }
    page
}
