//! The file that a person hands in: readable for them, with the code that counts.
//!
//! The code is the truth. Beside it the file says the same in keys and in words, so that everybody can see what leaves
//! their machine; reading takes a file only where code and keys agree, so that nobody corrects a key and believes that
//! something else was handed in.

mod agree;
#[cfg(test)]
mod tests;

use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::pack::read::Faults;
use crate::store::answers::faults;
use crate::store::raw::{self, Field as Key, Raw};
use crate::text::Text;
use crate::workshop::code::{self, CodeFault};
use crate::workshop::{Cell, Field, Room, Said, Schema, Submission};
use std::fmt::Write;

/// Ending of the file's name.
pub const ENDING: &str = "toml";
/// Longest file that is read, in bytes.
pub const LARGEST: u64 = 1 << 20;
/// The format that is written and read.
const FORMAT: i64 = 1;

/// What is handed in, in the person's own language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InWords {
    /// One a field of the schema: its question, and what was said.
    pub questions: Vec<(String, String)>,
    /// One an item that is handed in.
    pub advice: Vec<String>,
}

/// Why a file is not taken.
#[derive(Debug)]
pub enum SheetFault {
    /// Its code is refused.
    Code(CodeFault),
    /// Something else is wrong with it.
    Faults(Faults),
}

/// Name of the file of the person with this token.
#[must_use]
pub fn file_name(token: u64) -> String {
    format!("{}.{ENDING}", code::token_name(token))
}

/// Whose file it is, by its name.
#[must_use]
pub fn token(file_name: &str) -> Option<u64> {
    code::token(file_name.strip_suffix(ENDING)?.strip_suffix('.')?)
}

/// The file.
#[must_use]
pub fn write(submission: &Submission, schema: &Schema, room: &Room, words: &InWords, text: &Text) -> String {
    let mut written = String::new();
    remark(&mut written, &text.with("sheet-head", &[("room", room.name.as_str().into())]));
    remark(&mut written, &text.say("sheet-all"));
    remark(&mut written, &text.say("sheet-code"));
    written.push_str(&keys(submission, schema, &room.id, words));
    written
}

/// The keys alone, with words as remarks where there are any.
fn keys(submission: &Submission, schema: &Schema, room: &str, words: &InWords) -> String {
    let code = code::encode(submission, schema);
    let mut written = format!("format = {FORMAT}\nroom = \"{room}\"\ncode = \"{code}\"\n\n[said]\n");
    for (at, (field, said)) in schema.fields.iter().zip(&submission.said).enumerate() {
        if let Some((question, said)) = words.questions.get(at) {
            remark(&mut written, &format!("{question}: {said}"));
        }
        if let Some(said) = value(field, said) {
            line(&mut written, &format!("{} = {said}", field.question));
        }
    }
    let ids: Vec<String> =
        submission.items.iter().filter_map(|at| schema.items.get(*at)).map(|id| quoted(id)).collect();
    if !schema.items.is_empty() {
        written.push_str("\n[plan]\n");
        words.advice.iter().for_each(|title| remark(&mut written, title));
        line(&mut written, &format!("items = [{}]", ids.join(", ")));
    }
    written
}

fn line(written: &mut String, line: &str) {
    // A `String` takes everything.
    let _ = writeln!(written, "{line}");
}

/// A remark, whatever its words: neither a new line nor what drives a terminal gets into the file with it.
fn remark(written: &mut String, words: &str) {
    let clean: String = words.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    line(written, &format!("# {clean}"));
}

/// What was said, as TOML; `None` where it is nothing that counts.
fn value(field: &Field, said: &Said) -> Option<String> {
    let cells: Vec<String> = said.cells().iter().filter_map(|at| field.cells.get(*at)).map(cell).collect();
    match (cells.as_slice(), field.sort) {
        ([], _) => None,
        ([one], _) if said.cells() == [field.unknown()] => Some(one.clone()),
        (all, crate::workshop::Sort::Any) => Some(format!("[{}]", all.join(", "))),
        ([one, ..], _) => Some(one.clone()),
    }
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Option(id) => quoted(id),
        Cell::Band(from, to) if from == to => from.to_string(),
        Cell::Band(from, to) => format!("\"{from}..={to}\""),
        Cell::Unknown => "{ state = \"unknown\" }".to_owned(),
    }
}

fn quoted(id: &str) -> String {
    toml::Value::from(id).to_string()
}

/// Reads the file.
///
/// # Errors
/// [`SheetFault`].
pub fn read(text: &str, path: &str, schema: &Schema, room: &str) -> Result<Submission, SheetFault> {
    let wrong = |diagnostics| SheetFault::Faults(faults(path, text, diagnostics));
    let found = raw::toml(text).map_err(wrong)?;
    let key = |name: &str| found.iter().find(|key| key.key == name);
    if let Some(newer) = key("format").and_then(newer) {
        return Err(wrong(vec![newer]));
    }
    if key("room").is_some_and(|key| matches!(&key.node.raw, Raw::Text(id) if id != room)) {
        return Err(SheetFault::Code(CodeFault::OtherRoom));
    }
    let code = match key("code").map(|key| &key.node.raw) {
        Some(Raw::Text(code)) => code,
        _ => return Err(wrong(vec![no_code(key("code"))])),
    };
    let submission = code::decode(code, schema).map_err(SheetFault::Code)?;
    let expected = raw::toml(&keys(&submission, schema, room, &InWords::default())).map_err(wrong)?;
    let differences = agree::differences(&found, &expected, schema);
    if differences.is_empty() { Ok(submission) } else { Err(wrong(differences)) }
}

fn newer(format: &Key) -> Option<Diagnostic> {
    crate::store::answers::format(format, FORMAT)
}

fn no_code(key: Option<&Key>) -> Diagnostic {
    let problem = Diagnostic::new("sheet-no-code");
    match key.and_then(|key| key.node.span.clone()) {
        Some(span) => problem.at(&Place { file: 0, span }),
        None => problem,
    }
}
