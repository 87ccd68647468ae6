//! The tables of the file, one after the other.

use super::table::{Table, at, one_of, placed, stranger, wanted};
use super::{FORMAT, Found, layers};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, Ref};
use crate::pack::words::Lang;
use crate::store::raw::{Field, Node, Raw, Span};
use crate::workshop::room::check::{self, LONGEST};
use crate::workshop::room::{DEPTHS, LANGUAGES, Made};
use chrono::NaiveDate;

const TABLES: &[&str] = &["room", "box", "pack", "layer"];
const ROOM: &[&str] =
    &["format", "id", "name", "languages", "depth", "closes", "contact", "threshold", "hand_in", "advice", "picture"];

/// That a newer program wrote the file: then nothing else can be said of it.
pub(super) fn newer(fields: &[Field]) -> Option<Diagnostic> {
    let Raw::Table(room) = &fields.iter().find(|field| field.key == "room")?.node.raw else { return None };
    let format = &room.iter().find(|field| field.key == "format")?.node;
    match &format.raw {
        Raw::Integer(found) if *found > FORMAT => Some(format_problem("file-newer", format)),
        _ => None,
    }
}

fn format_problem(code: &'static str, node: &Node) -> Diagnostic {
    let problem = Diagnostic::new(code).with("found", node.raw.written()).with("read", FORMAT.to_string());
    placed(problem, &node.span)
}

/// The whole file.
pub(super) fn file(fields: &[Field], found: &mut Found) {
    let strangers = fields.iter().filter(|field| !TABLES.contains(&field.key.as_str()));
    found.problems.extend(strangers.map(misplaced));
    single("room", fields, found, room);
    single("pack", fields, found, made);
    for (node, _) in entries("box", "[[box]]", fields, found) {
        time_box(node, found);
    }
    for (node, _) in entries("layer", "[[layer]]", fields, found) {
        layers::layer(node, found);
    }
}

/// A key at the top that belongs into a table, or nowhere.
fn misplaced(field: &Field) -> Diagnostic {
    if ROOM.contains(&field.key.as_str()) {
        return placed(Diagnostic::new("room-outside").with("key", field.key.as_str()), &field.span);
    }
    stranger("ROOM.toml", field, TABLES)
}

/// `[name]`, which must be there once.
fn single(name: &'static str, fields: &[Field], found: &mut Found, read: fn(&[Field], &Span, &mut Found)) {
    match fields.iter().find(|field| field.key == name) {
        None => found.problems.push(Diagnostic::new("room-no-table").with("name", name)),
        Some(Field { node: Node { raw: Raw::Table(inside), .. }, span, .. }) => read(inside, span, found),
        Some(field) => {
            let problem = Diagnostic::new("room-single").with("name", name).suggest(Some(format!("[{name}]")));
            found.problems.push(placed(problem, &field.span));
        }
    }
}

/// `[[name]]`, as often as it stands there.
pub(super) fn entries<'a>(
    name: &str,
    kind: &str,
    fields: &'a [Field],
    found: &mut Found,
) -> Vec<(&'a Node, &'a [Field])> {
    let Some(field) = fields.iter().find(|field| field.key == name) else { return Vec::new() };
    let mut tables = Vec::new();
    let list = if let Raw::List(list) = &field.node.raw { list.as_slice() } else { &[] };
    for node in list {
        if let Raw::Table(inside) = &node.raw {
            tables.push((node, inside.as_slice()));
        }
    }
    if tables.is_empty() || tables.len() < list.len() {
        let problem = Diagnostic::new("pack-not-a-list").with("kind", name).suggest(Some(kind.to_owned()));
        found.problems.push(placed(problem, &field.span));
    }
    tables
}

fn room(fields: &[Field], span: &Span, found: &mut Found) {
    let mut problems = std::mem::take(&mut found.problems);
    let table = Table::new("[room]", (fields, span), ROOM, &mut problems);
    if let Some(format) = table.node("format").filter(|node| node.raw != Raw::Integer(FORMAT)) {
        problems.push(format_problem("file-format", format));
    }
    found.id = text(&table, "id", check::id, &mut problems);
    found.name = table.line("name", LONGEST, &mut problems);
    found.languages = languages(&table, &mut problems);
    found.depth = table.word("depth", DEPTHS, &mut problems);
    found.closes = table.node("closes").and_then(|node| day(node, &mut problems));
    found.contact = table.line("contact", LONGEST, &mut problems);
    found.threshold = number(&table, "threshold", check::threshold, &mut problems);
    found.hand_in = text(&table, "hand_in", check::folder, &mut problems);
    found.advice = table.flag("advice", &mut problems);
    found.picture = table.texts("picture", &mut problems);
    twice(&found.picture, "room-question-twice", &mut problems);
    found.picture_at = table.node("picture").and_then(|node| place(&node.span));
    if matches!(table.node("picture"), Some(Node { raw: Raw::List(list), .. }) if list.is_empty()) {
        let problem = Diagnostic::new("room-picture-empty");
        problems.push(found.picture_at.iter().fold(problem, |problem, place| problem.at(place)));
    }
    found.problems = problems;
}

fn languages(table: &Table<'_>, problems: &mut Vec<Diagnostic>) -> Vec<Lang> {
    let before = problems.len();
    let given = table.texts("languages", problems);
    twice(&given, "room-language-twice", problems);
    if let Some(node) = table.node("languages").filter(|_| given.is_empty() && problems.len() == before) {
        problems.push(placed(Diagnostic::new("room-no-language"), &node.span));
    }
    given.iter().filter_map(|one| one_of(one, LANGUAGES, problems)).collect()
}

/// A day: a TOML date, or the same as a text.
fn day(node: &Node, problems: &mut Vec<Diagnostic>) -> Option<NaiveDate> {
    let written = match &node.raw {
        Raw::Date(text) | Raw::Text(text) => text.as_str(),
        _ => "",
    };
    written.parse().ok().or_else(|| wanted("pack-want-date", node, problems))
}

/// A value that is good, or a problem where it stands.
fn checked<T>(result: Result<T, Diagnostic>, span: &Span, problems: &mut Vec<Diagnostic>) -> Option<T> {
    result.map_err(|problem| problems.push(placed(problem, span))).ok()
}

/// A text that is good.
fn text<T>(
    table: &Table<'_>,
    key: &str,
    check: fn(&str) -> Result<T, Diagnostic>,
    problems: &mut Vec<Diagnostic>,
) -> Option<T> {
    let given = table.text(key, problems)?;
    checked(check(given.as_ref()), &Some(given.span()), problems)
}

/// A number that is good.
fn number<T>(
    table: &Table<'_>,
    key: &str,
    check: fn(i64) -> Result<T, Diagnostic>,
    problems: &mut Vec<Diagnostic>,
) -> Option<T> {
    let given = table.number(key, problems)?;
    checked(check(given), &table.node(key).and_then(|node| node.span.clone()), problems)
}

fn made(fields: &[Field], span: &Span, found: &mut Found) {
    let mut problems = std::mem::take(&mut found.problems);
    let table = Table::new("[pack]", (fields, span), &["name", "version", "digest"], &mut problems);
    let mut line = |key| table.line(key, LONGEST, &mut problems);
    let (name, version, digest) = (line("name"), line("version"), line("digest"));
    if let (Some(name), Some(version), Some(digest)) = (name, version, digest) {
        found.made = Some(Made { name, version, digest });
    }
    found.problems = problems;
}

fn time_box(node: &Node, found: &mut Found) {
    let Raw::Table(fields) = &node.raw else { return };
    let mut problems = std::mem::take(&mut found.problems);
    let table = Table::new("[[box]]", (fields, &node.span), &["section", "minutes"], &mut problems);
    let section = table.text("section", &mut problems);
    let minutes = number(&table, "minutes", check::minutes, &mut problems);
    if let Some(section) = section {
        // A box whose minutes are wrong is there all the same: its section must not be missed as well.
        found.boxes.push((section, minutes.unwrap_or_default()));
    }
    found.problems = problems;
}

/// Tells what stands in a list for the second time.
pub(super) fn twice(list: &[Ref], code: &'static str, problems: &mut Vec<Diagnostic>) {
    for (at_, one) in list.iter().enumerate() {
        if list.iter().take(at_).any(|earlier| earlier == one) {
            problems.push(Diagnostic::new(code).with("name", one.as_ref().as_str()).at(&at(one)));
        }
    }
}

fn place(span: &Span) -> Option<Place> {
    span.clone().map(|span| Place { file: 0, span })
}
