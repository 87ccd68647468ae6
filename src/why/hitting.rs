//! The smallest sets that share something with each of some other sets.

use crate::why::person::Questions;

/// The smallest set that meets every one of these sets, the earliest questions first among equals; `None` when one
/// of them is empty, which nothing meets.
pub(super) fn smallest(sets: &[Questions]) -> Option<Questions> {
    if sets.iter().any(Questions::is_empty) {
        return None;
    }
    let mut minimal: Vec<&Questions> = Vec::new();
    let mut by_size: Vec<&Questions> = sets.iter().collect();
    by_size.sort_by_key(|set| set.len());
    for set in by_size {
        if !minimal.iter().any(|smaller| smaller.is_subset(set)) {
            minimal.push(set);
        }
    }
    (0..=minimal.len()).find_map(|size| meeting(&minimal, &mut Questions::new(), size))
}

/// A set of at most so many further questions that meets all.
fn meeting(sets: &[&Questions], chosen: &mut Questions, left: usize) -> Option<Questions> {
    let Some(missed) = sets.iter().find(|set| set.is_disjoint(chosen)) else { return Some(chosen.clone()) };
    if left == 0 || left < apart(sets, chosen) {
        return None;
    }
    for question in missed.iter() {
        chosen.insert(*question);
        let found = meeting(sets, chosen, left - 1);
        chosen.remove(question);
        if found.is_some() {
            return found;
        }
    }
    None
}

/// How many of the sets that are still to be met have nothing in common: each needs a question of its own.
fn apart(sets: &[&Questions], chosen: &Questions) -> usize {
    let mut taken = Questions::new();
    let mut count = 0;
    for set in sets.iter().filter(|set| set.is_disjoint(chosen)) {
        if set.is_disjoint(&taken) {
            taken.extend(set.iter());
            count += 1;
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reason::dice::Dice;

    #[test]
    fn no_smaller_set_meets_all() {
        let mut dice = Dice::new(1);
        for _ in 0..500 {
            let sets: Vec<Questions> =
                (0..1 + dice.below(6)).map(|_| (0..1 + dice.below(4)).map(|_| dice.below(7)).collect()).collect();
            let meets = |bits: u32| sets.iter().all(|set| set.iter().any(|at| bits >> at & 1 == 1));
            let fewest = (0_u32..128).filter(|bits| meets(*bits)).map(u32::count_ones).min().unwrap();
            let found = smallest(&sets).unwrap();
            assert_eq!(found.len(), fewest as usize, "{sets:?}: {found:?}");
            assert!(sets.iter().all(|set| !set.is_disjoint(&found)), "{sets:?}: {found:?}");
        }
    }

    #[test]
    fn nothing_meets_an_empty_set() {
        assert_eq!(smallest(&[Questions::new()]), None);
        assert_eq!(smallest(&[]), Some(Questions::new()));
    }
}
