//! The report as JSON, for scripts: its keys stay.
//!
//! ```json
//! { "format": 1, "lang": "en", "room": {"id": "…", "name": "…", "closes": "2026-12-01"},
//!   "pack": {"name": "…", "version": "…", "digest": "…"}, "threshold": 5, "handed_in": 40,
//!   "questions": [ {"question": "minutes", "of": 40, "quartiles": [1, 2, 2],
//!                   "bars": [ {"cells": [{"from": 6, "to": 10}, {"option": "…"}, {"unknown": true}], "people": 12} ]} ],
//!   "by_minutes": {"of": 40, "rows": [[…cells…]], "columns": [[…cells…]], "people": [[5, 6]]},
//!   "advice": [ {"item": "ten_loop", "kind": "activity", "people": 12, "of": 40} ],
//!   "contrasts": [ {"id": "…", "many": {"least": 20, "most": 20, "of": 40}, "few": {…}, "text": "…"} ],
//!   "insights": [ {"id": "…", "level": "stop", "people": {…}, "text": "…", "action": "…", "because": ["…"]} ],
//!   "follow_up": [ {"id": "…", "date": "…", "minutes": 45, "title": "…", "text": "…", "who": "…"} ] }
//! ```
//!
//! A question of which nothing may be told has no bars and is of 0. A quartile is the place of its bar.

use super::Material;
use crate::workshop::picture::Shown;
use crate::workshop::seen::{Number, day, follow_up};
use crate::workshop::{Cell, Field};
use serde_json::{Value, json};

/// Sets a report.
#[must_use]
pub fn json(material: &Material<'_>) -> String {
    let Material { room, pack, picture, text, .. } = material;
    let mut tree = json!({
        "format": 1,
        "lang": text.lang().code(),
        "room": { "id": room.id, "name": room.name, "closes": room.closes.to_string() },
        "pack": { "name": pack.about.name, "version": pack.about.version, "digest": pack.digest },
        "threshold": room.threshold,
        "handed_in": picture.handed_in,
    });
    if let (Value::Object(tree), false) = (&mut tree, material.too_few()) {
        tree.extend([
            ("questions".to_owned(), questions(material)),
            ("by_minutes".to_owned(), by_minutes(material)),
            ("advice".to_owned(), advice(material)),
            ("contrasts".to_owned(), contrasts(material)),
            ("insights".to_owned(), insights(material)),
            ("follow_up".to_owned(), programme(material)),
        ]);
    }
    format!("{tree:#}\n")
}

fn cell(field: &Field, at: usize) -> Value {
    match field.cells.get(at) {
        Some(Cell::Option(id)) => json!({ "option": id }),
        Some(Cell::Band(from, to)) => json!({ "from": from, "to": to }),
        Some(Cell::Unknown) | None => json!({ "unknown": true }),
    }
}

fn cells(field: &Field, group: &[usize]) -> Value {
    group.iter().map(|at| cell(field, *at)).collect()
}

fn questions(material: &Material<'_>) -> Value {
    let one = |(field, shown): (&Field, &Shown)| {
        let bars: Vec<Value> =
            shown.bars.iter().map(|bar| json!({ "cells": cells(field, &bar.cells), "people": bar.people })).collect();
        json!({ "question": field.question, "of": shown.of, "bars": bars, "quartiles": shown.quartiles })
    };
    material.schema.fields.iter().zip(&material.picture.questions).map(one).collect()
}

fn by_minutes(material: &Material<'_>) -> Value {
    let Some(cross) = &material.picture.by_minutes else { return Value::Null };
    let [Some(row), Some(column)] = cross.fields.map(|at| material.schema.fields.get(at)) else { return Value::Null };
    let rows: Vec<Value> = cross.rows.iter().map(|group| cells(row, group)).collect();
    let columns: Vec<Value> = cross.columns.iter().map(|group| cells(column, group)).collect();
    json!({ "of": cross.of, "rows": rows, "columns": columns, "people": cross.people })
}

fn advice(material: &Material<'_>) -> Value {
    let lines = material.picture.advice.iter().filter_map(|line| {
        let id = material.schema.items.get(line.item)?;
        let kind = if material.is_guardrail(id) { "guardrail" } else { "activity" };
        Some(json!({ "item": id, "kind": kind, "people": line.people, "of": line.of }))
    });
    lines.collect()
}

fn number(number: Number) -> Value {
    json!({ "least": number.least, "most": number.most, "of": number.of })
}

fn contrasts(material: &Material<'_>) -> Value {
    let phrase = material.phrase();
    let one = |it: &crate::workshop::seen::Contrasted<'_>| {
        let (many, few) = (number(it.many), number(it.few));
        json!({ "id": it.contrast.id, "many": many, "few": few, "text": it.sentence(&phrase) })
    };
    material.contrasts().iter().map(one).collect()
}

fn insights(material: &Material<'_>) -> Value {
    let phrase = material.phrase();
    let one = |it: &crate::workshop::seen::Seen<'_>| {
        let because: Vec<&String> = it.insight.because.iter().map(AsRef::as_ref).collect();
        json!({
            "id": it.insight.id,
            "level": it.insight.level,
            "people": number(it.number),
            "text": it.sentence(&phrase),
            "action": phrase.words(&it.insight.action),
            "because": because,
        })
    };
    material.seen().iter().map(one).collect()
}

fn programme(material: &Material<'_>) -> Value {
    let phrase = material.phrase();
    let closes = material.room.closes;
    let one = |session: &&crate::pack::insight::FollowUp| {
        let day = day(session, closes);
        json!({
            "id": session.id,
            "date": day.to_string(),
            "minutes": session.minutes,
            "title": phrase.words(&session.title),
            "text": phrase.words(&session.text),
            "who": phrase.words(&session.who),
        })
    };
    follow_up(material.pack, &material.seen()).iter().map(one).collect()
}
