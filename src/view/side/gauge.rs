//! Minutes planned of those there are, as a gauge and in figures.

use crate::app::parts::plan::{DAYS, MINUTES, Plan};
use crate::view::Ctx;
use ratatui::text::Span;

/// Columns of the gauge.
const GAUGE: usize = 16;

/// The gauge with its figures; until the person has said how many minutes there are, that they are not known.
pub(super) fn minutes(ctx: &Ctx<'_>, plan: &Plan) -> Vec<Span<'static>> {
    let (planned, all) = (plan.budget.planned_minutes, plan.budget.weekly_minutes);
    // Without an answer the plan reckons with the usual minutes: not worth a gauge.
    let said = |question| plan.answers.get(question).is_some();
    if all == 0 || !said(MINUTES) || !said(DAYS) {
        return vec![Span::styled(ctx.say("side-no-minutes"), ctx.theme.quiet)];
    }
    let share = usize::try_from(planned).unwrap_or_default() * GAUGE / usize::try_from(all).unwrap_or(1).max(1);
    let [full, empty] = ctx.glyphs.gauge;
    let share = share.min(GAUGE);
    let said = ctx.text.with("side-minutes", &[("planned", planned.into()), ("all", all.into())]);
    vec![
        Span::styled(full.repeat(share), ctx.theme.accent),
        Span::styled(empty.repeat(GAUGE - share), ctx.theme.quiet),
        Span::raw(format!("  {said}")),
    ]
}
