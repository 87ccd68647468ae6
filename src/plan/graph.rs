//! How activities relate: what each needs, which provide it, and which cannot stand together.

use crate::pack::Pack;
use crate::pack::catalogue::Activity;
use crate::pack::entry::Ref;
use crate::pack::shelf::Shelf;

/// Relations by catalogue position.
pub(super) struct Graph {
    needs: Vec<Vec<usize>>,
    /// For each activity, those that do its work: itself first, then providers in catalogue order.
    doers: Vec<Vec<usize>>,
    rivals: Vec<Vec<usize>>,
}

impl Graph {
    pub(super) fn of(pack: &Pack) -> Graph {
        let shelf = &pack.activities;
        let mut doers: Vec<Vec<usize>> = (0..shelf.len()).map(|at| vec![at]).collect();
        let mut rivals = vec![Vec::new(); shelf.len()];
        for (at, activity) in shelf.iter().enumerate() {
            for done in positions(shelf, &activity.provides) {
                push(&mut doers, done, at);
            }
            for rival in positions(shelf, &activity.excludes) {
                push(&mut rivals, rival, at);
                push(&mut rivals, at, rival);
            }
        }
        Graph { needs: shelf.iter().map(|activity| positions(shelf, &activity.needs)).collect(), doers, rivals }
    }

    pub(super) fn needs(&self, at: usize) -> &[usize] {
        self.needs.get(at).map_or(&[], Vec::as_slice)
    }

    /// Activities that do the work of this one, itself first.
    pub(super) fn doers(&self, at: usize) -> &[usize] {
        self.doers.get(at).map_or(&[], Vec::as_slice)
    }

    /// Activities that cannot stand beside this one.
    pub(super) fn rivals(&self, at: usize) -> &[usize] {
        self.rivals.get(at).map_or(&[], Vec::as_slice)
    }
}

fn positions(shelf: &Shelf<Activity>, names: &[Ref]) -> Vec<usize> {
    names.iter().filter_map(|name| shelf.position(name.as_ref())).collect()
}

fn push(lists: &mut [Vec<usize>], at: usize, entry: usize) {
    if let Some(list) = lists.get_mut(at).filter(|list| !list.contains(&entry)) {
        list.push(entry);
    }
}
