//! The answers file: what it may hold, and everything that is wrong with one that holds something else.
//!
//! All problems of a file are told in one run, each with its place. Answers to questions that do not show
//! under the other answers are taken all the same: they are parked, as in an interview.

mod refusal;
mod value;

pub use refusal::diagnostic as refused;

use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, SourceFile};
use crate::pack::near::closest;
use crate::pack::read::Faults;
use crate::pack::words::Lang;
use crate::reason::Answers;
use crate::store::raw::{self, Field, Node, Raw, Span};

/// The format of answers files that this program reads.
pub const FORMAT: i64 = 1;

/// Keys that a persona file carries besides the answers; known, and ignored here.
const PERSONA_KEYS: &[&str] = &["id", "title", "story", "coach_in_one_line", "must_have", "must_not_have", "checks"];

/// Keys that are read.
const OWN_KEYS: &[&str] = &["format", "lang", "answers"];

/// What an answers file says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Given {
    /// The file's `id`, by which a batch tells its lines apart.
    pub id: Option<String>,
    /// Language of the plan, when the file chooses one.
    pub lang: Option<Lang>,
    /// Answers, hidden ones included.
    pub answers: Answers,
}

/// Reads an answers file.
///
/// # Errors
/// Everything that is wrong with it, in order of reading.
pub fn read(text: &str, path: &str, pack: &Pack) -> Result<Given, Faults> {
    let result = raw::toml(text).and_then(|fields| given(pack, &fields));
    result.map_err(|diagnostics| faults(path, text, diagnostics))
}

/// Reads one line of a batch: the same keys, as JSON.
///
/// # Errors
/// Everything that is wrong with it; the places are missing, a line being short.
pub fn read_line(text: &str, pack: &Pack) -> Result<Given, Vec<Diagnostic>> {
    match raw::json(text).map_err(|problem| vec![problem])?.raw {
        Raw::Table(fields) => given(pack, &fields),
        _ => Err(vec![Diagnostic::new("answers-no-table")]),
    }
}

/// Diagnostics of one file, with the file they point into.
#[must_use]
pub fn faults(path: &str, text: &str, mut diagnostics: Vec<Diagnostic>) -> Faults {
    diagnostics.sort_by_key(Diagnostic::order);
    Faults { files: vec![SourceFile { path: path.to_owned(), text: text.into() }], diagnostics }
}

fn given(pack: &Pack, fields: &[Field]) -> Result<Given, Vec<Diagnostic>> {
    let mut given = Given::default();
    let mut problems = Vec::new();
    let mut answered = false;
    for field in fields {
        match field.key.as_str() {
            "format" => problems.extend(format(field, FORMAT)),
            "lang" => match lang(&field.node) {
                Ok(lang) => given.lang = Some(lang),
                Err(problem) => problems.push(problem),
            },
            "answers" => {
                answered = true;
                let (answers, wrong) = answers(pack, &field.node);
                given.answers = answers;
                problems.extend(wrong);
            }
            "id" => given.id = text_of(&field.node),
            key if PERSONA_KEYS.contains(&key) => {}
            key => problems.push(unknown_key(pack, key, &field.span)),
        }
    }
    if !answered {
        problems.push(Diagnostic::new("answers-no-table"));
    }
    if problems.is_empty() { Ok(given) } else { Err(problems) }
}

/// Reads the table of answers: those that are good, and what is wrong with the others.
#[must_use]
pub fn answers(pack: &Pack, node: &Node) -> (Answers, Vec<Diagnostic>) {
    over(pack, &Answers::default(), node)
}

/// The same for answers that are to be laid over others.
#[must_use]
pub(in crate::store) fn over(pack: &Pack, base: &Answers, node: &Node) -> (Answers, Vec<Diagnostic>) {
    let Raw::Table(fields) = &node.raw else {
        return (Answers::default(), vec![placed(Diagnostic::new("answers-not-a-table"), &node.span)]);
    };
    let mut problems: Vec<Diagnostic> = fields
        .iter()
        .filter(|field| pack.questions.get(&field.key).is_none())
        .map(|field| stranger(pack, field))
        .collect();
    let (mut answers, mut all) = (Answers::default(), base.clone());
    // In the order of the pack: the options of one question may depend on the answer to an earlier one.
    for question in &pack.questions {
        let Some(field) = fields.iter().find(|field| field.key == question.id) else { continue };
        match value::answer(pack, question, &all, &field.node) {
            Ok(answer) => {
                all.set(&question.id, answer.clone());
                answers.set(&question.id, answer);
            }
            Err(wrong) => problems.push(wrong),
        }
    }
    (answers, problems)
}

fn stranger(pack: &Pack, field: &Field) -> Diagnostic {
    let known = closest(&field.key, pack.questions.ids());
    placed(Diagnostic::new("answers-unknown-question").with("question", field.key.as_str()).suggest(known), &field.span)
}

fn unknown_key(pack: &Pack, key: &str, span: &Span) -> Diagnostic {
    let problem = if pack.questions.get(key).is_some() {
        Diagnostic::new("answers-outside").with("key", key)
    } else {
        let known = OWN_KEYS.iter().chain(PERSONA_KEYS).copied();
        Diagnostic::new("answers-unknown-key").with("key", key).suggest(closest(key, known))
    };
    placed(problem, span)
}

/// Checks `format = …`: the reader of a newer format is a newer program.
#[must_use]
pub fn format(field: &Field, read: i64) -> Option<Diagnostic> {
    let problem = match &field.node.raw {
        Raw::Integer(found) if *found == read => return None,
        Raw::Integer(found) if *found > read => Diagnostic::new("file-newer").with("found", found.to_string()),
        other => Diagnostic::new("file-format").with("found", other.written()),
    };
    Some(placed(problem.with("read", read.to_string()), &field.node.span))
}

/// Reads `lang = …`.
pub(in crate::store) fn lang(node: &Node) -> Result<Lang, Diagnostic> {
    match &node.raw {
        Raw::Text(text) if text == "en" => Ok(Lang::En),
        Raw::Text(text) if text == "fr" => Ok(Lang::Fr),
        other => Err(placed(Diagnostic::new("answers-lang").with("found", other.written()), &node.span)),
    }
}

/// A string, when it is one.
pub(in crate::store) fn text_of(node: &Node) -> Option<String> {
    if let Raw::Text(text) = &node.raw { Some(text.clone()) } else { None }
}

/// Adds a place in the one file there is.
pub(in crate::store) fn placed(problem: Diagnostic, span: &Span) -> Diagnostic {
    match span {
        Some(span) => problem.at(&Place { file: 0, span: span.clone() }),
        None => problem,
    }
}

#[cfg(test)]
mod tests;
