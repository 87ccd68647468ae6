//! A table of the file: the keys it may have, the values they may take, and what is wrong with those it has.

use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, Ref};
use crate::pack::near::closest;
use crate::store::raw::{Field, Node, Raw, Span};
use crate::workshop::room::check;

/// A table; all keys that it may have must be there.
pub(super) struct Table<'a> {
    fields: &'a [Field],
}

impl<'a> Table<'a> {
    /// Looks at a table; keys that it may not have are told.
    pub(super) fn new(
        kind: &'static str,
        (fields, span): (&'a [Field], &Span),
        known: &[&str],
        problems: &mut Vec<Diagnostic>,
    ) -> Table<'a> {
        let strangers = fields.iter().filter(|field| !known.contains(&field.key.as_str()));
        problems.extend(strangers.map(|field| stranger(kind, field, known)));
        let missing = known.iter().filter(|key| !fields.iter().any(|field| field.key == **key));
        let missed = |key: &&str| placed(Diagnostic::new("room-missing").with("kind", kind).with("key", *key), span);
        problems.extend(missing.map(missed));
        Table { fields }
    }

    /// The value of a key; a key that is missing has been told.
    pub(super) fn node(&self, key: &str) -> Option<&'a Node> {
        self.fields.iter().find(|field| field.key == key).map(|field| &field.node)
    }

    /// A text that says something, on one line, of at most `most` characters.
    pub(super) fn line(&self, key: &str, most: usize, problems: &mut Vec<Diagnostic>) -> Option<String> {
        let text = self.text(key, problems)?;
        check::line(key, text.as_ref(), most).map_err(|problem| problems.push(problem.at(&at(&text)))).ok()
    }

    /// A text.
    pub(super) fn text(&self, key: &str, problems: &mut Vec<Diagnostic>) -> Option<Ref> {
        let node = self.node(key)?;
        text(node).or_else(|| wanted("pack-want-text", node, problems))
    }

    /// A whole number.
    pub(super) fn number(&self, key: &str, problems: &mut Vec<Diagnostic>) -> Option<i64> {
        let node = self.node(key)?;
        match &node.raw {
            Raw::Integer(number) => Some(*number),
            _ => wanted("pack-want-number", node, problems),
        }
    }

    /// `true` or `false`.
    pub(super) fn flag(&self, key: &str, problems: &mut Vec<Diagnostic>) -> Option<bool> {
        let node = self.node(key)?;
        match &node.raw {
            Raw::Boolean(yes) => Some(*yes),
            _ => wanted("pack-want-boolean", node, problems),
        }
    }

    /// A list of texts; entries that are none are told.
    pub(super) fn texts(&self, key: &str, problems: &mut Vec<Diagnostic>) -> Vec<Ref> {
        let Some(node) = self.node(key) else { return Vec::new() };
        let Raw::List(list) = &node.raw else {
            return wanted::<()>("pack-want-list", node, problems).into_iter().flat_map(|()| []).collect();
        };
        list.iter().filter_map(|one| text(one).or_else(|| wanted("pack-want-text", one, problems))).collect()
    }

    /// One of some words.
    pub(super) fn word<T: Copy>(&self, key: &str, words: &[(&str, T)], problems: &mut Vec<Diagnostic>) -> Option<T> {
        let given = self.text(key, problems)?;
        one_of(&given, words, problems)
    }
}

/// One of some words.
pub(super) fn one_of<T: Copy>(given: &Ref, words: &[(&str, T)], problems: &mut Vec<Diagnostic>) -> Option<T> {
    let found = words.iter().find(|(word, _)| *word == given.as_ref()).map(|(_, meant)| *meant);
    if found.is_none() {
        let names = || words.iter().map(|(word, _)| *word);
        let known: Vec<String> = names().map(|word| format!("`{word}`")).collect();
        let problem = Diagnostic::new("pack-unknown-word").with("word", given.as_ref().as_str());
        problems.push(problem.with("known", known.join(", ")).suggest(closest(given.as_ref(), names())).at(&at(given)));
    }
    found
}

/// A key that a table, or the file itself, may not have.
pub(super) fn stranger(kind: &str, field: &Field, known: &[&str]) -> Diagnostic {
    let problem = Diagnostic::new("pack-unknown-key").with("kind", kind).with("key", field.key.as_str());
    placed(problem.suggest(closest(&field.key, known.iter().copied())), &field.span)
}

/// Tells that another kind of value is expected.
pub(super) fn wanted<T>(code: &'static str, node: &Node, problems: &mut Vec<Diagnostic>) -> Option<T> {
    problems.push(placed(Diagnostic::new(code).with("found", node.raw.written()), &node.span));
    None
}

/// A problem with its place.
pub(super) fn placed(problem: Diagnostic, span: &Span) -> Diagnostic {
    match span {
        Some(span) => problem.at(&Place { file: 0, span: span.clone() }),
        None => problem,
    }
}

/// Where a text stands.
pub(super) fn at(text: &Ref) -> Place {
    Place { file: 0, span: text.span() }
}

fn text(node: &Node) -> Option<Ref> {
    match &node.raw {
        Raw::Text(text) => Some(Ref::new(node.span.clone().unwrap_or_default(), text.clone())),
        _ => None,
    }
}
