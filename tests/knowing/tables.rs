//! Tables as whoever sees them has them: of whom they are, what is counted, how many.

use super::rooms::State;
use std::collections::{BTreeMap, BTreeSet};
use tweet_coach::workshop::ledger::About;
use tweet_coach::workshop::{Cell, Cross, Field, Ledger, Pool, Said, Schema, Sort, Submission, Which};

type Holds = Box<dyn Fn(&State) -> bool>;

/// A number in a table.
pub(super) struct Row {
    pub(super) holds: Holds,
    pub(super) people: usize,
}

/// All tables that were ever told.
#[derive(Default)]
pub(super) struct Tables {
    all: Vec<(Vec<Submission>, Vec<Row>)>,
}

fn in_group(field: usize, group: Vec<usize>) -> Holds {
    Box::new(move |state: &State| state.0[field].cells().iter().any(|cell| group.contains(cell)))
}

fn counted(of: &[Submission], holds: Holds) -> Row {
    let people = of.iter().filter(|one| holds(&(one.said.clone(), one.items.clone()))).count();
    Row { holds, people }
}

impl Tables {
    /// What a ledger ever told.
    pub(super) fn told(schema: &Schema, ledger: &Ledger) -> Tables {
        let mut tables = Tables::default();
        for told in ledger.told() {
            let of: Vec<Submission> = ledger.counted(told).cloned().collect();
            let mut holds: Vec<Holds> = Vec::new();
            match &told.about {
                About::Question(id) => {
                    let field = schema.fields.iter().position(|field| field.question == *id).unwrap();
                    holds.extend(told.groups.iter().map(|group| in_group(field, group.clone())));
                }
                About::Item(id) => {
                    let item = schema.items.iter().position(|item| item == id).unwrap();
                    holds.push(Box::new(move |state| state.1.contains(&item)));
                }
                About::ByMinutes => {
                    let [row, column] = Cross::fields(schema).unwrap();
                    for one in &told.groups {
                        for other in &told.columns {
                            let (one, other) = (in_group(row, one.clone()), in_group(column, other.clone()));
                            holds.push(Box::new(move |state| one(state) && other(state)));
                        }
                    }
                }
            }
            let rows = holds.into_iter().map(|holds| counted(&of, holds)).collect();
            tables.all.push((of, rows));
        }
        tables
    }

    /// Cells of so many or more, each told as it is, and nothing else thought of.
    pub(super) fn naive(schema: &Schema, pool: &Pool, least: usize) -> Tables {
        let of: Vec<Submission> = pool.iter().cloned().collect();
        let mut tables = Tables::default();
        for (at, field) in schema.fields.iter().enumerate() {
            let rows = (0..field.cells.len()).map(|cell| counted(&of, in_group(at, vec![cell])));
            tables.all.push((of.clone(), rows.filter(|row| row.people >= least).collect()));
        }
        tables
    }

    pub(super) fn add(&mut self, more: Tables) {
        self.all.extend(more.all);
    }

    /// How many numbers were told.
    pub(super) fn len(&self) -> usize {
        self.all.iter().map(|(_, rows)| rows.len()).sum()
    }

    /// Everybody who is counted in any.
    pub(super) fn records(&self) -> Vec<Submission> {
        let mut all: BTreeMap<(u64, u16), Submission> = BTreeMap::new();
        for record in self.all.iter().flat_map(|(of, _)| of) {
            all.insert((record.token, record.revision), record.clone());
        }
        all.into_values().collect()
    }

    /// The tables that count a record.
    pub(super) fn counting(&self, record: &Submission) -> Vec<usize> {
        (0..self.all.len()).filter(|table| self.all[*table].0.contains(record)).collect()
    }

    pub(super) fn rows(&self, table: usize) -> &[Row] {
        &self.all[table].1
    }
}

/// All rooms of up to so many people and one question of some cells: by what is told of them, the values that each
/// hidden cell of fewer than five can have. The last of the cells is "I do not know"; people may also be silent, or
/// be known not to be.
pub(super) fn enumerate(ordered: bool, cells: usize, people: usize, look: impl Fn(&[BTreeSet<usize>], &[Vec<usize>])) {
    for silent in [false, true] {
        let sort = if ordered { Sort::Ordered } else { Sort::One };
        let cell = |at: usize| if ordered { Cell::Band(at as i64, at as i64) } else { Cell::Option(format!("o{at}")) };
        let all: Vec<Cell> = (1..cells).map(cell).chain([Cell::Unknown]).collect();
        let field = Field { question: "objective".to_owned(), sort, cells: all };
        let schema = Schema { fields: vec![field], items: Vec::new(), tag: 1 };
        let mut worlds: BTreeMap<String, Vec<Vec<usize>>> = BTreeMap::new();
        for counts in compositions(cells + usize::from(silent), people) {
            worlds.entry(seen(&schema, cells, &counts)).or_default().push(counts);
        }
        for worlds in worlds.values() {
            for counts in worlds {
                let told = told_alone(&schema, cells, counts);
                let hidden = (0..counts.len()).filter(|at| !told.contains(at) && (1..5).contains(&counts[*at]));
                let values: Vec<BTreeSet<usize>> =
                    hidden.map(|at| worlds.iter().map(|world| world[at]).collect()).collect();
                look(&values, worlds);
            }
        }
    }
}

fn compositions(cells: usize, people: usize) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new()];
    for _ in 0..cells {
        all = all
            .iter()
            .flat_map(|one: &Vec<usize>| (0..=people).map(move |n| [one.clone(), vec![n]].concat()))
            .collect();
        all.retain(|one| one.iter().sum::<usize>() <= people);
    }
    all
}

fn published(schema: &Schema, cells: usize, counts: &[usize]) -> Ledger {
    let mut pool = Pool::default();
    let mut token = 0;
    for (cell, people) in counts.iter().enumerate() {
        for _ in 0..*people {
            let said = if cell < cells { Said::Cells(vec![cell]) } else { Said::Silent };
            let _ = pool.take(Submission { tag: 1, token, revision: 0, said: vec![said], items: Vec::new() });
            token += 1;
        }
    }
    let mut ledger = Ledger::new(schema);
    let _ = ledger.publish(schema, &pool, 5, Which::Everything);
    ledger
}

/// What is seen of a room: how many there are, and the table.
fn seen(schema: &Schema, cells: usize, counts: &[usize]) -> String {
    let ledger = published(schema, cells, counts);
    let bars: Vec<(Vec<usize>, usize)> = ledger
        .told()
        .iter()
        .flat_map(|told| &told.groups)
        .map(|group| (group.clone(), group.iter().map(|cell| counts[*cell]).sum()))
        .collect();
    format!("{} {bars:?}", counts.iter().sum::<usize>())
}

fn told_alone(schema: &Schema, cells: usize, counts: &[usize]) -> Vec<usize> {
    let ledger = published(schema, cells, counts);
    ledger.told().iter().flat_map(|told| &told.groups).filter(|group| group.len() == 1).map(|group| group[0]).collect()
}
