//! Tables that hang together: people of one who are all among the people of another.

use super::views::{View, safe};
use super::{About, Ledger};
use crate::workshop::Schema;
use std::collections::BTreeSet;

/// More groups than these are not tried in all unions but one by one: 4,096 unions.
const UNIONS: usize = 12;

impl Ledger {
    /// Whether views of something can be told beside all that was told of anything else.
    pub(super) fn stands_alone(&self, schema: &Schema, about: &About, views: &[View], least: usize) -> bool {
        let others = self.told.iter().filter(|told| told.about != *about && !self.is_margin(&told.about, about));
        let mut others = others.flat_map(|told| self.views(schema, told, self.set(told.set)));
        others.all(|other| views.iter().all(|view| apart(view, &other, least)))
    }

    /// A table of two questions is made of the groups of both; its own rule sees to that.
    fn is_margin(&self, one: &About, other: &About) -> bool {
        let pair = [one, other];
        pair.contains(&&About::ByMinutes) && pair.iter().any(|about| matches!(about, About::Question(_)))
    }
}

/// Whether no union of groups of one view, less the groups of the other that lie within it, is of too few people.
fn apart(one: &View, two: &View, least: usize) -> bool {
    let (one, two) = if one.groups <= two.groups { (one, two) } else { (two, one) };
    let touched = touched(one, two);
    let (ours, theirs) = (sizes(one), sizes(two));
    // Known to be counted in the second only.
    let only = one.of.iter().zip(&two.of).filter(|(one, two)| one.is_none() && two.is_some()).count();
    unions(one.groups).all(|union| {
        let within: Vec<usize> = touched
            .iter()
            .enumerate()
            .filter(|(_, touches)| touches.iter().all(|group| union.contains(group)))
            .map(|(at, _)| at)
            .collect();
        // Groups of whom nobody is counted in both say nothing of how the two hang together.
        let met = |groups: &mut dyn Iterator<Item = usize>| {
            groups.filter(|at| touched.get(*at).is_some_and(|it| !it.is_empty())).count()
        };
        let inside = met(&mut within.iter().copied());
        if inside == 0 || inside == met(&mut (0..two.groups)) {
            return true;
        }
        let sum = |groups: &mut dyn Iterator<Item = &usize>, of: &[usize]| -> usize {
            groups.filter_map(|group| of.get(*group)).sum()
        };
        let (outer, inner) = (sum(&mut union.iter(), &ours), sum(&mut within.iter(), &theirs));
        safe((outer + only).saturating_sub(inner), least)
    })
}

/// Of each group of the second view, the groups of the first in which its people are.
fn touched(one: &View, two: &View) -> Vec<BTreeSet<usize>> {
    let mut touched = vec![BTreeSet::new(); two.groups];
    for (one, two) in one.of.iter().zip(&two.of) {
        if let (Some(one), Some(set)) = (one, two.and_then(|two| touched.get_mut(two))) {
            set.insert(*one);
        }
    }
    touched
}

fn sizes(view: &View) -> Vec<usize> {
    view.counts(&(0..view.of.len()).collect::<Vec<_>>())
}

/// All unions of groups but none and all.
fn unions(groups: usize) -> impl Iterator<Item = BTreeSet<usize>> {
    let all = if groups <= UNIONS { (1_usize << groups) - 1 } else { 0 };
    let every = (1..all).map(move |bits| (0..groups).filter(|group| bits >> group & 1 == 1).collect());
    let each = (0..groups).filter(move |_| all == 0).map(|group| BTreeSet::from([group]));
    every.chain(each)
}
