//! Changes of answers as they are typed on a command line: `question=value`, one a word.

use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, SourceFile};
use crate::pack::question::Kind;
use crate::pack::read::Faults;
use crate::reason::Answers;
use crate::store::answers::over;
use crate::store::raw::{self, Field, Node, Raw};
use std::ops::Range;

/// What words of a command line are called in messages.
const PATH: &str = "coach what-if";

/// The beginnings of a value that is written as in a file.
const AS_IN_A_FILE: [char; 4] = ['"', '\'', '[', '{'];

/// Reads words of the form `question=value`, to be laid over `base`.
///
/// An option or a text stands as it is, several options are joined by `,`, texts and dates of a list by `;`.
/// `:unknown`, `:not-concerned` and `:prefer-not-to-say` are the answers that are no value. What begins with
/// `"`, `'`, `[` or `{` is written as in a file of answers.
///
/// # Errors
/// Everything that is wrong with them, each with its place.
pub fn read(pack: &Pack, base: &Answers, words: &[String]) -> Result<Answers, Faults> {
    let text = words.join("\n");
    let mut problems = Vec::new();
    let mut fields: Vec<Field> = Vec::new();
    let mut start = 0;
    for word in words {
        match field(pack, &text, word, start) {
            Ok(field) if fields.iter().any(|other| other.key == field.key) => {
                problems.push(at(Diagnostic::new("answers-duplicate").with("key", field.key), field.span));
            }
            Ok(field) => fields.push(field),
            Err(wrong) => problems.extend(wrong),
        }
        start += word.len() + 1;
    }
    let (answers, wrong) = over(pack, base, &Node { span: None, raw: Raw::Table(fields) });
    problems.extend(wrong);
    if problems.is_empty() { Ok(answers) } else { Err(faults(&text, problems)) }
}

/// A single fault about a word.
#[must_use]
pub fn refused(words: &[String], word: usize, problem: Diagnostic) -> Faults {
    let start: usize = words.iter().take(word).map(|word| word.len() + 1).sum();
    let length = words.get(word).map_or(0, String::len);
    faults(&words.join("\n"), vec![at(problem, Some(start..start + length))])
}

fn faults(text: &str, mut diagnostics: Vec<Diagnostic>) -> Faults {
    diagnostics.sort_by_key(Diagnostic::order);
    Faults { files: vec![SourceFile { path: PATH.to_owned(), text: text.into() }], diagnostics }
}

fn at(problem: Diagnostic, span: Option<Range<usize>>) -> Diagnostic {
    match span {
        Some(span) => problem.at(&Place { file: 0, span }),
        None => problem,
    }
}

fn field(pack: &Pack, text: &str, word: &str, start: usize) -> Result<Field, Vec<Diagnostic>> {
    let (key, value) = word.split_once('=').unwrap_or((word, ""));
    let from = start + key.len() + 1;
    let span = from.min(start + word.len())..start + word.len();
    let node = if value.starts_with(AS_IN_A_FILE) {
        as_in_a_file(text, &span)?
    } else {
        let kind = pack.questions.get(key).map_or(Kind::Text, |question| question.kind);
        Node { raw: spoken(kind, value, from), span: Some(span) }
    };
    Ok(Field { key: key.to_owned(), span: Some(start..start + key.len()), node })
}

/// The value as TOML reads it. What stands before it becomes blanks, so that places stay.
fn as_in_a_file(text: &str, span: &Range<usize>) -> Result<Node, Vec<Diagnostic>> {
    const KEY: &str = "x=";
    let value = text.get(span.clone()).unwrap_or_default();
    let before = span.start.saturating_sub(KEY.len());
    let line = format!("{}{KEY}{value}", " ".repeat(before));
    let fields = raw::toml(&line)?;
    fields.into_iter().next().map(|field| field.node).ok_or_else(Vec::new)
}

fn spoken(kind: Kind, value: &str, from: usize) -> Raw {
    let whole = || Raw::Text(value.to_owned());
    if let Some(state) = value.strip_prefix(':') {
        let place = Some(from + 1..from + value.len());
        let node = Node { span: place, raw: Raw::Text(state.to_owned()) };
        return Raw::Table(vec![Field { key: "state".to_owned(), span: None, node }]);
    }
    match kind {
        Kind::Single | Kind::Text | Kind::Date => whole(),
        Kind::Number | Kind::Scale => value.parse().map_or_else(|_| Raw::Number(value.to_owned()), Raw::Integer),
        Kind::Multi => Raw::List(parts(value, ',', from)),
        Kind::Texts | Kind::Dates => Raw::List(parts(value, ';', from)),
    }
}

/// The entries of a list, each with its place.
fn parts(value: &str, between: char, from: usize) -> Vec<Node> {
    let mut start = from;
    let mut nodes = Vec::new();
    for part in value.split(between) {
        let trimmed = part.trim();
        let at = start + (part.len() - part.trim_start().len());
        if !trimmed.is_empty() {
            nodes.push(Node { span: Some(at..at + trimmed.len()), raw: Raw::Text(trimmed.to_owned()) });
        }
        start += part.len() + between.len_utf8();
    }
    nodes
}

#[cfg(test)]
mod tests;
