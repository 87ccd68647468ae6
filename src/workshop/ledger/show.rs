//! The picture of a room, of nothing but what was told.

use super::{About, Ledger, Told};
use crate::pack::Pack;
use crate::workshop::picture::{Bar, Line, Shown};
use crate::workshop::{Cross, Field, Picture, Schema, Sort};

impl Ledger {
    /// The picture of a room in which so many people handed in by now.
    #[must_use]
    pub fn picture(&self, schema: &Schema, _pack: &Pack, handed_in: usize) -> Picture {
        let questions = schema.fields.iter().enumerate().map(|(at, field)| self.shown(at, field)).collect();
        let mut advice: Vec<Line> = (0..).zip(&schema.items).filter_map(|(at, id)| self.line(at, id)).collect();
        // Shares are compared without dividing: of several lines, each may be of another number of people.
        advice.sort_by_key(|line| (std::cmp::Reverse(line.people * 1_000_000 / line.of.max(1)), line.item));
        let by_minutes = self.last(&About::ByMinutes).and_then(|told| self.cross(schema, told));
        Picture { handed_in, questions, advice, by_minutes, divergences: Vec::new() }
    }

    fn shown(&self, at: usize, field: &Field) -> Shown {
        let Some(told) = self.last(&About::Question(field.question.clone())) else { return Shown::default() };
        let set = self.set(told.set);
        let counts = self.counts(at, field.cells.len(), set);
        let people = |cells: &Vec<usize>| cells.iter().filter_map(|cell| counts.get(*cell)).sum();
        let mut bars: Vec<Bar> =
            told.groups.iter().map(|cells| Bar { cells: cells.clone(), people: people(cells) }).collect();
        bars.sort_by(|one, other| one.cells.cmp(&other.cells));
        let quartiles = if field.sort == Sort::Ordered { quartiles(field, &bars, set.len()) } else { None };
        Shown { of: set.len(), bars, quartiles }
    }

    fn line(&self, item: usize, id: &str) -> Option<Line> {
        let told = self.last(&About::Item(id.to_owned()))?;
        let people = self.counted(told).filter(|record| record.items.contains(&item)).count();
        Some(Line { item, people, of: self.set(told.set).len() })
    }

    fn cross(&self, schema: &Schema, told: &Told) -> Option<Cross> {
        let set = self.set(told.set);
        let width = told.columns.len() + 1;
        let counts: Vec<usize> = self.views(schema, told, set).first().map(|view| view.counts(set)).unwrap_or_default();
        let row = |cells: &[usize]| cells.iter().take(told.columns.len()).copied().map(Some).collect();
        Some(Cross {
            of: set.len(),
            fields: Cross::fields(schema)?,
            rows: told.groups.clone(),
            columns: told.columns.clone(),
            people: counts.chunks(width).take(told.groups.len()).map(row).collect(),
        })
    }
}

/// The bars that hold the quartiles of those who named a number. Where bands are hidden, their people may be in any of
/// them: a quartile is told only if it is in the same bar wherever they are.
fn quartiles(field: &Field, bars: &[Bar], of: usize) -> Option<[usize; 3]> {
    let unknown = field.unknown();
    let hidden = of.saturating_sub(bars.iter().map(|bar| bar.people).sum());
    let told = |cell: usize| bars.iter().position(|bar| bar.cells.contains(&cell));
    let mut line: Vec<(Option<usize>, usize)> = Vec::new();
    for cell in 0..unknown {
        let place = told(cell);
        if line.last().is_none_or(|(last, _)| *last != place) {
            line.push((place, place.and_then(|place| bars.get(place)).map_or(0, |bar| bar.people)));
        }
    }
    let gaps: Vec<usize> = line.iter().enumerate().filter(|(_, (bar, _))| bar.is_none()).map(|(at, _)| at).collect();
    let mut ways = vec![line.clone()];
    for gap in [gaps.first(), gaps.last()].into_iter().flatten() {
        let mut way = line.clone();
        way.iter_mut().skip(*gap).take(1).for_each(|(_, people)| *people = hidden);
        ways.push(way);
    }
    let mut found = ways.iter().map(|way| of_line(way));
    let first = found.next()??;
    found.all(|other| other == Some(first)).then_some(first)
}

/// The bars that hold the people at a quarter, a half and three quarters of a line; `None` if one is in no bar.
fn of_line(line: &[(Option<usize>, usize)]) -> Option<[usize; 3]> {
    let total: usize = line.iter().map(|(_, people)| people).sum();
    let bar = |quarter: usize| {
        let person = (total * quarter).div_ceil(4).max(1);
        let mut sum = 0;
        let held = line.iter().find(|(_, people)| {
            sum += people;
            sum >= person
        });
        held.and_then(|(bar, _)| *bar)
    };
    if total == 0 { None } else { Some([bar(1)?, bar(2)?, bar(3)?]) }
}
