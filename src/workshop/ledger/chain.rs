//! Telling something, and telling it again.

use super::split::Split;
use super::views::{all_safe, safe, said};
use super::{About, Fate, Ledger, Told};
use crate::workshop::{Pool, Schema, Sort};
use std::collections::BTreeSet;

impl Ledger {
    /// Tells of a question or an item what may be told.
    pub(super) fn tell(&mut self, about: &About, schema: &Schema, pool: &Pool, least: usize) -> Fate {
        let before = self.last(about).cloned();
        let kept = self.records.len();
        let set = self.members(before.as_ref(), pool);
        let told = before.as_ref().map(|before| self.set(before.set));
        if told == Some(set.as_slice()) {
            return Fate::Same;
        }
        let fate = match self.candidate(about, schema, &set, before.as_ref(), least) {
            Some(groups) => {
                self.keep(Told { about: about.clone(), set: 0, groups, columns: Vec::new() }, set);
                return if before.is_some() { Fate::Again } else { Fate::New };
            }
            None => before.map_or(Fate::Withheld, |before| Fate::Stays(self.set(before.set).len())),
        };
        self.records.truncate(kept);
        fate
    }

    /// Enters a table that was counted from a set of answers.
    pub(super) fn keep(&mut self, mut told: Told, set: Vec<usize>) {
        told.set = self.sets.iter().position(|other| *other == set).unwrap_or_else(|| {
            self.sets.push(set);
            self.sets.len().saturating_sub(1)
        });
        self.told.push(told);
    }

    /// Whom a table would be counted from: the answers it was counted from before, and those of everybody else.
    fn members(&mut self, before: Option<&Told>, pool: &Pool) -> Vec<usize> {
        let mut set = before.map(|before| self.set(before.set).to_vec()).unwrap_or_default();
        let here: BTreeSet<u64> = set.iter().filter_map(|at| self.records.get(*at)).map(|it| it.token).collect();
        for submission in pool.iter().filter(|submission| !here.contains(&submission.token)) {
            let at = self.records.iter().position(|record| record == submission).unwrap_or_else(|| {
                self.records.push(submission.clone());
                self.records.len().saturating_sub(1)
            });
            set.push(at);
        }
        set.sort_unstable();
        set
    }

    /// The groups that may be told of a set of answers; `None` if none may.
    fn candidate(
        &self,
        about: &About,
        schema: &Schema,
        set: &[usize],
        before: Option<&Told>,
        least: usize,
    ) -> Option<Vec<Vec<usize>>> {
        if set.len() < least || before.is_some_and(|before| !self.may_follow(schema, before, set, least)) {
            return None;
        }
        let groups = self.groups(about, schema, set, before.map_or(&[], |before| &before.groups), least);
        let mut told = Told { about: about.clone(), set: 0, groups, columns: Vec::new() };
        while !told.groups.is_empty() {
            let views = self.views(schema, &told, set);
            if all_safe(&views, set, least) && self.stands_alone(schema, about, &views, least) {
                return Some(told.groups);
            }
            // What was told stays told: there is nothing to hide any more.
            if before.is_some() {
                return None;
            }
            self.hide_smallest(&mut told, schema, set);
        }
        None
    }

    /// Whether those who came since a table was told are nobody, or enough, in each of its groups.
    pub(super) fn may_follow(&self, schema: &Schema, before: &Told, set: &[usize], least: usize) -> bool {
        let here = self.set(before.set);
        let new: Vec<usize> = set.iter().filter(|at| !here.contains(at)).copied().collect();
        all_safe(&self.views(schema, before, set), &new, least)
    }

    fn groups(
        &self,
        about: &About,
        schema: &Schema,
        set: &[usize],
        before: &[Vec<usize>],
        least: usize,
    ) -> Vec<Vec<usize>> {
        match about {
            About::Question(id) => {
                let Some((at, field)) = schema.fields.iter().enumerate().find(|(_, field)| field.question == *id)
                else {
                    return Vec::new();
                };
                let counts = self.counts(at, field.cells.len(), set);
                if field.sort == Sort::Any {
                    return self.several(at, &counts, set, before, least);
                }
                let silent = set.len().saturating_sub(counts.iter().sum());
                Split { field, counts: &counts, silent, least }.bars(before)
            }
            About::Item(id) => {
                let item = schema.items.iter().position(|other| other == id);
                let has = |at: &&usize| {
                    self.records.get(**at).is_some_and(|it| item.is_some_and(|item| it.items.contains(&item)))
                };
                let people = set.iter().filter(has).count();
                if people >= least && safe(set.len().saturating_sub(people), least) {
                    vec![vec![0]]
                } else {
                    Vec::new()
                }
            }
            About::ByMinutes => Vec::new(),
        }
    }

    /// People by cell of a field.
    pub(super) fn counts(&self, field: usize, cells: usize, set: &[usize]) -> Vec<usize> {
        let mut counts = vec![0; cells];
        for record in set.iter().filter_map(|at| self.records.get(*at)) {
            for cell in said(record, field) {
                if let Some(count) = counts.get_mut(*cell) {
                    *count += 1;
                }
            }
        }
        counts
    }

    /// Cells of a question with several answers that may be told: of each, nobody or enough who said it, and who did
    /// not; those that exclude the others told apart.
    fn several(
        &self,
        field: usize,
        counts: &[usize],
        set: &[usize],
        before: &[Vec<usize>],
        least: usize,
    ) -> Vec<Vec<usize>> {
        let people = |cell: &usize| counts.get(*cell).copied().unwrap_or_default();
        let right = |people: usize| safe(people, least) && safe(set.len().saturating_sub(people), least);
        let fixed: Vec<usize> = before.iter().flatten().copied().collect();
        let mut cells: Vec<usize> =
            (0..counts.len()).filter(|cell| fixed.contains(cell) || right(people(cell))).collect();
        loop {
            let (alone, free) = self.alone(field, &cells, set);
            let rest = set.len().saturating_sub(alone.iter().map(people).sum());
            let wrong = free.iter().find(|cell| !safe(rest.saturating_sub(people(cell)), least));
            if safe(rest, least) && wrong.is_none() {
                return cells.into_iter().map(|cell| vec![cell]).collect();
            }
            let open = |cell: &&usize| !fixed.contains(cell) && people(cell) > 0;
            let smallest = alone.iter().filter(open).min_by_key(|cell| people(cell));
            let Some(drop) = smallest.or(wrong.filter(|cell| open(cell))).copied() else { return Vec::new() };
            cells.retain(|cell| *cell != drop);
        }
    }

    /// Takes the group of the fewest people out, and with it those of nobody.
    fn hide_smallest(&self, told: &mut Told, schema: &Schema, set: &[usize]) {
        let About::Question(id) = &told.about else { return told.groups.clear() };
        let Some((at, field)) = schema.fields.iter().enumerate().find(|(_, field)| field.question == *id) else {
            return told.groups.clear();
        };
        let counts = self.counts(at, field.cells.len(), set);
        let people = |group: &Vec<usize>| group.iter().filter_map(|cell| counts.get(*cell)).sum::<usize>();
        let smallest = told.groups.iter().map(people).filter(|people| *people > 0).min().unwrap_or_default();
        told.groups.retain(|group| people(group) > smallest);
    }
}
