//! Reads a recording, and says where one cannot be read.

use super::{FORMAT, Header, Step};
use crate::app::parts::pack::Pack;
use crate::app::parts::pack::diagnostic::Diagnostic;
use crate::app::parts::pack::entry::{Place, SourceFile};
use crate::app::parts::pack::read::Faults;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::error::Category;
use std::ops::Range;

/// A recording, read.
#[derive(Debug, Clone)]
pub struct Recording {
    /// What the session began with.
    pub header: Header,
    /// What happened, each with the number of its line in the file.
    pub steps: Vec<(usize, Step)>,
    /// Whether the last line is there only in part, as when the program was killed while it wrote: it is left out.
    pub ending: Ending,
}

/// How a recording ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Ending {
    /// With a whole line.
    Whole,
    /// In the middle of one.
    CutOff,
}

/// A line of the file: its number, where it begins, its text with the line break.
type Line<'t> = (usize, usize, &'t str);

/// Reads a recording; `path` is what messages call it.
///
/// # Errors
/// Each line that makes no sense, with its place.
pub fn read(text: &str, path: &str) -> Result<Recording, Faults> {
    let told = |problems| Faults { files: vec![source(path, text)], diagnostics: problems };
    let mut lines = lines(text);
    let header = header(lines.next()).map_err(|problem| told(vec![problem]))?;
    let mut recording = Recording { header, steps: Vec::new(), ending: Ending::Whole };
    let mut problems = Vec::new();
    for line in lines.filter(|(_, _, text)| !text.trim().is_empty()) {
        match parsed::<Step>(line) {
            Ok(step) => recording.steps.push((line.0, step)),
            Err(_) if !line.2.ends_with('\n') => recording.ending = Ending::CutOff,
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(recording) } else { Err(told(problems)) }
}

fn source(path: &str, text: &str) -> SourceFile {
    SourceFile { path: path.to_owned(), text: text.into() }
}

fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut start = 0;
    text.split_inclusive('\n').enumerate().map(move |(at, line)| {
        let begins = start;
        start += line.len();
        (at + 1, begins, line)
    })
}

fn header(line: Option<Line<'_>>) -> Result<Header, Diagnostic> {
    #[derive(Deserialize)]
    struct Mark {
        format: u32,
    }
    let Some(line) = line else { return Err(Diagnostic::new("record-empty")) };
    // The format is read first: what follows may have another shape in a newer one.
    let begin = Place { file: 0, span: 0..line.2.trim_end().len().min(1) };
    let mark: Mark = serde_json::from_str(line.2).map_err(|_| Diagnostic::new("record-no-header").at(&begin))?;
    if mark.format > FORMAT {
        let newer = Diagnostic::new("record-newer").with("found", mark.format.to_string());
        return Err(newer.with("read", FORMAT.to_string()).at(&begin));
    }
    parsed(line)
}

fn parsed<T: DeserializeOwned>(line: Line<'_>) -> Result<T, Diagnostic> {
    serde_json::from_str(line.2).map_err(|error| problem(line, &error))
}

fn problem((_, begins, text): Line<'_>, error: &serde_json::Error) -> Diagnostic {
    let code = match error.classify() {
        Category::Data => "record-unknown",
        Category::Syntax | Category::Eof | Category::Io => "record-not-json",
    };
    let place = Place { file: 0, span: span(begins, text, error.column()) };
    Diagnostic::new(code).with("detail", detail(error)).at(&place)
}

/// The character at a column, counted in bytes from 1.
fn span(begins: usize, text: &str, column: usize) -> Range<usize> {
    let text = text.trim_end();
    let from = text.floor_char_boundary(column.saturating_sub(1).min(text.len().saturating_sub(1)));
    let to = text.ceil_char_boundary((from + 1).min(text.len()));
    begins + from..begins + to
}

/// What the reader of JSON says, without the place, which is shown, and without the list of all that could stand there.
fn detail(error: &serde_json::Error) -> String {
    let said = error.to_string();
    let said = said.split(" at line ").next().unwrap_or_default();
    said.split(", expected one of").next().unwrap_or_default().to_owned()
}

/// The questions that a recording answers and a pack does not have.
#[must_use]
pub fn gone(recording: &Recording, text: &str, path: &str, pack: &Pack) -> Option<Faults> {
    let mut problems = Vec::new();
    let mut told: Vec<&str> = Vec::new();
    let begins: Vec<usize> = lines(text).map(|(_, begins, _)| begins).collect();
    for (line, step) in &recording.steps {
        let Some(question) = step.asks.as_deref().filter(|id| pack.questions.get(id).is_none()) else { continue };
        if told.contains(&question) {
            continue;
        }
        told.push(question);
        let begins = begins.get(line - 1).copied().unwrap_or_default();
        let rest = text.get(begins..).unwrap_or_default();
        let from = begins + rest.find(&format!("\"{question}\"")).unwrap_or_default();
        let place = Place { file: 0, span: from..from + question.len() + 2 };
        problems.push(Diagnostic::new("record-question-gone").with("id", question).at(&place));
    }
    (!problems.is_empty()).then(|| Faults { files: vec![source(path, text)], diagnostics: problems })
}
