//! What can be worked out from tables: the 0/1 statements among the sums of their multiples.

use super::rooms::State;
use super::tables::Tables;
use std::collections::BTreeMap;
use tweet_coach::workshop::{Schema, Submission};

/// A prime: numbers are reckoned with modulo it. Whatever can be worked out exactly can be worked out so too.
const PRIME: i128 = (1 << 61) - 1;

/// Everything that can be worked out, as rows of weights in echelon form.
pub(super) struct Space {
    rows: Vec<Vec<i128>>,
    pivots: Vec<usize>,
    /// Of each unknown, how many people there really are.
    truth: Vec<usize>,
    /// Of each unknown, its block: people who are counted in the same tables.
    block: Vec<usize>,
    states: Vec<State>,
    blocks: usize,
}

impl Space {
    /// One unknown a block and a state; the tables' numbers and the sizes of the blocks are known.
    pub(super) fn new(tables: &Tables, states: &[State]) -> Space {
        let records = tables.records();
        let mut blocks: BTreeMap<Vec<usize>, Vec<&Submission>> = BTreeMap::new();
        for record in &records {
            blocks.entry(tables.counting(record)).or_default().push(record);
        }
        let mut space = Space {
            rows: Vec::new(),
            pivots: Vec::new(),
            truth: Vec::new(),
            block: Vec::new(),
            states: states.to_vec(),
            blocks: blocks.len(),
        };
        for (at, people) in blocks.values().enumerate() {
            for state in states {
                space.block.push(at);
                space.truth.push(people.iter().filter(|it| (&it.said, &it.items) == (&state.0, &state.1)).count());
            }
        }
        assert_eq!(space.truth.iter().sum::<usize>(), records.len(), "somebody said what cannot be");
        for (at, membership) in blocks.keys().enumerate() {
            space.learn(|block, _| block == at);
            for table in membership {
                // Rows of a table are over all of its blocks; they are entered once, with its first block.
                if blocks.keys().position(|other| other.contains(table)) == Some(at) {
                    for row in tables.rows(*table) {
                        let within: Vec<bool> = blocks.keys().map(|other| other.contains(table)).collect();
                        let told = row.people;
                        let weights: Vec<i128> = space.weights(|block, state| within[block] && (row.holds)(state));
                        let real: usize =
                            weights.iter().zip(&space.truth).filter(|(one, _)| **one == 1).map(|(_, n)| n).sum();
                        assert_eq!(real, told, "a table does not say what it counts");
                        space.enter(weights);
                    }
                }
            }
        }
        space
    }

    fn weights(&self, holds: impl Fn(usize, &State) -> bool) -> Vec<i128> {
        let state = |at: usize| &self.states[at % self.states.len()];
        (0..self.truth.len()).map(|at| i128::from(holds(self.block[at], state(at)))).collect()
    }

    fn learn(&mut self, holds: impl Fn(usize, &State) -> bool) {
        self.enter(self.weights(holds));
    }

    fn enter(&mut self, row: Vec<i128>) {
        let mut row = self.reduced(row);
        let Some(pivot) = row.iter().position(|weight| *weight != 0) else { return };
        let inverse = power(row[pivot], PRIME - 2);
        row.iter_mut().for_each(|weight| *weight = *weight * inverse % PRIME);
        for other in &mut self.rows {
            let times = other[pivot];
            if times != 0 {
                other.iter_mut().zip(&row).for_each(|(it, one)| *it = (*it - times * one).rem_euclid(PRIME));
            }
        }
        self.rows.push(row);
        self.pivots.push(pivot);
    }

    fn reduced(&self, mut row: Vec<i128>) -> Vec<i128> {
        for (other, pivot) in self.rows.iter().zip(&self.pivots) {
            let times = row[*pivot];
            if times != 0 {
                row.iter_mut().zip(other).for_each(|(it, one)| *it = (*it - times * one).rem_euclid(PRIME));
            }
        }
        row
    }

    /// How many people a statement is about, not counting blocks of whom it says nothing but that they are there.
    fn about(&self, weights: &[i128]) -> usize {
        let mut people = 0;
        for block in 0..self.blocks {
            let own: Vec<usize> = (0..weights.len()).filter(|at| self.block[*at] == block).collect();
            if own.iter().any(|at| weights[*at] != weights[own[0]]) {
                people += own.iter().filter(|at| weights[**at] == 1).map(|at| self.truth[*at]).sum::<usize>();
            }
        }
        people
    }

    /// All statements there are: a row of the space is known by its weights at the pivots, which are 0 or 1; the
    /// others follow, and each is looked at as soon as it does.
    pub(super) fn every_statement(&self) -> Vec<usize> {
        let mut columns: Vec<Vec<i128>> =
            (0..self.truth.len()).map(|at| self.rows.iter().map(|row| row[at]).collect()).collect();
        columns.sort_unstable();
        columns.dedup();
        let mut due: Vec<Vec<Vec<i128>>> = vec![Vec::new(); self.rows.len() + 1];
        for column in columns {
            let last = column.iter().rposition(|weight| *weight != 0).map_or(0, |at| at + 1);
            due[last].push(column);
        }
        let mut found = Vec::new();
        self.descend(&due, &mut Vec::new(), &mut found);
        found
    }

    fn descend(&self, due: &[Vec<Vec<i128>>], bits: &mut Vec<bool>, found: &mut Vec<usize>) {
        let value = |column: &Vec<i128>| {
            let sum: i128 = bits.iter().zip(column).filter(|(bit, _)| **bit).map(|(_, weight)| weight).sum();
            sum.rem_euclid(PRIME)
        };
        if due[bits.len()].iter().any(|column| value(column) > 1) {
            return;
        }
        if bits.len() == self.rows.len() {
            let sum = |at: usize| {
                let chosen = self.rows.iter().zip(bits.iter()).filter(|(_, bit)| **bit);
                chosen.map(|(row, _)| row[at]).sum::<i128>().rem_euclid(PRIME)
            };
            found.push(self.about(&(0..self.truth.len()).map(sum).collect::<Vec<_>>()));
            return;
        }
        for bit in [false, true] {
            bits.push(bit);
            self.descend(due, bits, found);
            bits.pop();
        }
    }

    /// Of each span of blocks and each union of the cells of a question, or of an item: how many people, if it can be
    /// worked out. Also of two questions together, cell by cell.
    pub(super) fn likely_statements(&self, schema: &Schema) -> Vec<usize> {
        let mut found = Vec::new();
        let mut ask = |space: &Space, weights: Vec<i128>| {
            if space.reduced(weights.clone()).iter().all(|weight| *weight == 0) {
                found.push(space.about(&weights));
            }
        };
        let spans: Vec<u32> = (1..1_u32 << self.blocks.min(7)).collect();
        for span in spans {
            let within = |block: usize| span >> block & 1 == 1;
            for (at, field) in schema.fields.iter().enumerate() {
                for union in 1..1_u32 << (field.cells.len() + 1) {
                    let holds = |state: &State| match state.0[at].cells() {
                        [] => union >> field.cells.len() & 1 == 1,
                        cells => cells.iter().any(|cell| union >> cell & 1 == 1),
                    };
                    ask(self, self.weights(|block, state| within(block) && holds(state)));
                }
            }
            for item in 0..schema.items.len() {
                for has in [false, true] {
                    ask(self, self.weights(|block, state| within(block) && state.1.contains(&item) == has));
                }
            }
            for at in 0..self.states.len() {
                ask(self, self.weights(|block, state| within(block) && *state == self.states[at]));
            }
        }
        found
    }
}

fn power(base: i128, mut exponent: i128) -> i128 {
    let (mut base, mut result) = (base, 1);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        exponent >>= 1;
    }
    result
}
