//! Where nothing is asked: the end of the questions, a plan that was opened or saved.

use crate::app::parts::plan::Plan;
use crate::app::stop::{Entry, entries};
use crate::app::{Ctx, Model};
use crate::pack::question::Depth;
use crate::text::Text;

/// Why nothing is asked, and what to type.
pub(super) fn lines(model: &Model, ctx: &Ctx, text: &Text) -> Vec<String> {
    let mut lines: Vec<String> = model.plan.iter().map(|plan| minutes(plan, text)).collect();
    match (&model.plan_path, model.path.left(), model.path.idle()) {
        (None, 0, 0) => lines.insert(0, text.say("stop-all-answered")),
        (None, 0, idle) => {
            lines.insert(0, text.with("stop-not-asked", &[("n", idle.into())]));
            lines.insert(0, text.say("stop-nothing-changes"));
        }
        _ => return lines,
    }
    for entry in entries(model, ctx) {
        if let Entry::Deeper(depth, more) = entry {
            let key = if depth == Depth::Deep { "plain-stop-deep" } else { "plain-stop-standard" };
            lines.push(text.with(key, &[("n", more.into())]));
        }
    }
    lines
}

/// "46 of 50 min a week".
fn minutes(plan: &Plan, text: &Text) -> String {
    let minutes = [("planned", plan.budget.planned_minutes.into()), ("all", plan.budget.weekly_minutes.into())];
    text.with("what-if-minutes-of", &minutes)
}

/// Where the person stands.
pub(super) fn focus(model: &Model, text: &Text) -> String {
    match (&model.plan_path, model.path.left(), model.path.idle()) {
        (_, left, _) if left > 0 => text.with("plain-at-open", &[("n", left.into())]),
        (Some(path), ..) => text.with("plain-at-plan", &[("path", path.display().to_string().into())]),
        (None, _, 0) => text.say("plain-at-end"),
        (None, _, idle) => text.with("plain-at-stop", &[("n", idle.into())]),
    }
}
