//! Which key carries which wish.
//!
//! `config.toml` names intents and gives each its keys, place by place; a person's own file replaces the
//! keys of the intents it names. Help and hints are made from the result, and input is looked up in it, so
//! that what is shown and what works cannot differ. A key that would mean two things is refused.

use crate::intent::{Intent, Place};
use crokey::KeyCombination;
use crossterm::event::{KeyCode, KeyModifiers};
use std::collections::BTreeMap;
use std::str::FromStr;

/// Keys as written in a file: place → intent → keys.
pub type Written = BTreeMap<Place, BTreeMap<Intent, Vec<String>>>;

/// A key with what it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// Where.
    pub place: Place,
    /// The key.
    pub key: KeyCombination,
    /// What it does.
    pub intent: Intent,
}

/// All bindings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KeyMap {
    bindings: Vec<Binding>,
}

/// What is wrong with keys as written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyFault {
    /// Not the name of a key.
    #[error("`{key}` is not a key (write for instance `enter`, `ctrl-r`, `shift-l`, `f1`, `?`)")]
    NotAKey {
        /// As written.
        key: String,
    },
    /// One key, two meanings.
    #[error("the key `{key}` would mean both {one:?} (in {one_place:?}) and {other:?} (in {other_place:?})")]
    Twice {
        /// The key.
        key: String,
        /// One meaning.
        one: Intent,
        /// Where.
        one_place: Place,
        /// The other meaning.
        other: Intent,
        /// Where.
        other_place: Place,
    },
    /// Nothing left to leave with.
    #[error("no key is left for {intent:?}: without one there is no way out")]
    NoWayOut {
        /// The intent.
        intent: Intent,
    },
}

impl KeyMap {
    /// Reads keys as written, over those of `base`: an intent named at a place loses its keys there.
    ///
    /// # Errors
    /// The first [`KeyFault`].
    pub fn read(base: &KeyMap, written: &Written) -> Result<KeyMap, KeyFault> {
        let named =
            |binding: &Binding| written.get(&binding.place).is_some_and(|keys| keys.contains_key(&binding.intent));
        let mut bindings: Vec<Binding> = base.bindings.iter().filter(|binding| !named(binding)).copied().collect();
        for (place, intents) in written {
            for (intent, keys) in intents {
                for key in keys {
                    bindings.push(Binding { place: *place, key: parse(key)?, intent: *intent });
                }
            }
        }
        let map = KeyMap { bindings };
        map.check()?;
        Ok(map)
    }

    /// What a key does at a place.
    #[must_use]
    pub fn find(&self, place: Place, key: KeyCombination) -> Option<Intent> {
        let key = plain(key);
        let at = |layer: &Place| self.bindings.iter().find(|binding| binding.place == *layer && binding.key == key);
        place.layers().iter().find_map(at).map(|binding| binding.intent)
    }

    /// The keys of an intent at a place, in the order of the file, nearest layer first. Where letters are
    /// text, keys that are letters are left out.
    #[must_use]
    pub fn keys(&self, place: Place, intent: Intent) -> Vec<KeyCombination> {
        let works = |binding: &&Binding| {
            binding.intent == intent
                && self.find(place, binding.key) == Some(intent)
                && !(place.takes_letters() && is_letter(binding.key))
        };
        let of = |layer: &Place| {
            let layer = *layer;
            self.bindings.iter().filter(move |binding| binding.place == layer)
        };
        place.layers().iter().flat_map(of).filter(works).map(|binding| binding.key).collect()
    }

    /// The intents bound in one layer, in order of their names' declaration.
    #[must_use]
    pub fn intents(&self, layer: Place) -> Vec<Intent> {
        let mut intents: Vec<Intent> =
            self.bindings.iter().filter(|binding| binding.place == layer).map(|binding| binding.intent).collect();
        intents.sort_unstable();
        intents.dedup();
        intents
    }

    /// All bindings.
    #[must_use]
    pub fn bindings(&self) -> &[Binding] {
        &self.bindings
    }

    fn check(&self) -> Result<(), KeyFault> {
        for (at, one) in self.bindings.iter().enumerate() {
            let clash = |other: &&Binding| other.key == one.key && meet(one.place, other.place);
            if let Some(other) = self.bindings.iter().skip(at + 1).find(clash) {
                return Err(twice(one, other));
            }
        }
        let out = [Intent::Interrupt, Intent::Back, Intent::Accept];
        let bound = |intent: &Intent| {
            self.bindings.iter().any(|binding| binding.intent == *intent && binding.place == Place::Everywhere)
        };
        out.into_iter().find(|intent| !bound(intent)).map_or(Ok(()), |intent| Err(KeyFault::NoWayOut { intent }))
    }
}

/// Whether two layers count at the same time somewhere.
fn meet(one: Place, other: Place) -> bool {
    Place::KEYED.iter().any(|place| place.layers().contains(&one) && place.layers().contains(&other))
}

fn twice(one: &Binding, other: &Binding) -> KeyFault {
    KeyFault::Twice {
        key: one.key.to_string(),
        one: one.intent,
        one_place: one.place,
        other: other.intent,
        other_place: other.place,
    }
}

fn parse(written: &str) -> Result<KeyCombination, KeyFault> {
    let key = KeyCombination::from_str(written).map_err(|_| KeyFault::NotAKey { key: written.to_owned() })?;
    if key.is_ansi_compatible() { Ok(plain(key)) } else { Err(KeyFault::NotAKey { key: written.to_owned() }) }
}

/// A key in the one form it is compared in: terminals differ on whether a sign such as `?` comes with Shift.
fn plain(key: KeyCombination) -> KeyCombination {
    let mut key = key.normalized();
    if matches!(key.codes, crokey::OneToThree::One(KeyCode::Char(sign)) if !sign.is_alphabetic()) {
        key.modifiers.remove(KeyModifiers::SHIFT);
    }
    key
}

/// Whether a key types a character.
#[must_use]
pub fn is_letter(key: KeyCombination) -> bool {
    let typed = matches!(key.codes, crokey::OneToThree::One(KeyCode::Char(_)));
    typed && !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT | KeyModifiers::SUPER)
}
