//! The tables of the file, one after the other.

use super::table::{Table, at, one_of, placed, stranger, wanted};
use super::{FORMAT, Found, MINUTES, layers};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, Ref};
use crate::pack::words::Lang;
use crate::store::raw::{Field, Node, Raw, Span};
use crate::workshop::room::{DEPTHS, FEWEST, Made};
use chrono::NaiveDate;

const TABLES: &[&str] = &["room", "box", "pack", "layer"];
const ROOM: &[&str] =
    &["format", "id", "name", "languages", "depth", "closes", "contact", "threshold", "hand_in", "advice", "picture"];
const LANGUAGES: &[(&str, Lang)] = &[("fr", Lang::Fr), ("en", Lang::En)];

/// Longest name and contact, in characters: they stand on one line of a screen, and on paper.
const LONGEST: usize = 100;
/// Longest path of the folder of hand-ins, in characters.
const LONGEST_FOLDER: usize = 100;
/// Letters and digits of an id; it is the name of a folder as well.
const ID: std::ops::RangeInclusive<usize> = 4..=32;
/// A threshold above this shows nothing of any room.
const HIGHEST: u32 = 1000;

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
    found.id = table.text("id", &mut problems).and_then(|given| id(&given, &mut problems));
    found.name = table.line("name", LONGEST, &mut problems);
    found.languages = languages(&table, &mut problems);
    found.depth = table.word("depth", DEPTHS, &mut problems);
    found.closes = table.node("closes").and_then(|node| day(node, &mut problems));
    found.contact = table.line("contact", LONGEST, &mut problems);
    found.threshold = threshold(&table, &mut problems);
    found.hand_in = table.text("hand_in", &mut problems).and_then(|given| folder(&given, &mut problems));
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

fn id(given: &Ref, problems: &mut Vec<Diagnostic>) -> Option<String> {
    let id = given.as_ref();
    if ID.contains(&id.len()) && id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit()) {
        return Some(id.clone());
    }
    let (least, most) = (ID.start().to_string(), ID.end().to_string());
    problems.push(Diagnostic::new("room-id").with("least", least).with("most", most).at(&at(given)));
    None
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

fn threshold(table: &Table<'_>, problems: &mut Vec<Diagnostic>) -> Option<u32> {
    let number = table.number("threshold", problems)?;
    let fits = u32::try_from(number).ok().filter(|threshold| (FEWEST..=HIGHEST).contains(threshold));
    if fits.is_none() {
        let code = if number < i64::from(FEWEST) { "room-threshold" } else { "room-threshold-high" };
        let problem = Diagnostic::new(code).with("found", number.to_string()).with("fewest", FEWEST.to_string());
        let span = table.node("threshold").and_then(|node| node.span.clone());
        problems.push(placed(problem.with("most", HIGHEST.to_string()), &span));
    }
    fits
}

/// A folder below that of the file: relative, without a way up, the same on every system.
fn folder(given: &Ref, problems: &mut Vec<Diagnostic>) -> Option<String> {
    let path = given.as_ref().trim_end_matches('/');
    let good = |step: &str| {
        let plain = |letter: char| !letter.is_control() && !r#"\:*?"<>|"#.contains(letter);
        !step.is_empty() && !step.chars().all(|letter| letter == '.') && step.trim() == step && step.chars().all(plain)
    };
    if path.chars().count() <= LONGEST_FOLDER && path.split('/').all(good) {
        return Some(path.to_owned());
    }
    problems.push(Diagnostic::new("room-hand-in").with("found", given.as_ref().as_str()).at(&at(given)));
    None
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
    let minutes = table.number("minutes", &mut problems);
    let fits = minutes.filter(|minutes| (MINUTES.0..=MINUTES.1).contains(minutes));
    if let (Some(found), None, Some(node)) = (minutes, fits, table.node("minutes")) {
        let problem = Diagnostic::new("room-minutes").with("found", found.to_string());
        let problem = problem.with("least", MINUTES.0.to_string()).with("most", MINUTES.1.to_string());
        problems.push(placed(problem, &node.span));
    }
    if let Some(section) = section {
        // A box whose minutes are wrong is there all the same: its section must not be missed as well.
        let minutes = fits.and_then(|minutes| u32::try_from(minutes).ok()).unwrap_or_default();
        found.boxes.push((section, minutes));
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
