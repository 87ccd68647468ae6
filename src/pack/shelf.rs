//! An ordered collection of entries that are found by id.

use borsh::{BorshDeserialize, BorshSerialize};
use std::io;

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

/// Entries in pack order, found by id in a few comparisons.
#[derive(Debug, Clone, BorshSerialize)]
pub struct Shelf<T> {
    entries: Vec<T>,
    /// Places in `entries`, in the order of the ids: a map of its own would hold every id twice, and would have
    /// to be made anew at each start.
    by_id: Vec<u32>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Shelf { entries: Vec::new(), by_id: Vec::new() }
    }
}

impl<T: BorshDeserialize> BorshDeserialize for Shelf<T> {
    fn deserialize_reader<R: io::Read>(source: &mut R) -> io::Result<Shelf<T>> {
        let (mut entries, by_id) = <(Vec<T>, Vec<u32>)>::deserialize_reader(source)?;
        // It grew while it was read, and stays as it is from now on.
        entries.shrink_to_fit();
        Ok(Shelf { entries, by_id })
    }
}

impl<T: Entry> Shelf<T> {
    /// Adds an entry; one with the same id is replaced in place and returned.
    pub fn put(&mut self, entry: T) -> Option<T> {
        match self.search(entry.id()) {
            Ok(at) => self.entries.get_mut(at).map(|old| std::mem::replace(old, entry)),
            Err(rank) => {
                // More entries than that do not fit in memory.
                self.by_id.insert(rank, u32::try_from(self.entries.len()).unwrap_or(u32::MAX));
                self.entries.push(entry);
                None
            }
        }
    }

    /// The entry with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        self.entries.get(self.position(id)?)
    }

    /// Place of this id in pack order.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.search(id).ok()
    }

    /// Place of this id in pack order, or the rank among the ids at which it would stand.
    fn search(&self, id: &str) -> Result<usize, usize> {
        let id_at = |at: &u32| self.entries.get(*at as usize).map(Entry::id);
        let rank = self.by_id.binary_search_by(|at| id_at(at).cmp(&Some(id)))?;
        self.by_id.get(rank).map(|at| *at as usize).ok_or(rank)
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

    /// Changes each entry; its id stays.
    pub(in crate::pack) fn each(&mut self, change: impl FnMut(&mut T)) {
        self.entries.iter_mut().for_each(change);
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
