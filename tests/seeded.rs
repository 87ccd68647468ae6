//! Mistakes sown into copies of the shipped files: each is told with its code at its place, and drowns in no others.

mod behaviour;
mod conditions;
mod references;
mod shapes;
mod sown;
mod texts;
mod values;

use rayon::prelude::*;
pub(crate) use sown::{Looked, Row, behaviour, edit, row, seeded};

/// Every row is caught as it says.
fn caught(rows: &[Row]) {
    let wrong: Vec<String> = rows.iter().filter_map(|row| row.miss()).collect();
    assert!(wrong.is_empty(), "{} of {} rows\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn nothing_is_found_where_nothing_was_sown() {
    assert_eq!(seeded("nothing", &[], Looked::Answers), []);
}

#[test]
fn references_that_lead_nowhere() {
    caught(references::ROWS);
}

#[test]
fn entries_of_the_wrong_shape() {
    caught(shapes::ROWS);
}

#[test]
fn conditions_that_cannot_be_meant() {
    caught(conditions::ROWS);
}

#[test]
fn values_circles_and_figures() {
    caught(values::ROWS);
}

#[test]
fn texts_and_sources() {
    caught(texts::ROWS);
}

#[test]
fn what_only_all_answers_show() {
    // Each row proves a whole pack again: the cores share them.
    let misses: Vec<String> = behaviour::ROWS.par_iter().filter_map(|row| row.miss()).collect();
    assert!(misses.is_empty(), "{} of {} rows\n{}", misses.len(), behaviour::ROWS.len(), misses.join("\n"));
}

/// The issue asks for sixty; no name stands twice, so that a failure names its row.
#[test]
fn the_table_is_large_and_its_names_are_told_apart() {
    let tables = [references::ROWS, shapes::ROWS, conditions::ROWS, values::ROWS, texts::ROWS, behaviour::ROWS];
    let mut names: Vec<&str> = tables.iter().flat_map(|rows| rows.iter()).map(|row| row.name).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert!(all >= 60 && names.len() == all, "{all} rows, {} names", names.len());
}
