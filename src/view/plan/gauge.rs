//! The minutes of a week as a gauge: what each thing takes, and what is left to breathe.

use crate::app::parts::plan::Plan;
use crate::app::plan_view::spent;
use crate::view::Ctx;
use crate::view::page::Page;
use crate::view::shares::{self, APART};
use ratatui::text::{Line, Span};

/// Columns of the gauge at most: longer says no more.
const LONGEST: u16 = 60;

/// Adds the gauge with its figures. What each part is stands in the rows below it.
pub fn draw(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan) {
    let budget = &plan.budget;
    let width = page.width.saturating_sub(4).min(LONGEST);
    let mut bar = vec![Span::raw("  ")];
    bar.extend(shares::bar(ctx, &parts(plan), budget.weekly_minutes, width));
    page.line(Line::from(bar));
    let minutes = [("planned", budget.planned_minutes.into()), ("all", budget.weekly_minutes.into())];
    let said = ctx.text.with("side-minutes", &minutes);
    let left = budget.weekly_minutes.saturating_sub(budget.planned_minutes);
    let breath = ctx.text.with("gauge-breath", &[("n", left.into())]);
    page.text(&format!("  {said} {} {breath}", ctx.glyphs.dot), ctx.theme.text);
}

/// What is counted apart from the week: the one set-up sitting, and what others give.
pub fn apart(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan) {
    let budget = &plan.budget;
    let said = [("gauge-setup", budget.setup_minutes), ("gauge-helper", budget.helper_minutes)];
    for (key, minutes) in said.into_iter().filter(|(_, minutes)| *minutes > 0) {
        page.hanging(vec![Span::raw("  + ")], &ctx.text.with(key, &[("n", minutes.into())]), ctx.theme.quiet);
    }
}

/// The minutes of each part: the greatest ones by themselves, the others together.
fn parts(plan: &Plan) -> Vec<u32> {
    let all: Vec<u32> =
        spent(plan).into_iter().filter_map(|at| plan.items.get(at)).map(|item| item.weekly_minutes).collect();
    if all.len() <= APART + 1 {
        return all;
    }
    let (own, rest) = all.split_at(APART);
    own.iter().copied().chain([rest.iter().sum()]).collect()
}

/// The sign of a row under the gauge, by its place there, and what it says of its share: "24 min  48%".
#[must_use]
pub fn share(ctx: &Ctx<'_>, plan: &Plan, item: usize) -> Option<(Span<'static>, String)> {
    let all = spent(plan);
    let place = all.iter().position(|at| *at == item)?;
    let minutes: Vec<u32> = all.iter().filter_map(|at| plan.items.get(*at)).map(|item| item.weekly_minutes).collect();
    let percents = shares::percents(&minutes, plan.budget.weekly_minutes);
    let (sign, style) = shares::filling(ctx, place);
    let own = minutes.get(place).copied().unwrap_or_default();
    let minutes = ctx.text.with("note-minutes", &[("minutes", own.into())]);
    let percent = ctx.text.with("percent", &[("n", percents.get(place).copied().unwrap_or_default().into())]);
    Some((Span::styled(format!("{} ", sign.repeat(2)), style), format!("{minutes} {percent:>5}")))
}
