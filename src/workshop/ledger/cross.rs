//! Objectives by minutes a day: bars of both questions, joined until every field is of nobody or enough.

use super::views::{all_safe, group, safe};
use super::{About, Fate, Ledger, Told};
use crate::plan::{MINUTES, OBJECTIVE};
use crate::workshop::{Cross, Field, Schema, Sort};

/// Most columns: more are not read, and there would be too many ways to join them.
const COLUMNS: usize = 5;

/// Two partitions: rows and columns.
type Grid = (Vec<Vec<usize>>, Vec<Vec<usize>>);

impl Cross {
    /// Places of the two questions: the objective, the minutes a day; `None` where the room does not ask for both, or
    /// they are not what such a table is made of.
    #[must_use]
    pub fn fields(schema: &Schema) -> Option<[usize; 2]> {
        let place = |id: &str, right: fn(Sort) -> bool| {
            schema.fields.iter().position(|field| field.question == id && right(field.sort))
        };
        Some([place(OBJECTIVE, |sort| sort != Sort::Any)?, place(MINUTES, |sort| sort == Sort::Ordered)?])
    }
}

impl Ledger {
    /// Tells objectives by minutes, if both questions were last told of the same answers.
    pub(super) fn tell_cross(&mut self, schema: &Schema, least: usize) -> Fate {
        let before = self.last(&About::ByMinutes).cloned();
        let stays = |ledger: &Ledger| {
            before.as_ref().map_or(Fate::Withheld, |before| Fate::Stays(ledger.set(before.set).len()))
        };
        let Some((rows, columns)) = self.margins(schema) else { return stays(self) };
        if rows.set != columns.set {
            return stays(self);
        }
        let set = self.set(rows.set).to_vec();
        if before.as_ref().is_some_and(|before| before.set == rows.set) {
            return Fate::Same;
        }
        let grid = match &before {
            Some(before) => Some((before.groups.clone(), before.columns.clone())),
            None => self.grid(schema, (&rows, &columns), &set, least),
        };
        let told = grid.map(|(groups, columns)| Told { about: About::ByMinutes, set: 0, groups, columns });
        let told = told.filter(|told| self.cross_may_follow(schema, told, &set, least));
        let Some(told) = told else { return stays(self) };
        self.keep(told, set);
        if before.is_some() { Fate::Again } else { Fate::New }
    }

    /// What was last told of the two questions.
    fn margins(&self, schema: &Schema) -> Option<(Told, Told)> {
        let last = |place: usize| {
            let field = schema.fields.get(place)?;
            self.last(&About::Question(field.question.clone())).cloned()
        };
        let [row, column] = Cross::fields(schema)?;
        Some((last(row)?, last(column)?))
    }

    /// Whether a table could have been told at each moment at which one of the two questions was, up to now.
    fn cross_may_follow(&self, schema: &Schema, told: &Told, set: &[usize], least: usize) -> bool {
        let views = self.views(schema, told, set);
        let of_margin = |other: &&Told| match &other.about {
            About::Question(id) => id == OBJECTIVE || id == MINUTES,
            About::ByMinutes => true,
            About::Item(_) => false,
        };
        let mut sets: Vec<&[usize]> = self.told.iter().filter(of_margin).map(|other| self.set(other.set)).collect();
        sets.push(set);
        sets.sort_by_key(|set| set.len());
        let mut here: Vec<usize> = Vec::new();
        let each = sets.into_iter().all(|next| {
            let new: Vec<usize> = next.iter().filter(|at| !here.contains(at)).copied().collect();
            here.extend(&new);
            all_safe(&views, &new, least)
        });
        each && self.stands_alone(schema, &told.about, &views, least)
    }

    /// The finest grid: of each way to join columns, the rows that are right, the others joined; the one that shows
    /// most fields, then most rows, is taken.
    fn grid(&self, schema: &Schema, of: (&Told, &Told), set: &[usize], least: usize) -> Option<Grid> {
        let fields = Cross::fields(schema)?;
        let table = self.table(fields, of, set);
        let mut best: Option<((usize, usize), Grid)> = None;
        let unknown = schema.fields.get(fields[1]).map_or(0, Field::unknown);
        for columns in ways(&of.1.groups, unknown) {
            let columns = columns.of_somebody(&table);
            let sums = summed(&table, &columns);
            let Some(rows) = rows(&sums, least) else { continue };
            let score = (rows.len() * columns.shown.len(), rows.len());
            if rows.len() > 1 && columns.shown.len() > 1 && best.as_ref().is_none_or(|(other, _)| score > *other) {
                best = Some((score, (joined(&of.0.groups, &rows), joined(&of.1.groups, &columns.shown))));
            }
        }
        best.map(|(_, grid)| grid)
    }

    /// People by bar of the one and of the other; the last row and column are who is in no bar.
    fn table(&self, fields: [usize; 2], of: (&Told, &Told), set: &[usize]) -> Vec<Vec<usize>> {
        let mut table = vec![vec![0; of.1.groups.len() + 1]; of.0.groups.len() + 1];
        for record in set.iter().filter_map(|at| self.records.get(*at)) {
            let [row, column] = fields;
            let (row, column) = (group(record, row, &of.0.groups), group(record, column, &of.1.groups));
            if let Some(field) = table.get_mut(row).and_then(|row| row.get_mut(column)) {
                *field += 1;
            }
        }
        table
    }
}

/// A way to join columns.
struct Columns {
    /// Places of bars, column by column; who is in none is in the last column, which is not shown.
    shown: Vec<Vec<usize>>,
    bars: usize,
}

impl Columns {
    /// Without the columns of nobody, which show nothing.
    fn of_somebody(mut self, table: &[Vec<usize>]) -> Columns {
        let people = |at: &usize| table.iter().filter_map(|row| row.get(*at)).sum::<usize>();
        self.shown.retain(|column| column.iter().map(people).sum::<usize>() > 0);
        self
    }
}

/// All ways to join neighbouring bars, each also with one of the columns left to those who are in no bar.
fn ways(bars: &[Vec<usize>], unknown: usize) -> Vec<Columns> {
    let follows = |at: usize| {
        let last = bars.get(at.saturating_sub(1)).and_then(|bar| bar.last());
        let first = bars.get(at).and_then(|bar| bar.first());
        last.zip(first).is_some_and(|(last, first)| last + 1 == *first && *first != unknown)
    };
    let mut ways: Vec<Vec<Vec<usize>>> = vec![Vec::new()];
    for at in 0..bars.len() {
        let mut longer = Vec::new();
        for way in ways {
            let mut apart = way.clone();
            apart.push(vec![at]);
            longer.push(apart);
            if at > 0 && follows(at) {
                let mut joined = way;
                joined.iter_mut().rev().take(1).for_each(|column| column.push(at));
                longer.push(joined);
            }
        }
        longer.retain(|way| way.len() <= COLUMNS);
        ways = longer;
    }
    let without = |way: &Vec<Vec<usize>>, left: usize| {
        way.iter().enumerate().filter(|(at, _)| *at != left).map(|(_, it)| it.clone()).collect()
    };
    let each = ways.iter().flat_map(|way| (0..=way.len()).rev().map(move |left| without(way, left)));
    each.map(|shown| Columns { shown, bars: bars.len() }).collect()
}

/// The table with its columns joined, the last one being all that is not shown.
fn summed(table: &[Vec<usize>], columns: &Columns) -> Vec<Vec<usize>> {
    let left = (0..=columns.bars).filter(|at| !columns.shown.iter().flatten().any(|shown| shown == at)).collect();
    let all: Vec<&Vec<usize>> = columns.shown.iter().chain([&left]).collect();
    let sum = |row: &Vec<usize>, column: &Vec<usize>| column.iter().filter_map(|at| row.get(*at)).sum();
    table.iter().map(|row| all.iter().map(|column| sum(row, column)).collect()).collect()
}

/// Rows that are right by themselves, and one of all the others if that is right; as long as it is not, the smallest
/// right one is joined with them. Who is in no bar, the last row, is shown by none, nor are those joined with them.
fn rows(sums: &[Vec<usize>], least: usize) -> Option<Vec<Vec<usize>>> {
    let right = |row: &[usize]| row.iter().all(|people| safe(*people, least));
    let people = |at: &usize| sums.get(*at).map_or(0, |row| row.iter().sum::<usize>());
    let (mut alone, mut others): (Vec<usize>, Vec<usize>) =
        (0..sums.len()).partition(|at| sums.get(*at).is_some_and(|row| right(row)));
    let together = |others: &[usize]| -> Vec<usize> {
        let width = sums.first().map_or(0, Vec::len);
        (0..width).map(|at| others.iter().filter_map(|row| sums.get(*row)?.get(at)).sum()).collect()
    };
    while !right(&together(&others)) {
        let smallest = alone.iter().filter(|at| people(at) > 0).min_by_key(|at| (people(at), **at)).copied()?;
        alone.retain(|at| *at != smallest);
        others.push(smallest);
    }
    let last = sums.len().saturating_sub(1);
    alone.retain(|at| *at != last && people(at) > 0);
    others.sort_unstable();
    let mut rows: Vec<Vec<usize>> = alone.into_iter().map(|at| vec![at]).collect();
    if !others.is_empty() && !others.contains(&last) {
        rows.push(others);
    }
    Some(rows)
}

/// The cells of bars that were joined.
fn joined(bars: &[Vec<usize>], places: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let cells = |group: &Vec<usize>| {
        let mut cells: Vec<usize> = group.iter().filter_map(|at| bars.get(*at)).flatten().copied().collect();
        cells.sort_unstable();
        cells
    };
    places.iter().map(cells).collect()
}
