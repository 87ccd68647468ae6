//! The check as JSON: keys that stay.

use super::{Outcome, summary};
use crate::author::finding::Finding;
use crate::cli::rules::problem;
use crate::pack::entry::SourceFile;
use crate::reason::Answers;
use crate::text::Text;
use serde_json::{Map, Value, json};

/// `{ clean, pack, counts, answer_sets, statements, problems }`; without the middle ones when the pack cannot be read.
pub(super) fn of(outcome: &Outcome, text: &Text) -> Value {
    match outcome {
        Outcome::Broken(faults) => {
            let problems = problem::list(&faults.diagnostics, &faults.files, text);
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

fn finding_of(finding: &Finding, files: &[SourceFile], text: &Text) -> Value {
    let mut object = problem::object(&finding.problem, files, text);
    object.insert("verdict".to_owned(), json!(finding.verdict));
    let witness = finding.witness.as_ref().map(|witness| answers_of(&witness.answers));
    object.insert("witness".to_owned(), witness.unwrap_or(Value::Null));
    let related = finding.related.iter().map(|place| Value::Object(problem::place(Some(place), files)));
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
