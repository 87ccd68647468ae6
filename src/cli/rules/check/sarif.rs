//! The check as SARIF 2.1.0 (OASIS, 2020), the format in which code hosts and editors show findings.

use super::{Outcome, json};
use crate::cli::report::{Told, hint, sentence};
use crate::pack::diagnostic::line_and_column;
use crate::pack::entry::{Place, SourceFile};
use crate::text::Text;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// One run with one result for each problem.
pub(super) fn of(outcome: &Outcome, text: &Text) -> Value {
    let told = outcome.told(text);
    let files = outcome.files();
    let codes: BTreeSet<&str> = told.iter().map(|told| told.problem.code).collect();
    let rules: Vec<Value> = codes.iter().map(|code| json!({ "id": code })).collect();
    let results: Vec<Value> =
        told.iter().enumerate().map(|(at, told)| result(outcome, at, told, files, text)).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "coach rules check",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "language": text.lang().code(),
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn result(outcome: &Outcome, at: usize, told: &Told<'_>, files: &[SourceFile], text: &Text) -> Value {
    let broken = matches!(outcome, Outcome::Broken(_));
    let mut message = vec![sentence(told.problem, text)];
    message.extend(told.notes.iter().cloned());
    message.extend(hint(told.problem, text));
    let related: Vec<Value> = told.related.iter().filter_map(|place| location(place, files)).collect();
    let finding = match outcome {
        Outcome::Checked(_, checked) => checked.findings.get(at),
        Outcome::Broken(_) => None,
    };
    let witness = finding.and_then(|finding| finding.witness.as_ref());
    let properties = json!({
        "suggestion": told.problem.suggestion,
        "verdict": finding.and_then(|finding| finding.verdict),
        "witness": witness.map(|witness| json::answers_of(&witness.answers)),
    });
    json!({
        "ruleId": told.problem.code,
        "level": if broken { "error" } else { "warning" },
        "message": { "text": message.join(" — ") },
        "locations": told.problem.place.iter().filter_map(|place| location(place, files)).collect::<Vec<_>>(),
        "relatedLocations": related,
        "properties": properties,
    })
}

fn location(place: &Place, files: &[SourceFile]) -> Option<Value> {
    let file = files.get(place.file)?;
    let (line, column) = line_and_column(&file.text, place.span.start);
    let (end_line, end_column) = line_and_column(&file.text, place.span.end);
    Some(json!({
        "physicalLocation": {
            "artifactLocation": { "uri": file.path.replace(' ', "%20") },
            "region": { "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column },
        },
    }))
}
