//! Entries that two packs do not have alike.
//!
//! They are compared as written, key by key, so that every kind of entry is, today's and tomorrow's.

use crate::pack::Pack;
use crate::pack::diagnostic::line_and_column;
use crate::pack::read::KINDS;
use crate::store::raw::{self, Field, Node, Raw};
use std::collections::BTreeMap;

/// An entry that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Kind, as written in `[[…]]`.
    pub kind: &'static str,
    /// Id.
    pub id: String,
    /// How it differs.
    pub how: How,
    /// `file:line` in the new pack, or in the old one for an entry that is gone.
    pub at: String,
}

/// How an entry differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// Only the new pack has it.
    Added,
    /// Only the old pack had it.
    Removed,
    /// Both have it, and these keys differ.
    Changed(Vec<String>),
}

/// The entries that differ, kind by kind.
pub(super) fn differences(old: &Pack, new: &Pack) -> Vec<Entry> {
    let (before, after) = (written(old), written(new));
    let mut found = Vec::new();
    for (key, entry) in &after {
        let how = match before.get(key) {
            None => How::Added,
            Some(old) => match keys(&old.fields, &entry.fields) {
                none if none.is_empty() => continue,
                keys => How::Changed(keys),
            },
        };
        found.push(made(key, entry, how));
    }
    let gone = before.iter().filter(|(key, _)| !after.contains_key(*key));
    found.extend(gone.map(|(key, entry)| made(key, entry, How::Removed)));
    found.sort_by(|one, other| (place(one), &one.id).cmp(&(place(other), &other.id)));
    found
}

fn place(entry: &Entry) -> Option<usize> {
    KINDS.iter().position(|kind| *kind == entry.kind)
}

/// Kind and id.
type Key = (&'static str, String);

struct Written {
    fields: Vec<Field>,
    at: String,
}

fn made(key: &Key, entry: &Written, how: How) -> Entry {
    Entry { kind: key.0, id: key.1.clone(), how, at: entry.at.clone() }
}

/// All entries of a pack as written; of two layers' entries the later.
fn written(pack: &Pack) -> BTreeMap<Key, Written> {
    let mut all = BTreeMap::new();
    for file in pack.files.iter() {
        for top in raw::toml(&file.text).unwrap_or_default() {
            let Some(kind) = KINDS.iter().find(|kind| **kind == top.key) else { continue };
            let Raw::List(list) = top.node.raw else { continue };
            for Node { raw, .. } in list {
                let Raw::Table(fields) = raw else { continue };
                let Some((id, start)) = id(&fields) else { continue };
                let line = line_and_column(&file.text, start).0;
                all.insert((*kind, id), Written { fields, at: format!("{}:{line}", file.path) });
            }
        }
    }
    all
}

/// The id, and where it is written.
fn id(fields: &[Field]) -> Option<(String, usize)> {
    let node = &fields.iter().find(|field| field.key == "id")?.node;
    match &node.raw {
        Raw::Text(id) => Some((id.clone(), node.span.as_ref().map_or(0, |span| span.start))),
        _ => None,
    }
}

/// Keys whose values differ, in the order of the new entry, then those that are gone.
fn keys(old: &[Field], new: &[Field]) -> Vec<String> {
    let value = |fields: &[Field], key: &str| fields.iter().position(|field| field.key == key);
    let same = |field: &&Field| {
        value(old, &field.key).and_then(|at| old.get(at)).is_some_and(|was| alike(&was.node.raw, &field.node.raw))
    };
    let changed = new.iter().filter(|field| !same(field));
    let gone = old.iter().filter(|field| value(new, &field.key).is_none());
    changed.chain(gone).map(|field| field.key.clone()).collect()
}

/// Whether two values say the same, wherever they are written.
fn alike(one: &Raw, other: &Raw) -> bool {
    match (one, other) {
        (Raw::List(one), Raw::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| alike(&one.raw, &other.raw))
        }
        (Raw::Table(one), Raw::Table(other)) => {
            one.len() == other.len()
                && one.iter().all(|field| {
                    other.iter().any(|their| their.key == field.key && alike(&their.node.raw, &field.node.raw))
                })
        }
        (one, other) => one == other,
    }
}
