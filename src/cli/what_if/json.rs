//! A comparison as JSON: keys that stay.

use super::Opened;
use crate::export::tree::answers as table;
use crate::interview::Scenario;
use crate::plan::Measure;
use crate::plan::diff::{Line, Sentence};
use crate::reason::{Answer, Answers};
use crate::why::WhatIf;
use serde_json::{Value, json};

pub(super) fn of(what_if: &WhatIf, opened: &Opened) -> Value {
    let lang = opened.text.lang();
    let line = |line: &Line| json!({ "item": line.id, "kind": line.kind, "level": line.level, "title": line.title.get(lang), "weekly_minutes": line.weekly_minutes });
    let said = |said: &Sentence| json!({ "id": said.id, "text": said.text.get(lang) });
    let (diff, questions) = (&what_if.diff, &what_if.questions);
    let budgets = [&what_if.before.budget, &what_if.after.budget];
    let [before, after] =
        budgets.map(|budget| json!({ "weekly": budget.weekly_minutes, "planned": budget.planned_minutes }));
    json!({
        "changes": what_if.changes.iter().map(|one| json!({ "question": one.question, "from": answer(&one.from), "to": answer(&one.to) })).collect::<Vec<_>>(),
        "comes_in": diff.comes_in.iter().map(line).collect::<Vec<_>>(),
        "goes_out": diff.goes_out.iter().map(line).collect::<Vec<_>>(),
        "changed": diff.changed.iter().map(|one| json!({ "item": one.id, "before": measure(&one.before), "after": measure(&one.after) })).collect::<Vec<_>>(),
        "warnings": { "comes_in": diff.warnings_in.iter().map(said).collect::<Vec<_>>(), "goes_out": diff.warnings_out.iter().map(said).collect::<Vec<_>>() },
        "minutes": { "before": before, "after": after },
        "phases": diff.phases.iter().map(|one| json!({ "id": one.id, "before": one.before, "after": one.after })).collect::<Vec<_>>(),
        "questions": { "shown": questions.shown, "hidden": questions.hidden, "parked": questions.parked, "unfit": questions.unfit },
        "stops_lost": opened.phrase().stops_lost(diff),
        "empty": diff.is_empty(),
    })
}

fn measure(of: &Measure) -> Value {
    json!({
        "weekly_minutes": of.weekly_minutes,
        "minutes": of.minutes,
        "times": of.times,
        "per": of.per,
        "level": of.level,
        "light": of.light,
        "from_day": of.from_day,
    })
}

/// An answer as a file of answers has it; `null` when there is none.
fn answer(answer: &Option<Answer>) -> Value {
    let Some(answer) = answer else { return Value::Null };
    let alone: Answers = [("it".to_owned(), answer.clone())].into_iter().collect();
    table(&alone).remove("it").unwrap_or_default()
}

pub(super) fn scenarios(scenarios: &[Scenario]) -> Value {
    scenarios.iter().map(|one| json!({ "name": one.name, "answers": table(&one.answers) })).collect()
}
