//! A problem as JSON: the same keys wherever one is told.

use crate::cli::report::{hint, sentence};
use crate::pack::diagnostic::{Diagnostic, line_and_column};
use crate::pack::entry::{Place, SourceFile};
use crate::text::Text;
use serde_json::{Map, Value};

/// `{ code, message, hint, suggestion, file, line, column }`.
pub(super) fn object(problem: &Diagnostic, files: &[SourceFile], text: &Text) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("code".to_owned(), problem.code.into());
    object.insert("message".to_owned(), sentence(problem, text).into());
    object.insert("hint".to_owned(), hint(problem, text).into());
    object.insert("suggestion".to_owned(), problem.suggestion.clone().into());
    object.extend(place(problem.place.as_ref(), files));
    object
}

/// Several of them.
pub(super) fn list<'p>(
    problems: impl IntoIterator<Item = &'p Diagnostic>,
    files: &[SourceFile],
    text: &Text,
) -> Vec<Value> {
    problems.into_iter().map(|problem| Value::Object(object(problem, files, text))).collect()
}

/// Where a place is: `{ file, line, column }`.
pub(super) fn place(place: Option<&Place>, files: &[SourceFile]) -> Map<String, Value> {
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
