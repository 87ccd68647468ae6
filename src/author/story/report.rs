//! Outcomes as people and programs read them.

use super::{Book, Miss, Outcome, Story};
use crate::pack::diagnostic::line_and_column;
use crate::pack::entry::Place;
use crate::text::Text;
use serde_json::{Value, json};
use textwrap::{Options, WordSplitter, fill};

/// Width of a line, in columns: reasons are sentences, and terminals of authors are wide.
const WIDTH: usize = 100;

/// The stories that did not come true, each with what was expected, what came, and why it came.
#[must_use]
pub fn told(book: &Book, outcomes: &[Outcome], text: &Text) -> String {
    let mut told = String::new();
    for outcome in outcomes.iter().filter(|outcome| !outcome.misses.is_empty()) {
        let Some(story) = book.stories.get(outcome.story) else { continue };
        told.push_str(&heading(book, story, text));
        told.push('\n');
        outcome.misses.iter().for_each(|miss| told.push_str(&paragraph(book, miss, text)));
        told.push('\n');
    }
    told
}

fn heading(book: &Book, story: &Story, text: &Text) -> String {
    let title = story.title.get(text.lang());
    text.with("story-heading", &[("id", (&story.id).into()), ("title", title.into()), ("at", at(book, story).into())])
}

fn at(book: &Book, story: &Story) -> String {
    let (file, line, _) = spot(book, &story.place);
    format!("{file}:{line}")
}

fn paragraph(book: &Book, miss: &Miss, text: &Text) -> String {
    let (_, line, _) = spot(book, &miss.place);
    let expected = miss.expected.in_words(text);
    let expected = text.with("story-expected", &[("said", expected.into()), ("line", line.into())]);
    let came = text.with("story-came", &[("said", miss.came.in_words(text).into())]);
    let why = miss.why.iter().map(|said| text.with("story-because", &[("said", said.in_words(text).into())]));
    let after = [came].into_iter().chain(why).map(|line| format!("{}\n", set(&line, "    ")));
    [format!("{}\n", set(&expected, "  - "))].into_iter().chain(after).collect()
}

fn set(line: &str, indent: &str) -> String {
    let options = Options::new(WIDTH)
        .initial_indent(indent)
        .subsequent_indent("      ")
        .break_words(false)
        .word_splitter(WordSplitter::NoHyphenation);
    fill(line, options)
}

/// File, line and column of a place in the book.
fn spot<'b>(book: &'b Book, place: &Place) -> (&'b str, usize, usize) {
    book.files.get(place.file).map_or(("", 0, 0), |file| {
        let (line, column) = line_and_column(&file.text, place.span.start);
        (file.path.as_str(), line, column)
    })
}

/// All outcomes, for programs.
#[must_use]
pub fn json(book: &Book, outcomes: &[Outcome], text: &Text) -> Value {
    let story = |outcome: &Outcome| Some(one(book, book.stories.get(outcome.story)?, outcome, text));
    outcomes.iter().filter_map(story).collect()
}

fn one(book: &Book, story: &Story, outcome: &Outcome, text: &Text) -> Value {
    let (file, line, _) = spot(book, &story.place);
    let who = story.who.and_then(|at| book.people.get(at)).map(|person| &person.id);
    let failures: Vec<Value> = outcome.misses.iter().map(|miss| failure(book, miss, text)).collect();
    json!({
        "id": story.id,
        "title": story.title.get(text.lang()),
        "file": file,
        "line": line,
        "who": who,
        "pass": failures.is_empty(),
        "failures": failures,
    })
}

fn failure(book: &Book, miss: &Miss, text: &Text) -> Value {
    let (file, line, column) = spot(book, &miss.place);
    let why: Vec<String> = miss.why.iter().map(|said| said.in_words(text)).collect();
    json!({
        "code": miss.expected.key,
        "expected": miss.expected.in_words(text),
        "came": miss.came.in_words(text),
        "why": why,
        "file": file,
        "line": line,
        "column": column,
    })
}
