//! Whether the keys of a file say what its code says.

use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::pack::near::closest;
use crate::store::raw::{Field as Key, Node, Raw, Span};
use crate::workshop::Schema;

/// Everything in which a file differs from what its code says, whose keys would be `expected`.
pub(super) fn differences(found: &[Key], expected: &[Key], schema: &Schema) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for key in found {
        match expected.iter().find(|other| other.key == key.key) {
            Some(other) => differ(key, other, schema, &mut problems),
            None => problems.push(unknown(key, expected, schema)),
        }
    }
    problems.extend(expected.iter().filter(|key| !found.iter().any(|other| other.key == key.key)).map(missing));
    problems
}

fn differ(found: &Key, expected: &Key, schema: &Schema, problems: &mut Vec<Diagnostic>) {
    match (&found.node.raw, &expected.node.raw) {
        // However it is written: it was read already.
        (Raw::Text(_), Raw::Text(_)) if found.key == "code" => {}
        (Raw::Table(keys), Raw::Table(others)) if found.key == "said" || found.key == "plan" => {
            problems.extend(differences(keys, others, schema));
        }
        (one, other) if same(one, other) => {}
        _ => problems.push(placed("sheet-differs", found).with("said", said(&expected.node))),
    }
}

/// Whether two values are the same, wherever they stand; a list in any order.
fn same(one: &Raw, other: &Raw) -> bool {
    match (one, other) {
        (Raw::List(ones), Raw::List(others)) => {
            ones.len() == others.len()
                && others.iter().all(|other| ones.iter().filter(|one| same(&one.raw, &other.raw)).count() == 1)
        }
        (Raw::Table(ones), Raw::Table(others)) => {
            let has = |other: &Key| ones.iter().any(|one| one.key == other.key && same(&one.node.raw, &other.node.raw));
            ones.len() == others.len() && others.iter().all(has)
        }
        _ => one == other,
    }
}

/// A value as it would be written.
fn said(node: &Node) -> String {
    match &node.raw {
        Raw::List(all) => format!("[{}]", all.iter().map(said).collect::<Vec<_>>().join(", ")),
        Raw::Table(keys) => {
            let keys: Vec<String> = keys.iter().map(|key| format!("{} = {}", key.key, said(&key.node))).collect();
            format!("{{ {} }}", keys.join(", "))
        }
        other => other.written(),
    }
}

fn missing(key: &Key) -> Diagnostic {
    Diagnostic::new("sheet-missing").with("key", key.key.as_str())
}

fn unknown(key: &Key, expected: &[Key], schema: &Schema) -> Diagnostic {
    if schema.field(&key.key).is_some() {
        return placed("sheet-silent", key);
    }
    let known = closest(&key.key, expected.iter().map(|other| other.key.as_str()));
    placed("sheet-unknown-key", key).suggest(known)
}

fn placed(problem: &'static str, key: &Key) -> Diagnostic {
    let problem = Diagnostic::new(problem).with("key", key.key.as_str());
    let span: &Span = if key.node.span.is_some() { &key.node.span } else { &key.span };
    match span {
        Some(span) => problem.at(&Place { file: 0, span: span.clone() }),
        None => problem,
    }
}
