//! Things found by an id, kept by its place in a list of ids that all of their kind share.

use std::collections::HashMap;
use std::sync::Arc;

/// Distinct ids in alphabetical order.
#[derive(Debug, Default)]
pub(in crate::reason) struct Ids {
    ids: Vec<Arc<str>>,
    places: HashMap<Arc<str>, usize>,
}

impl Ids {
    /// These ids, each once.
    pub(in crate::reason) fn new<'a>(ids: impl Iterator<Item = &'a str>) -> Ids {
        let mut ids: Vec<Arc<str>> = ids.map(Arc::from).collect();
        ids.sort_unstable();
        ids.dedup();
        let places = ids.iter().cloned().zip(0..).collect();
        Ids { ids, places }
    }

    /// The place of an id.
    pub(in crate::reason) fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The id at a place.
    pub(in crate::reason) fn at(&self, place: usize) -> Option<&Arc<str>> {
        self.ids.get(place)
    }

    /// How many.
    pub(in crate::reason) fn len(&self) -> usize {
        self.ids.len()
    }
}

/// Things by their id, in alphabetical order of the ids.
#[derive(Debug, Clone)]
pub struct ById<T> {
    ids: Arc<Ids>,
    slots: Vec<Option<T>>,
}

impl<T> ById<T> {
    /// Nothing yet, for these ids.
    pub(in crate::reason) fn none(ids: &Arc<Ids>) -> ById<T> {
        let mut slots = Vec::new();
        slots.resize_with(ids.len(), || None);
        ById { ids: Arc::clone(ids), slots }
    }

    /// What is kept under an id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        self.at(self.ids.place(id)?)
    }

    /// Whether something is kept under an id.
    #[must_use]
    pub fn contains_key(&self, id: &str) -> bool {
        self.get(id).is_some()
    }

    /// The ids under which something is kept.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(id, _)| id)
    }

    /// What is kept.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.slots.iter().flatten()
    }

    /// What is kept, with its id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        let slots = self.ids.ids.iter().zip(&self.slots);
        slots.filter_map(|(id, slot)| slot.as_ref().map(|kept| (id.as_ref(), kept)))
    }

    pub(in crate::reason) fn at(&self, place: usize) -> Option<&T> {
        self.slots.get(place)?.as_ref()
    }

    /// The slot of a place.
    pub(in crate::reason) fn slot(&mut self, place: usize) -> Option<&mut Option<T>> {
        self.slots.get_mut(place)
    }
}
