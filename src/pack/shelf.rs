//! An ordered collection of entries that are found by id.

use std::collections::HashMap;

/// Anything that has an id unique among its kind.
pub trait Entry {
    /// The stable id.
    fn id(&self) -> &str;
}

/// Makes types with a field `id` entries of a shelf.
macro_rules! entries {
    ($($kind:ty),*) => {
        $(impl $crate::pack::shelf::Entry for $kind {
            fn id(&self) -> &str {
                &self.id
            }
        })*
    };
}
pub(crate) use entries;

/// Entries in pack order, found by id in constant time.
#[derive(Debug, Clone)]
pub struct Shelf<T> {
    entries: Vec<T>,
    index: HashMap<String, usize>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Shelf { entries: Vec::new(), index: HashMap::new() }
    }
}

impl<T: Entry> Shelf<T> {
    /// Adds an entry; one with the same id is replaced in place and returned.
    pub fn put(&mut self, entry: T) -> Option<T> {
        if let Some(&at) = self.index.get(entry.id()) {
            return self.entries.get_mut(at).map(|old| std::mem::replace(old, entry));
        }
        self.index.insert(entry.id().to_owned(), self.entries.len());
        self.entries.push(entry);
        None
    }

    /// The entry with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        self.entries.get(self.position(id)?)
    }

    /// Place of this id in pack order.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// The entry at a place of the pack order.
    #[must_use]
    pub fn at(&self, position: usize) -> Option<&T> {
        self.entries.get(position)
    }

    /// All entries in pack order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.entries.iter()
    }

    /// All ids in pack order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(Entry::id)
    }

    /// The entries themselves, in pack order.
    #[must_use]
    pub fn into_entries(self) -> Vec<T> {
        self.entries
    }

    /// How many entries.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl<'a, T: Entry> IntoIterator for &'a Shelf<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
