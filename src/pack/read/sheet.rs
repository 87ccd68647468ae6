//! One file taken apart into entries.

use super::kinds::{Drawer, KINDS, Placed, place_of};
use super::shape::{self, Shaped};
use super::slip::slip;
use super::texts;
use crate::pack::About;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, SourceText};
use crate::pack::near::closest;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

/// What one file holds, and what is wrong with it.
pub(super) struct Sheet {
    /// Index of the file in the pack.
    pub(super) file: usize,
    text: SourceText,
    /// Entries that could be read.
    pub(super) drawer: Drawer,
    /// `[pack]`, with its place.
    pub(super) about: Option<(About, Place)>,
    /// Kinds and ids of entries that could not, or not all of them.
    pub(super) broken: Vec<(&'static str, String)>,
    /// The problems.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Whether the file is TOML.
    pub(super) parsed: bool,
}

impl Sheet {
    /// Takes a file apart.
    pub(super) fn read(file: usize, text: SourceText) -> Sheet {
        let (tree, errors) = DeTable::parse_recoverable(&text);
        let diagnostics = errors.iter().take(MOST_SYNTAX).map(|error| syntax(file, &text, error)).collect();
        let parsed = errors.is_empty();
        let (drawer, text) = (Drawer::default(), text.clone());
        let mut sheet = Sheet { file, text, drawer, about: None, broken: Vec::new(), diagnostics, parsed };
        if parsed {
            for (key, value) in tree.into_inner() {
                sheet.top(&key, value);
            }
        }
        sheet
    }

    /// One key of the top level: `[pack]`, or a list of entries.
    fn top(&mut self, key: &Spanned<std::borrow::Cow<'_, str>>, value: Spanned<DeValue<'_>>) {
        let name: &str = key.get_ref();
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) if name == "pack" => self.about(Spanned::new(span, table)),
            DeValue::Array(list) if KINDS.contains(&name) => self.entries(name, list),
            _ => self.misplaced(name, key.span()),
        }
    }

    fn misplaced(&mut self, name: &str, span: std::ops::Range<usize>) {
        let place = Place { file: self.file, span };
        let problem = if KINDS.contains(&name) {
            Diagnostic::new("pack-not-a-list").with("kind", name).suggest(Some(format!("[[{name}]]")))
        } else if name == "pack" {
            Diagnostic::new("pack-not-a-table").suggest(Some("[pack]".to_owned()))
        } else {
            let known = KINDS.iter().copied().chain(["pack"]);
            Diagnostic::new("pack-unknown-kind").with("kind", name).suggest(closest(name, known))
        };
        self.diagnostics.push(problem.at(&place));
    }

    fn about(&mut self, table: Spanned<DeTable<'_>>) {
        let place = Place { file: self.file, span: table.span() };
        self.diagnostics.extend(texts::check(self.file, "pack", table.get_ref()));
        let (faults, about) = self.typed::<About>("pack", 0, table.map_value());
        self.diagnostics.extend(faults);
        match about {
            Some(about) if about.format != FORMAT => {
                let problem = Diagnostic::new("pack-format").with("found", about.format.to_string());
                self.diagnostics.push(problem.with("read", FORMAT.to_string()).at(&place));
            }
            Some(about) => self.about = Some((about, place)),
            None => {}
        }
    }

    /// Reads the entries of one kind, in order.
    pub(super) fn read_all<T: Placed + DeserializeOwned>(&mut self, kind: &'static str, list: DeArray<'_>) -> Vec<T> {
        let mut entries = Vec::with_capacity(list.len());
        for (nth, value) in list.into_iter().enumerate() {
            entries.extend(self.read_one(kind, nth, value));
        }
        entries
    }

    fn read_one<T: Placed + DeserializeOwned>(
        &mut self,
        kind: &'static str,
        nth: usize,
        value: Spanned<DeValue<'_>>,
    ) -> Option<T> {
        let header = value.span();
        let DeValue::Table(table) = value.get_ref() else {
            self.misplaced(kind, header);
            return None;
        };
        let place = place_of(self.file, table, header);
        self.diagnostics.extend(texts::check(self.file, kind, table));
        let id = table.get("id").and_then(|id| id.get_ref().as_str()).map(str::to_owned);
        let (faults, entry) = self.typed::<T>(kind, nth, value);
        if !faults.is_empty() {
            self.broken.extend(id.map(|id| (kind, id)));
            self.diagnostics.extend(faults);
        }
        let mut entry = entry?;
        self.diagnostics.extend(bad_id(entry.id(), &place));
        entry.put_place(place);
        Some(entry)
    }

    /// The typed entry, with everything wrong with its shape.
    fn typed<T: DeserializeOwned>(&self, kind: &'static str, nth: usize, value: Spanned<DeValue<'_>>) -> Shaped<T> {
        match T::deserialize(toml::de::ValueDeserializer::from(value)) {
            Ok(entry) => (Vec::new(), Some(entry)),
            // Reading consumed the tree: a faulty entry is parsed again, so that good ones need no copy.
            Err(_) => shape::faults::<T>(self.file, &self.text, kind, nth),
        }
    }
}

/// More faults of syntax than this in one file mean that it is something else altogether.
pub(super) const MOST_SYNTAX: usize = 10;

/// The pack format this program reads.
const FORMAT: u32 = 1;

trait AsValue<'i> {
    fn map_value(self) -> Spanned<DeValue<'i>>;
}

impl<'i> AsValue<'i> for Spanned<DeTable<'i>> {
    fn map_value(self) -> Spanned<DeValue<'i>> {
        Spanned::new(self.span(), DeValue::Table(self.into_inner()))
    }
}

/// A fault of syntax; the end of the file when it has no place.
pub(super) fn syntax(file: usize, text: &str, error: &toml::de::Error) -> Diagnostic {
    let end = text.len();
    let span = error.span().map_or(end..end, |span| span.start.min(end)..span.end.min(end));
    Diagnostic::new("pack-syntax").with("kind", slip(error.message())).at(&Place { file, span })
}

/// Ids are typed in conditions and answer files, so they keep to letters that need no quotes there.
fn bad_id(id: &str, place: &Place) -> Option<Diagnostic> {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.');
    let good = !id.is_empty() && id.chars().all(plain);
    (!good).then(|| Diagnostic::new("pack-bad-id").with("id", id).at(place))
}
