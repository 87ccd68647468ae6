//! The entries of a pack as they were written, with the place of each text.

use crate::pack::Pack;
use crate::pack::entry::Place;
use crate::pack::read::{KINDS, every_entry};
use crate::pack::words::Lang;
use std::collections::HashSet;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// An entry as written.
pub(super) struct Entry<'t> {
    /// Name of its kind, as in `[[…]]`; `pack` for `[pack]`.
    pub(super) kind: &'static str,
    /// Its id; empty for `[pack]`.
    pub(super) id: &'t str,
    /// Index of its file.
    file: usize,
    table: &'t DeTable<'t>,
}

impl Entry<'_> {
    /// The place of the value of a key.
    pub(super) fn value(&self, key: &str) -> Option<Place> {
        self.table.get(key).map(|value| Place { file: self.file, span: value.span() })
    }
}

/// A text in both languages.
pub(super) struct Pair<'t> {
    /// Kind of its entry.
    pub(super) kind: &'static str,
    /// Id of its entry.
    pub(super) id: &'t str,
    /// Where in the entry: `text`, `options.label`.
    pub(super) key: String,
    /// English, then French.
    pub(super) said: [Said<'t>; 2],
    /// What `same` says, and where.
    pub(super) same: Option<(bool, Place)>,
}

/// A text in one language.
pub(super) struct Said<'t> {
    /// The language.
    pub(super) lang: Lang,
    /// The text.
    pub(super) text: &'t str,
    /// Where it stands.
    pub(super) place: Place,
}

/// Shows each entry that counts: those of later layers in place of the ones they replace.
pub(super) fn each(pack: &Pack, mut visit: impl FnMut(&Entry<'_>)) {
    let standing: HashSet<(usize, usize)> =
        every_entry(pack).into_iter().map(|(_, _, place)| (place.file, place.span.start)).collect();
    for (file, source) in pack.files.iter().enumerate() {
        // A pack that was read is made of files that can be.
        let Ok(tree) = DeTable::parse(&source.text) else { continue };
        for (kind, value) in tree.get_ref() {
            match value.get_ref() {
                DeValue::Table(table) => visit(&Entry { kind: "pack", id: "", file, table }),
                DeValue::Array(list) => list
                    .iter()
                    .filter_map(|value| entry(file, kind.get_ref(), value))
                    .filter(|(at, _)| standing.contains(&(file, *at)))
                    .for_each(|(_, entry)| visit(&entry)),
                _ => {}
            }
        }
    }
}

/// An entry, and where its id begins.
fn entry<'t>(file: usize, kind: &str, value: &'t Spanned<DeValue<'t>>) -> Option<(usize, Entry<'t>)> {
    let kind = KINDS.iter().find(|known| **known == kind)?;
    let DeValue::Table(table) = value.get_ref() else { return None };
    let id = table.get("id")?;
    Some((id.span().start, Entry { kind, id: id.get_ref().as_str()?, file, table }))
}

/// The texts of an entry, in the order of their keys.
pub(super) fn pairs<'t>(entry: &Entry<'t>) -> Vec<Pair<'t>> {
    let mut found = Vec::new();
    gather(entry, "", entry.table, &mut found);
    found
}

fn gather<'t>(entry: &Entry<'t>, key: &str, table: &'t DeTable<'t>, found: &mut Vec<Pair<'t>>) {
    if let (Some(en), Some(fr)) = (said(entry, table, Lang::En), said(entry, table, Lang::Fr)) {
        let same = table.get("same").and_then(|same| {
            let place = Place { file: entry.file, span: same.span() };
            Some((same.get_ref().as_bool()?, place))
        });
        found.push(Pair { kind: entry.kind, id: entry.id, key: key.to_owned(), said: [en, fr], same });
        return;
    }
    for (inner, value) in table {
        let name = if key.is_empty() { inner.get_ref().to_string() } else { format!("{key}.{}", inner.get_ref()) };
        below(entry, &name, value, found);
    }
}

fn below<'t>(entry: &Entry<'t>, key: &str, value: &'t Spanned<DeValue<'t>>, found: &mut Vec<Pair<'t>>) {
    match value.get_ref() {
        DeValue::Table(table) => gather(entry, key, table, found),
        DeValue::Array(list) => list.iter().for_each(|inner| below(entry, key, inner, found)),
        _ => {}
    }
}

fn said<'t>(entry: &Entry<'t>, table: &'t DeTable<'t>, lang: Lang) -> Option<Said<'t>> {
    let value = table.get(lang.code())?;
    let place = Place { file: entry.file, span: value.span() };
    Some(Said { lang, text: value.get_ref().as_str()?, place })
}
