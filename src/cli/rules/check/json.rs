//! The check as JSON: keys that stay.

use super::{Outcome, summary};
use crate::author::finding::Finding;
use crate::cli::report::{hint, sentence};
use crate::pack::diagnostic::{Diagnostic, line_and_column};
use crate::pack::entry::{Place, SourceFile};
use crate::reason::Answers;
use crate::text::Text;
use serde_json::{Map, Value, json};

/// `{ clean, pack, counts, answer_sets, statements, problems }`; without the middle ones when the pack cannot be read.
pub(super) fn of(outcome: &Outcome, text: &Text) -> Value {
    match outcome {
        Outcome::Broken(faults) => {
            let problems: Vec<Value> = faults
                .diagnostics
                .iter()
                .map(|problem| Value::Object(problem_of(problem, &faults.files, text)))
                .collect();
            json!({ "clean": false, "problems": problems })
        }
        Outcome::Checked(pack, checked) => {
            let about = json!({ "name": pack.about.name, "version": pack.about.version, "digest": pack.digest });
            let counts: Map<String, Value> =
                summary::counts(pack).into_iter().map(|(kind, count)| (kind.to_owned(), count.into())).collect();
            let problems: Vec<Value> =
                checked.findings.iter().map(|finding| finding_of(finding, &pack.files, text)).collect();
            json!({
                "clean": checked.findings.is_empty(),
                "pack": about,
                "counts": counts,
                "answer_sets": checked.answer_sets,
                "statements": checked.tallies,
                "problems": problems,
            })
        }
    }
}

/// Where a place is: `{ file, line, column }`.
pub(super) fn place_of(place: Option<&Place>, files: &[SourceFile]) -> Map<String, Value> {
    let found = place.and_then(|place| {
        let file = files.get(place.file)?;
        Some((file.path.as_str(), line_and_column(&file.text, place.span.start)))
    });
    let mut object = Map::new();
    object.insert("file".to_owned(), found.map(|(path, _)| path).into());
    object.insert("line".to_owned(), found.map(|(_, (line, _))| line).into());
    object.insert("column".to_owned(), found.map(|(_, (_, column))| column).into());
    object
}

fn problem_of(problem: &Diagnostic, files: &[SourceFile], text: &Text) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("code".to_owned(), problem.code.into());
    object.insert("message".to_owned(), sentence(problem, text).into());
    object.insert("hint".to_owned(), hint(problem, text).into());
    object.insert("suggestion".to_owned(), problem.suggestion.clone().into());
    object.extend(place_of(problem.place.as_ref(), files));
    object
}

fn finding_of(finding: &Finding, files: &[SourceFile], text: &Text) -> Value {
    let mut object = problem_of(&finding.problem, files, text);
    object.insert("verdict".to_owned(), json!(finding.verdict));
    let witness = finding.witness.as_ref().map(|witness| answers_of(&witness.answers));
    object.insert("witness".to_owned(), witness.unwrap_or(Value::Null));
    let related = finding.related.iter().map(|place| Value::Object(place_of(Some(place), files)));
    object.insert("related".to_owned(), related.collect());
    Value::Object(object)
}

/// Answers in the form of an answers file, so that they can be planned with.
pub(super) fn answers_of(answers: &Answers) -> Value {
    let each = answers.iter().map(|(id, answer)| {
        let value = answer.state_word().map_or_else(|| json!(answer.value()), |state| json!({ "state": state }));
        (id.to_owned(), value)
    });
    Value::Object(each.collect())
}
