//! A table as what it is for whoever reckons with it: everybody who is counted, each in one group.

use super::{About, Ledger, Told};
use crate::workshop::{Cross, Schema, Sort, Submission};

/// Everybody who is counted in a table, each in one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct View {
    /// How many groups there are.
    pub(super) groups: usize,
    /// By place in the ledger's records; `None` for who is not counted.
    pub(super) of: Vec<Option<usize>>,
}

impl View {
    /// How many of some records are in each group.
    pub(super) fn counts<'a>(&self, records: impl IntoIterator<Item = &'a usize>) -> Vec<usize> {
        let mut counts = vec![0; self.groups];
        for record in records {
            let group = self.of.get(*record).copied().flatten();
            if let Some(count) = group.and_then(|group| counts.get_mut(group)) {
                *count += 1;
            }
        }
        counts
    }
}

/// Whether so many people may be spoken of.
pub(super) fn safe(people: usize, least: usize) -> bool {
    people == 0 || people >= least
}

/// Whether of some records nobody, or enough, are in each group of each view.
pub(super) fn all_safe(views: &[View], records: &[usize], least: usize) -> bool {
    views.iter().all(|view| view.counts(records).into_iter().all(|people| safe(people, least)))
}

impl Ledger {
    /// The views that make up a table, over any set of answers.
    pub(super) fn views(&self, schema: &Schema, told: &Told, set: &[usize]) -> Vec<View> {
        match &told.about {
            About::Question(id) => {
                let Some((at, field)) = schema.fields.iter().enumerate().find(|(_, field)| field.question == *id)
                else {
                    return Vec::new();
                };
                if field.sort == Sort::Any {
                    return self.any(at, &told.groups, set);
                }
                vec![self.view(set, told.groups.len() + 1, |record| group(record, at, &told.groups))]
            }
            About::Item(id) => {
                let item = schema.items.iter().position(|other| other == id);
                vec![self.view(set, 2, |record| usize::from(item.is_none_or(|item| !record.items.contains(&item))))]
            }
            About::ByMinutes => {
                let Some([row, column]) = Cross::fields(schema) else { return Vec::new() };
                let (rows, columns) = (told.groups.len() + 1, told.columns.len() + 1);
                let place = |record: &Submission| {
                    group(record, row, &told.groups) * columns + group(record, column, &told.columns)
                };
                vec![self.view(set, rows * columns, place)]
            }
        }
    }

    /// One view a cell, each with those that were always said alone told apart: they may be of the kind that excludes
    /// all others, and if they are, whoever knows it can reckon with it.
    fn any(&self, field: usize, groups: &[Vec<usize>], set: &[usize]) -> Vec<View> {
        let cells: Vec<usize> = groups.iter().flatten().copied().collect();
        let (alone, free) = self.alone(field, &cells, set);
        let view = |cell: Option<usize>| {
            self.view(set, alone.len() + 2, |record| {
                let said = said(record, field);
                let apart = alone.iter().position(|cell| said.contains(cell));
                let rest = alone.len() + usize::from(!cell.is_some_and(|cell| said.contains(&cell)));
                apart.unwrap_or(rest)
            })
        };
        if free.is_empty() { vec![view(None)] } else { free.into_iter().map(|cell| view(Some(cell))).collect() }
    }

    /// Cells that were always said alone, and the others.
    pub(super) fn alone(&self, field: usize, cells: &[usize], set: &[usize]) -> (Vec<usize>, Vec<usize>) {
        let with_another = |cell: usize| {
            let mut said = set.iter().filter_map(|at| self.records.get(*at)).map(|record| said(record, field));
            said.any(|cells| cells.len() > 1 && cells.contains(&cell))
        };
        cells.iter().partition(|cell| !with_another(**cell))
    }

    fn view(&self, set: &[usize], groups: usize, place: impl Fn(&Submission) -> usize) -> View {
        let mut of = vec![None; self.records.len()];
        for at in set {
            if let (Some(slot), Some(record)) = (of.get_mut(*at), self.records.get(*at)) {
                *slot = Some(place(record));
            }
        }
        View { groups, of }
    }
}

/// The cells that a record has in a field.
pub(super) fn said(record: &Submission, field: usize) -> &[usize] {
    record.said.get(field).map_or(&[], |said| said.cells())
}

/// The group in which a record is by its one cell in a field; the last for who is in none.
pub(super) fn group(record: &Submission, field: usize, groups: &[Vec<usize>]) -> usize {
    let cell = said(record, field).first();
    let group = cell.and_then(|cell| groups.iter().position(|group| group.contains(cell)));
    group.unwrap_or(groups.len())
}
