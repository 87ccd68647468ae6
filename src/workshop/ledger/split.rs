//! Which cells of a table can be told: the table is split into groups of nobody or enough.

use super::views::safe;
use crate::workshop::{Field, Sort};

/// Some people, each in one cell or silent, among whom bars are to be told.
pub(super) struct Split<'a> {
    /// The question.
    pub(super) field: &'a Field,
    /// People by cell.
    pub(super) counts: &'a [usize],
    /// People who are in no cell.
    pub(super) silent: usize,
    /// The least number of people of whom anything is told.
    pub(super) least: usize,
}

impl Split<'_> {
    /// The bars that may be told, being the bars that were told before or parts of them. None if there are none of
    /// anybody, or if all there is to say is that everybody said something.
    pub(super) fn bars(&self, before: &[Vec<usize>]) -> Vec<Vec<usize>> {
        let cells = 0..self.field.cells.len();
        let hidden: Vec<usize> = cells.filter(|cell| !before.iter().flatten().any(|told| told == cell)).collect();
        let mut bars: Vec<Vec<usize>> = before.iter().flat_map(|bar| self.joined(bar)).collect();
        bars.extend(self.of_hidden(&hidden));
        bars.sort();
        let last = self.field.unknown();
        let trivial = |bar: &Vec<usize>| bar.len() == last && !bar.contains(&last);
        let says = bars.iter().any(|bar| self.people(bar) > 0) && !(bars.len() == 1 && bars.iter().all(trivial));
        if says || !before.is_empty() { bars } else { Vec::new() }
    }

    fn people(&self, cells: &[usize]) -> usize {
        cells.iter().filter_map(|cell| self.counts.get(*cell)).sum()
    }

    /// Of hidden cells and the silent: what can be told, so that the rest is nobody or enough.
    fn of_hidden(&self, cells: &[usize]) -> Vec<Vec<usize>> {
        let runs = match self.field.sort {
            Sort::Ordered => self.runs(cells),
            Sort::One | Sort::Any => cells.iter().map(|cell| vec![*cell]).collect(),
        };
        let (mut told, small): (Vec<_>, Vec<_>) = runs.into_iter().partition(|bar| safe(self.people(bar), self.least));
        let few = self.silent + small.iter().map(|bar| self.people(bar)).sum::<usize>();
        let (mut hidden, mut any) = (few, !small.is_empty());
        while !safe(hidden, self.least) || self.plain_to_see(few, hidden, &told) {
            let Some(smallest) = self.smallest(&told) else { return Vec::new() };
            hidden += smallest * told.iter().filter(|bar| self.people(bar) == smallest).count();
            told.retain(|bar| self.people(bar) != smallest);
            any = true;
        }
        if any {
            told.retain(|bar| self.people(bar) > 0);
        }
        told
    }

    fn smallest(&self, bars: &[Vec<usize>]) -> Option<usize> {
        bars.iter().map(|bar| self.people(bar)).filter(|people| *people > 0).min()
    }

    /// Whether a bar of numbers that was hidden with a few people tells how few: it has `least` people or more (or it
    /// would have been joined), and fewer than each that is told (or that one would have been hidden).
    fn plain_to_see(&self, few: usize, hidden: usize, told: &[Vec<usize>]) -> bool {
        if self.field.sort != Sort::Ordered || few == 0 || few >= self.least || hidden == few {
            return false;
        }
        let most = self.smallest(told).map_or(hidden, |smallest| smallest.min(hidden)).saturating_sub(1);
        let fewest = self.least.max((hidden + 1).saturating_sub(self.least));
        most <= fewest
    }

    /// Runs of neighbouring bands, joined as far as necessary, and "I do not know" by itself.
    fn runs(&self, cells: &[usize]) -> Vec<Vec<usize>> {
        let (unknown, bands): (Vec<usize>, Vec<usize>) = cells.iter().partition(|cell| **cell == self.field.unknown());
        let runs = bands.chunk_by(|one, next| one + 1 == *next);
        runs.flat_map(|run| self.joined(run)).chain(unknown.into_iter().map(|cell| vec![cell])).collect()
    }

    /// Neighbouring cells, each a bar; as long as one of them is of too few, the smallest such one is joined with the
    /// smaller of its neighbours.
    fn joined(&self, run: &[usize]) -> Vec<Vec<usize>> {
        let mut bars: Vec<Vec<usize>> = run.iter().map(|cell| vec![*cell]).collect();
        loop {
            let small = bars.iter().enumerate().filter(|(_, bar)| !safe(self.people(bar), self.least));
            let Some((at, _)) = small.min_by_key(|(at, bar)| (self.people(bar), *at)) else { return bars };
            let neighbours = [at.checked_sub(1), at.checked_add(1)].into_iter().flatten();
            let known = neighbours.filter_map(|other| bars.get(other).map(|bar| (self.people(bar), other)));
            let Some((_, other)) = known.min() else { return bars };
            let taken = bars.remove(at.max(other));
            if let Some(bar) = bars.get_mut(at.min(other)) {
                bar.extend(taken);
            }
        }
    }
}
