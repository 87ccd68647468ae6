//! A line of the plan, in the tree.

use super::{because, list, time, why};
use crate::export::Sheet;
use crate::plan::model::{Item, Targets};
use serde_json::{Value, json};

pub(super) fn item(sheet: &Sheet<'_>, item: &Item) -> Value {
    json!({
        "id": item.id,
        "kind": item.kind,
        "level": item.level,
        "phase": item.phase,
        "title": sheet.say(&item.title),
        "text": sheet.say(&item.text),
        "minutes": item.minutes,
        "per": item.per,
        "times": item.times,
        "weekly_minutes": item.weekly_minutes,
        "helper_minutes": item.helper_minutes,
        "when": list(&item.when, |moment| time::moment(moment).into()),
        "from_day": item.from_day,
        "to_day": item.to_day,
        "if_then": item.if_then.as_ref().map_or(Value::Null, |words| sheet.say(words)),
        "steps": list(&item.steps, |step| json!({ "minutes": step.minutes, "text": sheet.say(&step.text) })),
        "target": item.target.as_ref().map_or(Value::Null, |targets| target(sheet, targets)),
        "list": item.list,
        "light": item.light,
        "why": why(sheet, &item.because),
        "because": because(&item.because),
    })
}

fn target(sheet: &Sheet<'_>, targets: &Targets) -> Value {
    json!({ "day30": sheet.say(&targets.day30), "day90": sheet.say(&targets.day90) })
}
