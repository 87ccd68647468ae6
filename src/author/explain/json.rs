//! An explanation as JSON.

use super::{Holds, Reach};
use crate::author::card::{Card, Cards, Row};
use crate::author::prose::Prose;
use crate::pack::Pack;
use crate::reason::{Answer, Answers};
use crate::text::Text;
use serde_json::{Map, Value, json};

/// Entries as JSON: `{ id, entries: [{ kind, id, title, text, file, line, rows: [{ name, label, lead, lines }] }] }`;
/// a rule also has `prose` and, where it is known, `reach`.
#[must_use]
pub fn json(pack: &Pack, text: &Text, id: &str, entries: &[Card], reach: Option<&Reach>) -> Value {
    let cards = Cards::alone(pack, text);
    let told: Vec<Value> = entries.iter().map(|card| entry(&cards, card, reach)).collect();
    json!({ "id": id, "lang": text.lang().code(), "entries": told })
}

fn entry(cards: &Cards<'_>, card: &Card, reach: Option<&Reach>) -> Value {
    let rows: Vec<Value> = card.rows.iter().map(|labelled| row(cards, labelled)).collect();
    let mut told = json!({
        "kind": card.kind,
        "id": card.id,
        "title": card.title,
        "text": card.lead.as_ref().map(|lead| lead.plain()),
        "file": card.file,
        "line": card.line,
        "rows": rows,
    });
    if let (Some(rule), Some(object)) = (cards.prose.pack.rules.get(&card.id), told.as_object_mut())
        && card.kind == "rule"
    {
        object.insert("prose".to_owned(), Prose::new(cards.prose.pack, cards.prose.text).rule(rule).into());
        if let Some(reach) = reach {
            object.insert("reach".to_owned(), reached(reach));
        }
    }
    told
}

fn row(cards: &Cards<'_>, row: &Row) -> Value {
    let lines: Vec<String> = row.lines.iter().map(|line| line.plain()).collect();
    json!({
        "name": row.name,
        "label": cards.label(row.name),
        "lead": row.lead.as_ref().map(|lead| lead.plain()),
        "lines": lines,
    })
}

fn reached(reach: &Reach) -> Value {
    let (verdict, example) = match &reach.holds {
        Holds::Never => ("never", None),
        Holds::NotDecided => ("not-decided", None),
        Holds::Under(answers) => ("sometimes", Some(given(answers))),
    };
    let near =
        reach.near_miss.as_ref().map(|near| json!({ "question": near.question, "answers": given(&near.answers) }));
    let share = reach.share.map(|(holds, all)| json!({ "holds": holds, "all": all }));
    json!({ "verdict": verdict, "answer_sets": share, "example": example, "near_miss": near })
}

/// Answers as in a file of answers.
fn given(answers: &Answers) -> Map<String, Value> {
    let one = |answer: &Answer| match (answer, answer.state_word()) {
        (Answer::Given(value), _) => serde_json::to_value(value).unwrap_or_default(),
        (_, state) => json!({ "state": state }),
    };
    answers.iter().map(|(id, answer)| (id.to_owned(), one(answer))).collect()
}
