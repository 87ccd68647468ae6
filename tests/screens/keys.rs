//! What is shown about keys is what keys do.

use crate::support::coach::Coach;
use std::collections::BTreeMap;
use tweet_coach::config::Config;
use tweet_coach::config::keymap::{KeyFault, KeyMap};
use tweet_coach::intent::{Intent, Place};

#[test]
fn the_shipped_keys_are_read_and_mean_one_thing_each() {
    assert!(Config::default().keys.bindings().len() > 40);
}

#[test]
fn every_key_that_help_or_hints_can_show_does_what_they_say() {
    let keys = Config::default().keys;
    for place in Place::KEYED {
        for layer in place.layers() {
            for intent in keys.intents(*layer) {
                for key in keys.keys(place, intent) {
                    assert_eq!(keys.find(place, key), Some(intent), "{key} in {place:?}");
                }
            }
        }
    }
}

#[test]
fn a_key_with_two_meanings_is_refused() {
    let own = BTreeMap::from([(Place::Interview, BTreeMap::from([(Intent::Why, vec!["u".to_owned()])]))]);
    assert!(matches!(KeyMap::read(&Config::default().keys, &own), Err(KeyFault::Twice { .. })));
}

#[test]
fn a_key_that_is_none_is_refused() {
    let own = BTreeMap::from([(Place::Interview, BTreeMap::from([(Intent::Why, vec!["wobble".to_owned()])]))]);
    assert!(matches!(KeyMap::read(&Config::default().keys, &own), Err(KeyFault::NotAKey { .. })));
}

#[test]
fn a_persons_own_key_replaces_the_shipped_ones() {
    let own = BTreeMap::from([(Place::Interview, BTreeMap::from([(Intent::Why, vec!["y".to_owned()])]))]);
    let keys = KeyMap::read(&Config::default().keys, &own).unwrap();
    assert_eq!(keys.keys(Place::Interview, Intent::Why).len(), 1);
}

#[test]
fn there_is_always_a_way_out() {
    let own = BTreeMap::from([(Place::Everywhere, BTreeMap::from([(Intent::Interrupt, Vec::new())]))]);
    assert!(matches!(
        KeyMap::read(&Config::default().keys, &own),
        Err(KeyFault::NoWayOut { intent: Intent::Interrupt })
    ));
}

#[test]
fn help_is_made_from_the_key_map() {
    Coach::new()
        .size(100, 40)
        .keys("<enter> <f1>")
        .sees("why this question is asked")
        .sees("w F2")
        .keys("<esc>")
        .asks("role");
    Coach::new().keys("?").sees("Help");
}
