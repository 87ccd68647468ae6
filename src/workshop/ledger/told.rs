//! A table that was told, and what it is about.

use super::Which;
use crate::workshop::{Cross, Schema};

/// What a table is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// A question of the picture, by id.
    Question(String),
    /// A line of advice, by id: whether a plan has it.
    Item(String),
    /// Objectives by minutes a day.
    ByMinutes,
}

/// A table that was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What it is about.
    pub about: About,
    /// Which of the ledger's sets of answers it was counted from.
    pub(super) set: usize,
    /// Groups of cells, one a bar or a row; who is in none of them is in the last, which is not told. Of a line of
    /// advice: one group of cell 0, "has it".
    pub groups: Vec<Vec<usize>>,
    /// By minutes: groups of cells, one a column.
    pub columns: Vec<Vec<usize>>,
}

impl About {
    /// What a wish is about, in the order in which it is told.
    pub(super) fn all(schema: &Schema, which: Which<'_>) -> Vec<About> {
        let questions = || schema.fields.iter().map(|field| About::Question(field.question.clone()));
        let items = || schema.items.iter().cloned().map(About::Item);
        let cross = Cross::fields(schema).map(|places| (places, About::ByMinutes));
        match which {
            Which::Question(id) => {
                questions().filter(|about| matches!(about, About::Question(own) if own == id)).collect()
            }
            Which::Advice => items().collect(),
            Which::ByMinutes => {
                let Some(([row, column], about)) = cross else { return Vec::new() };
                let both = questions().enumerate().filter(|(at, _)| *at == row || *at == column);
                both.map(|(_, about)| about).chain([about]).collect()
            }
            Which::Everything => questions().chain(items()).chain(cross.map(|(_, about)| about)).collect(),
        }
    }
}
